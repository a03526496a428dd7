/** What red flags say in English, by the codes and ids of the risk room. Part of the texts of `en`. */
export const enFlags = {
  flags: {
    'new-and-big': {
      title: 'New on the site, with large figures',
      detail:
        'On Alibaba for {years, plural, =0 {less than a year} one {# year} other {# years}}, yet {what, select, both {{staff, number} or more staff and {floor, number} m² stated} staff {{staff, number} or more staff stated} other {{floor, number} m² or more stated}}{age, plural, =0 {} one {, and founded # year ago} other {, and founded # years ago}}',
    },
    'price-outlier': {
      title: 'Price well below comparable offers',
      detail: '{percent} under the middle price of {offers, number} comparable offers on the page',
    },
    'new-cheap-small': {
      title: 'New account, low price, small orders',
      detail:
        'On Alibaba for {years, plural, =0 {less than a year} one {# year} other {# years}}, {reviews, plural, =0 {no reviews} one {# review} other {# reviews}}, {percent} under comparable offers, orders from {quantity, number}',
    },
    'perfect-thin': {
      title: 'A perfect rating from hardly any reviews',
      detail: '{reviews, plural, =0 {No review} one {# review} other {# reviews}}: too few to say much',
    },
    'rating-jump': {
      title: '{what, select, rating {The rating rose fast} other {Reviews came in fast}}',
      detail:
        '{what, select, rating {From {before, number} to {after, number} with fewer than 10 new reviews} other {From {before, number} to {after, number} reviews}} in {days, plural, =0 {less than a day} one {# day} other {# days}}',
    },
    'rating-drop': {
      title: '{what, select, rating {The rating fell} other {On-time delivery fell}}',
      detail:
        '{what, select, rating {From {before, number} to {after, number}} other {From {before, number}% to {after, number}%}} since an earlier visit',
    },
    'no-trace': {
      title: 'Years on the site, no sales to be seen',
      detail:
        '{years, plural, one {# year} other {# years}} on Alibaba, no reviews and hardly any online sales shown',
    },
    late: { title: 'Many orders late', detail: '{percent} on time; 95% is the usual mark' },
    'vacuous-on-time': {
      title: 'An on-time rate without sales',
      detail: '100% on time without a sale shown: not counted',
    },
    'trader-claims-factory': {
      title: 'A trading company that writes like a factory',
      detail: '“{words}” in the {place}, while it is listed as a trading company',
    },
    'trading-name': {
      title: 'Named like a trading company, listed as a manufacturer',
      detail: 'Trading companies can be good suppliers; it helps to know who makes the product',
    },
    'catalogue-sprawl': {
      title: 'Many unrelated products for one factory',
      detail: 'Main products from {industries, number} fields, among them {examples}',
    },
    'name-product-mismatch': {
      title: 'Name and product from different fields',
      detail: 'The company’s name speaks of {name}, the product of {title}',
    },
    'twin-storefront': {
      title: 'Another shop under the same name',
      detail:
        '{count, plural, one {# other shop} other {# other shops}} seen under this name, company number {companyId}',
    },
    contradiction: {
      title: 'Two pages say different things',
      detail: '{fact}: the {here} says one thing, the {there} another',
    },
    'identity-change': {
      title:
        '{what, select, name {The company’s name changed} address {The address changed} other {The shop’s web address changed}}',
      detail: '“{before}” on an earlier visit, now “{after}”',
    },
    'licence-mismatch': {
      title: 'Licence and page differ',
      detail:
        '{what, select, name {The name} address {The address} other {The city}} on the licence is “{licence}”, on the page “{page}”',
    },
    'impossible-dates': {
      title: 'Dates that do not fit together',
      detail:
        '{what, select, report {The inspection report is dated {date}, which is still to come} certificate {A certificate of {date} is older than the company, founded in {founded}} membership {{years, plural, one {# year} other {# years}} on Alibaba, founded in {founded}: an account may pass on to a newer company, so ask which company it is now} other {The founding year {founded} is still to come}}',
    },
    'report-expired': {
      title: 'Inspection report out of date',
      detail: 'Its last date is {date}; reports are usually renewed every year',
    },
    'audit-scope': {
      title: 'Verified, but not shown by whom',
      detail: 'No inspector and no link to a report',
    },
    'certificate-holder': {
      title: 'A certificate worth looking up',
      detail:
        '{what, select, expired {{name} ran out on {date}} holder {{name} is in the name of “{holder}”} other {{name} has no number}}',
    },
    'off-platform-contact': {
      title: 'Contact outside Alibaba',
      detail: '“{words}” in the {place}; messages on the site are your record of what was agreed',
    },
    'off-platform-payment': {
      title: 'Payment outside Alibaba',
      detail: '“{words}” in the {place}; Trade Assurance does not cover such payments',
    },
    'full-advance-payment': {
      title: 'Full payment in advance',
      detail: '“{words}” in the {place}; a deposit first and the rest after an inspection is usual',
    },
    'free-mail': {
      title: 'A free mail address for a large company',
      detail: 'Mail at {host}, while it states 100 or more staff',
    },
    'famous-brand': {
      title: 'A well-known brand in the offer',
      detail: '“{words}” in the {place}; selling a brand takes its owner’s permission',
    },
    'tier-inversion': {
      title: 'A larger order is not cheaper by the piece',
      detail: 'From {quantity, number} pieces the price is {price}, no lower than for fewer',
    },
    'bait-range': {
      title: 'A lowest price that stands far apart',
      detail:
        '{what, select, range {From {lowest} to {highest} within one offer: ask which variant costs what} other {{lowest}, while the next lowest comparable offer on the page is {highest}}}',
    },
    'price-drift': {
      title: 'The price changed since an earlier visit',
      detail: 'From {before} to {after} for the same product and quantity',
    },
    urgency: {
      title: 'Words that press for a quick order',
      detail: '“{words}” in the {place}; take the time to compare',
    },
    'same-text': {
      title: 'The same description as another company',
      detail: 'The text is also that of {company}',
    },
    'same-image': {
      title: 'The same picture as another company',
      detail: 'The picture is also used by {company}',
    },
    'impossible-lead-time': {
      title:
        '{what, select, days {A very short time for a custom product} other {A very small order for a custom product}}',
      detail:
        '{what, select, days {Ready in {days, plural, =0 {less than a day} one {# day} other {# days}}} other {One piece of a product that needs a mould or tool of its own}}',
    },
    'capacity-mismatch': {
      title: 'Figures far above those of similar suppliers',
      detail:
        '{what, select, employees {{claimed, number} staff stated, about {usual, number} at similar suppliers} other {${claimed, number} of sales a year stated, about ${usual, number} at similar suppliers}}',
    },
    'vacuous-reorder': {
      title: 'A high re-order rate on few sales',
      detail: '{percent} of buyers order again, on sales under $10,000: not counted',
    },
    'untrusted-host': {
      title: 'A link that leads away from Alibaba',
      detail: 'It looks like a part of the site and opens {host}',
    },
    'office-address': {
      title: 'A factory at an address like an office',
      detail: '“{words}” in the address',
    },
  },
  questions: {
    'licence-and-video':
      'Could you send your business licence with its date and capital, and show us the factory on a live video call?',
    'itemised-quote':
      'Could you send an itemised quotation with the full specification, and the price of a sample?',
    'on-platform-only': 'Can we order and pay on Alibaba.com only, with Trade Assurance?',
    'newest-reviews': 'Which products and orders are your newest reviews about?',
    'late-reasons': 'What happened with the orders that were late or rated low, and what has changed since?',
    'export-references': 'Could you name two export customers whom we may ask about working with you?',
    'lead-time-clause': 'Can the contract state the lead time and a price reduction for each week of delay?',
    'licence-scope': 'Does your business licence cover manufacturing, and could you send us a copy?',
    'made-in-house': 'Which of your products do you make yourselves, and which do you buy in?',
    'which-entity-invoices':
      'Which company, by its full legal name, signs the contract and receives the payment?',
    'explain-difference': 'Your pages differ on this point: {fact}. Which is right, and why do they differ?',
    'new-licence': 'Could you send your current business licence and explain the difference?',
    'dated-documents': 'Could you send documents that show these dates, and explain how they fit together?',
    'new-report': 'Do you have a newer inspection report, and could you send the link to it?',
    'report-link': 'Who inspected your company, and could you send the link to the report?',
    'certificate-lookup': 'With which number can we look this certificate up at the body that issued it?',
    'keep-on-platform': 'Can we keep all messages on Alibaba.com, so that both of us have a record?',
    'staged-payment': 'Can we pay a 30% deposit, and the rest after an inspection and before shipment?',
    'domain-mail': 'Could you write to us from an address at your company’s own domain?',
    'authorisation-letter': 'Could you send the brand owner’s letter that allows you to sell this product?',
    're-quote': 'Could you quote the unit price for each quantity once more?',
    'variant-price': 'What is the price of exactly the variant and quantity that we need?',
    'quote-validity': 'How long is this price valid, and why did it change?',
    'dated-photo': 'Could you send a photo of this product with today’s date beside it?',
    'open-from-bookmark': 'Can we pay on an order page that we open on Alibaba.com ourselves?',
    'factory-address': 'Where exactly is the factory, and could you show it to us on a live video call?',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'New account with large figures',
    F02: 'Price against comparable offers',
    F03: 'New account, low price and small orders together',
    F04: 'Perfect rating from hardly any reviews',
    F05: 'Rating or reviews that rose fast',
    F06: 'Rating or on-time delivery that fell',
    F07: 'Years without sales',
    F08: 'Late orders',
    F09: 'On-time rate without sales',
    F10: 'Trading company that writes like a factory',
    F11: 'Name against business type',
    F12: 'Unrelated products',
    F13: 'Name against product',
    F14: 'Other shops under the same name',
    F15: 'Pages against each other',
    F16: 'Changed name, address or shop',
    F17: 'Licence against page',
    F18: 'Dates against each other',
    F19: 'Age of the inspection report',
    F20: 'Who inspected',
    F21: 'Holder and date of certificates',
    F22: 'Contact outside the site',
    F23: 'Payment outside the site',
    F24: 'Payment terms',
    F25: 'Mail address against company size',
    F26: 'Well-known brands',
    F27: 'Price by quantity',
    F28: 'Range of prices',
    F29: 'Price against an earlier visit',
    F30: 'Pressing words',
    F31: 'Description shared with others',
    F32: 'Pictures shared with others',
    F33: 'Lead time of custom products',
    F34: 'Figures against similar suppliers',
    F35: 'Re-order rate on few sales',
    F37: 'Links that lead away from the site',
    F38: 'Factory address',
  },
  flagValues: {
    certificate: 'A certificate',
    namedCertificate: 'The certificate “{name}”',
    province: 'Province',
  },
  /** Where on an offer words were found; in a sentence. */
  places: {
    title: 'title',
    description: 'description',
    images: 'pictures',
    'payment-terms': 'payment terms',
  },
  /** In a sentence. */
  industries: {
    apparel: 'clothing',
    footwear: 'shoes',
    bags: 'bags',
    jewellery: 'jewellery',
    electronics: 'electronics',
    lighting: 'lighting',
    furniture: 'furniture',
    kitchenware: 'kitchenware',
    beauty: 'beauty products',
    toys: 'toys',
    pets: 'pet products',
    sports: 'sports goods',
    vehicles: 'vehicles',
    machinery: 'machinery',
    metal: 'metal goods',
    chemicals: 'chemicals',
    packaging: 'packaging',
    food: 'food',
    medical: 'medical goods',
    building: 'building materials',
    stationery: 'stationery',
  },
} as const
