/** The words of pausing. */
export const deOverlay = {
  pause: {
    menu: 'Pausieren',
    items: {
      page: 'Auf dieser Seite, bis sie neu geladen wird',
      site: 'Auf {host}',
      everywhere: 'Auf allen Seiten',
    },
    title: 'Pausiert',
    texts: {
      page: 'Auf dieser Seite wird nichts gelesen und nichts eingeblendet, bis sie neu geladen wird.',
      site: 'Auf {host} wird nichts gelesen und nichts eingeblendet.',
      everywhere: 'Es wird auf keiner Seite etwas gelesen oder eingeblendet.',
    },
    resume: 'Fortsetzen',
  },
} as const
