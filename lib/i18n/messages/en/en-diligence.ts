/** The due-diligence checklist in English, by the ids of its checks. Part of the texts of `en`. */
export const enDiligence = {
  diligence: {
    sections: {
      profile: 'Profile',
      communication: 'Communication',
      capability: 'Capability',
      documents: 'Documents',
      samples: 'Samples',
      'product-and-ip': 'Product and intellectual property',
      logistics: 'Logistics',
    },
    outcomes: {
      passed: 'Passed',
      concern: 'Concern',
      failed: 'Failed',
      'not-applicable': 'Does not apply',
    },
    progress: '{done, number} of {total, number} checks',
    usccFormed: 'Well-formed. That does not show that it is registered: look it up.',
    usccFolded: 'Read as {code}',
    usccProblems: {
      missing: 'Enter the 18 characters.',
      length: 'A code has 18 characters, this one {found, number}.',
      character:
        '“{character}” at place {position, number} cannot stand in a code: I, O, S, V and Z do not occur.',
      division: 'Places 3 to 8 are the digits of a region.',
      'organisation-check':
        'The organisation code inside does not match its check character. Compare each character.',
      check: 'The last character does not match the others. Compare each character.',
    },
    registeredAs: {
      enterprise: 'Company',
      'sole-proprietor': 'Sole proprietor: a person, not a company',
      'farmers-cooperative': 'Farmers’ cooperative',
      other: 'Another kind of body, which rarely exports',
    },
    checks: {
      'platform-history': {
        title: 'Years on the platform and in business',
        why: 'Three years or more speak of some stability.',
        how: 'Compare the years on Alibaba with the founding year on the licence.',
      },
      transactions: {
        title: 'Past orders',
        why: 'A hundred orders or more show that it delivers; a thin record shows nothing.',
        how: 'Read number and value of past orders on the profile.',
      },
      'reviews-read': {
        title: 'Reviews read, not counted',
        why: 'Patterns tell more than the average: quality that varies, hidden fees, delays, sudden jumps.',
        how: 'Read the worst and the newest reviews, across several products.',
      },
      'verification-report': {
        title: 'Verification report opened',
        why: 'A badge says that there is a report; the report says what was looked at, and when.',
        how: 'Click the badge. Note inspector, date, address and scope.',
      },
      'company-elsewhere': {
        title: 'Company found outside Alibaba',
        why: 'A company in business leaves traces: a site, a trade fair, mail on its own domain.',
        how: 'Search the name in English and in Chinese; note the domain of its mail.',
      },
      'text-and-photos': {
        title: 'Texts and photographs are its own',
        why: 'Borrowed photographs hide who makes the goods.',
        how: 'Search a sentence and a photograph; ask for a photograph with today’s date.',
      },
      'response-seen': {
        title: 'Answers within a day',
        why: 'Who is slow before the order is slower after it. Nine in ten messages within 24 hours is the mark.',
        how: 'Ask two questions on different days and note the hours.',
      },
      'answers-clear': {
        title: 'Answers are clear and complete',
        why: 'Vague answers to exact questions are a warning.',
        how: 'Compare each answer with its question.',
      },
      'agreed-in-writing': {
        title: 'Everything agreed in writing on the platform',
        why: 'What was only said cannot be shown in a dispute.',
        how: 'After each call send a summary and ask for a confirmation.',
      },
      'tone-unchanged': {
        title: 'Tone and contact stayed the same',
        why: 'A sudden change of style, language or urgency can mean that somebody else writes.',
        how: 'Call a number that you had before.',
      },
      'maker-or-trader': {
        title: 'Maker or trader',
        why: 'Both can be good; price, control and changes differ.',
        how: 'Ask directly, and compare with the business scope on the licence.',
      },
      'factory-seen': {
        title: 'Factory seen',
        why: 'A live tour shows lines, laboratory and store that a photograph cannot.',
        how: 'Ask for a video call of 15 minutes through production, testing and store.',
      },
      'capacity-stated': {
        title: 'Capacity fits the order',
        why: 'More than it can make is made elsewhere.',
        how: 'Ask for monthly capacity, lead time and what limits it; compare with staff and floor.',
      },
      'references-called': {
        title: 'References called',
        why: 'Past clients know how late is late.',
        how: 'Ask for two export references and write to them.',
      },
      'licence-compared': {
        title: 'Licence compared with the profile',
        why: 'Name, address and scope must be those of the company that you pay.',
        how: 'Ask for the business licence; type name, city, address and code here.',
      },
      'licence-registered': {
        title: 'Registration looked up',
        why: 'A well-formed code can still be nobody’s.',
        how: 'Look the code up in the public register and note status and date.',
      },
      'certificates-confirmed': {
        title: 'Certificates confirmed by their issuer',
        why: 'Holder, scope and end date stand at the issuer, not on a scan.',
        how: 'Type number, holder and end date; look them up at the issuer.',
      },
      'beneficiary-compared': {
        title: 'Beneficiary compared with the contract',
        why: 'The account must belong to the company on the contract.',
        how: 'Compare the names letter by letter; ask why in writing where they differ.',
      },
      'background-checked': {
        title: 'Background checked',
        why: 'From $10,000 on legal standing and court records are worth a look.',
        how: 'Order a report, or ask a lawyer.',
      },
      'sample-approved': {
        title: 'Sample approved',
        why: 'No bulk order without a sample in your hands.',
        how: 'Order it from the production that will make the goods, against a one-page specification.',
      },
      'sample-measured': {
        title: 'Sample measured and tested',
        why: 'A nice sample can still miss a tolerance.',
        how: 'Check sizes, material, colour, function, packing and label; note each deviation.',
      },
      'sample-sealed': {
        title: 'Approved sample sealed',
        why: 'Inspection and dispute need the piece that was agreed.',
        how: 'Sign and seal two pieces: one with you, one with the inspector.',
      },
      'specification-agreed': {
        title: 'Specification agreed',
        why: 'Most disputes come from vague specifications.',
        how: 'Colour, size, material, tolerance and tests on one page, confirmed in writing.',
      },
      'standards-known': {
        title: 'Standards of the market known',
        why: 'What is legal to make may not be legal to sell.',
        how: 'List the acts and standards for product and market; check with a specialist.',
      },
      'test-reports-read': {
        title: 'Test reports read in full',
        why: 'A certificate names a product; the report shows whether it is yours.',
        how: 'Compare model, date and laboratory; ask the laboratory for the number.',
      },
      'rights-searched': {
        title: 'Trademarks and patents searched',
        why: 'Goods that infringe a right are held at the border, at your cost.',
        how: 'Search name, shape and function in the registers of your market.',
      },
      'rights-agreed': {
        title: 'Rights and secrecy agreed',
        why: 'Tooling and drawings should stay yours.',
        how: 'Ownership, secrecy and warranty against infringement in the contract.',
      },
      'term-agreed': {
        title: 'Incoterm and place agreed',
        why: 'Who pays and where the risk passes hang on three letters and a place.',
        how: 'Write the rule with its place and “Incoterms 2020”.',
      },
      'tariff-found': {
        title: 'Tariff code and duty found',
        why: 'A wrong code means delays and duty that comes later.',
        how: 'Look it up in the tariff of your market; have a broker confirm it.',
      },
      'packing-agreed': {
        title: 'Packing and labels agreed',
        why: 'Packing that was never priced is priced later.',
        how: 'Carton size, weight, units, marks and labels in the quote.',
      },
      'forwarders-asked': {
        title: 'Three forwarders asked',
        why: 'Rates differ, and so does what they leave out.',
        how: 'Same goods, route and term to three to five forwarders.',
      },
      'inspection-booked': {
        title: 'Inspection booked',
        why: 'From $5,000 on an inspection costs less than what it finds.',
        how: 'Book it before production ends; send the plan and the sealed sample.',
      },
    },
  },
} as const
