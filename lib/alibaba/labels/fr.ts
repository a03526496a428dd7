import type { Labels } from '@/lib/core/labels.ts'

/** French. No page of this language was seen: the words are what its pages are expected to say. */
export const french: Labels = {
  facts: {
    onTimePercent:
      "taux de livraison à temps|taux de livraison dans les délais|livraison à temps|livraison dans les délais|taux d'expédition à temps|taux d'expédition dans les délais",
    revenueUsd: "revenus en ligne|chiffre d'affaires en ligne",
    responseTimeHours: 'temps de réponse|délai de réponse|temps de réponse moyen|délai de réponse moyen',
    responseRatePercent: 'taux de réponse',
    storeRating: 'note de la boutique|évaluation de la boutique|note du magasin',
    reorderPercent:
      'taux de réachat|taux de commandes répétées|taux de renouvellement de commande|taux de recommande',
    yearEstablished: "année de fondation|année de création|année d'établissement",
    floorSpaceM2: "superficie|surface|surface au sol|surface totale|taille de l'usine",
    employees: "effectif total|personnel total|nombre total d'employés|nombre d'employés",
    businessTypes: "type d'entreprise|type d'activité",
    country: 'pays / région|pays/région|lieu|emplacement',
    certificates: 'certifications|certification de gestion',
  },
  counted: {
    employees: 'employé|employés|personne|personnes|salariés',
    floorSpaceM2: 'mètres carrés|m2',
    yearsOnAlibaba: 'an|ans',
    sold: 'vendu|vendus|vendue|vendues|ventes',
  },
  businessTypes: {
    manufacturer: 'fabricant',
    'trading-company': 'société commerciale|société de négoce|société de commerce',
    agent: 'agent',
    'distributor-wholesaler': 'distributeur|grossiste|distributeur/grossiste',
    'buying-office': "bureau d'achat|bureau d'achats",
    association: 'association',
    'business-service': 'service aux entreprises|services aux entreprises',
    other: 'autre|autres',
  },
  inspectedAs: {
    manufacturer: 'fabricant sur mesure|fabricant personnalisé|vérifié en tant que fabricant sur mesure',
    'trading-company':
      'fournisseur multi-spécialités|fournisseur multispécialisé|vérifié en tant que fournisseur multi-spécialités',
  },
  answers: { true: 'oui', false: 'non' },
  levels: {
    gold: 'fournisseur gold|fournisseur or',
    verified: 'fournisseur vérifié|vérifié',
    'verified-pro': 'vérifié pro|fournisseur vérifié pro',
  },
  numerals: {},
  marks: {
    moq: 'commande min|commande minimale|commande minimum|quantité minimale de commande',
    undisclosed: 'confidentiel',
    beside: 'taux de réponse rapide',
    located: 'situé à|située à|basé à|situé en',
  },
  units: {
    piece: 'pièce|pièces',
    set: 'ensemble|ensembles|jeu|jeux|set|sets',
    pair: 'paire|paires',
    unit: 'unité|unités',
    box: 'boîte|boîtes',
    roll: 'rouleau|rouleaux',
    bag: 'sac|sacs',
    kilogram: 'kilogramme|kilogrammes',
    ton: 'tonne|tonnes',
    meter: 'mètre|mètres',
    'square meter': 'mètre carré|mètres carrés',
  },
  before: {
    min: 'plus de|au-dessus de|au moins|à partir de|dès',
    max: "moins de|au-dessous de|jusqu'à|au plus",
  },
  after: { min: 'ou plus|et plus', max: 'ou moins|au maximum' },
  between: { to: 'à' },
  scales: { '1e3': 'k|mille', '1e6': 'm|mio|million|millions', '1e9': 'md|mrd|milliard|milliards' },
  times: { hour: 'h|heure|heures', day: 'j|jour|jours' },
}
