/** What buyers ask suppliers most, with the words that ask it and the words that answer it, in folded text. */
interface Topic {
  asks: RegExp
  answers: RegExp
}

/**
 * Sources: 001_724ce68e1598ca07.txt, "Communication Evaluation" and "Documentation Provision" (clear, detailed answers
 * to what was asked); features.md, c.0, step 4 (licence, references, video call, beneficiary) and c.3 (first contact).
 */
export const questionTopics = {
  moq: {
    asks: /\bmoq\b|minimum|起订|pedido m[ií]nimo|cantidad m[ií]nima/u,
    answers:
      /(?:\bmoq\b|minimum|min\. order|起订|最低|m[ií]nim[oa])[^\n\d]{0,25}\d|\d ?(?:pcs|pieces|sets|units|件|个|套|piezas|unidades)/u,
  },
  price: {
    asks: /\bprices?\b|\bquot|\bcost\b|价格|报价|多少钱|precio|cotiza/u,
    answers:
      /(?:\busd|us ?\$|\$|€|\beur|\brmb|元|d[oó]lares) ?\d|\d ?(?:usd|us\$|dollars|eur|rmb|元|美元|美金|d[oó]lares)/u,
  },
  'lead-time': {
    asks: /lead ?time|deliver|how long|production time|交期|交货|多久|plazo|entrega|cu[aá]nto tard/u,
    answers:
      /(?:\d|one|two|three|four|five|six|eight|ten|两|三|四|一|dos|tres|cuatro) ?(?:working |business )?(?:days?|weeks?|months?|天|周|个?工作日|个?月|日|d[ií]as|semanas|meses)|in stock|现货|en stock/u,
  },
  'payment-terms': {
    asks: /payment|\bpay\b|付款|支付|pago|pagar/u,
    answers:
      /\bt ?\/ ?t\b|\bl ?\/ ?c\b|\d ?%|\d\d\/\d\d|trade assurance|credit card|定金|信用证|信保|dep[oó]sito|tarjeta/u,
  },
  sample: { asks: /sample|样品|打样|muestra/u, answers: /sample|样品|打样|muestra/u },
  certificates: {
    asks: /certificat|test report|\bce\b|rohs|\bfda\b|\biso\b|证书|认证|检测报告|certificad|informe de ensayo/u,
    answers:
      /\b(?:ce|rohs|fcc|fda|bsci|lfgb|reach|sedex|gots|sgs|tuv|intertek)\b|\biso ?\d|\ben ?\d{2}|(?:certificates?|reports?)[^\n]{0,25}(?:attached|enclosed|number|page|copy|valid)|(?:attached|enclosed)[^\n]{0,30}(?:certificate|report)|(?:检测报告|证书)[^\n]{0,20}(?:附|见|发|有效)|附件[^\n]{0,20}(?:报告|证书)|adjunt[^\n]{0,25}(?:certificad|informe)/u,
  },
  licence: {
    asks: /licen[sc]e|registration number|\buscc\b|credit code|执照|信用代码|licencia|registro mercantil/u,
    answers:
      /licen[sc]e[^\n]{0,25}(?:attached|enclosed|profile|photo|below|copy|\bno\b|number)|(?:attached|enclosed|here is|here are|find)[^\n]{0,25}licen[sc]e|(?<![a-z0-9])9[1-3][0-9a-z]{16}(?![a-z0-9])|执照[^\n]{0,12}(?:附|见|发)|附件[^\n]{0,20}执照|adjunt[^\n]{0,25}licencia/u,
  },
  maker: {
    asks: /\bfactory\b|manufacturer|trading company|工厂|厂家|贸易|f[aá]brica|fabricante/u,
    answers:
      /\b(?:we are|i am|as) [^\n]{0,25}(?:factory|manufacturer|trad)|own factory|\d ?(?:workers|employees|staff)|我们是[^\n]{0,15}(?:工厂|厂家|贸易|公司)|自有工厂|\bsomos\b/u,
  },
  inspection: {
    asks: /inspect|third[- ]party|验货|检验|inspecci[oó]n/u,
    answers:
      /inspect[^\n]{0,25}(?:welcome|fine|accept|\bok\b|possible|agree|may|can)|(?:welcome|accept|agree)[^\n]{0,25}inspect|(?:欢迎|接受|可以|同意)[^\n]{0,12}(?:验货|检验)|inspecci[oó]n[^\n]{0,25}(?:bienvenid|acept|posible)/u,
  },
  'video-call': {
    asks: /video|live call|视频|v[ií]deo/u,
    answers: /video call|\bzoom\b|\bteams\b|视频|videollamada/u,
  },
  warranty: {
    asks: /warranty|guarantee|质保|保修|garant[ií]a/u,
    answers:
      /(?:warranty|guarantee|质保|保修|garant[ií]a)[^\n\d]{0,25}\d|\d[^\n\d]{0,25}(?:warranty|guarantee|质保|保修|garant[ií]a)/u,
  },
  references: {
    asks: /reference|other (?:customers|clients|buyers)|客户案例|推荐人|referencia/u,
    answers:
      /references?\b|customers? (?:in|such as|like)|exported to|客户|referencia|clientes? (?:en|como)/u,
  },
  beneficiary: {
    asks: /beneficiary|bank account|account name|whose account|收款人|账户名|户名|beneficiari|titular/u,
    answers:
      /beneficiary|account name|payee|company account|收款人|户名|对公|beneficiari|titular|cuenta de la empresa/u,
  },
  'trade-assurance': {
    asks: /trade assurance|信保|信用保障/u,
    answers: /trade assurance|信保|信用保障/u,
  },
} as const satisfies Record<string, Topic>

export type QuestionTopic = keyof typeof questionTopics
export const questionTopicIds = Object.keys(questionTopics) as QuestionTopic[]

/** The topic that a folded question is about; absent for one about something else. */
export function topicOf(question: string): QuestionTopic | undefined {
  return questionTopicIds.find((id) => questionTopics[id].asks.test(question))
}
