/** The words of the first page. */
export const frWelcome = {
  welcome: {
    title: 'Voyez ce qui plaide pour et contre un fournisseur',
    text: 'Pendant que vous parcourez Alibaba.com, chaque fournisseur porte un badge. Il résume ce que disent les pages et montre pourquoi.',
    badge: {
      title: 'Ce que signifie un badge',
      text: 'Des signaux de risque faibles, moyens ou élevés, avec un score de 0 à 100. Survolez-le ou appuyez sur Entrée pour voir chaque raison, où elle a été vue et quoi demander.',
      invented: 'Un fournisseur inventé',
      notVerdict:
        'Ce n’est pas un verdict. Des signaux faibles ne rendent pas une commande sûre, des signaux élevés ne font pas un mauvais fournisseur.',
      notSeen:
        'Ce qui n’a pas été vu ne compte pas. La fourchette à côté du score montre jusqu’où il pourrait encore varier.',
      thin: '« Non éprouvé » signifie un historique mince, sans signe défavorable, comme chez tout nouveau fournisseur.',
    },
    permissions: {
      title: 'Ce que l’extension peut faire, et pourquoi',
      text: 'Il n’y a ni compte ni serveur. Rien de ce que vous voyez ou écrivez ne quitte ce navigateur.',
      site: {
        name: 'Alibaba.com',
        why: 'Pour lire les données des fournisseurs sur les pages que vous ouvrez et y afficher les badges. Aucun autre site.',
      },
      storage: {
        name: 'Stockage',
        why: 'Pour mémoriser ce que disaient les pages, vos listes et vos notes, sur cet appareil, sans limite de taille.',
      },
      panel: {
        name: 'Panneau latéral',
        why: 'Pour afficher les dossiers et les listes à côté de la page.',
      },
      contextMenus: {
        name: 'Menu contextuel',
        why: 'Pour « Examiner ce fournisseur ». Il peut être désactivé.',
      },
      alarms: { name: 'Alarmes', why: 'Pour vous rappeler les dates que vous fixez.' },
    },
    safe: {
      title: 'Rien ne se perd',
      text: 'Vos listes et vos notes sont conservées en double dans ce navigateur. Un profil de navigateur peut toutefois disparaître avec son appareil : enregistrez de temps en temps un fichier de sauvegarde, sous Données.',
      pin: 'Épinglez Sourcelens à la barre d’outils pour accéder en un clic au fournisseur d’une page.',
      openPanel: 'Ouvrir Sourcelens',
    },
    independent: 'Sourcelens est indépendant. Il n’est ni affilié à Alibaba.com ni approuvé par Alibaba.com.',
  },
} as const
