/** The words of pausing. */
export const esOverlay = {
  pause: {
    menu: 'Pausar',
    items: {
      page: 'En esta página, hasta que se recargue',
      site: 'En {host}',
      everywhere: 'En todas las páginas',
    },
    title: 'En pausa',
    texts: {
      page: 'No se lee ni se dibuja nada en esta página hasta que se recargue.',
      site: 'No se lee ni se dibuja nada en {host}.',
      everywhere: 'No se lee ni se dibuja nada en ninguna página.',
    },
    resume: 'Reanudar',
  },
} as const
