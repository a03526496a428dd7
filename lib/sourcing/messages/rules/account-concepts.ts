import type { ConceptRule } from '../concept-rule.ts'
import { concepts } from '../concepts.ts'

const { paying, account, ownAccount, trouble, redirect, otherAccount, otherCompany, country } = concepts

/** The account is the same company's, or is not the supplier's at all. */
const stays = [
  /\bsame company\b|\b(?:in|under) (?:our|the) (?:own|company['’]?s?|factory['’]?s?)(?: own)? name|\bstays? the same\b|\bremain/gu,
  /\b(?:has|have|is|did|are) ?(?:not|n['’]t) (?:been )?chang|\bunchanged|\bnot chang|\bvirtual account|\bescrow account|\bthe platform['’]s bank/gu,
  /\byour (?:[a-z]+ )?(?:bank|account)\b|\b(?:customer|client|buyer)['’]?s? (?:[a-z]+ )?(?:bank|account)|bank of (?:our|your|a|the) (?:customer|client|buyer)/gu,
  /account manager|不变|没有?变|未变|(?<!不)一致|完全一样|同一家公司|同一公司|虚拟账户|您(?:的|那边的?)银行|siguen? (?:siendo )?(?:la|igual|los|iguales)|no (?:ha|han) cambiado|no cambia/gu,
  /misma empresa|a nombre de (?:la|nuestra) (?:misma )?(?:empresa|f[aá]brica)|su banco|cuenta virtual/gu,
]

const namesDiffer = [
  /\b(?:beneficiary|account name|payee|name|company name|recipient)\b[^.\n]{0,30}\b(?:is |are |be |looks? )?(?:not the same|different|differs|another|other than|not (?:our|match)|(?:will )?differ)\b/gu,
  /\b(?:different|another|other) (?:company |beneficiary |account )?name\b|(?:户名|收款人|收款方|名字|名称|抬头|公司名)[^。\n]{0,10}(?:不一样|不一致|不同|不是我们|不符|对不上)/gu,
  /(?:nombre|titular|beneficiari[oa])[^.\n]{0,25}(?:no coincide|es (?:otr[oa]|distint|diferent)|no es (?:el|la|nuestr)|distint[oa]|diferente)/gu,
  /(?:beneficiari[oa]|titular)[^.?\n]{0,10}no es/gu,
]

const personsAccount = [
  /\b(?:boss|owner|director|cashier|accountant|wife|husband|cousin|uncle|aunt|nephew|niece|brother|sister|mother|father|mum|mom|son|daughter|friend|colleague|relative|assistant|secretary|lawyer|classmate|manager|salesman|shareholder|sales ?girl|private|personal|savings)['’]?s?(?: [a-z]+){0,2} (?:accounts?|card|paypal|alipay|wechat pay|iban|wise|revolut|zelle|cuenta|tarjeta)\b(?! (?:manager|reader|holder))/gu,
  /\b(?:mi|my|our|nuestr[oa]) (?:hermano|hermana|primo|prima|jefe|jefa|esposa|esposo|amigo|amiga|gerente|socio|contador) (?:[a-z]+ )?(?:account|card|cuenta)/gu,
  /(?:account|cuenta|card)[^.,\n]{0,6}(?:老板|经理|财务|会计|朋友)|(?:老板|经理|财务|会计|朋友|同事)[^.,，。\n]{0,6}(?:personal |private )?(?:account|card)/gu,
  /\b(?:representative|agent|partner|boss|manager)['’]s (?:[a-z]+ )?(?:wise|revolut|zelle|payoneer|paypal|account)/gu,
  /\b(?:payee|beneficiary|recipient|receiver)(?: name)? (?:is|will be|:) ?(?:mr|ms|mrs|miss|our [a-z]{1,12}(?<!company|factory)|my)\b/gu,
  /(?:打|付|转)(?:到|给|进)[^。，,\n]{0,8}(?:私人|个人)的?卡|tarjeta personal/gu,
  /\b(?:account|card|iban|paypal)(?: [a-z]+){0,3} (?:of|belong[a-z]* to|in the name of|under the name of|on the name of|name is|to) (?:[a-z]+ ){0,2}(?:boss|owner|director|cashier|accountant|wife|husband|cousin|uncle|aunt|brother|sister|mother|father|son|daughter|friend|colleague|relative|assistant|secretary|lawyer|manager|partner)\b/gu,
  /\b(?:wife|husband|cousin|uncle|aunt|brother|sister|mother|father|son|daughter|friend|boss|relative) (?:has|have|got|opened|owns|keeps)(?: [a-z]+){0,3} (?:account|card|paypal)\b/gu,
  /(?:钱|款|现金)[^。，,\n]{0,4}由?我?[^。，,\n]{0,4}(?:表[哥弟姐妹]|朋友|亲戚|同事|老婆|哥哥|弟弟|舅舅)[^。，,\n]{0,4}(?:取|收|领|拿)/gu,
  /\b(?:wife|husband|cousin|uncle|aunt|brother|sister|mother|father|son|daughter|friend|boss|relative|colleague|assistant) (?:will|can|could|would|shall|is going to)(?: [a-z]+){0,2} (?:pick up|collect|receive|take|cash|withdraw)(?: [a-z]+){0,3} (?:money|cash|payment|transfer|funds)/gu,
  /(?:老板|经理|财务|会计|出纳|老婆|太太|妻子|丈夫|老公|表[哥弟姐妹]|舅舅|叔叔|姐夫|弟弟|哥哥|妹妹|姐姐|妈妈|爸爸|我妈|我爸|亲戚|朋友|同事|业务员|助理|个人|私人|法人)(?:娘)?的?[^。，,\n]{0,6}(?:账户|账号|帐户|帐号|卡|支付宝|微信|户头|paypal)/gu,
  /(?:转|打|付|汇)(?:到|给|进)?(?:我|他|她|老板|经理|财务|会计|老婆|朋友|同事)的?(?:个人|私人)?(?:支付宝|微信|卡|账户|账号|户)/gu,
  /cuenta (?:[a-zñáéíóú]+ ){0,2}(?:de|del) (?:mi |nuestr[oa] |la |el |un |una )?(?:jef[ea]|due[ñn][oa]|gerente|director|espos[oa]|mujer|marido|prim[oa]|t[ií][oa]|herman[oa]|hij[oa]|amig[oa]|contador|cu[ñn]ad[oa]|compa[ñn]er[oa]|secretari[oa]|suegr[oa]|padre|madre|sobrin[oa]|vecin[oa])/gu,
  /\bmi cuenta\b|cuenta (?:a mi nombre|personal|privada|particular)/gu,
  /(?:mi|nuestr[oa]) (?:jef[ea]|espos[oa]|mujer|marido|prim[oa]|t[ií][oa]|herman[oa]|amig[oa]|contador|cu[ñn]ad[oa]|compa[ñn]er[oa]|padre|madre|sobrin[oa])[^.,\n]{0,12} ?(?:tiene (?:una )?cuenta|recibe|cobra|recoge|retira|va a (?:recibir|cobrar|recoger|retirar))/gu,
]

/** Money to a name that is not the supplier's, put together from who is paid, why and where. */
export const accountConcepts: ConceptRule[] = [
  {
    code: 'beneficiary-changed',
    all: [
      [
        /\b(?:money|payment|deposit|balance|funds|transfer|wire)\b[^.\n]{0,20}\b(?:goes|go|through|via|over|to)\b[^.\n]{0,20}\b(?:colleague|branch|friend|partner|office|cousin)['’]?s?\b/gu,
        /\b(?:only |but )(?:through|via|over) (?:my|our|a|the) (?:friend|partner|boss|cousin|agent|sister)['’]?s? |\breplace the (?:bank|account)/gu,
        /\bbank (?:details?|data|info) (?:is|are) (?:a )?(?:little |bit |slightly )?(?:different|changed|new)|\bthe bank you have\b|\banother one,? will follow/gu,
        /\baccount (?:which|that) i (?:will )?(?:send|give)|认准新|(?:付|打|转|汇)[^。，,\n]{0,4}(?:新账户|新户)/gu,
        /(?:oficina|sucursal|filial|sede) (?:de|en) (?!china|ningbo|shenzhen)[a-z]{4,}|(?:titular|cuenta)[^.\n]{0,15}(?:sale|a nombre de)/gu,
      ],
      [
        /\bmoney\b|\bpayment\b|\bbank\b|\binvoice\b|\baccount\b|\bdollar|付|打|转|汇|账户|\bpag[oau]|dinero|transf|cuenta|titular|banco/gu,
      ],
      [
        /\blater\b|\bexplain|\bworry\b|\blicen[sc]e\b|\bonly\b|\breplace\b|\banother\b|\bfollow\b|\bplan\b|\bmail\b|不能用|作废|以前|之前|no hay problema|contador|dolares|euros/gu,
        /\bno deja|mande|no se preocupe/gu,
      ],
    ],
    unless: stays,
    reach: 100,
  },
  { code: 'beneficiary-changed', all: [ownAccount, trouble, redirect, otherAccount], unless: stays },
  { code: 'beneficiary-changed', all: [ownAccount, trouble, redirect, otherCompany, paying], unless: stays },
  { code: 'beneficiary-changed', all: [ownAccount, trouble, country, paying], unless: stays },
  {
    code: 'beneficiary-changed',
    all: [
      otherAccount,
      paying,
      [
        /\b(?:only|just) (?:for )?(?:this|your|the next|once)|\bthis (?:time|one|order|month|week)\b|\btemporar|\buntil\b|\bfrom now|\bfrom this (?:week|month|order)/gu,
        /\bno longer|\bany ?more\b|\bnot the (?:one|old)|\bas of (?:today|now)|\bafter this order|这次|本次|这一单|这单|暂时|临时|从(?:现在|今天|本月|这个月)起?|以后|\besta vez/gu,
        /\bs[oó]lo (?:por|para)|\bpor ahora|\ba partir de (?:ahora|hoy|este)|temporalmente|\bya no\b/gu,
      ],
    ],
    unless: stays,
  },
  {
    code: 'beneficiary-changed',
    saysNo: true,
    all: [
      [
        /\b(?:not|don['’]?t)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /\b(?:dont|stop)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /\b(?:disregard|ignore)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /\b(?:cancel|void)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /\b(?:forget|instead of)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /\b(?:no longer)\b[^.\n]{0,30}\b(?:account|bank|invoice|p\/?i|proforma|iban|earlier one|old one|previous one|one you used|transfer)\b/gu,
        /(?:不要|别|勿|先别|停止|取消)(?:再)?[^。，,\n]{0,6}(?:付|打|转|汇|用)|(?:作废|停用|失效|不再使用|不能用了|不用了)/gu,
        /\bno (?:pagar|pague|use|utilice|transfiera|deposite|env[ií]e|mande|ingrese|haga)\b[^.\n]{0,40}(?:cuenta|proforma|banco|datos|factura)/gu,
        /\b(?:ignore|descarte|olvide|anule)\b[^.\n]{0,30}(?:cuenta|proforma|banco|datos|factura)/gu,
      ],
      [
        /\b(?:below|new|another|other|different|alternative|revised|updated|corrected|following|changed?|instead)\b|换|新|另|改|其他|别的|下面|以下/gu,
        /\b(?:nuev|otra|corregid|actualizad|siguiente|distint|ahora usamos|cambi)/gu,
      ],
      account,
      paying,
    ],
    unless: stays,
    reach: 110,
  },
  {
    code: 'beneficiary-changed',
    all: [
      otherCompany,
      [
        /\b(?:pay|paid|transfer|remit|wire|deposit|send|settle|goes|go|receiv[a-z]*|collect[a-z]*|handle[a-z]*|invoice|payment|money)\b|代收|收款|付|打款|打到|打给|转账|转到|转给|汇|收钱|货款/gu,
        /定金|尾款|\bcobra|\bpag[aou]|transf|dep[oó]s|dinero|anticipo/gu,
      ],
      [
        /\baccounts?\b|\bmoney\b|\bbeneficiary\b|\bpayee\b|\bname is\b|\b(?:transfer|remit|wire|paid|pay|payment)\b[^.\n]{0,12}\bto\b|\bexport licen[sc]e|账户|账号|帐户|帐号|户名/gu,
        /代收|收款|货款|打到|付到|付给|打给|转给|汇到|cuentas?|\bcobra|dinero|beneficiario|titular/gu,
      ],
    ],
    unless: [
      ...stays,
      /own invoice|destination|freight|forwarder|courier|\bfees?\b|inspection company|test(?:ing)?\b|lab\b|payer|your (?:company|forwarder)|测试|实验室|运费|您的货代|报关行/gu,
      /您(?:公司|的)|laboratorio|flete|ensayo|su (?:empresa|agente|compa[ñn][ií]a)/gu,
    ],
  },
  {
    code: 'beneficiary-changed',
    all: [
      [
        /\b(?:remit|transfer|pay|wire|send|deposit)(?: [a-z]+){0,5} (?:to|in|into) ["“'«]?[a-z]+(?: [a-z]+){0,3}(?:,? (?:ltd|limited|fze|llc|uab|inc|gmbh|co|sa|sl|s\.?l|oü|kft|trading|consulting|intl|international|sp\. z o\.o))\b/gu,
        /(?:打到|付到|转到|汇到|打给|付给|转给|汇给)\s?["“《]?[a-z]+(?: [a-z]+){0,4}/gu,
      ],
      [...country, ...trouble],
      trouble,
    ],
    unless: stays,
  },
  {
    code: 'beneficiary-changed',
    all: [
      [
        /\b(?:account|bank|iban|swift)(?: [a-z]+){0,5} (?:is|are|was) (?:now )?(?:old|outdated|wrong|invalid|not valid|expired|obsolete|no longer)\b/gu,
        /(?:账户|账号|户头)[^。，,\n]{0,8}(?:作废|过期|失效|旧的|注销|不用了)|cuenta[^.\n]{0,25}(?:es vieja|ya no|caduc|inv[aá]lid|dej[oó] de|no sirve)/gu,
      ],
      [
        /\bnew\b|\bother\b|\bactual\b|\binstead\b|\bsend you\b|\btake\b|\buse\b|\bbelow\b|新|换|另|发您|改|nuev|otr[ao]|le paso|env[ií]o|siguiente/gu,
      ],
    ],
    unless: stays,
  },
  {
    code: 'beneficiary-changed',
    all: [
      [
        /\b(?:hold|stop|pause|wait with|delay|redo|recall|postpone) (?:the |your |that )?(?:transfer|payment|wire|deposit|remittance)/gu,
        /(?:先别|暂停|先不要|等一下再|先缓)[^。，,\n]{0,4}(?:打|付|转|汇)|(?:deteng|par|esper|retras)[a-z]{1,3}[^.\n]{0,12}(?:transferencia|pago|anticipo)/gu,
      ],
      [/\bbank|\baccount|\bcoordinates|\bdetails|账户|账号|银行|户|banco|cuenta|datos/gu],
      [
        /\bnew\b|\bfresh\b|\bother\b|\banother\b|\bswitch|\bchang|\bopened\b|\bdifferent|新|换|另|改|nuev|otr[ao]|cambi/gu,
      ],
    ],
    unless: stays,
  },
  {
    code: 'beneficiary-changed',
    all: [
      country,
      otherCompany,
      [
        /\b(?:pay|paid|transfer|remit|wire|deposit|payment|account|money|beneficiary|funds)\b|付|打款|打到|转|汇|收款|货款|账户|transf|\bpag[aou]|dep[oó]s|anticipo|cuenta|dinero/gu,
        /beneficiari/gu,
      ],
    ],
    unless: [
      ...stays,
      /\borigin\b|\bstays? with|own invoice|destination|freight|forwarder invoices|warehouse|\bstock\b|custom(?:er|ers)\b|exhibition|\bfair\b|产地|仓库|运费|客户|origen|almac/gu,
      /flete|feria|cliente/gu,
    ],
    reach: 90,
  },
  {
    code: 'beneficiary-changed',
    all: [namesDiffer, account],
    unless: [
      ...stays,
      /alibaba|\bescrow|platform|payer|your (?:company|name)|remitter|wrong|平台|阿里|信保|写错|付款人|您公司|plataforma|pagador|ordenante/gu,
    ],
  },
  {
    code: 'payment-personal',
    all: [personsAccount, [...paying, /euros|dolares|\busd\b/gu]],
    unless: [
      /\byour (?:own )?(?:private|personal|company['’]?s?|wife|husband|business) |alibaba account|\bsocial|\bloyalty|您的?(?:个人|私人)|从您|su cuenta (?:personal|privada)|不允许/gu,
      /不接受|不收|\bno (?:acept|podemos)|\bnot allowed|\bnot accept|\bforbid/gu,
    ],
  },
  {
    code: 'payment-personal',
    all: [
      [
        /\b(?:pay|transfer|send|remit|wire|hand|give)(?: [a-z0-9,.$€]+){0,6} to (?:my|our|the|his|her) (?:[a-z]+ ){0,2}(?:boss|wife|husband|cousin|uncle|aunt|brother|sister|mother|father|son|daughter|friend|colleague|relative|secretary|lawyer|cashier|accountant)\b(?! company)/gu,
        /(?:钱|款|费)[^。，,\n]{0,6}(?:给|转给|打给|交给)(?:我|我的|我们)?(?:老板|经理|财务|会计|老婆|朋友|同事|亲戚|司机)/gu,
        /\b(?:pag|transf|env[ií]|mand|entreg|gir)[^.\n]{0,25} a (?:mi|nuestr[oa]) (?:jef[ea]|espos[oa]|mujer|marido|prim[oa]|t[ií][oa]|herman[oa]|amig[oa]|contador|cu[ñn]ad[oa]|compa[ñn]er[oa])/gu,
      ],
      [
        /\bmoney|\bcash\b|\bpay|\btransfer|\bfunds|\bdeposit|\bbalance|\bamount|usd|\$|€|钱|款|费|dinero|pag[oau]|saldo|anticipo|efectivo|transfer/gu,
      ],
    ],
    unless: [/\bsample\b|\bdocument|\bphoto|\bslip\b|receipt|样品|单据|水单|comprobante|muestra/gu],
    reach: 80,
  },
  {
    code: 'sender-changed',
    all: [
      [
        /\b(?:our|my|the|old|company|new|private|personal)(?: [a-z]+){0,2} (?:domain|e-?mails?|mail(?:box)?|mail server|gmail|address)\b[^.\n]{0,40}\b(?:chang|new|hack|full|spam|down|block|broken|crash|stolen|clos|problem|not work|instead|no longer|expired|virus|attack|infected|only)/gu,
        /\b(?:new|private|personal|different|other) (?:e-?mail|mail|gmail|domain)\b|\bfrom my (?:private|personal|own)? ?(?:gmail|e-?mail|mail|hotmail|outlook|yahoo)/gu,
        /\bdomain changes?\b|\b(?:correo|dominio)[^.\n]{0,15}\bpasa de|\b(?:correo|dominio|mail) viejo|(?:邮箱|邮件|域名|邮件系统|邮箱地址)[^。\n]{0,8}(?:被盗|换|改|坏|满|故障|黑|新|停用|出问题|登不上)/gu,
        /(?:新|私人|个人|备用)的?(?:邮箱|域名|gmail)|\b(?:correo|dominio|servidor)[^.\n]{0,25}(?:cambi|nuev|hacke|ca[ií]d|cay[oó]|lleno|bloque|no funciona|personal|privado)/gu,
        /\b(?:lost|no) access to[^.\n]{0,15}(?:mail|e-?mail|mailbox|account)|\breply (?:only )?to this (?:address|e-?mail|mail)/gu,
        /\bthis (?:new )?(?:address|e-?mail|mail) from now|\b(?:desde|en|a) mi (?:gmail|correo|hotmail|outlook|mail)(?: personal| privado)?\b/gu,
        /nuevo (?:correo|dominio|mail)/gu,
      ],
      [
        /\bpay|\bbank\b|\binvoices?\b|\biban\b|\baccount (?:below|number)|\bbalance\b|\bdeposit\b|\btransfer|\bp\/?i\b|发票|账户|账号|付款|打款|汇款|转账|尾款|定金|factura|proforma|cuenta/gu,
        /\bpag[auo]|\bbanco|transf|saldo|anticipo/gu,
      ],
    ],
    unless: [
      /\bstay as\b|\b(?:office|factory|warehouse)\b|\byour (?:mailbox|e-?mail|mail)|\bstays? the same\b|\bnot changed?|\buntil (?:it|this) is repaired|\bour only\b/gu,
      /\bour same domain|trade manager|一样|不变|mismo dominio|siguen? (?:siendo )?(?:los|igual|el)|[uú]nico dominio/gu,
    ],
    reach: 200,
  },
]
