import type { Labels } from '@/lib/core/labels.ts'

/** Spanish. No page of this language was seen: the words are what its pages are expected to say. */
export const spanish: Labels = {
  facts: {
    onTimePercent:
      'tasa de entrega puntual|tasa de entregas puntuales|tasa de entrega a tiempo|entrega a tiempo|entrega puntual|tasa de envío puntual|tasa de despacho a tiempo|envío a tiempo',
    revenueUsd: 'ingresos en línea|ingresos online|ingresos por ventas en línea',
    responseTimeHours: 'tiempo de respuesta|tiempo medio de respuesta|tiempo de respuesta promedio',
    responseRatePercent: 'tasa de respuesta|índice de respuesta',
    storeRating: 'calificación de la tienda|valoración de la tienda|puntuación de la tienda',
    reorderPercent: 'tasa de recompra|tasa de repetición de pedidos|tasa de reordenamiento|tasa de repedido',
    yearEstablished: 'año de fundación|año de establecimiento|fundado en',
    floorSpaceM2: 'superficie|superficie útil|superficie total|espacio de planta|tamaño de la fábrica',
    employees: 'personal total|total de empleados|número de empleados|plantilla total',
    businessTypes: 'tipo de negocio|tipo de empresa',
    country: 'país / región|país/región|ubicación',
    certificates: 'certificaciones|certificación de gestión|certificación de gestion',
  },
  counted: {
    employees: 'empleados|empleado|personas|persona|trabajadores',
    floorSpaceM2: 'metros cuadrados|m2',
    yearsOnAlibaba: 'año|años',
    sold: 'vendido|vendidos|vendida|vendidas',
  },
  businessTypes: {
    manufacturer: 'fabricante|productor',
    'trading-company': 'empresa comercial|compañía comercial|empresa comercializadora',
    agent: 'agente',
    'distributor-wholesaler': 'distribuidor|mayorista|distribuidor/mayorista',
    'buying-office': 'oficina de compras',
    association: 'asociación',
    'business-service': 'servicio empresarial|servicios empresariales',
    other: 'otro|otros',
  },
  inspectedAs: {
    manufacturer: 'fabricante personalizado|fabricante a medida|verificado como fabricante personalizado',
    'trading-company':
      'proveedor multiespecialidad|proveedor multiespecializado|verificado como proveedor multiespecialidad',
  },
  answers: { true: 'sí|si', false: 'no' },
  levels: {
    gold: 'proveedor de oro|proveedor gold',
    verified: 'proveedor verificado|verificado',
    'verified-pro': 'verificado pro|proveedor verificado pro',
  },
  numerals: {},
  marks: {
    moq: 'pedido mínimo|pedido mín|cantidad mínima de pedido|orden mínima',
    undisclosed: 'confidencial',
    beside: 'tasa de respuesta rápida',
    located: 'ubicado en|ubicada en|situado en',
  },
  units: {
    piece: 'pieza|piezas',
    set: 'juego|juegos|set|sets',
    pair: 'par|pares',
    unit: 'unidad|unidades',
    box: 'caja|cajas',
    roll: 'rollo|rollos',
    bag: 'bolsa|bolsas',
    kilogram: 'kilogramo|kilogramos',
    ton: 'tonelada|toneladas',
    meter: 'metro|metros',
    'square meter': 'metro cuadrado|metros cuadrados',
  },
  before: {
    min: 'más de|por encima de|al menos|desde|superior a',
    max: 'menos de|por debajo de|hasta|inferior a|como máximo',
  },
  after: { min: 'o más|en adelante', max: 'o menos' },
  between: { to: 'a|hasta' },
  scales: { '1e3': 'k|mil', '1e6': 'm|mill|millón|millones|mm' },
  times: { hour: 'h|hora|horas', day: 'd|día|días' },
}
