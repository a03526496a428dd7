/** The words of pausing. */
export const enOverlay = {
  pause: {
    menu: 'Pause',
    items: { page: 'On this page, until it is reloaded', site: 'On {host}', everywhere: 'On all pages' },
    title: 'Paused',
    texts: {
      page: 'Nothing is read and nothing drawn on this page until it is reloaded.',
      site: 'Nothing is read and nothing drawn on {host}.',
      everywhere: 'Nothing is read and nothing drawn on any page.',
    },
    resume: 'Resume',
  },
} as const
