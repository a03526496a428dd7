import type { Labels } from '@/lib/core/labels.ts'

/** Portuguese. No page of this language was seen: the words are what its pages are expected to say. */
export const portuguese: Labels = {
  facts: {
    onTimePercent:
      'taxa de entrega pontual|taxa de entrega no prazo|entrega no prazo|entrega pontual|taxa de envio no prazo|taxa de despacho no prazo',
    revenueUsd: 'receita online|receita on-line|faturamento online',
    responseTimeHours: 'tempo de resposta|tempo médio de resposta',
    responseRatePercent: 'taxa de resposta',
    storeRating: 'classificação da loja|avaliação da loja',
    reorderPercent: 'taxa de recompra|taxa de repetição de pedidos|taxa de novos pedidos',
    yearEstablished: 'ano de fundação|ano de estabelecimento|fundada em',
    floorSpaceM2: 'área útil|área|área total|espaço físico|tamanho da fábrica',
    employees: 'total de funcionários|número de funcionários|total de empregados|equipe total',
    businessTypes: 'tipo de negócio|tipo de empresa',
    country: 'país / região|país/região|localização',
    certificates: 'certificações|certificação de gestão',
  },
  counted: {
    employees: 'funcionários|funcionário|pessoas|pessoa|empregados',
    floorSpaceM2: 'metros quadrados|m2',
    yearsOnAlibaba: 'ano|anos',
    sold: 'vendido|vendidos|vendida|vendidas',
  },
  businessTypes: {
    manufacturer: 'fabricante',
    'trading-company': 'empresa comercial|companhia comercial|empresa de comércio|trading',
    agent: 'agente',
    'distributor-wholesaler': 'distribuidor|atacadista|distribuidor/atacadista',
    'buying-office': 'escritório de compras',
    association: 'associação',
    'business-service': 'serviço empresarial|serviços empresariais',
    other: 'outro|outros',
  },
  inspectedAs: {
    manufacturer: 'fabricante personalizado|fabricante sob medida|verificado como fabricante personalizado',
    'trading-company':
      'fornecedor multiespecializado|fornecedor de múltiplas especialidades|verificado como fornecedor multiespecializado',
  },
  answers: { true: 'sim', false: 'não' },
  levels: {
    gold: 'fornecedor ouro|fornecedor gold',
    verified: 'fornecedor verificado|verificado',
    'verified-pro': 'verificado pro|fornecedor verificado pro',
  },
  numerals: {},
  marks: {
    moq: 'pedido mínimo|pedido mín|quantidade mínima',
    undisclosed: 'confidencial',
    beside: 'taxa de resposta rápida',
    located: 'localizado em|localizada em',
  },
  units: {
    piece: 'peça|peças',
    set: 'conjunto|conjuntos|jogo|jogos',
    pair: 'par|pares',
    unit: 'unidade|unidades',
    box: 'caixa|caixas',
    roll: 'rolo|rolos',
    bag: 'saco|sacos|bolsa|bolsas',
    kilogram: 'quilograma|quilogramas|quilo|quilos',
    ton: 'tonelada|toneladas',
    meter: 'metro|metros',
    'square meter': 'metro quadrado|metros quadrados',
  },
  before: {
    min: 'mais de|acima de|pelo menos|a partir de|superior a',
    max: 'menos de|abaixo de|até|inferior a|no máximo',
  },
  after: { min: 'ou mais', max: 'ou menos' },
  between: { to: 'a|até' },
  scales: { '1e3': 'k|mil', '1e6': 'm|mi|mio|milhão|milhões', '1e9': 'bi|bilhão|bilhões' },
  times: { hour: 'h|hora|horas', day: 'd|dia|dias' },
}
