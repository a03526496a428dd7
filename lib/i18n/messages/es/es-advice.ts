/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `es`. */
export const esAdvice = {
  advice: {
    title: 'Antes de pagar',
    neverTitle: 'En cualquier caso',
    order: 'Tamaño del pedido',
    sizes: {
      sample: 'Una muestra',
      'under-5000': 'Menos de 5000 US$',
      'from-5000': 'De 5000 a 10.000 US$',
      'from-10000': '10.000 US$ o más',
    },
    before: {
      'pay-on-platform':
        'Haga el pedido y el pago en Alibaba.com, para que el sitio pueda ver el pedido si algo sale mal.',
      'smallest-order': 'Pida la cantidad mínima que acepten, una que pueda permitirse perder.',
      'sample-first': 'Pida primero una muestra. Consérvela: con ella se compara la mercancía posterior.',
      'written-spec':
        'Ponga por escrito lo que compra: material, medidas, tolerancias, embalaje, ensayos. Pida que lo confirmen en el pedido.',
      'staged-payment':
        'Pague por partes, por ejemplo 30 % al inicio y 70 % cuando la mercancía haya pasado su control, antes del embarque.',
      'trade-assurance':
        'Pague con Trade Assurance, con la especificación y la fecha de entrega escritas en el pedido.',
      'open-profile': 'Abra el perfil de la empresa. Se ha visto demasiado poco para juzgar.',
      'ask-licence':
        'Pida la licencia comercial. El nombre que figura en ella debería ser el de la tienda y el de la cuenta bancaria.',
      'answer-flags': 'Obtenga respuesta a cada pregunta abierta antes de hacer el pedido.',
      'flags-in-writing': 'Haga el pedido solo cuando cada alerta se haya explicado por escrito.',
      'live-video': 'Pida una videollamada en vivo desde el lugar donde se fabrica su producto.',
      'pre-shipment-inspection': 'Contrate una inspección independiente antes del embarque.',
      'inspection-before-balance':
        'Contrate una inspección independiente y pague el saldo solo si el informe es bueno.',
      'licence-and-registry':
        'Busque la empresa en el registro oficial de su país y compare los datos con la licencia.',
      'audit-or-agent': 'Encargue una auditoría de la fábrica o compre a través de un agente que la visite.',
      'compare-others': 'Compare al menos otros dos proveedores del mismo producto.',
      'do-not-order': 'Con lo que se sabe ahora, no haga todavía un pedido grande.',
    },
    never: {
      'pay-off-platform': 'Nunca pague fuera de Alibaba.com, sea cual sea el descuento ofrecido.',
      'pay-personal-account':
        'Nunca pague a la cuenta de una persona ni a la de una empresa con otro nombre.',
      'leave-the-chat':
        'No acuerde nada importante fuera del chat del sitio: lo que no está escrito allí es difícil de demostrar.',
      'pay-all-in-advance': 'Nunca pague por completo un pedido grande antes de que se revise la mercancía.',
    },
  },
} as const
