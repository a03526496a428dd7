import type { WordRule } from '../word-rule.ts'

/**
 * How a message presses, hides and leads away. Sources: 001_724ce68e1598ca07.txt, "Pressure Tactics", "Lack of
 * Transparency", "Phishing Awareness", "Social Media Pressure & FOMO Tactics", "Emotional Trigger Awareness" and
 * "Communication Evaluation" (vague or evasive responses); features.md, F22, F30 and c.0.
 */
export const conductRules: WordRule[] = [
  {
    code: 'pressure',
    words: {
      en: [
        /\b(?:pay|payment|deposit|transfer|money|slip)\b[^.\n]{0,30}\b(?:within|in the next) (?:\d{1,2}|one|two|three|few|a few) ?(?:hours?|hrs?|minutes?)\b/gu,
        /\bif (?:you|the|we|i|it)\b[^.\n]{0,25}\bnot\b[^.\n]{0,30}\b(?:paid|pay|made|transfer(?:red)?|receive|decide|payment|slip)\b[^.\n]{0,30}\b(?:today|tonight|before \d|by \d|now|tomorrow|at once)/gu,
        /\b(?:pay|decide|transfer|send the slip)\b[^.\n]{0,15}\b(?:right )?now\b/gu,
        /\b(?:pay|paid|payment|slip|deposit|transfer|money)\b[^.\n]{0,25}\b(?:by|before|until) (?:tonight|today|midnight|noon|\d{1,2} ?(?:o['’]? ?clock|pm|am))\b/gu,
        /\btoday is the last day|\blast day for\b|\bgive (?:your|the)\b[^.\n]{0,30}\b(?:away|to (?:others|another))\b/gu,
        /\b(?:another|other|next) (?:customers?|buyers?|clients?) (?:takes?|will take|wants?|is waiting|buys?|is ready|gets? it)/gu,
        /\bsell (?:it|them|the goods|this|the stock)\b[^.\n]{0,20}\bto (?:others?|another|somebody|someone)/gu,
        /\bfirst (?:who|to|one who) pays?\b|\blast chance\b|\bwe lose money every\b|\b(?:do not|don['’]?t) wait(?=[.!,]|$)/gu,
        /\b(?:pay|transfer)\b[^.\n]{0,30}\b(?:today|now|immediately|at once)\b[^.\n]{0,30}\b(?:or|otherwise|else)\b/gu,
        /\bthis price is only (?:for )?(?:today|now)|\bonly for today\b/gu,
      ],
      zh: [
        /(?:今天|今晚|马上|立刻|两小时内|\d{1,2}小时内)[^。\n]{0,6}(?:不付|不打|不转|付款|打款|转账)[^。\n]{0,16}(?:涨|取消|没了|没有|别人|别的|其他|作废)/gu,
        /(?:货|名额|机会)[^。\n]{0,6}(?:给|卖给)(?:别|其他)|就(?:给|卖给)(?:他|别人|其他)/gu,
        /(?:今晚|今天|今日)[^。\n]{0,8}前[^。\n]{0,6}(?:付|不确定|不付|打款|转账)/gu,
      ],
      es: [
        /\bsi no (?:paga|transfiere|deposita|confirma|recibimos)[^.\n]{0,25}(?:hoy|ma[nñ]ana|ahora|horas)/gu,
        /\bvend[a-zñáéíóú]{2,6}[^.\n]{0,25}a otr[oa]/gu,
        /\bse l[oa]s? lleva otro|\botro (?:comprador|cliente) (?:espera|lo quiere|est[aá] interesad)|(?:queda|tiene) s[oó]lo hasta/gu,
        /\bdese prisa|\bpague (?:hoy|ahora) mismo|[uú]ltima oportunidad/gu,
      ],
    },
  },
  {
    code: 'secrecy',
    saysNo: true,
    words: {
      en: [
        /\b(?:do not|don['’]?t|never|please not)\b ?(?:ever )?(?:mention|tell|talk about|say|write|discuss|report)\b[^.\n]{0,30}\b(?:alibaba|platform|chat|anyone|anybody|payment|bank|whatsapp)/gu,
        /\bno need to (?:inform|tell|report|mention)\b[^.\n]{0,30}|\bbetween you and me\b/gu,
        /\b(?:delete|remove|erase) (?:this|the|our) (?:message|chat|conversation)/gu,
        /\b(?:stays?|keep (?:it|this)|remain)\b[^.\n]{0,15}\b(?:between us|secret)\b/gu,
        /\b(?:if|when)\b[^.\n]{0,30}\b(?:staff|alibaba|customer service|customs)\b[^.\n]{0,20}\b(?:asks?|calls?)\b[^.\n]{0,20}\bsay\b/gu,
      ],
      zh: [
        /(?:不要|别|请勿|勿)[^。\n]{0,8}(?:提|说|谈|聊|写|讨论|告诉)[^。\n]{0,8}(?:付款|平台|阿里|收款|银行|转账)/gu,
        /(?:客服|阿里巴巴|平台)[^。\n]{0,8}(?:问起|问到|会查|查到|来电)/gu,
        /删(?:除|掉)(?:这条|聊天|消息|记录)/gu,
      ],
      es: [
        /\bno (?:lo )?(?:mencione|diga|hable|escriba|cuente)[^.\n]{0,25}(?:alibaba|plataforma|chat|pago)/gu,
        /(?:quede|queda) entre nosotros|borre (?:este|el) (?:mensaje|chat)/gu,
      ],
    },
    unless: /password|verification|contrase|密码|验证码/u,
  },
  {
    code: 'credentials-asked',
    words: {
      en: [
        /\b(?:passwords?|passcode|verification code|one[- ]time code|login code|otp|cvv|cvc|card number|three digits|security code|login (?:details|data))\b/gu,
        /\b(?:\d|four|six)[- ]digits? code\b|\bcode (?:which |that )?(?:you )?(?:have )?(?:just )?(?:received|got)\b/gu,
        /\bverify your (?:[a-z]+ ){0,2}account\b/gu,
      ],
      zh: [/密码|验证码|安全码|卡号后三位/gu],
      es: [/contrase[ñn]as?|c[oó]digo de verificaci[oó]n|n[uú]mero de (?:su )?tarjeta|\bcvv\b/gu],
    },
    near: /\bsend|\bgive|\btell|\bneed|\bprovide|\bshare|\benter|\bverify|\bconfirm|提供|发|告诉|给|输入|env[ií]|\bdar|\bdeme|necesit|compart|introduz/u,
    unless:
      /default|\bapp\b|router|wi-?fi|device|\blamp|\block\b|printed|camera|never|\bset (?:a|the|your)|\b(?:change|reset) (?:the|your)|修改密码|改密码|cambie|默认|设备|初始|不要|切勿|别告诉|千万|网盘|提取码|nunca|por defecto/u,
  },
  {
    code: 'contact-elsewhere',
    words: {
      en: [
        /\b(?:move|continue|switch|let us|let['’]s|talk|chat|speak)\b[^.\n]{0,25}\b(?:to|on|by|via|over|in) (?:whats ?app|wechat|vvechat|telegram|skype|line|viber|signal)\b/gu,
        /\bdo you (?:have|use) (?:whats ?app|wechat|vvechat|telegram|skype|viber|line app)\b/gu,
        /\b(?:my|from my|our) (?:private|personal|own) (?:e-?mail|gmail|phone|mobile|number)\b/gu,
        /\b(?:talk|chat|discuss|speak|contact)\b[^.\n]{0,30}\boutside (?:of )?(?:the |this )?(?:platform|chat|alibaba|site)\b/gu,
        /\b(?:skype|line|telegram|whats-?app|wechat|viber) me\b|\b(?:contact|reach|add) me (?:by|on|at|via) (?:whats[- ]?app|wechat|telegram|skype|line|viber)\b/gu,
      ],
      zh: [
        /(?:留个?|有|加个|方便|换到?|转到)[^。\n]{0,4}(?:whatsapp|微信|薇信|电报|telegram|skype)/gu,
        /(?:加|扫)(?:一下|下)?(?:我|我的|我们)?的?(?:微信|薇信|威信|v信|vx|qq|扣扣|电报)/gu,
      ],
      es: [/(?:hablemos|sigamos|continuemos|escr[ií]b[a-z]{0,6})[^.\n]{0,25}(?:whatsapp|wechat|telegram)/gu],
    },
  },
  {
    code: 'checks-refused',
    saysNo: true,
    words: {
      en: [
        /\b(?:no need (?:for|of|to)|not? need|unnecessary|not (?:possible|necessary|convenient)|not? allow(?:ed)?|(?:can ?not|can['’]?t|do not|don['’]?t|will not|won['’]?t) (?:allow|accept|provide|send|show|share)|refuse)\b[^.\n]{0,25}\b(?:inspect[a-z]{0,6}|third[- ]party|video calls?|factory visits?|visit|audits?|licen[sc]e)\b/gu,
        /\b(?:inspections?|inspectors?|video calls?|factory visits?|licen[sc]e|certificates?)\b[^.\n]{0,25}\b(?:not (?:possible|allowed|necessary|accepted|available|convenient|needed)|(?:is|are) (?:a )?(?:confidential|secret)|unnecessary|refused|can ?not be (?:sent|shown|shared))\b/gu,
        /\binspect[a-z]{0,6}\b[^.\n]{0,30}\brefuse|\bnever (?:show|send|give|provide)\b[^.\n]{0,30}\b(?:licen[sc]e|certificate|report)/gu,
        /\b(?:do not|don['’]?t) have\b[^.\n]{0,20}\blicen[sc]e\b/gu,
        /\binspect(?:or|ion)[^.\n]{0,20}\bprice (?:will be|is)[^.\n]{0,10}\bhigher/gu,
      ],
      zh: [
        /(?:不需要|不用|无需|不接受|不方便|不能|不提供|无法|谢绝|没必要)[^。\n]{0,8}(?:验货|参观|看厂|视频|执照|证书)/gu,
        /(?:验货|看厂|参观|视频|执照|证书)[^。\n]{0,10}(?:不接受|不方便|不能|不提供|不需要|机密|保密|没必要|免了)/gu,
      ],
      es: [
        /\bno (?:es|hace|se|aceptamos|podemos|permitimos|hay)\b[^.\n]{0,25}(?:inspecci[oó]n|visitas?|auditor|licencia|certificado|videollamada)/gu,
        /(?:inspecci[oó]n|visitas?|licencia|certificado|videollamada)[^.\n]{0,25}\bno (?:es (?:necesari|posible)|se (?:puede|permite)|hace falta)/gu,
      ],
    },
    unless:
      /\byet\b|\bneed to (?:pay|wait)|\bpayment[^.\n]{0,30}\bstay|\bvisa\b|no extra|holiday|any (?:other )?day|another (?:day|date|time)|reschedul|agent|sample|if you (?:do not|don['’]?t)|还没|尚未/u,
  },
  {
    code: 'evasive',
    words: {
      en: [
        /\b(?:just |please )?trust (?:me|us)\b|\bbelieve me\b|\bwe never cheat\b|\beverything (?:is )?(?:ok|no problem|fine)\b|\byes,? yes\b/gu,
      ],
      zh: [/相信我|信任我们|绝对没问题|质量没问题/gu],
      es: [/conf[ií]e en (?:nosotros|m[ií])|cr[eé]ame|todo (?:est[aá] )?bien, no hay problema/gu],
    },
  },
  {
    code: 'evasive',
    words: { en: [/\b(?:please )?relax\b|\ball (?:is )?(?:perfect|good|ok)\b/gu] },
    near: /\bpay|\bmoney|deposit|transfer/u,
    unless: /sample|drawing|received/u,
  },
  {
    code: 'evasive',
    saysNo: true,
    words: {
      en: [/\b(?:do not|don['’]?t|no) worry\b/gu],
      zh: [/(?:您|你|请)?放心/gu],
      es: [/\bno se preocupe\b/gu],
    },
    near: /certificate|licen[sc]e|inspect|many years|gold supplier|no problem|best quality|never cheat|执照|证书|验货|没问题|licencia|certificado|inspecci[oó]n|calidad es/u,
    unless: /attached|enclosed|refund|replace|new sample|附件|adjunt/u,
  },
]
