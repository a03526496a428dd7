/** The file of a dispute in French. Part of the texts of `fr`. */
export const frDispute = {
  dispute: {
    order: 'Numéro de commande',
    received: 'Réception confirmée le',
    told: 'Fournisseur informé le',
    opened: 'Litige ouvert le',
    remedy: 'Ce que vous demandez',
    remedies: {
      refund: 'Remboursement intégral',
      'part-refund': 'Remboursement partiel',
      replacement: 'Remplacement',
      rework: 'Réparation ou reprise',
      credit: 'Avoir sur la prochaine commande',
    },
    notSaid: 'Non précisé',
    complaint: 'Ce qui ne va pas',
    complaintHint: 'Pour chaque défaut : ce qui était convenu, ce qui est arrivé, combien sur combien.',
    timeTitle: 'Temps restant',
    notBegun: 'Le délai court dès que vous confirmez la réception. Contrôlez d’abord la marchandise.',
    daysLeft: '{days, plural, one {# jour restant} other {# jours restants}}',
    lastDay: 'Dernier jour : {day}',
    over: 'Le délai est écoulé',
    overOn:
      'Le dernier jour était le {day}. Demandez à la plateforme et à votre banque ou émetteur de carte ce qui reste possible.',
    rules: 'En jours calendaires : {days} après la réception, dont {negotiate} pour négocier d’abord.',
    evidenceTitle: 'Justificatifs',
    progress: '{there, number} présents sur {total, number}',
    missing: 'Encore manquants : {list}',
    states: { there: 'Présent', lead: 'À chercher', missing: 'Manquant' },
    ifAny: 'Le cas échéant',
    isThere: 'Je l’ai',
    what: 'Ce qu’il montre, et où il se trouve',
    on: 'Daté du',
    leads: 'Où chercher',
    leadCheck: 'Due diligence : {check}, {outcome}',
    leadPlan: 'Plan d’achat : {tool}',
    kinds: {
      'order-page': {
        title: 'Page de commande',
        how: 'Captures d’écran de la commande avec numéro, conditions et statut.',
      },
      contract: {
        title: 'Contrat ou facture proforma',
        how: 'La version signée, avec toutes les modifications ultérieures.',
      },
      specification: {
        title: 'Cahier des charges',
        how: 'Ce qui était convenu : dimensions, matière, tolérances, emballage, essais.',
      },
      'approved-sample': {
        title: 'Échantillon approuvé',
        how: 'La pièce scellée, ses photos et le message qui l’a approuvée.',
      },
      'payment-proof': {
        title: 'Preuve de paiement',
        how: 'Chaque paiement avec date, montant et bénéficiaire.',
      },
      'shipping-papers': {
        title: 'Documents d’expédition',
        how: 'Connaissement ou lettre de transport aérien, liste de colisage, facture commerciale.',
      },
      'delivery-proof': {
        title: 'Preuve de livraison',
        how: 'Bon de livraison avec la date, les cartons et les dommages constatés.',
      },
      'defect-photos': {
        title: 'Photos et vidéos des défauts',
        how: 'Carton, étiquette et défaut sur une même image ; une règle ou l’échantillon à côté.',
      },
      'defect-count': {
        title: 'Décompte des défauts',
        how: 'Combien d’articles examinés, combien présentent quel défaut.',
      },
      'chat-record': {
        title: 'Historique des messages',
        how: 'Ce qui a été demandé, promis et répondu sur la plateforme, en entier.',
      },
      'inspection-report': {
        title: 'Rapport d’inspection',
        how: 'D’un tiers, avant l’expédition ou après l’arrivée.',
      },
      'test-report': { title: 'Rapport d’essai', how: 'D’un laboratoire, sur cette marchandise.' },
    },
    timelineTitle: 'Chronologie',
    timelineEmpty:
      'Rien pour l’instant. Vos visites, notes, contrôles et échéances s’affichent ici par jour.',
    events: {
      note: 'Note',
      observed: 'Vu sur la page',
      check: '{check} : {outcome}',
      step: 'Fin prévue : {step}',
      payment: 'Paiement prévu : {stage}',
      file: 'Fichier conservé : {name}',
      evidence: 'Justificatif : {evidence}',
      received: 'Réception confirmée',
      told: 'Fournisseur informé',
      opened: 'Litige ouvert',
      'last-day': 'Dernier jour pour ouvrir un litige',
    },
    save: 'Enregistrer le dossier de litige',
    saveHint:
      'Une archive ZIP avec ce dossier, le dossier du fournisseur, les données, les notes, les fichiers et une somme de contrôle de chacun.',
    write: 'Rédiger le message d’ouverture',
    paperTitle: 'Dossier de litige : {supplier}',
    paperSubtitle:
      'Établi avec Sourcelens le {moment} à partir de ce que l’acheteur a vu et noté. Ne constitue pas un avis juridique.',
    aboutTitle: 'La commande',
    guide:
      'Guides : écrivez d’abord au fournisseur, restez courtois et documentez chaque défaut par des images et des chiffres.',
  },
} as const
