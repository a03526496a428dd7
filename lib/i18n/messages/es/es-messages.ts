/** The check of a supplier's message: what was found, why it matters, and the view around it. Part of the texts of `es`. */
export const esMessages = {
  messages: {
    label: 'Mensaje del proveedor',
    placeholder: 'Pegue aquí un mensaje en inglés, chino o español.',
    privacy: 'Se lee aquí, en su navegador. No se guarda nada salvo que lo conserve como nota.',
    compare: 'Comparar con',
    supplier: 'Proveedor',
    noSupplier: 'Ningún proveedor elegido',
    name: 'Nombre en el contrato',
    host: 'Dirección web o correo conocidos',
    asked: 'Lo que había preguntado',
    ownQuestions: 'Sus preguntas, una por línea',
    emptyTitle: '¿Es este mensaje lo que parece?',
    emptyText:
      'Se buscan pagos fuera de la plataforma, cuentas cambiadas, presión, direcciones parecidas y respuestas que faltan.',
    checking: 'Revisando',
    clean: 'No se encontraron señales de alerta conocidas. Eso no lo hace seguro.',
    found: '{count, plural, one {# señal de alerta} many {# señales de alerta} other {# señales de alerta}}',
    text: 'El mensaje',
    cut: 'Solo se leyó el primer millón de caracteres.',
    unknownLanguage: 'Las reglas conocen inglés, chino y español. Este mensaje no muestra ninguno de ellos.',
    left: '{count, plural, one {# carácter sin hallazgos} many {# caracteres sin hallazgos} other {# caracteres sin hallazgos}}',
    reply: 'Una respuesta cortés',
    looksLike: 'Se parece a {like}',
    beneficiary: 'El dinero iría a',
    beneficiaryStates: {
      same: 'igual que el proveedor',
      other: 'no es el nombre del proveedor',
      unknown: 'sin comparar',
    },
    keep: 'Conservar como nota',
    kept: 'Conservado como nota',
    keepNeeds: 'Elija un proveedor para conservarlo como nota.',
    clear: 'Borrar',
    cleared: 'Mensaje borrado',
    topics: {
      moq: 'MOQ',
      price: 'Precio',
      'lead-time': 'Plazo de entrega',
      'payment-terms': 'Condiciones de pago',
      sample: 'Muestra',
      certificates: 'Certificados e informes de ensayo',
      licence: 'Licencia comercial',
      maker: 'Fabricante o comerciante',
      inspection: 'Inspección de un tercero',
      'video-call': 'Videollamada',
      warranty: 'Garantía',
      references: 'Referencias',
      beneficiary: 'Nombre de la cuenta bancaria',
      'trade-assurance': 'Trade Assurance',
    },
    findings: {
      'payment-untraceable': {
        title: 'Dinero que no se puede recuperar',
        why: 'El efectivo, las tarjetas de regalo, las criptomonedas y los envíos de dinero no dejan forma de recuperar un pago.',
      },
      'payment-personal': {
        title: 'Pago a una persona',
        why: 'Una empresa cobra en una cuenta a su nombre. Lo que se paga a una persona no prueba un pago a la empresa.',
      },
      'payment-off-platform': {
        title: 'Pago fuera de la plataforma',
        why: 'Trade Assurance cubre solo lo que se paga y se escribe en el pedido en Alibaba.com.',
      },
      'beneficiary-changed': {
        title: 'La cuenta ha cambiado',
        why: 'Unos datos bancarios nuevos en mitad de un pedido pueden venir de un buzón ajeno. Pregunte por otro canal.',
      },
      'beneficiary-mismatch': {
        title: 'Otro nombre en la cuenta',
        why: 'El beneficiario no es el proveedor que usted conoce. Puede ser una empresa hermana; el contrato debe explicarlo.',
      },
      'look-alike-address': {
        title: 'Una dirección que se parece a otra',
        why: 'El dominio se acerca a uno de confianza y no es el mismo. Escriba usted la dirección en lugar de abrirla.',
      },
      'sender-changed': {
        title: 'Escribe desde otra dirección',
        why: 'Un correo de una dirección nueva o privada puede ser de otra persona. Pregunte por el chat o en un número que ya conocía.',
      },
      'credentials-asked': {
        title: 'Pide una contraseña o un código',
        why: 'Ni un proveedor ni Alibaba necesitan su contraseña, su código o su número de tarjeta en un mensaje.',
      },
      'protection-refused': {
        title: 'Rechaza Trade Assurance',
        why: 'Sin él no hay disputa que abrir y nadie retiene el dinero hasta que usted confirme la mercancía.',
      },
      'advance-in-full': {
        title: 'Todo el dinero por adelantado',
        why: 'Una parte que se paga solo tras la inspección mantiene el interés del proveedor. Lo habitual es un 30% al inicio.',
      },
      'false-papers': {
        title: 'Documentos que no dicen la verdad',
        why: 'Un valor en aduana más bajo o un certificado alterado es riesgo del comprador: quien importa responde por ello.',
      },
      'refund-demanded': {
        title: 'Pide que se le devuelva dinero',
        why: 'Un pago supuestamente excesivo puede no haber llegado o anularse después; lo que se envía ya no vuelve.',
      },
      'fee-demanded': {
        title: 'Otro cargo antes de la entrega',
        why: 'Los cargos que aparecen cuando la mercancía está lista o retenida son una forma conocida de cobrar más.',
      },
      secrecy: {
        title: 'Pide ocultar algo',
        why: 'Lo que se oculta a la plataforma no se le puede mostrar en una disputa.',
      },
      pressure: {
        title: 'Presión de tiempo',
        why: 'La prisa impide comprobar. Un proveedor que quiere el pedido puede esperar un día.',
      },
      'contact-elsewhere': {
        title: 'Otra mensajería',
        why: 'Lo hablado fuera de Alibaba.com sirve poco como prueba, y es difícil saber quién está detrás.',
      },
      'early-release': {
        title: 'Pide que renuncie a su protección',
        why: 'Confirmada la recepción o cerrada la disputa, la plataforma libera el dinero y ya no puede recuperarlo.',
      },
      'checks-refused': {
        title: 'Rechaza una comprobación',
        why: 'La licencia, la inspección y ver la fábrica son peticiones normales antes de un pedido.',
      },
      evasive: {
        title: 'Tranquiliza en lugar de responder',
        why: 'Se pide confianza donde sería fácil dar un documento o un dato.',
      },
      unanswered: {
        title: 'Preguntas sin respuesta',
        why: 'No se hallaron palabras que las respondan. Las respuestas vagas son en sí una señal de alerta.',
      },
    },
  },
} as const
