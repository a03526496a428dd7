/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `fr`. */
export const frAdvice = {
  advice: {
    title: 'Avant de payer',
    neverTitle: 'En toutes circonstances',
    order: 'Montant de la commande',
    sizes: {
      sample: 'Un échantillon',
      'under-5000': 'Moins de 5 000 $US',
      'from-5000': 'De 5 000 à 10 000 $US',
      'from-10000': '10 000 $US et plus',
    },
    before: {
      'pay-on-platform':
        'Commandez et payez sur Alibaba.com, pour que le site puisse retrouver la commande en cas de problème.',
      'smallest-order':
        'Commandez la plus petite quantité acceptée, pour un montant que vous pouvez vous permettre de perdre.',
      'sample-first':
        'Commandez d’abord un échantillon. Gardez-le : il servira de référence pour les livraisons suivantes.',
      'written-spec':
        'Décrivez par écrit ce que vous achetez : matière, dimensions, tolérances, emballage, tests. Faites-le confirmer dans la commande.',
      'staged-payment':
        'Payez en plusieurs fois, par exemple 30 % au lancement et 70 % une fois la marchandise contrôlée, avant l’expédition.',
      'trade-assurance':
        'Payez via Trade Assurance, avec le cahier des charges et la date de livraison inscrits dans la commande.',
      'open-profile': 'Ouvrez le profil de l’entreprise. Trop peu d’éléments ont été vus pour se prononcer.',
      'ask-licence':
        'Demandez la licence commerciale. Elle doit porter le même nom que la boutique et que le compte bancaire.',
      'answer-flags': 'Obtenez une réponse à chaque question ouverte avant de commander.',
      'flags-in-writing': 'Ne commandez qu’une fois chaque alerte expliquée par écrit.',
      'live-video': 'Demandez un appel vidéo en direct depuis le lieu où votre produit est fabriqué.',
      'pre-shipment-inspection': 'Réservez une inspection indépendante avant l’expédition.',
      'inspection-before-balance':
        'Réservez une inspection indépendante et ne payez le solde qu’après un rapport favorable.',
      'licence-and-registry':
        'Recherchez l’entreprise dans le registre officiel de son pays et comparez avec la licence.',
      'audit-or-agent': 'Faites auditer l’usine, ou achetez par l’intermédiaire d’un agent qui la visite.',
      'compare-others': 'Comparez avec au moins deux autres fournisseurs du même produit.',
      'do-not-order': 'En l’état des informations, ne passez pas encore de commande importante.',
    },
    never: {
      'pay-off-platform': 'Ne payez jamais en dehors d’Alibaba.com, quelle que soit la remise proposée.',
      'pay-personal-account':
        'Ne payez jamais sur le compte d’un particulier ni d’une société portant un autre nom.',
      'leave-the-chat':
        'Ne convenez de rien d’important hors de la messagerie du site : ce qui n’y est pas écrit est difficile à prouver.',
      'pay-all-in-advance':
        'Ne payez jamais la totalité d’une commande importante avant le contrôle de la marchandise.',
    },
  },
} as const
