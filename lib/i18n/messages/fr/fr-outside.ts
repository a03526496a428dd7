/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const frOutside = {
  product: 'Sourcelens',
  defaultList: 'Présélection',
  why: {
    next: 'Pour voir {signals}, ouvrez : {page}.',
    disclaimer:
      'Des signaux de risque ne sont pas un verdict. Des signaux faibles ne rendent pas une commande sûre.',
    buttons: {
      save: 'Enregistrer',
      saved: 'Enregistré',
      undo: 'Annuler',
      copyQuestion: 'Copier la question',
      copied: 'Copié',
      openPanel: 'Ouvrir le panneau',
      close: 'Fermer',
      failed: 'Échec. Réessayez.',
      covered: 'Cette page recouvre peut-être cette fiche. Ouvrez le panneau pour effectuer cette action.',
    },
  },
  contextMenu: { check: 'Examiner ce fournisseur', checkText: 'Chercher des signaux d’alerte dans ce texte' },
  toolbar: {
    idle: 'Sourcelens : signaux de risque et vos listes',
    rejected: 'Sourcelens : vous avez écarté ce fournisseur',
    flagged: 'Sourcelens : des alertes méritent une question',
    saved: 'Sourcelens : enregistré dans une liste',
  },
  reminders: {
    title:
      '{count, plural, one {# étape de votre plan d’achat arrive à échéance} other {# étapes de votre plan d’achat arrivent à échéance}}',
    badge: '{count, plural, one {# étape à échéance} other {# étapes à échéance}}',
  },
} as const
