/** What the tools from shortlist to order say in French, by the codes of the sourcing room. Part of the texts of `fr`. */
export const frPlan = {
  plan: {
    guides: {
      'mitigate-risks-2025':
        'Guide « What Are the Risks of Alibaba Sourcing and How to Mitigate Them in 2025? »',
      'safe-sourcing-2026': 'Guide « Navigating Alibaba in the Future of Global Sourcing » (2026)',
      'trade-assurance-practice': 'Guide sur Trade Assurance et les agents de sourcing',
    },
    problems: {
      missing: 'Champ à remplir.',
      'not-a-number': 'Saisissez un nombre, avec un point pour les décimales : 1250.50',
      'too-precise': 'Trop de décimales.',
      'not-whole': 'Nombres entiers uniquement.',
      negative: 'Pas de valeur négative.',
      zero: 'Doit être supérieur à zéro.',
      'too-large': '{max} au maximum.',
      'unknown-unit': 'Unité inconnue. Unités connues : {known}.',
      'unit-differs': 'Indiqué par {stated}, alors que la commande compte en {wanted}.',
      'unknown-currency': 'Pas un code de devise tel que USD ou EUR.',
      'currencies-differ': 'Calculez tous les fournisseurs dans la même devise.',
      'missing-exchange-rate': 'Saisissez un taux de {from} vers {to}, avec sa date.',
      'not-a-day': 'Cette date n’existe pas.',
      'in-the-past': 'Cette date est passée.',
      'in-the-future': 'Cette date est à venir.',
      'not-hundred-percent': 'Le total des étapes est de {sum} %, et non de 100 %.',
      'too-few': 'Choisissez-en au moins {min}.',
      'too-many': '{max} au maximum à la fois.',
    },
    methods: {
      'sea-fcl': 'Mer, conteneur complet (FCL)',
      'sea-lcl': 'Mer, groupage (LCL)',
      air: 'Fret aérien',
      courier: 'Express',
    },
    freightUnits: {
      'sea-fcl': 'par conteneur',
      'sea-lcl': 'par W/M (tonne ou m³)',
      air: 'par kg taxable',
      courier: 'par kg taxable',
    },
    freightBases: {
      'per-kg': 'par kg de poids brut',
      total: 'pour tout l’envoi',
    },
    chargeable:
      '{unit, select, container {{quantity, plural, one {# conteneur} other {# conteneurs}}} kg {{quantity, number} kg} other {{quantity, number} W/M}}',
    containers: { '20': '20 pieds', '40': '40 pieds', '40hc': '40 pieds high cube' },
    markets: { us: 'États-Unis', eu: 'Union européenne', uk: 'Royaume-Uni', other: 'Ailleurs' },
    customsValues: {
      us: 'Valeur en douane hors fret international et assurance',
      eu: 'Valeur en douane avec fret et assurance jusqu’à la frontière',
      uk: 'Valeur en douane avec fret et assurance jusqu’à la frontière',
      other: 'Valeur en douane avec fret et assurance, comme dans la plupart des pays',
    },
    dutyBases: { percent: '% de la valeur en douane', 'per-kg': 'par kg', 'per-unit': 'par unité' },
    lines: {
      goods: 'Marchandise',
      tooling: 'Outillage',
      samples: 'Échantillons',
      inspection: 'Inspection',
      'origin-loading': 'Chargement à l’usine',
      'pre-carriage': 'Jusqu’au port ou à l’aéroport',
      'export-clearance': 'Dédouanement export',
      'origin-terminal': 'Manutention au départ',
      freight: 'Fret',
      insurance: 'Assurance',
      'destination-terminal': 'Manutention à l’arrivée',
      'entry-fees': 'Frais d’entrée',
      broker: 'Représentant en douane',
      duty: 'Droits de douane',
      tax: 'TVA ou taxe sur les ventes',
      'on-carriage': 'Jusqu’à votre porte',
      unloading: 'Déchargement',
      'payment-fee': 'Frais de paiement',
      storage: 'Stockage',
      documents: 'Documents',
      contingency: 'Imprévus',
    },
    groups: {
      goods: 'Marchandise',
      quality: 'Qualité et outillage',
      transport: 'Transport et assurance',
      'duty-and-tax': 'Droits et taxes',
      clearance: 'Dédouanement',
      other: 'Paiement, stockage, documents',
      contingency: 'Imprévus',
    },
    priceSources: { quote: 'selon le devis', tier: 'selon les paliers de prix de l’annonce' },
    estimate: 'Ordre de grandeur : {min} à {max}, le milieu est retenu',
    terms: {
      EXW: 'À l’usine',
      FCA: 'Franco transporteur',
      CPT: 'Port payé jusqu’à',
      CIP: 'Port payé, assurance comprise, jusqu’à',
      DAP: 'Rendu au lieu de destination',
      DPU: 'Rendu au lieu de destination déchargé',
      DDP: 'Rendu droits acquittés',
      FAS: 'Franco le long du navire',
      FOB: 'Franco à bord',
      CFR: 'Coût et fret',
      CIF: 'Coût, assurance et fret',
    },
    places: {
      premises: 'locaux du vendeur',
      terminal: 'port ou terminal',
      door: 'votre porte',
    },
    legs: {
      'origin-loading': 'Chargement à l’usine',
      'pre-carriage': 'Transport jusqu’au port ou à l’aéroport',
      'export-clearance': 'Dédouanement export',
      'origin-terminal': 'Manutention et chargement à bord',
      'main-carriage': 'Transport principal',
      insurance: 'Assurance',
      'destination-terminal': 'Déchargement et manutention à l’arrivée',
      'import-clearance': 'Dédouanement import',
      'duty-and-tax': 'Droits et taxes',
      'on-carriage': 'Transport jusqu’à votre porte',
      unloading: 'Déchargement à votre porte',
    },
    payers: { seller: 'Vendeur', buyer: 'Vous' },
    risk: {
      'at-premises-not-loaded': 'À l’usine, avant chargement',
      'loaded-at-premises': 'À l’usine, une fois chargée',
      'handed-to-carrier': 'À la remise au premier transporteur',
      'alongside-ship': 'Le long du navire',
      'on-board': 'À bord du navire',
      'at-terminal-not-unloaded': 'Au terminal, avant déchargement',
      'at-terminal-unloaded': 'Au terminal, une fois déchargée',
      'at-door-not-unloaded': 'À votre porte, avant déchargement',
      'at-door-unloaded': 'À votre porte, une fois déchargée',
    },
    costWarnings: {
      'sea-term-by-air': 'Cet Incoterm est réservé au transport par navire. Convenez plutôt de {offer}.',
      'sea-term-with-container':
        'Cet Incoterm vise la marchandise chargée à bord. Un conteneur est remis plus tôt : {offer} convient.',
      'insured-clauses-c':
        'CIF assure 110 % aux clauses les plus restreintes, Institute Cargo Clauses (C). Demandez les (A) pour une couverture plus large.',
      'insured-clauses-a': 'CIP assure 110 % aux clauses les plus larges, Institute Cargo Clauses (A).',
      'buyer-clears-export':
        'En EXW, vous dédouanez la marchandise à l’export dans le pays du vendeur. En FCA, c’est le vendeur.',
      'seller-imports':
        'En DDP, le vendeur importe. Demandez qui est l’importateur officiel ; vous ne pouvez pas récupérer la TVA à l’importation.',
      'paid-by-seller-at-buyers-risk':
        'Le vendeur paie le transport principal, mais la marchandise voyage à vos risques.',
      'below-lowest-price':
        'La plus petite quantité dont le prix est connu est {from} ; c’est ce prix qui est retenu.',
      'quote-expired': 'Le devis n’est plus valable. Demandez-en un nouveau.',
      'freight-is-estimate':
        'Le fret est un ordre de grandeur tiré d’un guide. Demandez un tarif à un transitaire.',
      'not-insured': 'Aucune assurance n’est comptée, et la marchandise voyage à vos risques.',
      'carriage-in-customs-value':
        'Le fret compris dans le prix augmente ici les droits de douane. Faites-le indiquer sur la facture et saisissez-le.',
      'no-duty-entered': 'Aucun droit de douane n’est compté. Cherchez le code douanier.',
    },
    ddp: {
      importer: 'Importateur officiel',
      seller: 'Le vendeur ou son agent. Demandez le nom et le numéro d’immatriculation.',
    },
    inspection: {
      levels: {
        'S-1': 'S-1, plus petit échantillon',
        'S-2': 'S-2',
        'S-3': 'S-3',
        'S-4': 'S-4',
        I: 'I, échantillon réduit',
        II: 'II, habituel',
        III: 'III, échantillon plus grand',
      },
      severities: { normal: 'Normal', tightened: 'Renforcé', reduced: 'Réduit' },
      classes: { critical: 'Critiques', major: 'Majeurs', minor: 'Mineurs' },
      noneAllowed:
        'Aucun admis : tout défaut critique entraîne le refus du lot. Il n’existe pas d’AQL pour ces défauts.',
      stages: {
        'before-production': 'Avant la production',
        'during-production': 'Pendant la production',
        'before-shipment': 'Avant l’expédition',
      },
      advice: {
        usual: 'Habituelle pour une commande de ce montant',
        'for-new-or-complex': 'Pour un nouveau fournisseur ou un produit complexe',
        optional: 'Facultative pour une commande de ce montant',
      },
      notes: {
        'isolated-stays-normal':
          'Une commande isolée reste en contrôle normal : en changer suppose une série de lots.',
        'reduced-is-reconstructed':
          'La table du contrôle réduit est reconstituée. Vérifiez le plan d’échantillonnage dans la norme.',
        'all-inspected': 'L’échantillon atteint la taille du lot : contrôlez chaque article.',
      },
      share:
        'Un guide parle de 2 à 5 % de la production, ici {min, number} à {max, number} articles. C’est une part, pas un AQL.',
      backgroundCheck:
        'À partir de 10 000 $US, un guide conseille de vérifier les antécédents de l’entreprise.',
      clauses: {
        standard:
          'Le lot de {lotSize, number} articles est contrôlé par attributs selon {edition}, échantillonnage simple, niveau {level}, contrôle {severity, select, tightened {renforcé} reduced {réduit} other {normal}}.',
        critical:
          'Défauts critiques : aucun admis. Un seul défaut critique parmi les {sampleSize, number} articles prélevés entraîne le refus du lot.',
        major:
          'Défauts majeurs : AQL {aql}, {sampleSize, number} articles ; acceptation jusqu’à {accept, number}, refus à partir de {reject, number}.',
        minor:
          'Défauts mineurs : AQL {aql}, {sampleSize, number} articles ; acceptation jusqu’à {accept, number}, refus à partir de {reject, number}.',
        all: 'Les {lotSize, number} articles sont tous contrôlés.',
        failed:
          'Un lot refusé est trié ou repris aux frais du vendeur, puis contrôlé de nouveau ; le vendeur paie cette nouvelle inspection.',
        timing:
          'L’inspection a lieu lorsque tous les articles sont terminés et qu’au moins 80 % sont emballés, avant le paiement du solde.',
      },
    },
    payment: {
      presets: {
        '30-70-inspection': '30 % au contrat, 70 % après inspection',
        '30-70-shipped': '30 % au contrat, 70 % contre connaissement',
        '30-40-30': '30 % au contrat, 40 % après inspection, 30 % à réception',
        '50-50': '50 % au contrat, 50 % après inspection',
        'all-upfront': 'Tout d’avance',
        'net-30': 'Tout 30 jours après réception',
      },
      events: {
        'contract-signed': 'Contrat signé',
        'samples-approved': 'Échantillons approuvés',
        'production-finished': 'Production terminée',
        'inspection-passed': 'Inspection validée',
        shipped: 'Expédié, copie du connaissement',
        arrived: 'Arrivé',
        received: 'Reçu',
      },
      routes: {
        'trade-assurance': 'Commande Trade Assurance',
        'transfer-on-platform': 'Virement bancaire (T/T) via la plateforme',
        'card-on-platform': 'Carte via la plateforme',
        'transfer-off-platform': 'Virement bancaire (T/T) hors plateforme',
        'letter-of-credit': 'Crédit documentaire (L/C)',
        paypal: 'PayPal hors plateforme',
        'paypal-friends': 'PayPal, entre proches',
        'western-union': 'Western Union',
        moneygram: 'MoneyGram',
        cryptocurrency: 'Cryptomonnaie',
      },
      beneficiaries: {
        'same-company': 'La société du contrat',
        'other-company': 'Une autre société',
        personal: 'Un particulier',
        unknown: 'Pas encore vérifié',
      },
      warnings: {
        'untraceable-route': 'L’argent envoyé ainsi ne peut pas être récupéré. Payez via la plateforme.',
        'personal-account': 'Le compte appartient à un particulier, non à la société du contrat.',
        'other-company':
          'Le compte appartient à une autre société. Demandez pourquoi par écrit, ainsi que le compte de la société elle-même.',
        'beneficiary-changed':
          'Le compte a changé. Confirmez en appelant un numéro que vous connaissiez déjà, non celui du message.',
        'beneficiary-unchecked':
          'Avant de payer, comparez le nom du titulaire du compte avec celui du contrat.',
        'off-platform': 'Hors de la plateforme, les paiements ne sont pas protégés.',
        'all-upfront':
          'Tout est payé avant le début de la fabrication. Gardez une part jusqu’à l’inspection.',
        'much-upfront': 'Plus que les 30 % habituels sont payés avant la production.',
        'nothing-held-for-inspection': 'Il ne reste rien à payer une fois la marchandise inspectée.',
      },
    },
    assurance: {
      orderPage:
        'Les règles de votre page de commande font foi. Lisez-les sur cette page et saisissez la date.',
      readOn: 'Règles lues le {day}',
      window:
        '{days, plural, =0 {Le délai pour un litige est écoulé} one {Il reste # jour pour un litige} other {Il reste # jours pour un litige}} (dernier jour : {day})',
      openBy:
        'Ouvrez-le au plus tard le {day} : prévoyez d’abord {negotiate, plural, one {# jour} other {# jours}} de négociation.',
      beforeConfirming:
        'Confirmer la réception libère l’argent et fait courir le délai. Contrôlez d’abord la marchandise.',
      checks: {
        'cartons-counted': 'Cartons comptés d’après la liste de colisage',
        'damage-photographed': 'Dommages photographiés',
        'compared-with-sample': 'Comparé à l’échantillon approuvé',
        tested: 'Testé',
        'papers-complete': 'Documents complets',
        'defects-reported': 'Défauts signalés au fournisseur par écrit',
      },
    },
    steps: {
      samples: 'Échantillons',
      contract: 'Contrat',
      production: 'Production',
      inspection: 'Inspection',
      transit: 'Transport',
      clearance: 'Douane et livraison',
    },
    holidays: { 'chinese-new-year': 'Nouvel An chinois', 'golden-week': 'Semaine d’or' },
    holidayInStep:
      '{holiday} : {closed, plural, =0 {activité ralentie à cette période} one {fermeture de # jour} other {fermeture de # jours}}',
    late: '{days, plural, one {# jour} other {# jours}} de retard pour commencer cette étape : {step}',
    reminders: {
      'start-samples': 'Commander les premiers échantillons',
      'sign-contract': 'Signer le contrat',
      pay: 'Payer l’étape suivante',
      'book-inspection': 'Réserver l’inspection',
      'book-freight': 'Réserver le fret',
      'check-before-confirming': 'Contrôler la marchandise avant de confirmer la réception',
      'open-dispute': 'Dernier jour pour ouvrir un litige en gardant le temps de négocier',
    },
    routes: {
      own: 'Par vous-même, avec vos propres essais',
      inspection: 'Société d’inspection',
      audit: 'Audit d’usine avant la production',
      agent: 'Agent de sourcing',
      hybrid: 'Mixte : sourcing en propre, inspection, audit à distance',
    },
    routeTimes: {
      start: '{min}–{max} semaines jusqu’au premier résultat',
      'end-of-production': '{min}–{max} semaines après la production',
    },
    difficulties: { medium: 'Moyenne', 'medium-high': 'Moyenne à élevée', high: 'Élevée' },
    overdue: 'En retard depuis le {day}',
    due: 'Prévu le {day}',
  },
} as const
