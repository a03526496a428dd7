/**
 * What messages speak of, each in the words of English, Chinese and Spanish at once, since messages mix them. One
 * concept alone is ordinary trade; rules put several together.
 */
export const concepts = {
  paying: [
    /\bpay(?:s|ing|ments?|able)?\b|\bpaid\b|transfer|remit|\bwire|deposit|\bsettle|\bbalance\b|\bfunds?\b|\bmoney\b|\bslip\b|\bpayee\b|\bbeneficiary\b|收款|\bcobr[aeo]/gu,
    /beneficiari[oa]|\binvoice|\btt\b|t\/t|付|打款|打到|打给|打过|先打|钱|转账|转到|转给|转我|转过|汇|款|\bpag[auo]|transf|dep[oó]s|anticipo|\bsaldo\b|dinero|\babon[ae]|\bgir[aeo]\b/gu,
    /mand[ae]/gu,
  ],
  account: [
    /\baccounts?\b|\ba\/c\b|\biban\b|\bbeneficiary\b|\bpayee\b|\brecipient\b|\bbank(?:ing)? (?:details|info[a-z]*|data|coordinates)|receiving bank/gu,
    /\b(?:our|the|usual) bank\b|账户|账号|帐户|帐号|户名|户头|收款|cuentas?|titular|beneficiario|datos bancarios|\b(?:el|nuestro) banco\b/gu,
  ],
  ownAccount: [
    /\b(?:our|company|usual|normal|regular|main|old|previous|usd|eur|euro|dollar|corporate|receiving|factory|the)(?: [a-z]+){0,2} (?:accounts?|bank|iban)\b/gu,
    /(?:我们|我司|自己|平常|常用)的?[^。，,\n]{0,4}(?:账户|账号|户|银行)|(?:美元|美金|欧元|外币)(?:账?户|账户)|收款行|公司[^。\n]{0,4}(?:账户|账号|帐户|帐号)|对公(?:账户|户|账号)?/gu,
    /(?:美金|美元|原来?的?|旧|上次|那个|之前)[^。\n]{0,4}(?:账户|账号|帐户|帐号|户)|(?:nuestr[ao]|la|el|su|de la empresa) (?:[a-zñáéíóú]+ ){0,2}(?:cuenta|banco)/gu,
    /\bcuenta (?:habitual|anterior|de siempre|antigua|principal|de la empresa)/gu,
  ],
  trouble: [
    /\b(?:under|in) (?:an? )?(?:audit|review|inspection|maintenance|investigation|check)|\baudit(?:ed|ing)?\b|\bfr[eo]{1,2}ze\b|\bfrozen\b|\bblock(?:ed|s)?\b/gu,
    /\bclosed\b|\bsuspended\b|\blocked\b|\bon hold\b|\brestrict|\blimit(?:ed|ation)?\b|\btax (?:inspection|bureau|office|issue|problem|reason|check|authority)/gu,
    /\bsanction|\breject|\bmaintenance\b|\bupgrad|\bdown\b|\bunder control\b/gu,
    /\b(?:can ?not|can['’]?t|not able to|unable to|no longer|not) (?:longer )?(?:receive|accept|use|get|take|collect|be used|work)|\bstop using\b/gu,
    /\bmerg(?:e|ed|er|ing)\b|\bswitch(?:ed|ing)?\b|\b(?:not|no longer) valid\b|\binvalid\b|\bquota\b|\bexpired\b|\btax office\b|\bchecks? our books|\bhack|审计|冻结|冻了/gu,
    /都冻|别用|停止使用|不让用|无法收款|被封|被查|稽查|税务|税局|年检|受限|限额|额度|管控|风控|收不了|收不到|不能收|无法收|暂停|停用|注销|异常|维护|升级|hold住|hold 住|出问题|auditor|bloque|congel|embarg|mantenimiento/gu,
    /en revisi[oó]n|inspecci[oó]n fiscal|tema fiscal|hacienda|cerrad[ao]|limitad|no puede (?:recibir|cobrar)|no podemos (?:[a-z]+ )?(?:recibir|cobrar)|dejar de usar/gu,
    /no (?:recibe|acepta)|suspendid|ca[ií]d[oa]|se cay[oó]/gu,
  ],
  redirect: [
    /\bplease\b|\bkindly\b|\bpls\b|\bplz\b|\binstead\b|\buse\b|\busing\b|\bredo\b|\barranged?\b|\bshould\b|\bopened\b|\bnow\b|\bfrom (?:now|this|today)|麻烦|请|先|换|改|现在/gu,
    /暂时|用|打到|付到|le pedimos|prepar[oó]|\bwe use\b|arrange|新的|安排|le ruego|le rogamos|por favor|en su lugar|ahora|usamos|use\b|usar|haga|hacer|mande|pague|transfi/gu,
    /temporal/gu,
  ],
  otherAccount: [
    /\b(?:new|another|other|different|alternative|alternate|temporary|second|backup|substitute|updated|changed|revised|following|below)(?: [a-z]+){0,3} (?:accounts?|iban|bank|beneficiary|payee|one in|banking|bank (?:details|info[a-z]*|data))\b/gu,
    /\b(?:fresh|actual|right|correct|proper|current) (?:bank(?:ing)? )?(?:coordinates|bank(?: details| data)?|account|iban|details)\b|\bother bank\b/gu,
    /\b(?:account|iban|bank(?: details)?) (?:below|hereunder|attached)\b|\bnew one in\b/gu,
    /\b(?:abrio|use|usamos|using|have|opened) (?:una|a|an|one)\b(?: [a-z]+)? ?(?:en|in|one|account)|开了(?:个)?新的?|在(?:立陶宛|香港|波兰|迪拜|新加坡|英国)开/gu,
    /(?:新|另外?一?个?|其他|别的|临时|备用|以下|下面这?个?|这个)的?[^。\n]{0,6}(?:账户|账号|帐户|帐号|户头|银行)|换(?:成|到|个|了)[^。\n]{0,10}(?:账户|账号|帐户|帐号|户|银行)/gu,
    /(?:otra|nueva|distinta|diferente|siguiente|alternativa)(?: [a-zñáéíóú]+){0,2} cuenta/gu,
    /\bcuenta (?:nueva|distinta|diferente|siguiente|alternativa|temporal|provisional|de abajo)|\bnuevo (?:iban|banco|n[uú]mero de cuenta)|\bcambiamos de banco/gu,
    /\busamos una (?:en|de)\b/gu,
  ],
  otherCompany: [
    /\b(?:(?:our|a|the|another|other|different|third|his|my|their) )(?:[a-z]+ ){0,2}?(?:partner|sister|affiliate|associate|subsidiary|agent|agency|trading|consulting|logistics|related|parent|group|friend|friendly|offshore|export|import|payment|other|second|another|cooperat[a-z]+|third[- ]party|department|branch)(?:['’]s)?(?: [a-z]+)? (?:company|firm|account|entity|office|bank|agent|ltd)\b/gu,
    /\b(?:partner|sister|friend|affiliate)['’]?s? (?:company|factory|firm|account)|\banother company\b|\bthird[- ]party (?:company|account)/gu,
    /\b(?:our|my) (?:[a-z]+ )?(?:representative|distributor|middleman)\b|\b(?:partner|agent|representative|office|company|firm|factory|friend|associate) in\b/gu,
    /\baccounts? of (?!our|the company|your|this)[a-z]+ (?:[a-z]+ )?(?:import|export|trading|ltd|limited|consulting|holding|group|intl|international)\b|\bholding\b/gu,
    /(?:合作|关联|兄弟|姐妹|母|子|分|贸易|代理|香港|离岸|朋友|外贸|进出口|第三方|咨询|物流|货代|另一家|其他|别的|一家)的?[^。，,\n]{0,4}公司|第三方(?:账户|账号|公司|代收)|otra (?:empresa|sociedad|compa[ñn][ií]a|firma)/gu,
    /(?:empresa|compa[ñn][ií]a|sociedad|firma) (?:hermana|asociad|amiga|filial|del grupo|tercera|socia|vinculad|colaborador)/gu,
    /\b(?:nuestr[oa]|de un[oa]?|una|del?) (?:comercializadora|filial|socio|socia|trading|agente|intermediari|gestor[ií]a)|sociedad del grupo/gu,
    /empresa de (?:un|una|mi)\b|\b(?:socio|agente|representante|filial|f[aá]brica|oficina) en\b|comercializadora/gu,
  ],
  person: [
    /\b(?:boss|owner|director|cashier|accountant|wife|husband|cousin|uncle|aunt|nephew|niece|brother|sister(?! company)|mother|father|mum|mom|dad|son|daughter|friend|colleague|relative|assistant|secretary|lawyer|girlfriend|boyfriend|in-law|classmate|manager|salesman|freelancer|shareholder)(?:['’]?s)?\b/gu,
    /老板|经理|财务|会计|出纳|老婆|太太|妻子|丈夫|老公|表[哥弟姐妹]|堂[哥弟姐妹]|舅|叔|姐夫|弟弟|哥哥|妹妹|姐姐|我妈|我爸|妈妈|爸爸|亲戚|朋友|同事|业务员|助理|司机/gu,
    /\b(?:jef[ea]|due[ñn][oa]|gerente|director[a]?|espos[oa]|mujer|marido|prim[oa]|t[ií][oa]|herman[oa]|hij[oa]|amig[oa]|soci[oa]|contador[a]?|cu[ñn]ad[oa]|compa[ñn]er[oa]|secretari[oa]|suegr[oa]|padre|madre|sobrin[oa]|novi[oa]|vecin[oa]|cajer[oa])(?![a-zñáéíóú])/gu,
  ],
  country: [
    /\b(?:hong ?kong|hk|dubai|uae|poland|polonia|lithuania|lituania|latvia|estonia|london|londres|u\.?k\.?|singapore|singapur|cyprus|chipre|malta|turkey|turqu[ií]a|malaysia|malasia|thailand|tailandia|georgia|hungary|hungr[ií]a|bulgaria|romania|czech|portugal|spain|germany|alemania|france|italy|italia|nigeria|ghana|panama|panam[aá]|mexico|usa|united states|bank of america|canada|australia|vietnam|cambodia|philippines|indonesia|belize|seychelles|switzerland|luxembourg|ireland|belgium|netherlands|kazakhstan|taiwan)\b/gu,
    /dub[aá]i|香港|迪拜|波兰|立陶宛|新加坡|英国|伦敦|塞浦路斯|土耳其|马来西亚|泰国|匈牙利|越南|柬埔寨|菲律宾|美国|德国|西班牙|葡萄牙|爱沙尼亚|拉脱维亚|捷克|台湾|澳门/gu,
  ],
  platform: [
    /\balibaba\b|\bali ?(?:app|baba)?\b|\bplatform\b|\btrade ?assurance\b|\btras?de assur[a-z]+\b|\bta (?:order|link)|\bonline order|\bescrow\b/gu,
    /\b(?:the|this) (?:site|system|website|app)\b|平台|阿里|信保|信用保障|国际站|\bplataforma\b|\bla (?:p[aá]gina|web)\b|\bel sistema\b/gu,
  ],
  offPlatform: [
    /\b(?:outside|off|without|bypass|skip|leave|leaving|around|avoid|rather not use|not (?:use|via|through|on|over|by|with)|don['’]?t (?:use|need|go)|no need (?:of|for|to use))(?: of)?(?: (?:the|this|any|using|go(?:ing)? through|through|on|via))* (?:alibaba|ali|platform|trade ?assurance|site|system|app|online order|escrow|ta)\b/gu,
    /(?:不(?:走|用|要|通过|经过|上|在)|绕[开过]|脱离|跳过|避开|离开|撇开)(?:阿里巴巴|阿里|平台|信保|线上|国际站)|平台(?:外|之外)|线下(?:走|做|成交|签|操作|处理|合作|交易|付|打|转|结|弄|来)|私下(?:走|做|成交|签|操作|处理|合作|交易|付|打|转|汇|结|来)/gu,
    /(?:fuera|por fuera|afuera|sin) (?:de )?(?:la |el )?(?:plataforma|alibaba|p[aá]gina|web|sistema|trade assurance)|\bpor fuera\b/gu,
    /\bno (?:use|usar|usemos|pase|pasar|hacerlo|hagamos|hacemos)[^.\n]{0,15}(?:plataforma|alibaba)/gu,
  ],
  directly: [
    /\bdirect(?:ly)?\b|\boffline\b|\bprivately\b|\bstraight\b|\bbetween us\b|\bjust (?:wire|pay|send|transfer)\b|\bby ourselves\b|直接|私下|线下|直付/gu,
    /\bdirect[oa](?:mente)?\b|entre nosotros|por (?:mi|su) cuenta/gu,
  ],
  cheaper: [
    /\bcheaper\b|\bdiscount|\bsav(?:e|es|ing)\b|\bfees?\b|commission|\bbetter price|\blower price|\bless\b/gu,
    /\b\d{1,2} ?(?:%|percent|per cent) (?:off|less|lower|down|cheap)|\binstead of \d|\bfor free\b|\bbonus\b|手续费|佣金|扣点|便宜|优惠|降到|降价|省|让利|让您|打折|少收|返点|comisi[oó]n/gu,
    /descuento|m[aá]s barato|ahorr|te lo dejo|se lo dejo|le dejo|mejor precio|en vez de \d|perdemos|rebaj/gu,
  ],
} as const
