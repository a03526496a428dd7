/** The due-diligence checklist in French, by the ids of its checks. Part of the texts of `fr`. */
export const frDiligence = {
  diligence: {
    sections: {
      profile: 'Profil',
      communication: 'Communication',
      capability: 'Capacité',
      documents: 'Documents',
      samples: 'Échantillons',
      'product-and-ip': 'Produit et propriété intellectuelle',
      logistics: 'Logistique',
    },
    outcomes: {
      passed: 'Validé',
      concern: 'Réserve',
      failed: 'Non validé',
      'not-applicable': 'Sans objet',
    },
    progress: '{done, number} contrôles sur {total, number}',
    usccFormed: 'Format correct. Cela ne prouve pas que le code est enregistré : vérifiez au registre.',
    usccFolded: 'Lu comme {code}',
    usccProblems: {
      missing: 'Saisissez les 18 caractères.',
      length: 'Un code compte 18 caractères, celui-ci {found, number}.',
      character:
        '« {character} » en position {position, number} ne peut pas figurer dans un code : I, O, S, V et Z n’y apparaissent jamais.',
      division: 'Les positions 3 à 8 sont les chiffres d’une région.',
      'organisation-check':
        'Le code d’organisation inclus ne correspond pas à son caractère de contrôle. Comparez chaque caractère.',
      check: 'Le dernier caractère ne correspond pas aux autres. Comparez chaque caractère.',
    },
    registeredAs: {
      enterprise: 'Société',
      'sole-proprietor': 'Entrepreneur individuel : une personne, non une société',
      'farmers-cooperative': 'Coopérative agricole',
      other: 'Un autre type d’organisme, qui exporte rarement',
    },
    checks: {
      'platform-history': {
        title: 'Années sur la plateforme et en activité',
        why: 'Trois ans ou plus témoignent d’une certaine stabilité.',
        how: 'Comparez les années sur Alibaba avec l’année de création figurant sur la licence.',
      },
      transactions: {
        title: 'Commandes passées',
        why: 'Cent commandes ou plus montrent qu’il livre ; un historique mince ne montre rien.',
        how: 'Relevez le nombre et le montant des commandes passées sur le profil.',
      },
      'reviews-read': {
        title: 'Avis lus, pas seulement comptés',
        why: 'Les tendances en disent plus que la moyenne : qualité variable, frais cachés, retards, hausses soudaines.',
        how: 'Lisez les avis les plus sévères et les plus récents, sur plusieurs produits.',
      },
      'verification-report': {
        title: 'Rapport de vérification ouvert',
        why: 'Un badge indique qu’un rapport existe ; le rapport dit ce qui a été examiné, et quand.',
        how: 'Cliquez sur le badge. Notez l’inspecteur, la date, l’adresse et le périmètre.',
      },
      'company-elsewhere': {
        title: 'Entreprise trouvée hors d’Alibaba',
        why: 'Une entreprise en activité laisse des traces : un site, un salon, des e-mails à son propre domaine.',
        how: 'Cherchez le nom en anglais et en chinois ; notez le domaine de ses e-mails.',
      },
      'text-and-photos': {
        title: 'Textes et photos bien à elle',
        why: 'Des photos empruntées ne montrent pas qui fabrique la marchandise.',
        how: 'Recherchez une phrase et une photo ; demandez une photo avec la date du jour.',
      },
      'response-seen': {
        title: 'Réponses sous un jour',
        why: 'Qui est lent avant la commande l’est davantage après. Le repère : neuf messages sur dix en 24 heures.',
        how: 'Posez deux questions à des jours différents et notez les heures.',
      },
      'answers-clear': {
        title: 'Réponses claires et complètes',
        why: 'Des réponses vagues à des questions précises sont un avertissement.',
        how: 'Comparez chaque réponse à la question posée.',
      },
      'agreed-in-writing': {
        title: 'Tout est convenu par écrit sur la plateforme',
        why: 'Ce qui n’a été que dit ne peut pas être prouvé en cas de litige.',
        how: 'Après chaque appel, envoyez un résumé et demandez une confirmation.',
      },
      'tone-unchanged': {
        title: 'Ton et interlocuteur inchangés',
        why: 'Un changement soudain de style, de langue ou d’insistance peut signifier que quelqu’un d’autre écrit.',
        how: 'Appelez un numéro que vous aviez déjà.',
      },
      'maker-or-trader': {
        title: 'Fabricant ou négociant',
        why: 'Les deux peuvent convenir ; le prix, le contrôle et les modifications diffèrent.',
        how: 'Demandez directement et comparez avec l’objet social figurant sur la licence.',
      },
      'factory-seen': {
        title: 'Usine vue',
        why: 'Une visite en direct montre les lignes, le laboratoire et l’entrepôt, ce qu’une photo ne peut pas faire.',
        how: 'Demandez un appel vidéo de 15 minutes : production, essais et entrepôt.',
      },
      'capacity-stated': {
        title: 'Capacité adaptée à la commande',
        why: 'Ce qui dépasse sa capacité est fabriqué ailleurs.',
        how: 'Demandez la capacité mensuelle, le délai de production et ce qui les limite ; comparez avec l’effectif et la surface.',
      },
      'references-called': {
        title: 'Références contactées',
        why: 'Les anciens clients savent ce que « en retard » veut dire.',
        how: 'Demandez deux références à l’export et écrivez-leur.',
      },
      'licence-compared': {
        title: 'Licence comparée au profil',
        why: 'Le nom, l’adresse et l’objet social doivent être ceux de la société que vous payez.',
        how: 'Demandez la licence commerciale ; saisissez ici le nom, la ville, l’adresse et le code.',
      },
      'licence-registered': {
        title: 'Immatriculation vérifiée',
        why: 'Un code au bon format peut n’appartenir à personne.',
        how: 'Recherchez le code dans le registre public ; notez le statut et la date.',
      },
      'certificates-confirmed': {
        title: 'Certificats confirmés par l’organisme émetteur',
        why: 'Le titulaire, le périmètre et l’échéance font foi chez l’émetteur, pas sur un scan.',
        how: 'Saisissez le numéro, le titulaire et l’échéance ; vérifiez-les auprès de l’émetteur.',
      },
      'beneficiary-compared': {
        title: 'Bénéficiaire comparé au contrat',
        why: 'Le compte doit appartenir à la société du contrat.',
        how: 'Comparez les noms lettre par lettre ; en cas d’écart, demandez pourquoi par écrit.',
      },
      'background-checked': {
        title: 'Antécédents vérifiés',
        why: 'À partir de 10 000 $US, la situation juridique et les décisions de justice méritent un examen.',
        how: 'Commandez un rapport ou consultez un avocat.',
      },
      'sample-approved': {
        title: 'Échantillon approuvé',
        why: 'Pas de commande en volume sans un échantillon en main.',
        how: 'Commandez-le auprès de la production qui fera la marchandise, selon un cahier des charges d’une page.',
      },
      'sample-measured': {
        title: 'Échantillon mesuré et testé',
        why: 'Un bel échantillon peut tout de même sortir des tolérances.',
        how: 'Contrôlez dimensions, matière, couleur, fonction, emballage et étiquette ; notez chaque écart.',
      },
      'sample-sealed': {
        title: 'Échantillon approuvé scellé',
        why: 'En cas d’inspection ou de litige, il faut la pièce convenue.',
        how: 'Signez et scellez deux pièces : une chez vous, une chez l’inspecteur.',
      },
      'specification-agreed': {
        title: 'Cahier des charges convenu',
        why: 'La plupart des litiges viennent de cahiers des charges vagues.',
        how: 'Couleur, dimensions, matière, tolérances et essais sur une page, confirmés par écrit.',
      },
      'standards-known': {
        title: 'Normes du marché connues',
        why: 'Ce qu’il est légal de fabriquer ne l’est pas forcément à la vente.',
        how: 'Dressez la liste des textes et normes applicables au produit et au marché ; vérifiez avec un spécialiste.',
      },
      'test-reports-read': {
        title: 'Rapports d’essai lus en entier',
        why: 'Un certificat cite un produit ; le rapport montre si c’est le vôtre.',
        how: 'Comparez le modèle, la date et le laboratoire ; faites confirmer le numéro par le laboratoire.',
      },
      'rights-searched': {
        title: 'Marques et brevets recherchés',
        why: 'Une marchandise qui porte atteinte à un droit est retenue à la frontière, à vos frais.',
        how: 'Recherchez le nom, la forme et la fonction dans les registres de votre marché.',
      },
      'rights-agreed': {
        title: 'Droits et confidentialité convenus',
        why: 'L’outillage et les plans doivent rester les vôtres.',
        how: 'Propriété, confidentialité et garantie contre les atteintes aux droits de tiers dans le contrat.',
      },
      'term-agreed': {
        title: 'Incoterm et lieu convenus',
        why: 'Qui paie et où le risque est transféré dépend de trois lettres et d’un lieu.',
        how: 'Écrivez la règle avec son lieu et « Incoterms 2020 ».',
      },
      'tariff-found': {
        title: 'Code douanier et droits identifiés',
        why: 'Un code erroné entraîne des retards et des droits réclamés plus tard.',
        how: 'Cherchez-le dans le tarif douanier de votre marché ; faites-le confirmer par un représentant en douane.',
      },
      'packing-agreed': {
        title: 'Emballage et étiquettes convenus',
        why: 'Un emballage qui n’a pas été chiffré le sera plus tard.',
        how: 'Dimensions et poids du carton, unités, marquage et étiquettes dans le devis.',
      },
      'forwarders-asked': {
        title: 'Trois transitaires consultés',
        why: 'Les tarifs diffèrent, et ce qu’ils omettent aussi.',
        how: 'Même marchandise, même trajet et même Incoterm auprès de trois à cinq transitaires.',
      },
      'inspection-booked': {
        title: 'Inspection réservée',
        why: 'À partir de 5 000 $US, une inspection coûte moins que ce qu’elle révèle.',
        how: 'Réservez-la avant la fin de la production ; transmettez le plan d’inspection et l’échantillon scellé.',
      },
    },
  },
} as const
