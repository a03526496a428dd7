import type { Frame } from '../frame-hits.ts'

/** How a message presses, hides, asks for secrets, and refuses what shows the truth. */
export const conductFrames: readonly Frame[] = [
  { code: 'pressure', all: ['±threat', '±deadline', '±money'], unless: ['warns', 'youDecide'] },
  { code: 'pressure', all: ['isolate', ['money', 'deadline']], unless: ['warns'] },
  { code: 'pressure', all: ['hugeOffer', ['payAll', 'deadline'], 'money'], unless: ['warns', 'youDecide'] },
  { code: 'contact-elsewhere', all: ['messenger', '±notHere'], unless: ['warns', 'staysHere'] },
  { code: 'credentials-asked', all: ['link', 'enterSecret'], unless: ['warns', 'ownSecret'] },
  { code: 'credentials-asked', all: ['code', 'phone', 'tellMe'], unless: ['warns', 'ownSecret'] },
  { code: 'credentials-asked', all: ['login', 'tellMe'], unless: ['warns', 'ownSecret'], reach: 100 },
  {
    code: 'credentials-asked',
    all: ['cardData', 'card', 'handing'],
    unless: ['warns', 'ownSecret'],
    reach: 100,
  },
  { code: 'secrecy', all: ['hide', 'hiddenThing'], unless: ['warns'], reach: 100 },
  { code: 'secrecy', all: ['ifAsked', 'say'], unless: ['warns'], reach: 120 },
  { code: 'false-papers', all: ['falseValue', 'customs'], unless: ['warns', 'honestPaper'], reach: 120 },
  { code: 'false-papers', all: ['forge', '±paper'], unless: ['warns', 'honestPaper'], reach: 120 },
  {
    code: 'checks-refused',
    all: ['±refuse', ['±inspection', '±visit', '±licence']],
    unless: ['warns', 'checkWelcome', 'otherDay', 'insists'],
    reach: 100,
  },
  { code: 'checks-refused', all: ['noPaper', '±money'], unless: ['warns', 'insists'] },
  { code: 'early-release', all: ['receipt', 'early'], unless: ['warns', 'afterArrival', 'paperReceived'] },
  { code: 'early-release', all: ['dropDispute', 'promised'], unless: ['warns', 'afterArrival', 'youDecide'] },
  {
    code: 'sender-changed',
    all: ['newAddress', 'account'],
    unless: ['warns', 'sameContact', 'unchanged'],
  },
  {
    code: 'sender-changed',
    all: ['personLeft', ['account', '±money', 'isolate']],
    unless: ['warns', 'sameContact', 'unchanged'],
    sentences: 2,
    reach: 240,
  },
]
