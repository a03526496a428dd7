import type { Frame } from '../frame-hits.ts'

/** Who is paid, how, and instead of what. */
export const moneyFrames: readonly Frame[] = [
  {
    code: 'payment-off-platform',
    all: ['direct', 'platform', ['platformCost', '±belittled', 'cheaper'], 'money'],
    unless: ['warns', 'onPlatform', 'orderPage', 'goodsDirect'],
  },
  { code: 'payment-off-platform', all: ['forShow', 'platform', ['rest', 'direct']], unless: ['warns'] },
  {
    code: 'protection-refused',
    all: ['protection', ['±belittled', '±unsupported']],
    unless: ['warns'],
    sentences: 0,
    reach: 60,
  },
  {
    code: 'beneficiary-changed',
    all: ['accountTrouble', 'account', ['useOther', 'abroad', 'otherCompany'], '±money'],
    unless: ['warns', 'unchanged', 'closedDay'],
  },
  { code: 'beneficiary-changed', all: ['ignoreOld', 'account', 'useOther'], unless: ['warns', 'unchanged'] },
  {
    code: 'beneficiary-changed',
    all: ['collects', 'otherCompany', 'money'],
    unless: ['warns', 'unchanged', 'ordinaryFee'],
  },
  {
    code: 'beneficiary-changed',
    all: ['otherCompany', 'abroad', 'payAct'],
    unless: ['warns', 'unchanged', 'ordinaryFee'],
    reach: 80,
  },
  {
    code: 'beneficiary-changed',
    all: ['notSame', 'payeeName', ['money', 'account']],
    unless: ['warns', 'unchanged'],
    reach: 90,
  },
  {
    code: 'payment-personal',
    all: ['payAct', 'toPerson'],
    gap: 40,
    sentences: 0,
    unless: ['warns', 'speaking'],
    reach: 90,
  },
  {
    code: 'payment-personal',
    all: ['kin', 'gets', 'cash'],
    sentences: 0,
    unless: ['warns', 'speaking'],
    reach: 40,
  },
  { code: 'payment-personal', all: ['gets', 'kin'], gap: 8, unless: ['warns', 'speaking'] },
  {
    code: 'payment-personal',
    all: ['payeeName', 'kin'],
    gap: 20,
    sentences: 0,
    unless: ['warns', 'speaking'],
  },
  { code: 'payment-personal', all: ['privatePerson', 'payeeName'], unless: ['warns'], sentences: 0 },
  { code: 'payment-untraceable', all: ['untraceable', 'routeAsked'], unless: ['warns'], reach: 120 },
  { code: 'payment-untraceable', all: ['coin', 'routeAsked'], unless: ['warns', 'goods'], reach: 80 },
  { code: 'payment-untraceable', all: ['paypal', 'friendsOption'], unless: ['warns'], reach: 120 },
  { code: 'payment-untraceable', all: ['giftCard', 'tellMe'], unless: ['warns', 'goods'] },
  {
    code: 'fee-demanded',
    all: ['held', '±oddFee', 'refundLater'],
    unless: ['warns', 'ordinaryFee'],
    sentences: 2,
    reach: 200,
  },
  {
    code: 'fee-demanded',
    all: ['±oddFee', 'refundLater', ['money', 'held']],
    unless: ['warns', 'ordinaryFee', 'weReturn'],
  },
  {
    code: 'fee-demanded',
    all: ['claimsPlatform', 'safeAccount', 'money'],
    unless: ['warns'],
    sentences: 2,
    reach: 220,
  },
  {
    code: 'refund-demanded',
    all: ['weSentTooMuch', 'giveBack'],
    unless: ['warns', 'weReturn'],
    sentences: 2,
  },
]
