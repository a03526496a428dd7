/** The check of a supplier's message: what was found, why it matters, and the view around it. */
export const enMessages = {
  messages: {
    label: 'Message of the supplier',
    placeholder: 'Paste a message here, in English, Chinese or Spanish.',
    privacy: 'Read here, in your browser. Nothing is stored unless you keep it as a note.',
    compare: 'Compare with',
    supplier: 'Supplier',
    noSupplier: 'No supplier chosen',
    name: 'Name on the contract',
    host: 'Known web or mail address',
    asked: 'What you had asked',
    ownQuestions: 'Your questions, one a line',
    emptyTitle: 'Is this message what it seems?',
    emptyText:
      'It is searched for payment outside the platform, changed accounts, pressure, look-alike addresses and answers that are missing.',
    checking: 'Checking',
    clean: 'No known warning signs found. That does not make it safe.',
    found: '{count, plural, one {# warning sign} other {# warning signs}}',
    text: 'The message',
    cut: 'Only the first million characters were read.',
    unknownLanguage: 'The rules know English, Chinese and Spanish. This message shows none of them.',
    left: '{count, plural, one {# character without a finding} other {# characters without a finding}}',
    reply: 'A polite reply',
    looksLike: 'Looks like {like}',
    beneficiary: 'Money is to go to',
    beneficiaryStates: {
      same: 'same as the supplier',
      other: 'not the supplier’s name',
      unknown: 'not compared',
    },
    keep: 'Keep as a note',
    kept: 'Kept as a note',
    keepNeeds: 'Choose a supplier to keep this as a note.',
    clear: 'Clear',
    cleared: 'Message cleared',
    topics: {
      moq: 'MOQ',
      price: 'Price',
      'lead-time': 'Lead time',
      'payment-terms': 'Payment terms',
      sample: 'Sample',
      certificates: 'Certificates and test reports',
      licence: 'Business licence',
      maker: 'Maker or trader',
      inspection: 'Inspection by a third party',
      'video-call': 'Video call',
      warranty: 'Warranty',
      references: 'References',
      beneficiary: 'Name on the bank account',
      'trade-assurance': 'Trade Assurance',
    },
    findings: {
      'payment-untraceable': {
        title: 'Money that cannot be called back',
        why: 'Cash, gift cards, cryptocurrency and money transfer services leave no way to get a payment back.',
      },
      'payment-personal': {
        title: 'Payment to a person',
        why: 'A company is paid on an account in its own name. What goes to a person is not proof of payment to the company.',
      },
      'payment-off-platform': {
        title: 'Payment outside the platform',
        why: 'Trade Assurance covers only what is paid and written down in the order on Alibaba.com.',
      },
      'beneficiary-changed': {
        title: 'The account has changed',
        why: 'New bank details in the middle of an order can come from a mailbox that was taken over. Ask on another channel.',
      },
      'beneficiary-mismatch': {
        title: 'Another name on the account',
        why: 'The beneficiary is not the supplier that you know. A sister company is possible; it has to be explained in the contract.',
      },
      'look-alike-address': {
        title: 'An address that looks like another',
        why: 'The host is close to one that you trust, and is not it. Type the address yourself instead of opening it.',
      },
      'sender-changed': {
        title: 'Writes from another address',
        why: 'A mail that comes from a new or private address can be somebody else. Ask through the chat or a number that you knew before.',
      },
      'credentials-asked': {
        title: 'Asks for a password or code',
        why: 'Neither a supplier nor Alibaba needs your password, your code or your card number in a message.',
      },
      'protection-refused': {
        title: 'Refuses Trade Assurance',
        why: 'Without it there is no dispute to open and nobody holds the money until you confirm the goods.',
      },
      'advance-in-full': {
        title: 'All of the money in advance',
        why: 'A part that is due only after inspection keeps the supplier interested. Usual is 30% first.',
      },
      'false-papers': {
        title: 'Papers that say something untrue',
        why: 'A lower customs value or an altered certificate is the buyer’s risk: you answer for what you import.',
      },
      'refund-demanded': {
        title: 'Wants money sent back',
        why: 'A payment said to be too high may not have arrived, or may be taken back later; what you send is gone.',
      },
      'fee-demanded': {
        title: 'A further fee before delivery',
        why: 'Fees that appear when the goods are said to be ready or held are a known way to take more money.',
      },
      secrecy: {
        title: 'Asks you to hide something',
        why: 'What is hidden from the platform cannot be shown to it in a dispute.',
      },
      pressure: {
        title: 'Pressure of time',
        why: 'Haste keeps buyers from checking. A supplier who wants the order can wait for a day.',
      },
      'contact-elsewhere': {
        title: 'Another messenger',
        why: 'Talks outside Alibaba.com are hard to use as evidence, and the person behind them is hard to know.',
      },
      'early-release': {
        title: 'Asks you to give up protection',
        why: 'Once receipt is confirmed or a dispute is closed, the platform releases the money and cannot get it back.',
      },
      'checks-refused': {
        title: 'Refuses a check',
        why: 'Licence, inspection and a look at the factory are ordinary requests before an order.',
      },
      evasive: {
        title: 'Reassures instead of answering',
        why: 'Trust is asked for where a document or a figure would be easy to give.',
      },
      unanswered: {
        title: 'Questions without an answer',
        why: 'No words that would answer them were found. Vague answers are a warning sign of their own.',
      },
    },
  },
} as const
