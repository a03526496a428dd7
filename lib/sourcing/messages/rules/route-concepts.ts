import type { ConceptRule } from '../concept-rule.ts'
import { concepts } from '../concepts.ts'

const { paying, platform, offPlatform, directly, cheaper, person } = concepts

const protectionTold = [
  /\b(?:not|never|no longer|nobody|isn['’]t) (?:be )?(?:covered|protected|safe|allowed|possible)|\bno protection|\bagainst (?:the )?(?:rules?|policy)/gu,
  /\bwe (?:only|always) (?:pay|trade|work|do)|没有保障|不受保护|无保障|不安全|违规|sin protecci|no (?:est[aá] )?proteg|va contra/gu,
]

const dealing = [
  /\bpay|\bhandle|\barrange|\btalk|\buse\b|\bboss\b|\bdeal\b|\border|\bbusiness\b|\bprice|\bwire|\btransfer|\bdo it\b|\bdo the\b|\bfinish|\bsecond\b|\binvoice/gu,
  /\bcontract\b|付|打|转|款|单|走|价|做|交易|\bpag[aou]|trato|pedido|precio|negocio|transf|hac[eé]|hag[aá]|dinero|depos/gu,
]

const untraceable = [
  /\b(?:by|via|use|through|with|prefer) wu\b|\bwu (?:or|only|transfer|is)\b|\bmtcn\b|\bwestern\b(?! (?:europe|style|countr|market|australia|customer))/gu,
  /\bmoney ?gram\b|\bremitly\b|\bxoom\b|\bworldremit\b|\bria\b|西联|西聯|速汇金|\bmoneygram\b/gu,
]
const coins = [
  /\bstable ?coins?\b|\bcoins?\b|\bcrypto[a-z]*\b|\busd[tc]\b|\bbit ?coins?\b|\bbtc\b|\beth(?:ereum)?\b|\bbinance\b|\btrc ?-?20\b|\berc ?-?20\b|\btether\b/gu,
  /\bwallet\b|稳定币|泰达|u币|虚拟币|虚拟货币|数字货币|比特币|加密货币|钱包地址|币安|\bcriptomonedas?\b|\bcripto\b|\bbilletera\b|monedero/gu,
]
const giftCards = [
  /\b(?:gift|steam|itunes|apple|amazon|google(?: play)?|razer|prepaid|paysafe|visa gift|vanilla|ebay|voucher)(?: gift)? ?(?:cards?|codes?|vouchers?)\b/gu,
  /\bpaysafe(?:card)?\b|礼品卡|充值卡|购物卡|点卡|tarjetas? (?:de )?regalo|tarjetas? (?:prepago|steam|amazon|apple|google)/gu,
]

const friendsOption = [
  /\b(?:friends?|family|relatives?|f ?(?:&|and|\/|n|\+) ?f|personal (?:payment|transfer)|non[- ]?(?:goods|commercial))\b|亲友|朋友|家人|个人(?:转账|付款)|amig[oa]s|familia/gu,
]
const remark = [
  /\b(?:comment|remark|reference|note|memo|message|description|subject|purpose|reason|field)\b|附言|备注|留言|用途|摘要|\bconcepto\b|\bcomentario\b|\basunto\b|\breferencia\b/gu,
  /\bnota\b|\bmotivo\b/gu,
]
const falsePurpose = [
  /\b(?:birthday|gift|present|donation|loan|charity|consult[a-z]*|family support|personal|rent|tuition|travel|salary)\b/gu,
  /\b(?:not|don['’]?t|never|without|no)\b[^.\n]{0,20}\b(?:company|order|product|goods|business|invoice|alibaba|payment|mention|po)\b|\bempty\b|\bblank\b|咨询费|礼物|生日/gu,
  /借款|家用|学费|服务费|赡家|不要写|别写|不写|勿写|留空|空着|不要[^。]{0,2}(?:公司|订单)|别写(?:公司|订单)|consultor[ií]a|regalo|cumplea|pr[eé]stamo|donaci|ayuda familiar|vac[ií]o|en blanco/gu,
  /no (?:mencion|pong|escrib|indiqu)[a-z]{1,3}/gu,
]

const foreignLink = [
  /\b(?:bit\.ly|tinyurl\.com|t\.ly|cutt\.ly|is\.gd|goo\.gl|rb\.gy)\/|\bscan (?:this|the|my|our)\b[^.\n]{0,12}\b(?:qr|code)/gu,
  /\bhttps?:\/\/(?!(?:[a-z0-9-]{1,40}\.){0,4}(?:alibaba|aliexpress|alipay|dhl|fedex|ups|paypal)\.(?:com|cn)(?:[/?:\s]|$))/gu,
  /(?<![a-z0-9.-])(?!alibaba\.|alipay\.|paypal\.)[a-z0-9-]{4,40}\.(?:com|net|shop|top|vip|site|store|online|example|xyz|info|link|cc|cn)(?:\/[a-z0-9]|(?=[\s,.;]|$))/gu,
  /\b(?:link|qr(?: code)?|page|portal|website|mall|shop|form|attached file|html)\b[^.\n]{0,15}\b(?:below|attached|here|i sent|of our own|i send)/gu,
  /\bour (?:own )?(?:vip |secure |payment |new |private )+(?:mall|page|portal|site|website|shop|store|link|gateway|checkout)/gu,
  /(?:下面|以下|这个|我发的?|我们自己的)[^。\n]{0,4}(?:链接|网址|网站|二维码|页面|商城)|扫(?:这个|下面|我|一下)?[^。\n]{0,4}(?:二维码|码)/gu,
  /(?:este|el siguiente|un|nuestro) (?:enlace|link|portal|c[oó]digo qr|sitio|qr)/gu,
]
const payThere = [
  /\bpay (?:there|here|now|with|by|on|at|your|the|via)|\bpayment (?:page|link|at|on|here|there|via|is|must)/gu,
  /\bconfirm (?:the |your )?(?:payment|order|release|account|delivery)|\bcheckout\b|\bcard (?:data|details|number|there|here)|\bwith (?:a |your )?card\b/gu,
  /\brelease\b|\bcomplete (?:the )?(?:payment|order)|\bsettle\b|付款|支付|付|刷卡|确认|\bpag[ua]r?\b|\bpago\b|tarjeta|complet[ae]r?|confirm[ae]r?/gu,
]
const platformLink = [
  /\.alibaba\.com|\btrade assurance (?:order|link|page)|\border (?:page|link) (?:on|of|in) alibaba|\bon alibaba\b|\bcatalog|\btrack|\bbrochure|\bvideo/gu,
  /\bcertificate|\blab\b|\bphotos?\b|平台的?(?:付款|订单)?链接|信保(?:订单|链接)|目录|图册|物流|快递|cat[aá]logo|seguimiento|rastre|\ben alibaba\b|enlace de (?:alibaba|trade)/gu,
]

const oddFee = [
  /\banti[- ]?(?:fraud|lavado|terroris[a-z]*)|反恐|反洗钱|证书费|消毒|许可费|审查费|仓储费|滞港费|permiso de compra|almacenaje|licencia de compra|\banti[- ]?fraud|\bcoffee money/gu,
  /\banti[- ]?(?:terror[a-z]*|money|laundering|drug|dumping (?:guarantee|deposit)|fraud)\b/gu,
  /\b(?:purchas[a-z]*|buyer['’]?s?|import) (?:licen[sc]e|permit|certificate) of\b/gu,
  /\b(?:speed|speed-up|expedit[a-z]*|urgent|unlock|release|activation|unfreez[a-z]*|clearance|conversion|verification|registration|legali[sz]ation|stamp|handling|guarantee|security|refundable|tea|coffee|lucky|goodwill|customs|storage|non[- ]?inspection|inspection[- ]free)(?: [a-z]+)? (?:fees?|money|deposit|charges?|tax|fund|bond|payment|guarantee|certificate)\b/gu,
  /\b(?:fine|penalty|bribe|tip|red envelope|insurance|bond|guarantee|deposit|tax|fee|charge|certificate|stamp duty)\b|加急费|好处费|打点|红包|辛苦费|茶水费|解冻(?:费|金)|激活费|保证金|押金/gu,
  /通关费|放行费|疏通|认证费|清关费|罚款|滞纳金|税费|关税|手续费|\bayudita\b|propina|multa|fianza|garant[ií]a reembolsable|dep[oó]sito reembolsable|tasa|arancel|certificado|seguro|recargo/gu,
  /gesti[oó]n/gu,
]
const demandsNow = [
  /\botherwise\b|\bor (?:the|your|they|we|else)\b|\bunless\b|\bdestroy|\bauction|\babandon|\bconfiscat|\breturned\b|\bwithin \d/gu,
  /\bbefore (?:they|we|the bank|customs|it)\b[^.\n]{0,20}\b(?:release|credit|ship|let)|\bdetain|\bseiz|\bheld\b|\bstuck\b|\brefundable\b/gu,
  /\bsame (?:person|account)\b|\bnot (?:on|in) the invoice|\bno (?:invoice|receipt)|\bto (?:release|unlock|unfreeze|activate|free)\b|\bnotary\b|\bofficer\b/gu,
  /\blawyer\b|\bcredit us|\bunlock|\bunfreez|\bstopped\b|\bblocked\b|\brefunded (?:after|later)|\brefund(?:ed)? it\b|\banti[- ]|\bpersonal\b|\bgoes back/gu,
  /\bgo back\b|\bpaypal\b|退运|不缴|devuelven|\bdinner\b|\bgift\b|\bcena\b|\bregalo\b|abogado|antilavado|anti ?terror|反恐|反洗钱|同一个人|律师|公证|吃饭|入账|misma persona|acredit/gu,
  /subast|否则|不然|销毁|拍卖|没收|扣(?:押|住|了|在)|退还给您|可退|放行|才能放|才给|不走发票|不开票|没有发票|转我|转给我|老师|关员|通融|\bsi no\b|de lo contrario|destru|subasta|decomis|reten|reembols/gu,
  /no va en la factura|sin factura|para (?:liberar|desbloquear|soltar)|funcionari|oficial\b|notari|ayudita|esta semana|mi cuenta|cuenta de mi|bloquead/gu,
]
const toPay = [
  /\bpay|\btransfer|\bsend\b|\bremit|\bcover\b|\bask|\bdemand|\brequire|\bneed|付|转|交|缴|打|汇|补|给|exige|pag|transf|abon|env[ií]|mand|pide|dep[oó]s/gu,
]
const ordinaryFee = [
  /\bsample|\bmou?ld|\bwarranty\b|\bdemurrage free|\bfree (?:time|days)|\bafter that the line|\bper day\b|\ba day\b|\bnothing to pay|每天|al dia\b|por dia\b/gu,
  /no hay que pagar|没有费用|\bfob\b|\bddp\b|\bdap\b|\bexw\b|\bin the (?:quotation|quote|contract)|\blab\b|\btest(?:ing|s)?\b|\bquotation\b|\bincluded\b/gu,
  /\bon the invoice\b|\byour (?:own )?(?:broker|forwarder)|样品|模具|(?:在|进|照|按)合同|合同(?:里|中|第)|测试|实验室|报价|离岸|您自己|货代|muestra|molde|laboratorio|el contrato|incluid/gu,
  /\ben la factura|cotizaci|su aduana|agente de aduanas/gu,
]

/** Ways of paying round what protects a buyer, put together from where, how and what for. */
export const routeConcepts: ConceptRule[] = [
  {
    code: 'protection-refused',
    saysNo: true,
    all: [
      [
        /\b(?:do not|don['’]?t|no need to|better not|please not|why|not)(?: [a-z]+){0,2} (?:open|use|make|place|create|need|do|want|like|start)(?: [a-z]+){0,2} (?:trade ?assurance|ta order|online order|escrow)/gu,
        /\b(?:trade ?assurance|escrow|online order)\b[^.\n]{0,30}\b(?:takes?|slow|weeks|too|costs?|freez|frozen|complicated|trouble|not need|only for)/gu,
        /(?:信保|平台单|担保交易)[^。\n]{0,8}(?:慢|麻烦|压|太|不需要|不用|贵|退了)|no (?:abr|us|hag|pong|necesit)[a-z]{1,5}[^.\n]{0,10}trade assurance/gu,
        /trade assurance[^.\n]{0,15}(?:tarda|demora|cuesta|complic|retien)/gu,
      ],
      paying,
    ],
    unless: [
      /\bwithout (?:it|trade)|\bnot (?:covered|protected)|\bif you (?:do not|don['’]?t)|\bdays? (?:to|until) release|\bpaid by us|\bfee is (?:included|ours)/gu,
      /sin protecci|不受保护/gu,
    ],
  },
  {
    code: 'payment-off-platform',
    all: [offPlatform, dealing],
    unless: [...protectionTold, /enlace de alibaba|link (?:of|in|on) (?:the )?alibaba/gu],
    saysNo: true,
    reach: 80,
  },
  { code: 'payment-off-platform', all: [directly, cheaper, platform, dealing], unless: protectionTold },
  {
    code: 'payment-off-platform',
    all: [
      [
        /\b(?:do|make|pay|sign|finish|deal|close|arrange|place)(?: [a-z]+){0,3} (?:direct(?:ly)?|privately|offline)\b|\bdirect (?:payment|transfer|order|deal|wire)\b/gu,
        /(?:直接|私下|线下)(?:走|做|签|打|转|付|汇)|h[aá]g[aá][a-zñáéíóú]{0,6} (?:el trato |lo )?direct[oa]|\btrato direct|\bpago direct|\bdirecto\b/gu,
      ],
      cheaper,
      dealing,
    ],
    unless: [
      ...protectionTold,
      /\blab\b|实验室|laboratorio|on the platform|direct (?:flight|factory|vessel)|vuelo|buque/gu,
    ],
    reach: 90,
  },
  {
    code: 'payment-off-platform',
    saysNo: true,
    all: [
      [
        /\b(?:cancel|close|refund)(?: [a-z]+){0,4} (?:order|ta|trade assurance)\b|\border\b[^.\n]{0,15}\bcancel|(?:取消|关闭)[^。，,\n]{0,6}(?:订单|信保)|(?:订单|信保)[^。，,\n]{0,4}取消/gu,
        /(?:cancel[ea]|anul[ea])r?[^.\n]{0,20}(?:pedido|orden)/gu,
      ],
      [
        /\b(?:direct(?:ly)?|wire|our bank|privately|offline|outside|new invoice|new pi|paypal|link|e-?mail you)\b|私下|线下|直接|发票|新的pi|汇款|转账|邮件|优惠价|direct|fuera|transf|banco/gu,
        /factura|enlace|correo/gu,
      ],
      paying,
    ],
    unless: [
      /\bduplicate|\bby mistake|\bnew (?:ta|trade assurance|online|alibaba) (?:order|link)|\bon alibaba\b|\bto your card|原路|重复|拍错|重新(?:下单|拍)|por error|duplicad/gu,
      /a su tarjeta/gu,
    ],
  },
  {
    code: 'payment-off-platform',
    saysNo: true,
    all: [
      [
        /\bwhat['’]?s left\b|\b(?:the )?(?:rest|remaining|remainder|balance|other (?:half|part)|difference)\b|剩下|剩余|其余|余下|另一半|其他部分/gu,
        /\b(?:el resto|lo dem[aá]s|la otra (?:mitad|parte)|la diferencia|el saldo)\b/gu,
      ],
      platform,
      [
        /\bprivate|\bno value|\bwire what|\bseparate|\bdirect|\boutside|\boffline|\banother account|\bother account|\bour (?:own )?(?:bank|account)|私|线下|直接|另|外面|香港/gu,
        /aparte|direct|por fuera|fuera|otra cuenta/gu,
      ],
    ],
    unless: protectionTold,
  },
  {
    code: 'payment-off-platform',
    saysNo: true,
    all: [
      [
        /\b(?:lower|less|smaller|under)[- ]?(?:declar|value|amount|invoice)[a-z]*/gu,
        /\b(?:write|put|declare|make|show)\b[^.\n]{0,25}\b(?:lower|less|small(?:er)?|only) (?:value|amount|price|sum|total|usd|\$|\d)/gu,
        /\bsplit (?:the )?(?:order|payment|amount)|\btwo (?:invoices|contracts)\b|金额(?:写|填|报)(?:低|少|小)|低报|写低|少写|分开(?:下单|付款|两笔)|阴阳合同|拆(?:单|成两)/gu,
        /(?:declar|pon|escrib|factur)[a-z]{1,4}[^.\n]{0,20}(?:menos|menor valor|valor m[aá]s bajo|un valor menor)|dividir (?:el )?(?:pedido|pago)|dos facturas/gu,
      ],
      [
        /\bplatform|\balibaba|\btrade assurance|\bonline\b|\bprivate|\bdirect|\boffline|\bother half|\bfees?\b|commission|平台|信保|私|线下|手续费|plataforma|alibaba|comisi|aparte/gu,
      ],
    ],
  },
  {
    code: 'payment-untraceable',
    all: [
      untraceable,
      [
        /\bprefer|\bpick ?up|\bbetter\b|\bonly\b|\bfaster\b|\bquick|\beasier|\bcheap|\bfees?\b|\bcharges?\b|\bsend\b|\bpls\b|\bplease\b|\bmtcn|\bcode\b|\bcousin|\bname\b/gu,
        /\breceiver|\buse\b|希望|走|手续费|方便|快|麻烦|请|只|便宜|收款人|密码|监控号|por favor|m[aá]s (?:r[aá]pido|f[aá]cil|barato)|prefer|s[oó]lo|a nombre de|c[oó]digo|retir|env[ií]/gu,
      ],
    ],
    unless: [
      /\bno,? we\b|\bdon['’]?t accept|\bnot accept|\bdo not accept|\bdisappear|消失|desaparec|不接受|不收|不用|no acept|\bcompany rule/gu,
    ],
    reach: 90,
  },
  {
    code: 'payment-untraceable',
    all: [coins, paying],
    unless: [
      /\bmoq\b|\bfoil\b|\bcase\b|\bno,? we\b|\bdon['’]?t (?:accept|take|use)|\bnot (?:accept|take)|不接受|不收|不用|no acept|pocket|leather|card holder|card slot|purse/gu,
      /\bminer|souvenir|commemorative|coin (?:purse|box|bank|operated)|钱包(?:厂|款|样)|cuero/gu,
    ],
    reach: 100,
  },
  {
    code: 'payment-untraceable',
    all: [
      [/\bcash\b(?! ?flow)|现金|efectivo/gu],
      [
        /\bhand|\bgive\b|\bbring|\bcollect|\bpick|\benvelope|\bfriend|\bcolleague|给|交|带|当面|entreg|\bd[eé]l[eao]|\bdar\b|sobre\b|recog/gu,
      ],
      person,
    ],
    unless: [/\bcash (?:on|against)|\bcash discount|\bcash and carry|现金(?:折扣|流)/gu],
    reach: 80,
  },
  {
    code: 'payment-untraceable',
    all: [
      giftCards,
      [/\bsend|\bbuy|\bpay|\bcodes?\b|\bscratch|\bphoto|付|买|发|密码|刮|compr|env[ií]|mand|c[oó]digo|pag/gu],
    ],
    unless: [
      /\bfoil\b|\bmoq\b|\bprint|\bpackag|\bbox\b|\bcustom|\bpaper\b|\bour product|印刷|包装|定制|impres|imprim|embalaje/gu,
    ],
    reach: 90,
  },
  {
    code: 'payment-untraceable',
    all: [[/\bpaypal\b|贝宝/gu], friendsOption],
    unless: [
      /\bgoods (?:and|&) services (?:only|option|please)|请选["“]?商品|不要选亲|别选亲|no (?:elija|use|elijas)|\bnot (?:as )?(?:friends|family)|\bbienes y servicios\b/gu,
      /\bcomo pago de bienes/gu,
    ],
    reach: 90,
  },
  {
    code: 'secrecy',
    all: [remark, falsePurpose, [...paying, /paypal|贝宝/gu]],
    saysNo: true,
    unless: [
      /\bpo number|\bpi (?:no|number)|\bmention (?:the |our )?p[io]|\bquote\b|请写(?:上)?(?:pi|po|订单|合同)|indique el n|n[uú]mero de (?:proforma|pedido|factura)/gu,
    ],
    reach: 100,
  },
  { code: 'payment-off-platform', all: [foreignLink, payThere], unless: platformLink, reach: 110 },
  {
    code: 'fee-demanded',
    all: [oddFee, demandsNow, toPay, [/\d|\bfees?\b|费|块|\busd\b|\bdollars|元|\beuros?|tasa/gu]],
    saysNo: true,
    unless: ordinaryFee,
    reach: 120,
  },
]
