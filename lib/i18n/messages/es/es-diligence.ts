/** The due-diligence checklist in Spanish, by the ids of its checks. Part of the texts of `es`. */
export const esDiligence = {
  diligence: {
    sections: {
      profile: 'Perfil',
      communication: 'Comunicación',
      capability: 'Capacidad',
      documents: 'Documentos',
      samples: 'Muestras',
      'product-and-ip': 'Producto y propiedad intelectual',
      logistics: 'Logística',
    },
    outcomes: {
      passed: 'Superada',
      concern: 'Con dudas',
      failed: 'No superada',
      'not-applicable': 'No procede',
    },
    progress: '{done, number} de {total, number} comprobaciones',
    usccFormed: 'Formato correcto. Eso no demuestra que esté registrado: búsquelo.',
    usccFolded: 'Leído como {code}',
    usccProblems: {
      missing: 'Introduzca los 18 caracteres.',
      length: 'Un código tiene 18 caracteres; este tiene {found, number}.',
      character:
        '“{character}” en la posición {position, number} no puede formar parte de un código: I, O, S, V y Z no se usan.',
      division: 'Las posiciones 3 a 8 son las cifras de una región.',
      'organisation-check':
        'El código de organización incluido no concuerda con su carácter de control. Compare cada carácter.',
      check: 'El último carácter no concuerda con los demás. Compare cada carácter.',
    },
    registeredAs: {
      enterprise: 'Empresa',
      'sole-proprietor': 'Empresario individual: una persona, no una sociedad',
      'farmers-cooperative': 'Cooperativa agrícola',
      other: 'Otro tipo de entidad, que rara vez exporta',
    },
    checks: {
      'platform-history': {
        title: 'Años en la plataforma y de actividad',
        why: 'Tres años o más indican cierta estabilidad.',
        how: 'Compare los años en Alibaba con el año de fundación de la licencia.',
      },
      transactions: {
        title: 'Pedidos anteriores',
        why: 'Cien pedidos o más muestran que cumple; una trayectoria escasa no muestra nada.',
        how: 'Consulte en el perfil el número y el valor de los pedidos anteriores.',
      },
      'reviews-read': {
        title: 'Reseñas leídas, no contadas',
        why: 'Los patrones dicen más que la media: calidad variable, cargos ocultos, retrasos, saltos repentinos.',
        how: 'Lea las peores reseñas y las más recientes, de varios productos.',
      },
      'verification-report': {
        title: 'Informe de verificación abierto',
        why: 'Una insignia dice que hay un informe; el informe dice qué se examinó y cuándo.',
        how: 'Haga clic en la insignia. Anote inspector, fecha, dirección y alcance.',
      },
      'company-elsewhere': {
        title: 'Empresa encontrada fuera de Alibaba',
        why: 'Una empresa activa deja rastro: un sitio web, una feria, correo con dominio propio.',
        how: 'Busque el nombre en inglés y en chino; anote el dominio de su correo.',
      },
      'text-and-photos': {
        title: 'Textos y fotografías propios',
        why: 'Las fotografías ajenas no dejan ver quién fabrica la mercancía.',
        how: 'Busque una frase y una fotografía; pida una foto con la fecha de hoy.',
      },
      'response-seen': {
        title: 'Responde en un día',
        why: 'Quien es lento antes del pedido lo es más después. La referencia es nueve de cada diez mensajes en 24 horas.',
        how: 'Haga dos preguntas en días distintos y anote las horas.',
      },
      'answers-clear': {
        title: 'Respuestas claras y completas',
        why: 'Las respuestas vagas a preguntas exactas son una advertencia.',
        how: 'Compare cada respuesta con su pregunta.',
      },
      'agreed-in-writing': {
        title: 'Todo acordado por escrito en la plataforma',
        why: 'Lo que solo se dijo no se puede demostrar en una disputa.',
        how: 'Después de cada llamada, envíe un resumen y pida confirmación.',
      },
      'tone-unchanged': {
        title: 'Mismo tono y mismo contacto',
        why: 'Un cambio repentino de estilo, idioma o urgencia puede indicar que escribe otra persona.',
        how: 'Llame a un número que ya tuviera antes.',
      },
      'maker-or-trader': {
        title: 'Fabricante o comercializadora',
        why: 'Ambos pueden ser buenos; difieren el precio, el control y los cambios.',
        how: 'Pregunte directamente y compare con el objeto social de la licencia.',
      },
      'factory-seen': {
        title: 'Fábrica vista',
        why: 'Un recorrido en vivo muestra líneas, laboratorio y almacén; una foto no puede.',
        how: 'Pida una videollamada de 15 minutos por producción, ensayos y almacén.',
      },
      'capacity-stated': {
        title: 'Capacidad acorde con el pedido',
        why: 'Lo que supera su capacidad se fabrica en otro lugar.',
        how: 'Pregunte por la capacidad mensual, el plazo y lo que la limita; compare con personal y superficie.',
      },
      'references-called': {
        title: 'Referencias consultadas',
        why: 'Los clientes anteriores saben cuánto se retrasa un retraso.',
        how: 'Pida dos referencias de exportación y escríbales.',
      },
      'licence-compared': {
        title: 'Licencia comparada con el perfil',
        why: 'Nombre, dirección y objeto social deben ser los de la empresa a la que paga.',
        how: 'Pida la licencia comercial; escriba aquí nombre, ciudad, dirección y código.',
      },
      'licence-registered': {
        title: 'Registro consultado',
        why: 'Un código con formato correcto puede no ser de nadie.',
        how: 'Busque el código en el registro público y anote el estado y la fecha.',
      },
      'certificates-confirmed': {
        title: 'Certificados confirmados por su emisor',
        why: 'El titular, el alcance y el vencimiento constan en el emisor, no en un escaneo.',
        how: 'Escriba número, titular y vencimiento; consúltelos con el emisor.',
      },
      'beneficiary-compared': {
        title: 'Beneficiario comparado con el contrato',
        why: 'La cuenta debe ser de la empresa que figura en el contrato.',
        how: 'Compare los nombres letra por letra; si difieren, pregunte por escrito el motivo.',
      },
      'background-checked': {
        title: 'Antecedentes comprobados',
        why: 'A partir de 10.000 US$ conviene revisar la situación legal y los registros judiciales.',
        how: 'Encargue un informe o consulte a un abogado.',
      },
      'sample-approved': {
        title: 'Muestra aprobada',
        why: 'Ningún pedido en serie sin una muestra en las manos.',
        how: 'Pídala de la producción que fabricará la mercancía, según una especificación de una página.',
      },
      'sample-measured': {
        title: 'Muestra medida y ensayada',
        why: 'Una muestra bonita puede incumplir una tolerancia.',
        how: 'Revise medidas, material, color, función, embalaje y etiquetado; anote cada desviación.',
      },
      'sample-sealed': {
        title: 'Muestra aprobada sellada',
        why: 'La inspección y las disputas necesitan la pieza que se acordó.',
        how: 'Firme y selle dos piezas: una para usted, otra para el inspector.',
      },
      'specification-agreed': {
        title: 'Especificación acordada',
        why: 'La mayoría de las disputas nacen de especificaciones vagas.',
        how: 'Color, tamaño, material, tolerancia y ensayos en una página, confirmados por escrito.',
      },
      'standards-known': {
        title: 'Normas del mercado conocidas',
        why: 'Lo que es legal fabricar puede no ser legal vender.',
        how: 'Enumere las leyes y normas del producto y del mercado; consulte a un especialista.',
      },
      'test-reports-read': {
        title: 'Informes de ensayo leídos por completo',
        why: 'Un certificado nombra un producto; el informe muestra si es el suyo.',
        how: 'Compare modelo, fecha y laboratorio; pregunte al laboratorio por el número.',
      },
      'rights-searched': {
        title: 'Marcas y patentes consultadas',
        why: 'La mercancía que infringe un derecho se retiene en la frontera, a su cargo.',
        how: 'Busque nombre, forma y función en los registros de su mercado.',
      },
      'rights-agreed': {
        title: 'Derechos y confidencialidad acordados',
        why: 'Los moldes, las herramientas y los planos deben seguir siendo suyos.',
        how: 'Propiedad, confidencialidad y garantía de no infracción en el contrato.',
      },
      'term-agreed': {
        title: 'Incoterm y lugar acordados',
        why: 'Quién paga y dónde se transmite el riesgo dependen de tres letras y un lugar.',
        how: 'Escriba la regla con su lugar e “Incoterms 2020”.',
      },
      'tariff-found': {
        title: 'Código y arancel encontrados',
        why: 'Un código equivocado supone retrasos y aranceles posteriores.',
        how: 'Búsquelo en el arancel de su mercado; pida a un agente de aduanas que lo confirme.',
      },
      'packing-agreed': {
        title: 'Embalaje y etiquetado acordados',
        why: 'El embalaje que no se presupuestó se cobra después.',
        how: 'Medidas, peso, unidades, marcas y etiquetas de la caja en la cotización.',
      },
      'forwarders-asked': {
        title: 'Tres agentes de carga consultados',
        why: 'Las tarifas difieren, y también lo que no incluyen.',
        how: 'La misma mercancía, ruta e Incoterm a tres, cuatro o cinco agentes de carga.',
      },
      'inspection-booked': {
        title: 'Inspección reservada',
        why: 'A partir de 5000 US$, una inspección cuesta menos que lo que encuentra.',
        how: 'Resérvela antes de que termine la producción; envíe el plan y la muestra sellada.',
      },
    },
  },
} as const
