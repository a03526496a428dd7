/** Who warns of a thing, or tells that it never happens, asks for nothing. */
const warning = [
  /\bnever\b(?! (?:had|any|a problem|been|cheat|show|mind|saw|seen|happen|send the lic))|\bbuyer protection|\bprotects? (?:you|both|us both)/gu,
  /\bso (?:that )?you(?:['’]re| are| have| get) (?:protected|safe|covered)|\b(?:is|are) ?(?:not|n['’]t) (?:from )?us\b|\bnot from us\b|不是我们|买家保障|有保障/gu,
  /no somos nosotros|proteccion al comprador|para que este protegid/gu,
  /\bnever (?:ask|pay|send|change|give|share|tell|use|transfer|accept|trust|wire|click|release|request|take|do|will|collect|need|open)/gu,
  /\b(?:beware|be careful|be aware|scams?|scammers?|(?<!anti[- ])fraud|fraudsters?|fake|phishing|imperson[a-z]*|pretend[a-z]*|suspicious)\b/gu,
  /\bif (?:some(?:one|body)|any(?:one|body)|you (?:ever )?(?:get|receive|see)|a (?:person|salesman|colleague))\b/gu,
  /\b(?:do not|don['’]t) (?:believe|follow|answer|respond|reply to) (?:any|such|e-?mails?|these|messages|them)|\b(?:nobody|no one) (?:here|from|in|of|will|at)/gu,
  /\bany (?:change|new account)[^.\n]{0,30}\b(?:call|confirm|verify|phone)|\bcall (?:me|us) (?:first|before)/gu,
  /\b(?:we|i) (?:do not|don['’]t|can ?not|never) (?:do|accept|make|work|trade|take|allow|use)[^.\n]{0,30}\b(?:outside|off|private|personal|western|crypto|bitcoin|cash)\b/gu,
  /\bnot (?:do|accept|allow)[^.\n]{0,20}\boutside|\breport (?:it|him|her|them|such)|谨防|诈骗|骗子|冒充|假冒|从不|从来不|绝不|决不|千万|不接受(?:私|线下|个人)|不做(?:线下|私下)|如果有人|如有人|如收到|若有|规定不允许/gu,
  /\bnunca (?:cambi|ped|le ped|us|pid|pag|acept|solicit|env|compart|d[eé]|transf|entreg)|\bjam[aá]s\b|\bsi (?:alguien|recibe|le (?:piden|llega|escriben))|\bojo\b/gu,
  /\bcuidado\b|cualquier cambio|\bpor tel[eé]fono antes|\bno trabajamos fuera|\bno (?:acept|hac)[a-z]{2,5} (?:pagos? )?(?:fuera|a cuentas? personal)|estaf|fraude/gu,
  /fals[ao]s?\b|se hizo pasar|sospechos/gu,
]

/** Whether a passage warns of what it names, or says that it never happens. */
export const isWarning = (passage: string) => warning.some((words) => passage.search(words) !== -1)
