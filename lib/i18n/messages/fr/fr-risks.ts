/** The risk register and how past orders went, in French. Part of the texts of `fr`. */
export const frRisks = {
  risks: {
    title: 'Risques de cette commande',
    note: 'Votre propre plan. Il ne modifie jamais le score de risque.',
    none: 'Rien n’indique de risque ici. Ajoutez ceux auxquels vous pensez.',
    risk: 'Risque',
    measure: 'Mesure à prendre',
    likelihood: 'Probabilité',
    effect: 'Effet',
    notSaid: 'Non précisé',
    owner: 'Qui',
    due: 'Échéance',
    done: 'Fait',
    dueOn: 'd’ici le {day}',
    overdue: 'en retard depuis le {day}',
    unnamed: 'Risque sans nom',
    add: 'Ajouter un risque',
    dismiss: 'Ignorer',
    dismissed: 'Ignoré : {risk}',
    remove: 'Retirer',
    removed: 'Retiré : {risk}',
    why: 'Pourquoi il figure ici',
    checkOpen: '{check} : pas encore contrôlé',
    checkFound: '{check} : {outcome}',
    noInspection: 'Aucune inspection n’est prévue, et aucun paiement n’en dépend',
    levels: { low: 'Faible', medium: 'Moyen', high: 'Élevé' },
    grade: 'Risque : {grade}',
    kinds: {
      'other-company': {
        risk: 'L’entreprise n’est pas celle qu’elle semble être',
        measure:
          'Comparez la licence, le contrat et le compte, et vérifiez l’immatriculation avant de payer.',
      },
      'money-misdirected': {
        risk: 'L’argent part sur un compte d’où il ne revient pas',
        measure:
          'Payez uniquement via la plateforme ; confirmez tout changement de compte en appelant un numéro connu.',
      },
      'nothing-held-back': {
        risk: 'Il ne reste rien à retenir en cas de problème',
        measure: 'Payez par étapes, la plus grande part après une inspection validée.',
      },
      'defects-found-late': {
        risk: 'Les défauts ne sont découverts qu’après l’expédition',
        measure: 'Réservez une inspection avant expédition, avec l’AQL dans le contrat.',
      },
      'unlike-sample': {
        risk: 'La marchandise diffère de l’échantillon',
        measure:
          'Approuvez, scellez et conservez deux échantillons ; faites comparer l’un d’eux par l’inspecteur.',
      },
      'vague-agreement': {
        risk: 'Ce qui est convenu peut se lire de deux façons',
        measure:
          'Un cahier des charges d’une page avec tolérances et essais, confirmé par écrit sur la plateforme.',
      },
      late: {
        risk: 'La marchandise arrive en retard',
        measure:
          'Une marge dans le plan, des photos hebdomadaires de la production, une pénalité de retard dans le contrat.',
      },
      'made-elsewhere': {
        risk: 'La marchandise est fabriquée par quelqu’un d’autre',
        measure: 'Voyez la ligne lors d’un appel vidéo et inscrivez le lieu de fabrication dans le contrat.',
      },
      'papers-not-valid': {
        risk: 'Les certificats ou rapports ne couvrent pas cette marchandise',
        measure: 'Vérifiez chaque numéro auprès de son émetteur ; faites tester votre propre échantillon.',
      },
      'not-allowed-on-market': {
        risk: 'La marchandise ne peut pas être vendue sur votre marché',
        measure:
          'Consultez les textes et documents sous Conformité et vérifiez-les avec un spécialiste avant de commander.',
      },
      'rights-of-others': {
        risk: 'La marchandise utilise une marque, un modèle ou un brevet de tiers',
        measure: 'Cherchez dans les registres ; demandez la licence ; obtenez une garantie du fournisseur.',
      },
      'thin-record': {
        risk: 'Peu d’éléments montrent comment le fournisseur livre',
        measure: 'Commencez par une petite commande et contactez deux références.',
      },
      'price-not-final': {
        risk: 'Le prix n’est pas définitif',
        measure: 'Obtenez un seul devis écrit et daté avec quantité, emballage, outillage et Incoterm.',
      },
      'shipping-unclear': {
        risk: 'Qui expédie, paie et dédouane n’est pas fixé',
        measure: 'Convenez de l’Incoterm et de son lieu ; obtenez la liste de colisage avant de réserver.',
      },
    },
    orders: {
      title: 'Déroulement des commandes',
      note: 'À saisir après chaque commande, affiché à côté de votre verdict.',
      none: 'Aucune commande pour l’instant.',
      add: 'Ajouter une commande',
      remove: 'Retirer',
      removed: 'Commande retirée',
      unnamed: 'Commande {index, number}',
      name: 'Numéro de commande',
      promisedOn: 'Promis pour le',
      deliveredOn: 'Livré le',
      ordered: 'Articles commandés',
      received: 'Articles reçus',
      checked: 'Articles contrôlés',
      defective: 'Dont défectueux',
      claim: 'Réclamation',
      claims: { none: 'Aucune', open: 'Ouverte', settled: 'Réglée', refused: 'Refusée' },
      notes: 'Notes',
    },
    performance: {
      label: 'Vos commandes chez ce fournisseur',
      orders: '{count, plural, one {# commande} other {# commandes}}',
      late: '{count, plural, =0 {aucune en retard} other {# en retard}}',
      short: '{count, number} manquants',
      defects: '{percent} de défauts',
      claims: '{count, plural, one {# réclamation} other {# réclamations}}',
      edit: 'Commandes',
    },
  },
} as const
