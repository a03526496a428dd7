/** The words of pausing. */
export const frOverlay = {
  pause: {
    menu: 'Pause',
    items: {
      page: 'Sur cette page, jusqu’à son rechargement',
      site: 'Sur {host}',
      everywhere: 'Sur toutes les pages',
    },
    title: 'En pause',
    texts: {
      page: 'Rien n’est lu ni affiché sur cette page jusqu’à son rechargement.',
      site: 'Rien n’est lu ni affiché sur {host}.',
      everywhere: 'Rien n’est lu ni affiché sur aucune page.',
    },
    resume: 'Reprendre',
  },
} as const
