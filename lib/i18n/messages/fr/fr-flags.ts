/** What red flags say in French, by the codes and ids of the risk room. Part of the texts of `fr`. */
export const frFlags = {
  flags: {
    'new-and-big': {
      title: 'Nouveau sur le site, avec des chiffres importants',
      detail:
        'Sur Alibaba depuis {years, plural, =0 {moins d’un an} one {# an} other {# ans}}, mais {what, select, both {{staff, number} salariés ou plus et {floor, number} m² déclarés} staff {{staff, number} salariés ou plus déclarés} other {{floor, number} m² ou plus déclarés}}{age, plural, =0 {} one {, société créée il y a # an} other {, société créée il y a # ans}}',
    },
    'price-outlier': {
      title: 'Prix nettement inférieur aux offres comparables',
      detail: '{percent} sous le prix médian de {offers, number} offres comparables de la page',
    },
    'new-cheap-small': {
      title: 'Compte récent, prix bas, petites commandes',
      detail:
        'Sur Alibaba depuis {years, plural, =0 {moins d’un an} one {# an} other {# ans}}, {reviews, plural, =0 {aucun avis} one {# avis} other {# avis}}, {percent} sous les offres comparables, commandes à partir de {quantity, number}',
    },
    'perfect-thin': {
      title: 'Une note parfaite sur très peu d’avis',
      detail:
        '{reviews, plural, =0 {Aucun avis} one {# avis} other {# avis}} : trop peu pour en tirer grand-chose',
    },
    'rating-jump': {
      title: '{what, select, rating {La note a augmenté rapidement} other {Les avis ont afflué rapidement}}',
      detail:
        '{what, select, rating {De {before, number} à {after, number} avec moins de 10 nouveaux avis} other {De {before, number} à {after, number} avis}} en {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
    },
    'rating-drop': {
      title: '{what, select, rating {La note a baissé} other {La livraison à temps a baissé}}',
      detail:
        '{what, select, rating {De {before, number} à {after, number}} other {De {before, number} % à {after, number} %}} depuis une visite précédente',
    },
    'no-trace': {
      title: 'Des années sur le site, pas de ventes visibles',
      detail:
        '{years, plural, one {# an} other {# ans}} sur Alibaba, aucun avis et presque aucune vente en ligne affichée',
    },
    late: {
      title: 'Beaucoup de commandes en retard',
      detail: '{percent} à temps ; le repère habituel est 95 %',
    },
    'vacuous-on-time': {
      title: 'Un taux de livraison à temps sans ventes',
      detail: '100 % à temps sans aucune vente affichée : non pris en compte',
    },
    'trader-claims-factory': {
      title: 'Une société de négoce qui s’exprime comme une usine',
      detail: '« {words} » dans {place}, alors qu’elle est répertoriée comme société de négoce',
    },
    'trading-name': {
      title: 'Nom de société de négoce, mais répertorié comme fabricant',
      detail:
        'Une société de négoce peut être un bon fournisseur ; il est utile de savoir qui fabrique le produit',
    },
    'catalogue-sprawl': {
      title: 'Beaucoup de produits sans lien pour une seule usine',
      detail: 'Produits principaux issus de {industries, number} secteurs, dont {examples}',
    },
    'name-product-mismatch': {
      title: 'Nom et produit de secteurs différents',
      detail: 'Secteur évoqué par le nom de l’entreprise : {name} ; par le produit : {title}',
    },
    'twin-storefront': {
      title: 'Une autre boutique sous le même nom',
      detail:
        '{count, plural, one {# autre boutique vue} other {# autres boutiques vues}} sous ce nom, numéro d’entreprise {companyId}',
    },
    contradiction: {
      title: 'Deux pages se contredisent',
      detail: '{fact} : les indications diffèrent ({here}, {there})',
    },
    'identity-change': {
      title:
        '{what, select, name {Le nom de l’entreprise a changé} address {L’adresse a changé} other {L’adresse web de la boutique a changé}}',
      detail: '« {before} » lors d’une visite précédente, maintenant « {after} »',
    },
    'licence-mismatch': {
      title: 'La licence et la page diffèrent',
      detail:
        '{what, select, name {Nom} address {Adresse} other {Ville}} : « {licence} » sur la licence, « {page} » sur la page',
    },
    'impossible-dates': {
      title: 'Des dates incompatibles',
      detail:
        '{what, select, report {Le rapport d’inspection est daté du {date}, une date à venir} certificate {Un certificat du {date} est antérieur à la création de l’entreprise, en {founded}} membership {{years, plural, one {# an} other {# ans}} sur Alibaba, création en {founded} : un compte peut être transmis à une société plus récente, demandez de laquelle il s’agit aujourd’hui} other {L’année de création {founded} est à venir}}',
    },
    'report-expired': {
      title: 'Rapport d’inspection périmé',
      detail: 'Sa dernière date est le {date} ; les rapports sont en général renouvelés chaque année',
    },
    'audit-scope': {
      title: 'Vérifié, sans indication de l’organisme',
      detail: 'Ni inspecteur ni lien vers un rapport',
    },
    'certificate-holder': {
      title: 'Un certificat à vérifier',
      detail:
        '{what, select, expired {{name} a expiré le {date}} holder {{name} est au nom de « {holder} »} other {{name} ne comporte pas de numéro}}',
    },
    'off-platform-contact': {
      title: 'Contact hors d’Alibaba',
      detail: '« {words} » dans {place} ; les messages du site conservent la trace de ce qui a été convenu',
    },
    'off-platform-payment': {
      title: 'Paiement hors d’Alibaba',
      detail: '« {words} » dans {place} ; Trade Assurance ne couvre pas ces paiements',
    },
    'full-advance-payment': {
      title: 'Paiement intégral d’avance',
      detail: '« {words} » dans {place} ; l’usage est un acompte, puis le solde après inspection',
    },
    'free-mail': {
      title: 'Une messagerie gratuite pour une grande entreprise',
      detail: 'Adresse chez {host}, alors que l’entreprise déclare 100 salariés ou plus',
    },
    'famous-brand': {
      title: 'Une marque connue dans l’offre',
      detail: '« {words} » dans {place} ; vendre une marque exige l’accord de son titulaire',
    },
    'tier-inversion': {
      title: 'Une grosse commande n’est pas moins chère à la pièce',
      detail:
        'À partir de {quantity, number} pièces, le prix est de {price}, sans être plus bas que pour de plus petites quantités',
    },
    'bait-range': {
      title: 'Un prix minimum très éloigné des autres',
      detail:
        '{what, select, range {De {lowest} à {highest} dans une même offre : demandez quelle variante coûte combien} other {{lowest}, alors que la deuxième offre comparable la moins chère de la page est à {highest}}}',
    },
    'price-drift': {
      title: 'Le prix a changé depuis une visite précédente',
      detail: 'De {before} à {after} pour le même produit et la même quantité',
    },
    urgency: {
      title: 'Des mots qui poussent à commander vite',
      detail: '« {words} » dans {place} ; prenez le temps de comparer',
    },
    'same-text': {
      title: 'La même description qu’une autre entreprise',
      detail: 'Ce texte est aussi celui de {company}',
    },
    'same-image': {
      title: 'La même image qu’une autre entreprise',
      detail: 'Cette image est aussi utilisée par {company}',
    },
    'impossible-lead-time': {
      title:
        '{what, select, days {Un délai très court pour un produit sur mesure} other {Une très petite commande pour un produit sur mesure}}',
      detail:
        '{what, select, days {Prêt en {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}} other {Une seule pièce d’un produit qui exige son propre moule ou outillage}}',
    },
    'capacity-mismatch': {
      title: 'Des chiffres bien supérieurs à ceux de fournisseurs semblables',
      detail:
        '{what, select, employees {{claimed, number} salariés déclarés, environ {usual, number} chez des fournisseurs semblables} other {{claimed, number} $US de ventes annuelles déclarées, environ {usual, number} $US chez des fournisseurs semblables}}',
    },
    'vacuous-reorder': {
      title: 'Un taux de réachat élevé sur peu de ventes',
      detail:
        '{percent} des acheteurs commandent à nouveau, pour moins de 10 000 $US de ventes : non pris en compte',
    },
    'untrusted-host': {
      title: 'Un lien qui mène hors d’Alibaba',
      detail: 'Il a l’apparence d’une partie du site et ouvre {host}',
    },
    'office-address': {
      title: 'Une usine à une adresse de bureaux',
      detail: '« {words} » dans l’adresse',
    },
  },
  questions: {
    'licence-and-video':
      'Pourriez-vous nous envoyer votre licence commerciale, avec sa date et le capital, et nous montrer l’usine lors d’un appel vidéo en direct ?',
    'itemised-quote':
      'Pourriez-vous nous envoyer un devis détaillé avec le cahier des charges complet, ainsi que le prix d’un échantillon ?',
    'on-platform-only': 'Pouvons-nous commander et payer uniquement sur Alibaba.com, avec Trade Assurance ?',
    'newest-reviews': 'Sur quels produits et quelles commandes portent vos avis les plus récents ?',
    'late-reasons':
      'Que s’est-il passé avec les commandes en retard ou mal notées, et qu’est-ce qui a changé depuis ?',
    'export-references':
      'Pourriez-vous nous indiquer deux clients à l’export que nous puissions interroger sur leur collaboration avec vous ?',
    'lead-time-clause':
      'Le contrat peut-il préciser le délai de production et une réduction de prix par semaine de retard ?',
    'licence-scope':
      'Votre licence commerciale couvre-t-elle la fabrication, et pourriez-vous nous en envoyer une copie ?',
    'made-in-house': 'Quels produits fabriquez-vous vous-mêmes, et lesquels achetez-vous ?',
    'which-entity-invoices':
      'Quelle société, sous sa raison sociale complète, signe le contrat et reçoit le paiement ?',
    'explain-difference':
      'Vos pages diffèrent sur ce point : {fact}. Quelle indication est exacte, et pourquoi diffèrent-elles ?',
    'new-licence':
      'Pourriez-vous nous envoyer votre licence commerciale actuelle et expliquer la différence ?',
    'dated-documents':
      'Pourriez-vous nous envoyer des documents où figurent ces dates et expliquer comment elles concordent ?',
    'new-report': 'Avez-vous un rapport d’inspection plus récent, et pourriez-vous nous en envoyer le lien ?',
    'report-link': 'Qui a inspecté votre entreprise, et pourriez-vous nous envoyer le lien vers le rapport ?',
    'certificate-lookup':
      'Avec quel numéro pouvons-nous retrouver ce certificat auprès de l’organisme qui l’a délivré ?',
    'keep-on-platform':
      'Pouvons-nous garder tous nos échanges sur Alibaba.com, afin que chacun en conserve la trace ?',
    'staged-payment':
      'Pouvons-nous verser un acompte de 30 %, puis le solde après une inspection et avant l’expédition ?',
    'domain-mail': 'Pourriez-vous nous écrire depuis une adresse au nom de domaine de votre entreprise ?',
    'authorisation-letter':
      'Pourriez-vous nous envoyer la lettre du titulaire de la marque qui vous autorise à vendre ce produit ?',
    're-quote': 'Pourriez-vous nous indiquer à nouveau le prix unitaire pour chaque quantité ?',
    'variant-price': 'Quel est le prix exact pour la variante et la quantité dont nous avons besoin ?',
    'quote-validity': 'Combien de temps ce prix est-il valable, et pourquoi a-t-il changé ?',
    'dated-photo': 'Pourriez-vous nous envoyer une photo de ce produit avec la date du jour à côté ?',
    'open-from-bookmark':
      'Pouvons-nous payer sur une page de commande que nous ouvrons nous-mêmes sur Alibaba.com ?',
    'factory-address':
      'Où se trouve exactement l’usine, et pourriez-vous nous la montrer lors d’un appel vidéo en direct ?',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'Compte récent aux chiffres importants',
    F02: 'Prix face aux offres comparables',
    F03: 'Compte récent, prix bas et petites commandes à la fois',
    F04: 'Note parfaite sur très peu d’avis',
    F05: 'Note ou avis en hausse rapide',
    F06: 'Note ou livraison à temps en baisse',
    F07: 'Des années sans ventes',
    F08: 'Commandes en retard',
    F09: 'Taux de livraison à temps sans ventes',
    F10: 'Société de négoce qui s’exprime comme une usine',
    F11: 'Nom et type d’entreprise',
    F12: 'Produits sans lien entre eux',
    F13: 'Nom et produit',
    F14: 'Autres boutiques sous le même nom',
    F15: 'Concordance des pages',
    F16: 'Changement de nom, d’adresse ou de boutique',
    F17: 'Licence et page',
    F18: 'Concordance des dates',
    F19: 'Ancienneté du rapport d’inspection',
    F20: 'Auteur de l’inspection',
    F21: 'Titulaire et date des certificats',
    F22: 'Contact hors du site',
    F23: 'Paiement hors du site',
    F24: 'Conditions de paiement',
    F25: 'Adresse e-mail et taille de l’entreprise',
    F26: 'Marques connues',
    F27: 'Prix selon la quantité',
    F28: 'Écart entre les prix',
    F29: 'Prix face à une visite précédente',
    F30: 'Mots pressants',
    F31: 'Description partagée avec d’autres',
    F32: 'Images partagées avec d’autres',
    F33: 'Délai des produits sur mesure',
    F34: 'Chiffres face à des fournisseurs semblables',
    F35: 'Taux de réachat sur peu de ventes',
    F37: 'Liens qui mènent hors du site',
    F38: 'Adresse de l’usine',
  },
  flagValues: {
    certificate: 'Un certificat',
    namedCertificate: 'Le certificat « {name} »',
    province: 'Province',
  },
  /** Where on an offer words were found; in a sentence, so with its article. */
  places: {
    title: 'le titre',
    description: 'la description',
    images: 'les images',
    'payment-terms': 'les conditions de paiement',
  },
  /** In a sentence. */
  industries: {
    apparel: 'vêtements',
    footwear: 'chaussures',
    bags: 'sacs',
    jewellery: 'bijoux',
    electronics: 'électronique',
    lighting: 'éclairage',
    furniture: 'meubles',
    kitchenware: 'ustensiles de cuisine',
    beauty: 'produits de beauté',
    toys: 'jouets',
    pets: 'produits pour animaux',
    sports: 'articles de sport',
    vehicles: 'véhicules',
    machinery: 'machines',
    metal: 'articles en métal',
    chemicals: 'produits chimiques',
    packaging: 'emballages',
    food: 'alimentation',
    medical: 'produits médicaux',
    building: 'matériaux de construction',
    stationery: 'papeterie',
  },
} as const
