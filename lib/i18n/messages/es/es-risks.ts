/** The risk register and how past orders went, in Spanish. Part of the texts of `es`. */
export const esRisks = {
  risks: {
    title: 'Riesgos de este pedido',
    note: 'Su propio plan. Nunca cambia la puntuación de riesgo.',
    none: 'Nada apunta aquí a un riesgo. Añada lo que se le ocurra.',
    risk: 'Riesgo',
    measure: 'Qué hacer al respecto',
    likelihood: 'Probabilidad',
    effect: 'Efecto',
    notSaid: 'Sin indicar',
    owner: 'Quién',
    due: 'Fecha límite',
    done: 'Hecho',
    dueOn: 'hasta el {day}',
    overdue: 'atrasado desde el {day}',
    unnamed: 'Riesgo sin nombre',
    add: 'Añadir un riesgo',
    dismiss: 'Descartar',
    dismissed: 'Descartado: {risk}',
    remove: 'Quitar',
    removed: 'Quitado: {risk}',
    why: 'Por qué está aquí',
    checkOpen: '{check}: aún sin comprobar',
    checkFound: '{check}: {outcome}',
    noInspection: 'No hay inspección prevista, y ningún pago espera a una',
    levels: { low: 'Bajo', medium: 'Medio', high: 'Alto' },
    grade: 'Riesgo: {grade}',
    kinds: {
      'other-company': {
        risk: 'La empresa no es la que parece ser',
        measure: 'Compare licencia, contrato y cuenta, y consulte el registro antes de pagar.',
      },
      'money-misdirected': {
        risk: 'El dinero va a una cuenta de la que no vuelve',
        measure:
          'Pague solo por la plataforma; confirme cualquier cambio de cuenta llamando a un número conocido.',
      },
      'nothing-held-back': {
        risk: 'No queda nada que retener si algo va mal',
        measure: 'Pague por etapas, con la mayor parte tras una inspección superada.',
      },
      'defects-found-late': {
        risk: 'Los defectos se descubren solo después del embarque',
        measure: 'Reserve una inspección antes del embarque, con AQL en el contrato.',
      },
      'unlike-sample': {
        risk: 'La mercancía no es como la muestra',
        measure: 'Apruebe, selle y conserve dos muestras; pida al inspector que compare con una de ellas.',
      },
      'vague-agreement': {
        risk: 'Lo acordado se puede leer de dos maneras',
        measure:
          'Una página de especificación con tolerancias y ensayos, confirmada por escrito en la plataforma.',
      },
      late: {
        risk: 'La mercancía llega tarde',
        measure:
          'Un margen en el plan, fotografías semanales de la producción, una compensación por retraso en el contrato.',
      },
      'made-elsewhere': {
        risk: 'La mercancía la fabrica otra empresa',
        measure: 'Vea la línea en una videollamada y fije en el contrato dónde se fabrica.',
      },
      'papers-not-valid': {
        risk: 'Los certificados o informes no cubren esta mercancía',
        measure: 'Consulte cada número con su emisor; haga ensayar una muestra propia.',
      },
      'not-allowed-on-market': {
        risk: 'La mercancía no puede venderse en su mercado',
        measure:
          'Busque disposiciones y documentos en “Cumplimiento” y consúltelos con un especialista antes del pedido.',
      },
      'rights-of-others': {
        risk: 'La mercancía usa una marca, un diseño o una patente de otros',
        measure: 'Busque en los registros; pida la licencia; haga que el proveedor lo garantice.',
      },
      'thin-record': {
        risk: 'Poco muestra cómo cumple el proveedor',
        measure: 'Empiece con un pedido pequeño y consulte dos referencias.',
      },
      'price-not-final': {
        risk: 'El precio no es definitivo',
        measure: 'Reúna cantidad, embalaje, moldes e Incoterm en una sola cotización escrita y con fecha.',
      },
      'shipping-unclear': {
        risk: 'No está decidido quién envía, paga y despacha',
        measure: 'Acuerde el Incoterm con su lugar; obtenga la lista de empaque antes de reservar.',
      },
    },
    orders: {
      title: 'Cómo fueron los pedidos',
      note: 'Se introduce tras cada pedido y se muestra junto a su veredicto.',
      none: 'Aún no hay pedidos.',
      add: 'Añadir un pedido',
      remove: 'Quitar',
      removed: 'Pedido quitado',
      unnamed: 'Pedido {index, number}',
      name: 'Número de pedido',
      promisedOn: 'Prometido para',
      deliveredOn: 'Entregado el',
      ordered: 'Artículos pedidos',
      received: 'Artículos recibidos',
      checked: 'Artículos revisados',
      defective: 'De ellos, con defectos',
      claim: 'Reclamación',
      claims: { none: 'Ninguna', open: 'Abierta', settled: 'Resuelta', refused: 'Rechazada' },
      notes: 'Notas',
    },
    performance: {
      label: 'Sus pedidos a este proveedor',
      orders: '{count, plural, one {# pedido} other {# pedidos}}',
      late: '{count, plural, =0 {ninguno con retraso} other {# con retraso}}',
      short: '{count, number} con faltantes',
      defects: '{percent} con defectos',
      claims: '{count, plural, one {# reclamación} other {# reclamaciones}}',
      edit: 'Pedidos',
    },
  },
} as const
