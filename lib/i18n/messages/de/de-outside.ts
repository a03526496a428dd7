/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const deOutside = {
  product: 'Sourcelens',
  defaultList: 'Engere Auswahl',
  why: {
    next: 'Öffnen Sie die {page}, um mehr zu sehen: {signals}.',
    disclaimer: 'Risikosignale sind kein Urteil. Niedrige Signale machen eine Bestellung nicht sicher.',
    buttons: {
      save: 'Speichern',
      saved: 'Gespeichert',
      undo: 'Rückgängig',
      copyQuestion: 'Frage kopieren',
      copied: 'Kopiert',
      openPanel: 'Seitenleiste öffnen',
      close: 'Schließen',
      failed: 'Das hat nicht geklappt. Versuchen Sie es erneut.',
      covered: 'Diese Seite überdeckt vielleicht die Karte. Öffnen Sie dafür die Seitenleiste.',
    },
  },
  contextMenu: { check: 'Diesen Lieferanten prüfen', checkText: 'Diesen Text auf Warnzeichen prüfen' },
  toolbar: {
    idle: 'Sourcelens: Risikosignale und Ihre Listen',
    rejected: 'Sourcelens: Sie haben diesen Lieferanten abgelehnt',
    flagged: 'Sourcelens: Warnzeichen, die eine Nachfrage wert sind',
    saved: 'Sourcelens: in einer Liste gespeichert',
  },
  reminders: {
    title:
      '{count, plural, one {1 Schritt Ihres Plans ist fällig} other {# Schritte Ihres Plans sind fällig}}',
    badge: '{count, plural, one {1 Schritt ist fällig} other {# Schritte sind fällig}}',
  },
} as const
