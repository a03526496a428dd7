/** The words of pausing. */
export const ptBrOverlay = {
  pause: {
    menu: 'Pausar',
    items: {
      page: 'Nesta página, até que seja recarregada',
      site: 'Em {host}',
      everywhere: 'Em todas as páginas',
    },
    title: 'Em pausa',
    texts: {
      page: 'Nada é lido nem mostrado nesta página até que ela seja recarregada.',
      site: 'Nada é lido nem mostrado em {host}.',
      everywhere: 'Nada é lido nem mostrado em nenhuma página.',
    },
    resume: 'Retomar',
  },
} as const
