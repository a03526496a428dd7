/** The file of a dispute in Spanish. Part of the texts of `es`. */
export const esDispute = {
  dispute: {
    order: 'Número de pedido',
    received: 'Recepción confirmada el',
    told: 'Proveedor avisado el',
    opened: 'Disputa abierta el',
    remedy: 'Qué pide usted',
    remedies: {
      refund: 'Reembolso total',
      'part-refund': 'Reembolso parcial',
      replacement: 'Reposición',
      rework: 'Reparación o reproceso',
      credit: 'Crédito en el próximo pedido',
    },
    notSaid: 'Sin indicar',
    complaint: 'Qué está mal',
    complaintHint: 'Por cada defecto: qué se acordó, qué llegó, cuántos de cuántos.',
    timeTitle: 'Tiempo restante',
    notBegun: 'El plazo empieza cuando confirma la recepción. Revise antes la mercancía.',
    daysLeft: '{days, plural, one {Queda # día} other {Quedan # días}}',
    lastDay: 'Último día: {day}',
    over: 'El plazo ha terminado',
    overOn:
      'El último día fue el {day}. Pregunte a la plataforma y a su banco o emisor de tarjeta qué es posible todavía.',
    rules:
      'Se cuenta en días de calendario: {days} tras la recepción, {negotiate} de ellos para negociar antes.',
    evidenceTitle: 'Evidencias',
    progress: '{there, number} de {total, number} disponibles',
    missing: 'Aún falta: {list}',
    states: { there: 'Disponible', lead: 'Por buscar', missing: 'Falta' },
    ifAny: 'Si existe',
    isThere: 'Está disponible',
    what: 'Qué muestra y dónde está',
    on: 'Fecha',
    leads: 'Dónde buscar',
    leadCheck: 'Diligencia debida: {check}, {outcome}',
    leadPlan: 'Plan: {tool}',
    kinds: {
      'order-page': {
        title: 'Página del pedido',
        how: 'Capturas del pedido con número, condiciones y estado.',
      },
      contract: {
        title: 'Contrato o factura proforma',
        how: 'La versión firmada, con todos los cambios posteriores.',
      },
      specification: {
        title: 'Especificación',
        how: 'Lo que se acordó: medidas, material, tolerancias, embalaje, ensayos.',
      },
      'approved-sample': {
        title: 'Muestra aprobada',
        how: 'La pieza sellada, sus fotografías y el mensaje que la aprobó.',
      },
      'payment-proof': {
        title: 'Comprobante de pago',
        how: 'Cada pago con fecha, importe y beneficiario.',
      },
      'shipping-papers': {
        title: 'Documentos de embarque',
        how: 'Conocimiento de embarque o guía aérea, lista de empaque, factura comercial.',
      },
      'delivery-proof': {
        title: 'Comprobante de entrega',
        how: 'Nota de entrega con el día, las cajas y los daños anotados.',
      },
      'defect-photos': {
        title: 'Fotografías y videos de los defectos',
        how: 'Caja, etiqueta y defecto en una imagen; una regla o la muestra al lado.',
      },
      'defect-count': {
        title: 'Recuento de los defectos',
        how: 'Cuántos se revisaron y cuántos tenían cada defecto.',
      },
      'chat-record': {
        title: 'Registro de los mensajes',
        how: 'Lo que se preguntó, prometió y respondió en la plataforma, completo.',
      },
      'inspection-report': {
        title: 'Informe de inspección',
        how: 'De un tercero, antes del embarque o tras la llegada.',
      },
      'test-report': { title: 'Informe de ensayo', how: 'De un laboratorio, sobre esta mercancía.' },
    },
    timelineTitle: 'Cronología',
    timelineEmpty: 'Nada todavía. Lo que visite, anote, compruebe y planifique aparecerá aquí por días.',
    events: {
      note: 'Nota',
      observed: 'Visto en la página',
      check: '{check}: {outcome}',
      step: 'Fin previsto: {step}',
      payment: 'Pago previsto: {stage}',
      file: 'Archivo conservado: {name}',
      evidence: 'Evidencia: {evidence}',
      received: 'Recepción confirmada',
      told: 'Proveedor avisado',
      opened: 'Disputa abierta',
      'last-day': 'Último día para abrir una disputa',
    },
    save: 'Guardar expediente de disputa',
    saveHint:
      'Un ZIP con este documento, el expediente, los datos, las notas, los archivos y una suma de comprobación de cada uno.',
    write: 'Escribir el mensaje de apertura',
    paperTitle: 'Expediente de disputa: {supplier}',
    paperSubtitle:
      'Elaborado con Sourcelens el {moment} a partir de lo que el comprador vio y anotó. No es un dictamen jurídico.',
    aboutTitle: 'El pedido',
    guide:
      'Las guías aconsejan: escriba primero al proveedor, mantenga la cortesía y documente cada defecto con imágenes y cifras.',
  },
} as const
