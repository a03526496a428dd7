import type { WordRule } from '../word-rule.ts'

/**
 * Ways round the platform's protection. Sources: 001_724ce68e1598ca07.txt, "Secure Payment Methods" (off the platform,
 * Western Union, MoneyGram, personal accounts, cryptocurrency) and "Refusal of Secure Payment Methods"; features.md,
 * F22 to F24 and c.0 (what burned buyers). A transfer to the company's account and 30/70 are how trade is done.
 */
export const paymentRules: WordRule[] = [
  {
    code: 'payment-off-platform',
    words: {
      en: [
        /\b(?:pay|paid|paying|payments?|transfer|remit|wire|wired|settle|order)\b[^.\n]{0,30}\b(?:outside|out of)(?: of)? (?:the )?(?:alibaba|platform|site|website|system|trade assurance)/gu,
        /\b(?:pay|paid|paying|payments?|settle|settled) (?:it |this |the balance |the deposit |the rest )?(?:offline|privately|by private transfer|to us outside)/gu,
        /\bby private (?:transfer|payment)/gu,
        /\b(?:bypass|skip|go around|get around)\b[^.\n]{0,20}\b(?:alibaba|platform|online order|trade assurance)/gu,
        /\border[^.\n]{0,30}\bcancell?ed\b[^.\n]{0,30}\b(?:wired|directly|privately)/gu,
        /\b(?:rest|remaining|balance|other half)\b[^.\n]{0,25}\b(?:outside|offline|privately)/gu,
      ],
      zh: [
        /(?:私下|私底下|线下)(?:直接)?(?:打|转|付|汇|交易|结算)/gu,
        /(?:不走|绕开|绕过|避开|跳过|脱离)(?:阿里巴巴|阿里|平台|信保)|平台外(?:付|交易|打|转)/gu,
      ],
    },
    unless: /\b(?:not|never|nobody) (?:be )?(?:covered|protected|safe)|sin protecci/u,
  },
  {
    code: 'payment-off-platform',
    words: { es: [/\bfuera de (?:la )?(?:plataforma|alibaba|p[aá]gina|web)|\bpor fuera\b/gu] },
    near: /pag|transf|deposit|trato|pedido|negocio/u,
    unless: /sin protecci/u,
  },
  {
    code: 'payment-off-platform',
    words: {
      en: [
        /\b(?:pay|paid|paying|payments?|transfer|remit|wire|wired|send)\b[^.\n]{0,30}\b(?:direct|directly|straight) (?:to|into) (?:us|our|the factory)/gu,
        /\b(?:pay|transfer|wire) (?:us )?direct(?:ly)?\b/gu,
      ],
      zh: [/直接[^。\n]{0,8}(?:打款|转账|付款|汇款|转给|打给|付给|打到|转到)/gu],
      es: [/(?:pag|transf|deposit)[^.\n]{0,32}directamente a (?:nosotros|nuestr)/gu],
    },
    near: /\bfees?\b|commission|discount|cheaper|\bsave|instead|\d ?% (?:off|less)|handling charge|手续费|扣点|佣金|便宜|打折|优惠|省|comisi[oó]n|descuento|ahorr|sin pedido/u,
  },
  {
    code: 'payment-off-platform',
    saysNo: true,
    words: {
      en: [
        /\b(?:instead of|rather than|without|no need (?:for|of|to)|do not|don['’]?t)(?: [a-z]+){0,4}? (?:on|through|via|by|the|placing)? ?(?:alibaba|platform|trade assurance|online) (?:order|payment|checkout)\b/gu,
        /\b(?:deal|pay|trade|order|price|business|transaction|it)\b[^.\n]{0,25}\b(?:without (?:the )?(?:alibaba|platform|site)|not (?:via|through|over|by) (?:the )?(?:alibaba|platform|site))\b(?! (?:account|fee|login))/gu,
        /\b(?:avoid|save|share|split|deduct)[^.\n]{0,30}\b(?:alibaba|platform)(?:['’]s)? (?:fee|charge|commission|cost)|\b(?:alibaba|platform) (?:fee|charge|commission)[^.\n]{0,30}\b(?:deducted|saved|shared|avoid)|\bsaved commission/gu,
      ],
      zh: [
        /不(?:能|要|用|想|必)?(?:走|通过|经过)(?:阿里|平台)|走平台[^。\n]{0,12}(?:扣|贵|慢)|平台(?:手续费|佣金|扣点)[^。\n]{0,6}(?:高|贵|太)/gu,
      ],
      es: [/(?:ahorrar|evitar|ahorramos|no paga)[^.\n]{0,20}comisi[oó]n/gu],
    },
    near: /\bpay|transfer|wire|\bbank\b|direct|\bdeal\b|\bsave\b|打款|转账|付款|转给|pag|transf/u,
    unless: /\bnot (?:covered|protected)/u,
  },
  {
    code: 'payment-untraceable',
    words: {
      en: [
        /\b(?:gift|steam|itunes|google play|prepaid) (?:gift )?cards?\b/gu,
        /\bbit ?coins?\b|\btether\b|\b(?:trc|erc) ?20\b|\bwallet address/gu,
        /\bhand (?:him|her|them|it)? ?(?:over )?(?:the )?(?:dollars|money|cash|euros)/gu,
        /\b(?:collects?|hands?|give|bring|pay)\b[^.\n]{0,30}\bin cash\b|\bcash to (?:our|my|the) (?:agent|driver|friend|colleague)/gu,
      ],
      zh: [/礼品卡|充值卡|u币|微信(?:转账|红包)|个人收款码/gu],
      es: [/tarjetas? (?:de )?regalo|(?:dinero )?en efectivo a (?:nuestro|mi) /gu],
    },
    near: /\bpay|\bsend|\brece?ie?ve|\bcodes?\b|\bmoney|dollars|\bcost|\bship|付|转|款|pag|env[ií]/u,
    unless: /\bminer|\bfoil\b|\bmoq\b|\bfair\b|showroom|\bbooth|packag|printing|\bpacked/u,
  },
  {
    code: 'payment-personal',
    words: {
      en: [
        /\b(?:my|his|her) (?:own |bank |wife['’]s |husband['’]s |private |personal )?(?:bank )?account\b(?! manager)/gu,
        // A number of a China UnionPay card, which people have and companies do not (its numbers begin with 62).
        /(?<![\d-])62\d{2}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?![\d-])/gu,
        /\b(?:she|he) is our (?:cashier|accountant|finance|manager|boss)\b/gu,
        /\b(?:wife|husband|brother|sister|uncle|sales manager|accountant|secretary|colleague)['’]?s? (?:own |private |personal |bank )?account\b/gu,
      ],
      zh: [
        /(?:老板|经理|财务|会计|业务员|朋友|亲戚|家人|女士|先生)的?(?:个人|私人)?(?:账户|账号|帐户|帐号|银行卡)/gu,
        /(?:我|本人)的?(?:个人|私人)?(?:账户|帐户|银行卡|卡号)|私账|私户/gu,
        /(?:转到?|打到?|付到?)(?:我|本人|他|她)的?(?:支付宝|微信|银行卡|卡)/gu,
      ],
      es: [
        /cuenta (?:personal |bancaria )?(?:a nombre )?(?:de|del) (?:mi |nuestro |nuestra |la )?(?:soci[oa]|herman[oa]|gerente|jef[ea]|director|due[ñn]o|esposa|espos[oa]|contador)/gu,
      ],
    },
    near: /\bpay|transfer|remit|\bsend|deposit|\bwire|money|\bbank\b|account|账|行|付|转|打|汇|款|pag|transf|deposit/u,
    unless:
      /alibaba account|\byour (?:own )?(?:private|personal)|从您|您(?:的)?(?:私人|个人)|不允许|不接受|not allowed/u,
  },
  {
    code: 'protection-refused',
    saysNo: true,
    words: {
      en: [
        /\b(?:we|i|boss|company|factory|shop|manager)(?: [a-z]+){0,2}? (?:do not|don['’]?t|does not|doesn['’]?t|can ?not|can['’]?t|never|no longer|won['’]?t|will not|refuse to)(?: [a-z]+){0,2}? (?:accept|support|do|use|take|work|offer|make|allow|want|like|open)\b[^.\n]{0,25}\b(?:trade ?assurance|ta orders?|online orders?|escrow)/gu,
        /\b(?:trade ?assurance|ta orders?|escrow|online orders?)\b[^.\n]{0,20}\b(?:not (?:available|possible|supported?|allowed|ok|convenient)|unavailable|can ?not|can['’]?t|is closed|too (?:slow|expensive))/gu,
      ],
      zh: [
        /(?:不|没|没有|无法|不能|没法)(?:做|走|接|接受|支持|用|开|开通)[^。\n]{0,4}(?:信保|信用保障|平台订单|线上订单)/gu,
        /(?:信保|信用保障|平台订单)[^。\n]{0,6}(?:做不了|不支持|不做|不接|用不了|没开通|走不了)/gu,
      ],
      es: [
        /\bno (?:[a-zñáéíóú]+ ){0,2}?(?:acept|trabaj|us|ofrec|hac|pod)[a-zñáéíóú]{0,6}[^.\n]{0,20}trade assurance/gu,
        /trade assurance no (?:est[aá]|es posible|se puede)/gu,
      ],
    },
    unless: /\b(?:outside|without|before)\b[^.\n]{0,20}trade assurance|\bif (?:you|the)\b|until\b/u,
  },
  {
    code: 'advance-in-full',
    words: {
      en: [
        /\b(?:pay|paid)\b (?:everything|all|it all|the whole|in full|100 ?%)\b[^.\n]{0,25}\b(?:before|at once|first|in advance|up ?front)\b/gu,
        /\b(?:full|whole|total|entire|complete) (?:payment|amount|sum)\b[^.\n]{0,30}\b(?:before|in advance|up ?front|first)\b/gu,
      ],
      zh: [/全(?:款|额)[^。\n]{0,4}(?:预付|先付|才安排|后才|才生产|才能生产)/gu],
      es: [/(?:pago|importe) (?:completo|total|[ií]ntegro)[^.\n]{0,20}(?:por adelantado|antes de)/gu],
    },
    unless: /sample|样品|muestra|before (?:shipment|delivery|shipping)|发货前|antes del env[ií]o/u,
  },
  {
    code: 'fee-demanded',
    words: {
      en: [
        /\b(?:extra|additional|refundable|unexpected|another|more)\b[^.\n]{0,25}\b(?:fees?|deposit|insurance|tax|charges?|storage|usd|dollars|clearance|guarantee)\b/gu,
        /\b(?:pay|transfer|send)\b[^.\n]{0,30}\b(?:more|extra|additional)\b/gu,
        /(?:\busd|us ?\$|\$|\beur|€) ?\d[^.\n]{0,20}\b(?:must|has to|have to|needs? to) be (?:settled|paid)/gu,
      ],
      zh: [/(?:补交|补缴|再交|先交|额外|加收|先补|补)[^。\n]{0,12}(?:保证金|费|税|押金|美元|美金|元)/gu],
      es: [/(?:adicional|extra|dep[oó]sito reembolsable|tasa)[^.\n]{0,25}/gu],
    },
    near: /\breleased?\b|destroyed|is returned|be returned|otherwise|\bor (?:the|your) (?:goods|parcel|container|box|cargo)|\belse\b|detained|\bheld\b|before (?:we|they) (?:ship|release|send)|放行|清关|否则|被扣|扣了|才能|aduana|liberar|retenid/u,
    unless: /duty[- ]free/u,
  },
]
