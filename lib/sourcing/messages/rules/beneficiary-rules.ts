import type { WordRule } from '../word-rule.ts'

/**
 * A beneficiary that changes in the middle. Sources: 001_724ce68e1598ca07.txt, "Sophisticated Impersonation" (what
 * changes suddenly may come from a taken-over account); features.md, c.0 ("beneficiary not the profile company") and
 * c.3 (beneficiary check before payment).
 */
export const beneficiaryRules: WordRule[] = [
  {
    code: 'beneficiary-changed',
    words: {
      en: [
        /\b(?:bank|accounts?|beneficiary|bank (?:details|information)|payment details)(?: [a-z]+){0,5}? (?:has|have|had|was|is|are|were)(?: been| now)?(?: [a-z]+){0,2}? (?:changed|updated|replaced|closed|frozen|blocked|upgraded|suspended|audited|audit|switched|limited)\b/gu,
        /\b(?:changed|switched|updated|moved)(?: [a-z]+){0,2}? (?:bank|banks|bank account|account|bank details|beneficiary)\b/gu,
        /\b(?:accounts?|bank)\b[^.\n]{0,30}\b(?:can no longer|cannot|can not|can['’]?t|not able to|unable to) (?:receive|accept|be used)/gu,
        /\b(?:new|different|updated|other|another|alternative|temporary|substitute|backup) (?:bank |company |beneficiary )?(?:account|beneficiary|bank details|bank information|payee)\b/gu,
        /\b(?:receiving |our )bank (?:has|have|had)[^.\n]{0,20}\b(?:restrict|problem|limit|block|issue)/gu,
        /\b(?:accounts?|company account)\b[^.\n]{0,15}\bunder (?:audit|inspection|review|maintenance)/gu,
        /\b(?:sister|parent|partner|affiliated?|related|associated|branch) company(?:['’]s)?(?: account)?\b/gu,
      ],
      zh: [
        /(?:账户|账号|帐户|帐号|开户行|收款行)[^。\n]{0,8}(?:变更|更换|已改|更改|换了|换成|冻结|年检|审计|收不了|不能收|停用|被封|限额|暂停|停止)/gu,
        /新(?:的)?(?:收款|银行|公司)?(?:账户|账号|帐户|帐号)/gu,
      ],
      es: [
        /(?:hemos cambiado|ha cambiado|cambiamos|cambi[oó])[^.\n]{0,20}(?:banco|cuenta|datos bancarios)/gu,
        /(?:cuenta|banco)[^.\n]{0,25}(?:ha cambiado|cambi[oó]|est[aá] (?:bloquead|cerrad|congelad|en revisi)|bajo auditor|auditor[ií]a)/gu,
        /nueva cuenta|cuenta nueva|otra cuenta(?! de resultados)|cuenta alternativa|nuevos datos bancarios|banco nos ha bloqueado/gu,
      ],
    },
    near: /\bpay|transfer|remit|\bwire|deposit|balance|invoice|\bp\/?i\b|\bsend|\buse\b|receive|\baccounts?\b|付|转|打|汇|款|pag|transf|deposit|saldo|us[ea]|mand[ea]|dinero|env[ií]/u,
    unless:
      /\b(?:has|have|had|is|are|did)(?: not|n['’]t) (?:been )?chang|\bstay|\bremain|\bthe same\b|other email|account manager|\b(?:your|customer|client|buyer)(?:['’]?s)? (?:[a-z]+ )?(?:bank|account)|bank of (?:our|your|a|the) (?:customer|client|buyer)|your (?:new )?account|(?:alibaba|buyer|user) account|没有?变|未变|没换|no ha cambiado|no cambia|sigue (?:siendo )?(?:la|igual)|otro correo/u,
  },
  {
    code: 'beneficiary-changed',
    saysNo: true,
    words: {
      en: [
        /\b(?:disregard|ignore|hold|stop|do not use|don['’]?t use|not use)\b[^.\n]{0,25}\b(?:old|previous|former|earlier|last|bank|account)\b/gu,
        /\bnot the (?:one|account|bank|company) (?:in|on) the (?:contract|pi|invoice)/gu,
        /\b(?:the )?(?:correct|right) account is (?:as follows|now|this|below)/gu,
      ],
      zh: [/(?:勿|不要|别)(?:再)?(?:付|打|转|汇)[^。\n]{0,6}(?:原|旧|之前|以前)/gu],
      es: [
        /(?:ignore|no use|descarte)[^.\n]{0,15}(?:los )?(?:datos|cuenta|banco)[^.\n]{0,15}(?:anterior|bancari|antigu|viej)/gu,
      ],
    },
    near: /\bpay|transfer|remit|\bwire|deposit|invoice|\bbank|account|付|转|打|汇|款|cuenta|banc|datos/u,
    unless: /\bscam|\bfake|somebody|anybody|anyone|if you (?:get|receive)|si recibe/u,
  },
]
