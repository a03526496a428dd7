/** What the manifest says. The stores take a description of at most 132 characters. */
export const frManifest = {
  manifest: {
    description:
      'Signaux de risque et mémoire pour les acheteurs sur Alibaba.com. Tout reste dans votre navigateur.',
    commands: {
      'open-panel': 'Ouvrir le panneau',
      'save-supplier': 'Enregistrer ce fournisseur',
      'next-flag': 'Montrer l’alerte suivante de la page',
      'write-note': 'Écrire une note sur ce fournisseur',
    },
  },
} as const
