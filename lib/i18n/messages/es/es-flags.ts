/** What red flags say in Spanish, by the codes and ids of the risk room. Part of the texts of `es`. */
export const esFlags = {
  flags: {
    'new-and-big': {
      title: 'Nuevo en el sitio, con cifras grandes',
      detail:
        'En Alibaba desde hace {years, plural, =0 {menos de un año} one {# año} other {# años}}, pero indica {what, select, both {{staff, number} empleados o más y {floor, number} m²} staff {{staff, number} empleados o más} other {{floor, number} m² o más}}{age, plural, =0 {} one {, y se fundó hace # año} other {, y se fundó hace # años}}',
    },
    'price-outlier': {
      title: 'Precio muy inferior al de ofertas comparables',
      detail: 'Un {percent} por debajo del precio medio de {offers, number} ofertas comparables de la página',
    },
    'new-cheap-small': {
      title: 'Cuenta nueva, precio bajo, pedidos pequeños',
      detail:
        'En Alibaba desde hace {years, plural, =0 {menos de un año} one {# año} other {# años}}, {reviews, plural, =0 {sin reseñas} one {# reseña} other {# reseñas}}, un {percent} por debajo de ofertas comparables, pedidos desde {quantity, number}',
    },
    'perfect-thin': {
      title: 'Una calificación perfecta con muy pocas reseñas',
      detail: '{reviews, plural, =0 {Ninguna reseña} one {# reseña} other {# reseñas}}: aún dice poco',
    },
    'rating-jump': {
      title: '{what, select, rating {La calificación subió rápido} other {Las reseñas aumentaron rápido}}',
      detail:
        '{what, select, rating {De {before, number} a {after, number} con menos de 10 reseñas nuevas} other {De {before, number} a {after, number} reseñas}} en {days, plural, =0 {menos de un día} one {# día} other {# días}}',
    },
    'rating-drop': {
      title: '{what, select, rating {La calificación bajó} other {Las entregas a tiempo bajaron}}',
      detail:
        '{what, select, rating {De {before, number} a {after, number}} other {De {before, number} % a {after, number} %}} desde una visita anterior',
    },
    'no-trace': {
      title: 'Años en el sitio, sin ventas a la vista',
      detail:
        '{years, plural, one {# año} other {# años}} en Alibaba, sin reseñas y casi sin ventas en línea a la vista',
    },
    late: {
      title: 'Muchos pedidos con retraso',
      detail: 'El {percent} a tiempo; lo habitual es el 95 %',
    },
    'vacuous-on-time': {
      title: 'Un porcentaje de puntualidad sin ventas',
      detail: '100 % a tiempo sin mostrar ninguna venta: no se cuenta',
    },
    'trader-claims-factory': {
      title: 'Una comercializadora que escribe como una fábrica',
      detail: '“{words}” {place}, aunque figura como comercializadora',
    },
    'trading-name': {
      title: 'Nombre de comercializadora, figura como fabricante',
      detail: 'Las comercializadoras pueden ser buenos proveedores; ayuda saber quién fabrica el producto',
    },
    'catalogue-sprawl': {
      title: 'Muchos productos sin relación para una sola fábrica',
      detail: 'Productos principales de {industries, number} sectores, entre ellos {examples}',
    },
    'name-product-mismatch': {
      title: 'Nombre y producto de sectores distintos',
      detail: 'El nombre de la empresa habla de {name}; el producto, de {title}',
    },
    'twin-storefront': {
      title: 'Otra tienda con el mismo nombre',
      detail:
        '{count, plural, one {Se vio # tienda más} other {Se vieron # tiendas más}} con este nombre, número de empresa {companyId}',
    },
    contradiction: {
      title: 'Dos páginas dicen cosas distintas',
      detail: '{fact}: la {here} dice una cosa y la {there}, otra',
    },
    'identity-change': {
      title:
        '{what, select, name {El nombre de la empresa cambió} address {La dirección cambió} other {La dirección web de la tienda cambió}}',
      detail: '“{before}” en una visita anterior, ahora “{after}”',
    },
    'licence-mismatch': {
      title: 'La licencia y la página difieren',
      detail:
        '{what, select, name {El nombre} address {La dirección} other {La ciudad}} en la licencia es “{licence}”; en la página, “{page}”',
    },
    'impossible-dates': {
      title: 'Fechas que no concuerdan',
      detail:
        '{what, select, report {El informe de inspección lleva fecha del {date}, que aún no ha llegado} certificate {Un certificado del {date} es anterior a la empresa, fundada en {founded}} membership {{years, plural, one {# año} other {# años}} en Alibaba, fundada en {founded}: una cuenta puede pasar a una empresa más nueva, así que pregunte qué empresa es ahora} other {El año de fundación, {founded}, aún no ha llegado}}',
    },
    'report-expired': {
      title: 'Informe de inspección vencido',
      detail: 'Su última fecha es el {date}; los informes suelen renovarse cada año',
    },
    'audit-scope': {
      title: 'Verificado, pero sin mostrar por quién',
      detail: 'Ni inspector ni enlace a un informe',
    },
    'certificate-holder': {
      title: 'Un certificado que conviene consultar',
      detail:
        '{what, select, expired {{name} venció el {date}} holder {{name} está a nombre de “{holder}”} other {{name} no tiene número}}',
    },
    'off-platform-contact': {
      title: 'Contacto fuera de Alibaba',
      detail: '“{words}” {place}; los mensajes en el sitio son su constancia de lo acordado',
    },
    'off-platform-payment': {
      title: 'Pago fuera de Alibaba',
      detail: '“{words}” {place}; Trade Assurance no cubre esos pagos',
    },
    'full-advance-payment': {
      title: 'Pago completo por adelantado',
      detail: '“{words}” {place}; lo habitual es un anticipo y el resto tras una inspección',
    },
    'free-mail': {
      title: 'Correo gratuito en una empresa grande',
      detail: 'Correo en {host}, aunque indica 100 empleados o más',
    },
    'famous-brand': {
      title: 'Una marca conocida en la oferta',
      detail: '“{words}” {place}; vender una marca requiere el permiso de su titular',
    },
    'tier-inversion': {
      title: 'Un pedido mayor no abarata la unidad',
      detail:
        'Desde {quantity, number} unidades el precio es {price}, no más bajo que para cantidades menores',
    },
    'bait-range': {
      title: 'Un precio mínimo muy alejado del resto',
      detail:
        '{what, select, range {De {lowest} a {highest} en una misma oferta: pregunte cuánto cuesta cada variante} other {{lowest}; la siguiente oferta comparable de la página cuesta {highest}}}',
    },
    'price-drift': {
      title: 'El precio cambió desde una visita anterior',
      detail: 'De {before} a {after} para el mismo producto y cantidad',
    },
    urgency: {
      title: 'Palabras que presionan para pedir pronto',
      detail: '“{words}” {place}; tómese el tiempo de comparar',
    },
    'same-text': {
      title: 'La misma descripción que otra empresa',
      detail: 'El texto es también el de {company}',
    },
    'same-image': {
      title: 'La misma imagen que otra empresa',
      detail: 'La imagen también la usa {company}',
    },
    'impossible-lead-time': {
      title:
        '{what, select, days {Un plazo muy corto para un producto a medida} other {Un pedido muy pequeño para un producto a medida}}',
      detail:
        '{what, select, days {Listo en {days, plural, =0 {menos de un día} one {# día} other {# días}}} other {Una pieza de un producto que necesita molde o herramienta propios}}',
    },
    'capacity-mismatch': {
      title: 'Cifras muy superiores a las de proveedores similares',
      detail:
        '{what, select, employees {Indica {claimed, number} empleados; los proveedores similares, unos {usual, number}} other {Indica {claimed, number} US$ de ventas al año; los proveedores similares, unos {usual, number} US$}}',
    },
    'vacuous-reorder': {
      title: 'Una tasa de recompra alta con pocas ventas',
      detail: 'El {percent} de los compradores repite, con ventas inferiores a 10.000 US$: no se cuenta',
    },
    'untrusted-host': {
      title: 'Un enlace que sale de Alibaba',
      detail: 'Parece una parte del sitio y abre {host}',
    },
    'office-address': {
      title: 'Una fábrica en una dirección propia de una oficina',
      detail: '“{words}” en la dirección',
    },
  },
  questions: {
    'licence-and-video':
      '¿Podría enviarnos su licencia comercial, con su fecha y capital, y mostrarnos la fábrica en una videollamada en vivo?',
    'itemised-quote':
      '¿Podría enviarnos una cotización desglosada con la especificación completa y el precio de una muestra?',
    'on-platform-only': '¿Podemos hacer el pedido y el pago solo en Alibaba.com, con Trade Assurance?',
    'newest-reviews': '¿A qué productos y pedidos se refieren sus reseñas más recientes?',
    'late-reasons':
      '¿Qué ocurrió con los pedidos que llegaron tarde o tuvieron mala calificación, y qué ha cambiado desde entonces?',
    'export-references':
      '¿Podría indicarnos dos clientes de exportación a los que preguntar por su experiencia con ustedes?',
    'lead-time-clause':
      '¿Puede el contrato fijar el plazo de entrega y una rebaja del precio por cada semana de retraso?',
    'licence-scope': '¿Su licencia comercial incluye la fabricación, y podría enviarnos una copia?',
    'made-in-house': '¿Cuáles de sus productos fabrican ustedes y cuáles compran a terceros?',
    'which-entity-invoices':
      '¿Qué empresa, con su nombre legal completo, firma el contrato y recibe el pago?',
    'explain-difference':
      'Sus páginas difieren en este punto: {fact}. ¿Cuál es el dato correcto y a qué se debe la diferencia?',
    'new-licence': '¿Podría enviarnos su licencia comercial vigente y explicar la diferencia?',
    'dated-documents': '¿Podría enviarnos documentos que muestren estas fechas y explicar cómo concuerdan?',
    'new-report': '¿Tiene un informe de inspección más reciente, y podría enviarnos el enlace?',
    'report-link': '¿Quién inspeccionó su empresa, y podría enviarnos el enlace al informe?',
    'certificate-lookup': '¿Con qué número podemos consultar este certificado en el organismo que lo emitió?',
    'keep-on-platform':
      '¿Podemos mantener todos los mensajes en Alibaba.com, para que ambas partes tengamos constancia?',
    'staged-payment':
      '¿Podemos pagar un anticipo del 30 % y el resto tras una inspección y antes del embarque?',
    'domain-mail': '¿Podría escribirnos desde una dirección del dominio propio de su empresa?',
    'authorisation-letter':
      '¿Podría enviarnos la carta del titular de la marca que le permite vender este producto?',
    're-quote': '¿Podría cotizar de nuevo el precio unitario para cada cantidad?',
    'variant-price': '¿Cuál es el precio de exactamente la variante y la cantidad que necesitamos?',
    'quote-validity': '¿Hasta cuándo es válido este precio y por qué cambió?',
    'dated-photo': '¿Podría enviarnos una foto de este producto junto a la fecha de hoy?',
    'open-from-bookmark':
      '¿Podemos pagar en una página de pedido que abramos nosotros mismos en Alibaba.com?',
    'factory-address':
      '¿Dónde está exactamente la fábrica, y podría mostrárnosla en una videollamada en vivo?',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'Cuenta nueva con cifras grandes',
    F02: 'Precio frente a ofertas comparables',
    F03: 'Cuenta nueva, precio bajo y pedidos pequeños a la vez',
    F04: 'Calificación perfecta con muy pocas reseñas',
    F05: 'Calificación o reseñas que subieron rápido',
    F06: 'Calificación o entregas a tiempo que bajaron',
    F07: 'Años sin ventas',
    F08: 'Pedidos con retraso',
    F09: 'Porcentaje de puntualidad sin ventas',
    F10: 'Comercializadora que escribe como una fábrica',
    F11: 'Nombre frente a tipo de empresa',
    F12: 'Productos sin relación',
    F13: 'Nombre frente a producto',
    F14: 'Otras tiendas con el mismo nombre',
    F15: 'Páginas entre sí',
    F16: 'Cambio de nombre, dirección o tienda',
    F17: 'Licencia frente a página',
    F18: 'Fechas entre sí',
    F19: 'Antigüedad del informe de inspección',
    F20: 'Quién inspeccionó',
    F21: 'Titular y fecha de los certificados',
    F22: 'Contacto fuera del sitio',
    F23: 'Pago fuera del sitio',
    F24: 'Condiciones de pago',
    F25: 'Correo frente a tamaño de la empresa',
    F26: 'Marcas conocidas',
    F27: 'Precio por cantidad',
    F28: 'Rango de precios',
    F29: 'Precio frente a una visita anterior',
    F30: 'Palabras que presionan',
    F31: 'Descripción compartida con otros',
    F32: 'Imágenes compartidas con otros',
    F33: 'Plazo de productos a medida',
    F34: 'Cifras frente a proveedores similares',
    F35: 'Tasa de recompra con pocas ventas',
    F37: 'Enlaces que salen del sitio',
    F38: 'Dirección de la fábrica',
  },
  flagValues: {
    certificate: 'Un certificado',
    namedCertificate: 'El certificado “{name}”',
    province: 'Provincia',
  },
  /** Where on an offer words were found; in a sentence, with their preposition. */
  places: {
    title: 'en el título',
    description: 'en la descripción',
    images: 'en las imágenes',
    'payment-terms': 'en las condiciones de pago',
  },
  /** In a sentence. */
  industries: {
    apparel: 'ropa',
    footwear: 'calzado',
    bags: 'bolsos',
    jewellery: 'joyería',
    electronics: 'electrónica',
    lighting: 'iluminación',
    furniture: 'muebles',
    kitchenware: 'artículos de cocina',
    beauty: 'productos de belleza',
    toys: 'juguetes',
    pets: 'productos para mascotas',
    sports: 'artículos deportivos',
    vehicles: 'vehículos',
    machinery: 'maquinaria',
    metal: 'artículos de metal',
    chemicals: 'productos químicos',
    packaging: 'envases',
    food: 'alimentos',
    medical: 'productos médicos',
    building: 'materiales de construcción',
    stationery: 'papelería',
  },
} as const
