import type { ConceptRule } from '../concept-rule.ts'
import { concepts } from '../concepts.ts'

const { paying, platform } = concepts

const soon = [
  /\b(?:today|tonight|right now|immediately|at once|this (?:hour|minute|morning|afternoon|evening)|asap|midnight|noon)\b/gu,
  /\b(?:in|within|next) (?:the next )?(?:an?|one|two|three|\d{1,2}|few|a few|half an?) ?(?:hours?|hrs?|minutes?|mins?|h)\b/gu,
  /\b(?:before|until|till|by) (?:\d{1,2}(?::\d\d)? ?(?:pm|am|o['’]? ?clock)|lunch|tomorrow|the evening)|\bexpires?\b|今天|今晚|今日|马上|立刻|立即|现在就|(?:\d{1,2}|一|两|几|半)个?小时/gu,
  /分钟内|中午前|下班前|\bhoy\b|\b(?:en|dentro de) (?:los|las) (?:proximos|proximas|siguientes) \d{1,3} (?:minutos|horas)|\besta (?:noche|tarde)|\bahora mismo|\binmediat/gu,
  /\ben (?:una|dos|\d{1,2}) horas?|\bantes de las|medianoche|antes del mediodia|primer[ao] hora/gu,
]
const loss = [
  /\bcancel|\bgone\b|\blose\b|\blost\b|\bgive (?:it|them|your|the)\b|\bsell (?:it|them|your|the)\b|\banother (?:customer|buyer|client)/gu,
  /\bother (?:customer|buyer|client)s?|\bprice (?:will )?(?:go|goes|rise|rises|up|increas|jump)|\bgo(?:es)? up\b|\bsomebody else|\bsomeone else|\bvoid\b/gu,
  /\blast (?:chance|one|set|day)|\bonly (?:one|\d+) left|\bauction|\bdestroy|\bcheck [a-z ]{0,20}later\b|取消|没了|作废|别人|别的客户|其他客户|另一个客户|涨|没办法|卖掉|卖给|拍卖|错过|最后|机会|给他/gu,
  /过时不候|明天[^。\n]{0,6}(?:补|涨)|cancel|perder|pierde|otro (?:cliente|comprador)|se (?:la|lo|los|las) (?:vend|doy|damos|llev)|sube|subir|[uú]ltim[oa]|vend[eo]|se acab/gu,
  /de otro\b|退掉/gu,
]
const otherBuyer = [
  /\b(?:another|other|second|big|german|french|italian|american|russian|one|indian|turkish|brazilian) (?:customers?|buyers?|clients?|company|importer)\b/gu,
  /\b(?:customer|buyer|client)s? (?:from|in) [a-z]+ (?:wants?|is|takes?|offers?|has|pays?|asks?|will|already)|\b(?:somebody|someone) else\b/gu,
  /(?:另一个|另外一个|别的|其他|有个|还有|国|大利|班牙|罗斯|度|西)的?[^。，,\n]{0,4}(?:客户|买家|客人)|\botr[oa]s? (?:client|comprador|empresa|importador)/gu,
  /\b(?:un|hay) (?:client|comprador)[ea]? de [a-z]+/gu,
]
const wants = [
  /看上|出价|\bwants?\b|\btake\b|\btakes\b|\bready\b|\bwaiting\b|\boffer|\bpays?\b|\bbuy\b|\bhold(?:ing)?\b|\bkeep(?:ing)?\b|\breserv|\bask(?:s|ing)?\b|要|抢|等着|拿走|定了|愿意/gu,
  /付了|盯着|quier|esper|ofrec|llev|pag[aou]|interesad|pide/gu,
]
const hurry = [
  /\bif (?:i|we|you) (?:do not|don['’]?t|can ?not|can['’]?t|not)\b|\bor (?:it|the|they|i|we)['’]?(?:s| is| are| will| give)|\bslip\b|\bhour|\bnow\b|\btoday\b/gu,
  /\btonight\b|\bminutes?\b|\bfirst\b|\bdecide\b|\bhurry|\bgone\b|今天|今晚|马上|现在|小时|不付|不打|赶紧|尽快|先付|快点|\bhoy\b|ahora|\bsi no\b|horas?\b|decid|ya\b|antes/gu,
]

const receipt = [
  /\b(?:confirm(?:ing)?|click(?:ing)?|tap|mark(?:ing)?|press(?:ing)?|acknowledge|accept(?:ing)?|give)\b[^.\n]{0,40}\b(?:receipt|received|delivery|delivered|acceptance|arrival)\b/gu,
  /\breleas(?:e|ing) (?:the |our |your )?(?:payment|money|fund|escrow|balance)|(?:确认|点击?|点一下|点个|标记)[^。，,\n]{0,4}(?:收货|收到货|签收|放款)|提前(?:收货|签收|放款|确认)/gu,
  /(?:confirm|marc|apriet|puls|acept|firm|libr|liber)[a-zñáéíóú]{1,5}[^.\n]{0,20}(?:recepci[oó]n|recibid[oa]|entrega|recibo|el pago|los fondos|mercanc[ií]a)/gu,
]
const early = [
  /\bbefore\b|\bnow\b|\btoday\b|\bfirst\b|\bearly\b|\bearlier\b|\balready\b|\bin advance\b|\branking\b|\bhelps?\b|\bfavou?r\b|\bcash ?flow|\bso (?:that )?we can/gu,
  /\braw material|\bneed the (?:money|fund)|\bstill\b|\banyway\b|\bnext week\b|\bwill (?:ship|arrive|come|send)|先|提前|早点|帮|现在|今天|麻烦|排名|周转|马上发|下周|还在路上|货没|随后|antes/gu,
  /hoy|favor|ahora|ya\b|necesitamos|ayud|todav[ií]a|semana que viene|adelant|materia prima|primero/gu,
]
const afterArrival = [
  /\b(?:after|when|once|until) (?:you|they|the goods|everything|it|arriv)|\bafter (?:you )?(?:receiv|check|inspect|count|arrival)|\bdays after delivery|\bno hurry/gu,
  /\bno rush|\bonly if|收到(?:货)?(?:之?后|再|以后)|检查(?:之?后|无误|没问题)|验(?:收|货)(?:之?后|没问题)|不要|先别|请勿|别急|cuando (?:reciba|llegue|tenga|haya)/gu,
  /despu[eé]s de (?:recibir|revisar|comprobar)|una vez|al recibir|solo si|\bno confirme|\bno marque/gu,
]
const dispute = [
  /\b(?:cancel|close|withdraw|drop|remove|delete|revoke|give up)(?: [a-z]+){0,3} (?:dispute|claim|complaint|case|chargeback|refund request|bad review|review)\b/gu,
  /(?:撤|取消|关闭|撤销|关掉)[^。，,\n]{0,6}(?:纠纷|投诉|争议|退款申请|差评|申诉)|(?:纠纷|投诉|差评)[^。，,\n]{0,4}(?:撤|取消|关)/gu,
  /(?:cierr|cerr|retir|cancel|anul|quit)[a-zñáéíóú]{1,4}[^.\n]{0,15}(?:disputa|reclamaci[oó]n|reclamo|queja|controversia)/gu,
]
const promise = [
  /\bfirst\b|\bthen\b|\b(?:we|i) (?:will|can|promise)\b|\bwe['’]ll\b|\bi['’]ll\b|\bdouble\b|\bprivately\b|\bmy word\b|\bbank transfer|\bbonus|先|就(?:给|退|打|补)|私下|双倍/gu,
  /马上(?:退|打)|gratis|primero|le (?:mand|envi|devolv|pag|dar|hac)|el doble|mi palabra|transferencia/gu,
]

const inspecting = [
  /\binspect(?:ion|or|ors|ions)?\b|\bthird[- ]party\b|\bsgs\b|\bqc (?:visit|check|agent|company)|\bquality check\b|\bvideo (?:call|check)|\bfactory (?:visit|audit)/gu,
  /\btest(?:ing)? by\b|验货|验厂|第三方|看厂|质检|\binspecci[oó]n|\binspector|\bterceros?\b|videollamada|auditor[ií]a de f[aá]brica|visita a (?:la )?f[aá]brica/gu,
]
const forgo = [
  /\bcancel|\bskip|\bno need|\bnot (?:need|necessary)|\bneedn['’]?t|\bunnecessary|\bwaste|\bwithout (?:any )?inspect|\bw\/o\b|\bdamage|\btrust our/gu,
  /\bour (?:own )?(?:photos|qc|report)|\balready (?:packed|sealed|closed)|\bsealed\b|\btoo late\b|\bforget|\bomit|\bsave (?:the|your|this) (?:cost|money|fee|time)/gu,
  /\bonly delay|\bdelays?\b|\binsult|\bfamous\b|\bnot (?:so |very )?convenient|\bnot welcome|\bnot allow|\bafter (?:the )?(?:full )?(?:payment|balance)|不用|不必|免了|算了/gu,
  /没必要|不需要|取消|跳过|省(?:了|掉|下)|浪费|封好|打包好|拆开|相信我们?|来不及|耽误|多余|cancel|no hace falta|no es necesari|innecesari|no vale la pena|es car[oa]\b|le mando (?:un )?video/gu,
  /\bexpensive\b|不安排|omit|sin inspecci|no necesit|ya (?:est[aá] )?(?:embalad|cerrad|empacad|sellad)|p[eé]rdida de|ahorr|conf[ií]e|fotos|abrir|retras/gu,
]
const inspectionFine = [
  /\b(?:can ?not|can['’]?t|never|don['’]?t|won['’]?t|not) (?:be )?(?:skip|cancel)|\bneed to pay\b|\binspection first|\bpaid after\b|\byour choice|\brecommend/gu,
  /\bsuggest you to (?:do|arrange)|不能(?:跳过|取消|省)|验货(?:通过)?后|no (?:se )?puede omitir/gu,
  /\bse paga despu\bif (?:it|they|the goods|anything) (?:does|do|is|are)? ?(?:not|n['’]t|fail)|\bre-?inspect|\bre-?work|\bwelcome\b|\bbefore you (?:pay|inspect)/gu,
  /\bholiday|\banother (?:day|date)|\bresched|\bpostpone|\bmove(?:d)? (?:the )?inspection|\bcancel(?:led)? by (?:sgs|the)|\bno extra|\bour cost\b/gu,
  /\bafter (?:your |the )?inspection passed|\bcan (?:visit|come)|\bany day|\bno need (?:to|for) (?:wait|pay)|欢迎|改期|返工|重新验|放假|我们承担|bienvenid|otro d[ií]a|reprogram/gu,
  /reinspecci|nuestra cuenta|no pase/gu,
]
const noContract = [
  /\b(?:no need (?:for|of|to)|no|not need(?:ed)?|without|skip|needn['’]?t|don['’]?t need|forget|unnecessary)(?: [a-z]+){0,2} (?:contract|proforma|p\/?i|papers?|paperwork|invoice|agreement|document)s?\b/gu,
  /\b(?:contract|agreement|papers|documents|paperwork)\b[^.\n]{0,15}\b(?:later|afterwards|not (?:needed|necessary)|no hurry)/gu,
  /(?:不用|不需要|不必|没必要|免|无需)[^。，,\n]{0,4}(?:合同|pi|协议)|合同[^。，,\n]{0,4}(?:先不急|不急|不用|以后|后面|再说|再补|免)/gu,
  /\b(?:no hace falta|no necesit[a-z]{1,4}|sin|no es necesari[oa]|olvid[a-z]{1,4})[^.\n]{0,12}(?:contrato|proforma|papeles|papeleo|factura|documentos)/gu,
  /(?:contrato|papeles)[^.\n]{0,15}(?:despu[eé]s|luego|m[aá]s tarde)/gu,
]

const secretThing = [
  /\b(?:numbers?|digits) (?:you|that|from|in)[^.\n]{0,15}\b(?:sms|phone|text)|\bsms\b[^.\n]{0,12}\b(?:numbers?|digits|code)|短信[^。，,\n]{0,6}(?:数字|码|号)/gu,
  /numeros?[^.\n]{0,20}(?:sms|mensaje de texto)|\bbank login\b|\bpass ?words?\b|\bpasscode\b|\blog-?in\b(?! page)|\bcredentials\b/gu,
  /\bpin\b(?! ?(?:type|header|size|connector|board|pitch|\d))|\botp\b|\bcvv\b|\b(?:\d|four|six)[- ]digits?\b/gu,
  /\b(?:sms|verification|security|confirmation|one[- ]time|access|login) codes?\b/gu,
  /\bcode (?:that |which )?(?:you )?(?:will |just |have )*(?:get|got|receive|received|sms|by sms|on your phone)|\bteamviewer\b|\banydesk\b/gu,
  /\bremote (?:access|control|desktop|help|support)|\bcard (?:number|data|details|photo)/gu,
  /\b(?:photos?|pictures?|copy|scan) (?:of )?(?:[a-z]+ ){0,6}(?:card\b|passport|id)|\bpassport photo\b|\bselfie\b/gu,
  /\b(?:front|both sides) (?:and back )?of (?:your|the) card|密码|验证码|校验码|动态码|登录(?:账号|信息|名)|账号和密码|远程|向日葵|todesk|银行卡(?:号|照片|正反面)|卡号|安全码|身份证(?:照片|正反面)|护照照片|手持/gu,
  /contrase[ñn]a|\bclave\b|c[oó]digo (?:de verificaci|que (?:le|te) (?:lleg|env|mand)|sms|de seguridad|por sms|de acceso|de seis)|\bel c[oó]digo de \d/gu,
  /n[uú]mero de (?:la |su |tu )?tarjeta|tres d[ií]gitos|\bpin\b|\busuario y\b|acceso remoto|foto de (?:la|su|tu) (?:tarjeta|dni|pasaporte)/gu,
]
const handOver = [
  /\b(?:send|give|tell|share|need|enter|provide|forward|type|fill|read|install|log ?in|let me|allow|ask|confirm|want|require|submit|upload|open)\b|发|念|告诉|给|输入|提供|报/gu,
  /说一下|填|截图|转发|需要|登录|安装|装|下载|\b(?:env[ií]|mand[aeo]|mandar|pas[aeo]\b|d[ií]g|d[eé]me|dame|necesit|compart|ingres|introdu|escrib|reenv[ií]|instal|ponga)/gu,
]
const ownSecret = [
  /\b(?:your|you get your) own log|\bdefault|\brouter|wi-?fi|\bdevice|\blamp|\b(?:door|smart|pad|combination)? ?lock\b|\bprinted|\bcamera/gu,
  /\b(?:set|change|reset|choose|protect|update|renew|forgot|forgotten|hide|keep) (?:a|the|your|it)|\bdo ?n['’]t need|\bnot need|\bnever/gu,
  /\b(?:the )?(?:zip|pdf|excel|archive|catalogue?|file|drawing|link|folder|video|meeting|zoom)(?: [a-z]+)? (?:password|passcode|code)/gu,
  /\bpassword (?:for|of|to) (?:the )?(?:zip|file|pdf|archive|folder|link|drawing|video|meeting|catalog)|\bpassword is\b|\bpasscode is\b|\bmeeting\b|默认|设备|初始|不要|切勿/gu,
  /千万别|别告诉|网盘|提取码|会议|文件密码|密码是|锁|修改|改密|por defecto|c[aá]mbi|nunca|cerradura|carpeta|(?:del?|para el) (?:archivo|zip|pdf)|reuni[oó]n/gu,
]

const messenger = [
  /\bwhats? ?-?_?app\b|\bwatsapp\b|\bwatsap\b|\bwhatsap\b|\bwasap\b|\bguatsap\b|\bguasap\b|\bwsp\b|\bwechat\b|\bwe chat\b|\bvvechat\b|\bweixin\b|\bv-?x\b|\bwx\b/gu,
  /\bte[li]egram\b|\btg\b|\bsignal app\b|\bon signal\b|\bviber\b|\bskype\b|\bline (?:id|app)\b|\bzalo\b|\bkakao[a-z]*\b|\bimo\b|\bbotim\b|\bfacebook messenger\b/gu,
  /\binstagram\b|\bdiscord\b|微信|威信|薇信|微xin|v信|飞机|\bqq\b|电报/gu,
]
const leaving = [
  /\bbetter\b|\bprefer|\bcontinue\b|\bmove\b|\bswitch\b|\bnot here\b|\bcan ?not (?:talk|tell|write|say|discuss|show)/gu,
  /\bcan['’]?t (?:talk|tell|write|say|discuss|show|send)|\breal price|\bprice (?:is )?(?:better|there)/gu,
  /\b(?:system|platform|robot|app|chat|alibaba|here)\b[^.\n]{0,25}\b(?:censor|block|check|delet|punish|hid|watch|monitor|slow|record|bad)|\bcensor|\bfinish/gu,
  /\bpayment\b|\bwithout the platform|\bno need to come back|\btell me (?:your|ur)|\bmy id\b|\bmy (?:[a-z]+ )?is ?:|@ ?[a-z]|\bhere (?:i|it|we)\b|价格|这里不|不方便|屏蔽|监控/gu,
  /封号|聊价|便宜|付款|不要在这|平台(?:会|上不)|被拦|m[aá]s barato|precio|por ac[aá]|por aqu[ií] (?:no|bloq)|bloque|no puedo|aqu[ií] no|cuenta|pago|all[aá]|seguimos|hablamos|mejor\b/gu,
]
const extraContact = [
  /\b(?:orders?|payments?|contract|business)\b[^.\n]{0,30}\b(?:stay|remain|keep|always|here|on (?:the platform|alibaba))|\b(?:prefer|like|better) to stay/gu,
  /\bstay here\b|\blet['’]?s stay|\bi (?:do not|don['’]?t) use|\bnotif|\bwatch\b|订单和付款还?是?在平台|还是在平台|平台下单|提醒|手表|\bpagos? (?:los|siempre|se)|\bno uso\b|notific|reloj/gu,
]

const hideIt = [
  /\b(?:do not|don['’]?t|dont|not|never|without|no need to|please no)(?: [a-z]+){0,2} (?:mention(?:ing)?|tell(?:ing)?|talk(?:ing)?|say|write|writing|inform(?:ing)?|report|show|type)\b/gu,
  /\b(?:robot|system|platform|alibaba)\b[^.\n]{0,20}\b(?:check|scan|read|block|detect|punish|censor)(?:s|ed|ing)?\b/gu,
  /\b(?:delete|erase|remove) (?:this|the|our|all)(?: [a-z]+)? (?:message|chat|conversation|record)|\bcensor[a-z]*\b/gu,
  /(?:不要|别|勿|不能)(?:在这里?|在平台|跟平台|和平台|对平台)?[^。，,\n]{0,4}(?:打|提|说|写|告诉|发)(?:这|到|出|给|平台|付款|价格|微信)?|平台会?(?:屏蔽|拦截|封|查|监控)|会?封号|分开打字/gu,
  /\bno (?:lo |le |se lo )?(?:mencion|dig|cuent|coment|escrib|habl)[a-z]{1,3}|(?:plataforma|sistema|chat)[^.\n]{0,15}(?:bloque|detect|censur|revis|lee)|bl[oa]quean/gu,
]
const hidden = [
  /\bplatform\b|\balibaba\b|\bcustomer service|\bpayment\b|\bbank\b|\bcolleagues?\b|\bchat\b|\bwords?\b|\bproduct\b|\bcompany\b|\bcustoms\b|\bhere\b|\bboss\b/gu,
  /\bnumbers?\b|平台|阿里|付款|银行|客服|字|价格|产品|这里|海关|plataforma|alibaba|pago|banco|producto|aduana|palabra|servicio al cliente|todo|jefe|chat/gu,
]

/** Haste, hiding and giving up what protects, put together from what is asked and what for. */
export const conductConcepts: ConceptRule[] = [
  {
    code: 'pressure',
    all: [soon, paying, loss],
    unless: [
      /\bno (?:pressure|rush|hurry)|\btake your time|\bfree to\b|\bextend|\bas the terms say|不急|不影响|sin (?:apuro|prisa|compromiso)|no hay prisa|por error/gu,
    ],
    reach: 110,
  },
  {
    code: 'pressure',
    all: [
      otherBuyer,
      wants,
      hurry,
      [
        /\bpay|\bslip|\bdeposit|\bdecide|\bmoney|\btransfer|\byour (?:batch|goods|slot|lot|order|stock|place)|\bgone\b|\bhold|\bkeep|付|款|定金|货|pag|anticipo|decid|dinero/gu,
        /mercanc|lote|transf/gu,
      ],
    ],
    unless: [
      /\bno (?:pressure|rush|hurry)|\bwaiting until\b|\bsame colou?r|\bshare\b|不急|sin (?:apuro|prisa)/gu,
    ],
  },
  { code: 'early-release', all: [receipt, early], unless: afterArrival, reach: 110 },
  {
    code: 'early-release',
    all: [dispute, promise],
    unless: [
      /\bafter (?:you|the|we|receiv|refund)|\bonce (?:you|the)|\bwhen (?:you|the)|收到退款(?:之?后|再)|退款到账|cuando (?:reciba|tenga)|despu[eé]s de/gu,
    ],
    reach: 120,
  },
  { code: 'checks-refused', all: [inspecting, forgo], saysNo: true, unless: inspectionFine, reach: 90 },
  {
    code: 'checks-refused',
    all: [noContract, [...paying, /\bmandeme|mitad|老朋友/gu]],
    saysNo: true,
    unless: [
      /\bno contract,? no\b|\b(?:can ?not|can['’]?t|do not|don['’]?t|never|won['’]?t) (?:start|begin|produce|ship|accept)/gu,
      /\bwithout (?:a |the )?contract we (?:do not|don['’]?t|can ?not|never)|\bsin contrato (?:firmado )?no\b|没有?合同不|\bcommercial invoice|\bdo not ship|\bprotects\b/gu,
    ],
    reach: 90,
  },
  {
    code: 'checks-refused',
    all: [
      [
        /\btoo (?:famous|big|busy) (?:to|for)|\bbig brands? pay|\bif you(?:['’]re| are) (?:a )?(?:serious|real) (?:buyer|customer)/gu,
        /\bserious buyers? (?:do|don['’]?t|never|pay)|\bsi (?:es|eres) (?:un )?(?:comprador|cliente) serio|真心(?:买|想做|合作)/gu,
      ],
      paying,
    ],
  },
  { code: 'credentials-asked', all: [secretThing, handOver], unless: ownSecret, reach: 90 },
  { code: 'contact-elsewhere', all: [messenger, leaving], unless: extraContact, reach: 120 },
  {
    code: 'secrecy',
    all: [hideIt, hidden],
    saysNo: true,
    unless: [
      /\bnot allowed to|\bfeel free\b|\bdon['’]?t (?:forget|hesitate)|\bnot say\b|不要忘|\bno (?:dude|olvide)|password|密码|验证码|\bcould not|\bcouldn['’]t|\bcertificate/gu,
      /\bcarton|\bbox(?:es)?\b|\blabel|\bdrawing/gu,
    ],
    reach: 70,
  },
  {
    code: 'evasive',
    all: [
      [
        /\b(?:give|gave|have) you my word\b|\bmy word of honou?r\b|palabra de (?:amigo|honor)|(?:le|te) doy mi palabra|我(?:以人格|用人格|拿人格)?(?:担保|保证)不/gu,
      ],
      [...paying, ...platform],
    ],
  },
]
