/** The check of a supplier's message: what was found, why it matters, and the view around it. Part of the texts of `fr`. */
export const frMessages = {
  messages: {
    label: 'Message du fournisseur',
    placeholder: 'Collez ici un message en anglais, en chinois ou en espagnol.',
    privacy: 'Lu ici, dans votre navigateur. Rien n’est enregistré, sauf si vous le gardez comme note.',
    compare: 'Comparer avec',
    supplier: 'Fournisseur',
    noSupplier: 'Aucun fournisseur choisi',
    name: 'Nom au contrat',
    host: 'Adresse web ou e-mail connue',
    asked: 'Ce que vous aviez demandé',
    ownQuestions: 'Vos questions, une par ligne',
    emptyTitle: 'Ce message est-il ce qu’il paraît ?',
    emptyText:
      'On y cherche un paiement hors plateforme, un compte changé, une pression, des adresses ressemblantes et des réponses absentes.',
    checking: 'Vérification',
    clean: 'Aucun signal d’alerte connu. Cela ne le rend pas sûr.',
    found: '{count, plural, one {# signal d’alerte} many {# signaux d’alerte} other {# signaux d’alerte}}',
    text: 'Le message',
    cut: 'Seul le premier million de caractères a été lu.',
    unknownLanguage:
      'Les règles connaissent l’anglais, le chinois et l’espagnol. Ce message n’en montre aucun.',
    left: '{count, plural, one {# caractère sans constat} many {# caractères sans constat} other {# caractères sans constat}}',
    reply: 'Une réponse polie',
    looksLike: 'Ressemble à {like}',
    beneficiary: 'L’argent irait à',
    beneficiaryStates: {
      same: 'identique au fournisseur',
      other: 'pas le nom du fournisseur',
      unknown: 'non comparé',
    },
    keep: 'Garder comme note',
    kept: 'Gardé comme note',
    keepNeeds: 'Choisissez un fournisseur pour garder ceci comme note.',
    clear: 'Effacer',
    cleared: 'Message effacé',
    topics: {
      moq: 'MOQ',
      price: 'Prix',
      'lead-time': 'Délai',
      'payment-terms': 'Conditions de paiement',
      sample: 'Échantillon',
      certificates: 'Certificats et rapports d’essai',
      licence: 'Licence commerciale',
      maker: 'Fabricant ou négociant',
      inspection: 'Inspection par un tiers',
      'video-call': 'Appel vidéo',
      warranty: 'Garantie',
      references: 'Références',
      beneficiary: 'Nom du compte bancaire',
      'trade-assurance': 'Trade Assurance',
    },
    findings: {
      'payment-untraceable': {
        title: 'De l’argent qu’on ne peut rappeler',
        why: 'Espèces, cartes cadeaux, cryptomonnaies et transferts d’argent ne laissent aucun moyen de récupérer un paiement.',
      },
      'payment-personal': {
        title: 'Paiement à une personne',
        why: 'Une société est payée sur un compte à son nom. Ce qui va à une personne ne prouve pas un paiement à la société.',
      },
      'payment-off-platform': {
        title: 'Paiement hors plateforme',
        why: 'Trade Assurance ne couvre que ce qui est payé et écrit dans la commande sur Alibaba.com.',
      },
      'beneficiary-changed': {
        title: 'Le compte a changé',
        why: 'De nouvelles coordonnées en cours de commande peuvent venir d’une messagerie détournée. Vérifiez par un autre canal.',
      },
      'beneficiary-mismatch': {
        title: 'Un autre nom sur le compte',
        why: 'Le bénéficiaire n’est pas le fournisseur que vous connaissez. Une société sœur est possible ; le contrat doit l’expliquer.',
      },
      'look-alike-address': {
        title: 'Une adresse qui ressemble à une autre',
        why: 'Le domaine est proche d’un domaine de confiance sans l’être. Saisissez l’adresse vous-même au lieu de l’ouvrir.',
      },
      'sender-changed': {
        title: 'Écrit depuis une autre adresse',
        why: 'Un message venu d’une adresse nouvelle ou privée peut être d’un tiers. Vérifiez par le chat ou à un numéro que vous connaissiez déjà.',
      },
      'credentials-asked': {
        title: 'Demande un mot de passe ou un code',
        why: 'Ni un fournisseur ni Alibaba n’a besoin de votre mot de passe, de votre code ou de votre carte dans un message.',
      },
      'protection-refused': {
        title: 'Refuse Trade Assurance',
        why: 'Sans elle, pas de litige à ouvrir, et personne ne retient l’argent jusqu’à votre confirmation.',
      },
      'advance-in-full': {
        title: 'Tout l’argent d’avance',
        why: 'Une part due seulement après l’inspection garde le fournisseur attentif. L’usage est de 30 % au départ.',
      },
      'false-papers': {
        title: 'Des documents inexacts',
        why: 'Une valeur en douane réduite ou un certificat modifié est le risque de l’acheteur : c’est l’importateur qui en répond.',
      },
      'refund-demanded': {
        title: 'Demande un renvoi d’argent',
        why: 'Un versement dit trop élevé n’est peut-être jamais arrivé ou sera annulé ensuite ; ce que vous envoyez est perdu.',
      },
      'fee-demanded': {
        title: 'Des frais en plus avant la livraison',
        why: 'Des frais qui apparaissent quand les marchandises sont prêtes ou retenues sont un moyen connu de prendre plus.',
      },
      secrecy: {
        title: 'Vous demande de cacher quelque chose',
        why: 'Ce qui est caché à la plateforme ne peut lui être montré en cas de litige.',
      },
      pressure: {
        title: 'Pression du temps',
        why: 'La hâte empêche de vérifier. Un fournisseur qui veut la commande peut attendre un jour.',
      },
      'contact-elsewhere': {
        title: 'Une autre messagerie',
        why: 'Les échanges hors d’Alibaba.com servent mal de preuve, et l’on sait mal qui est derrière.',
      },
      'early-release': {
        title: 'Demande de renoncer à une protection',
        why: 'Une fois la réception confirmée ou le litige clos, la plateforme libère l’argent et ne peut plus le récupérer.',
      },
      'checks-refused': {
        title: 'Refuse une vérification',
        why: 'Licence, inspection et visite de l’usine sont des demandes ordinaires avant une commande.',
      },
      evasive: {
        title: 'Rassure au lieu de répondre',
        why: 'On demande la confiance là où un document ou un chiffre serait facile à donner.',
      },
      unanswered: {
        title: 'Questions sans réponse',
        why: 'Aucun mot qui y réponde n’a été trouvé. Les réponses vagues sont elles-mêmes un signal d’alerte.',
      },
    },
  },
} as const
