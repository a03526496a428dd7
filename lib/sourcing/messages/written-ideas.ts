import type { Idea } from './mentions.ts'

/** Ideas that no list of words can hold, as words with others between them: each expression global and short. */
export const writtenIdeas: readonly (readonly [Idea, RegExp])[] = [
  ['link', /(?<![a-z0-9.@-])[a-z0-9-]{2,40}\.[a-z]{2,10}\//g],
  ['hugeOffer', /(?<!\d)[5-9]\d ?% ?(?:off|discount|cheaper|less|de descuento|menos|descuento)/g],
  ['hugeOffer', /打[一二三1-3]折|[一二三]折/g],
  ['payAct', /\b(?:put|send|give|pass) (?:the |me )?(?:usd ?|\$ ?)?\d/g],
  ['forShow', /\b(?:for|with|of) (?:only |just )?(?:usd ?|\$ ?)?\d{1,3} ?(?:usd|dollars|\$)/g],
  ['forShow', /\b\d{2,3} (?:on|via|through|in) (?:the|this) (?:link|platform|site)/g],
  ['deadline', /\b(?:till|until|before|by) \d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock)\b/g],
  [
    'claimsPlatform',
    /\balibaba (?:[a-z]+ ){0,2}(?:team|department|desk|cent(?:er|re)|officer|agent|staff|support)\b/g,
  ],
  [
    'claimsPlatform',
    /\b(?:equipo|departamento|area|centro|soporte|agente|personal)(?: [a-z]+){0,3} de (?:alibaba|la plataforma)/g,
  ],
  ['claimsPlatform', /(?:阿里|平台|国际站)[^。,，\n]{0,6}(?:部|科|中心|专员|客服|小组|团队)/g],
  ['ifAsked', /\b(?:if|when|in case)\b[^.\n]{0,30}\b(?:asks?|calls?|phones?|contacts?|questions|rings)\b/g],
  ['ifAsked', /\b(?:si|cuando)\b[^.\n]{0,30}\b(?:pregunt|llam|contact)/g],
  ['ifAsked', /(?:如果|要是|万一|若)[^。\n]{0,10}(?:问|电话|联系|查)/g],
  [
    'falseValue',
    /\b(?:write|declare|put|show|state)\b[^.\n]{0,20}\d[^.\n]{0,16}\b(?:not|instead of|rather than)\b/g,
  ],
  ['falseValue', /\bsav(?:e|es|ing)\b[^.\n]{0,20}\b(?:duty|duties|tax|taxes|tariff)/g],
  ['falseValue', /报[^。\n]{0,12}实际/g],
  ['falseValue', /\b(?:pon|declar|escrib)[a-z]{1,5}\b[^.\n]{0,20}\d[^.\n]{0,12}\ben (?:vez|lugar) de/g],
  [
    'refuse',
    /(?:\b(?:not|never|cannot|nobody|no one)|n't)\b[^.\n]{0,20}\b(?:allow|permit|show|share|enter|disclose|let in)/g,
  ],
  [
    'dropDispute',
    /\b(?:close|cancel|withdraw|drop|remove|delete|revoke|take back|give up)\b[^.\n]{0,16}\b(?:dispute|claim|complaint|chargeback|review)\b/g,
  ],
  ['insists', /(?:\b(?:not|never|no)|n't)\b[^.\n]{0,40}\b(?:without|sin|unless)\b/g],
  ['insists', /\b(?:without|sin)\b[^.\n]{0,40}(?:\b(?:not|cannot|never|no)|n't)\b/g],
]
