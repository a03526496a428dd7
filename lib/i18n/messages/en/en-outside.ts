/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const enOutside = {
  product: 'Sourcelens',
  defaultList: 'Shortlist',
  why: {
    next: 'Open the {page} to see {signals}.',
    disclaimer: 'Risk signals are not a verdict. Low signals do not make an order safe.',
    buttons: {
      save: 'Save',
      saved: 'Saved',
      undo: 'Undo',
      copyQuestion: 'Copy question',
      copied: 'Copied',
      openPanel: 'Open panel',
      close: 'Close',
      failed: 'That did not work. Try again.',
      covered: 'This page may be drawing over this card. Open the panel to do that.',
    },
  },
  contextMenu: { check: 'Check this supplier', checkText: 'Check this text for red flags' },
  toolbar: {
    idle: 'Sourcelens: risk signals and your lists',
    rejected: 'Sourcelens: you rejected this supplier',
    flagged: 'Sourcelens: red flags worth a question',
    saved: 'Sourcelens: saved to a list',
  },
  reminders: {
    title: '{count, plural, one {1 step of your plan is due} other {# steps of your plan are due}}',
    badge: '{count, plural, one {1 step is due} other {# steps are due}}',
  },
} as const
