/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `en`. */
export const enAdvice = {
  advice: {
    title: 'Before you pay',
    neverTitle: 'Whatever happens',
    order: 'Size of the order',
    sizes: {
      sample: 'A sample',
      'under-5000': 'Under $5,000',
      'from-5000': '$5,000 to $10,000',
      'from-10000': '$10,000 and more',
    },
    before: {
      'pay-on-platform':
        'Order and pay on Alibaba.com, so that the site can see the order if something goes wrong.',
      'smallest-order': 'Order the smallest quantity that they accept, one that you can afford to lose.',
      'sample-first': 'Order a sample first. Keep it: it is what later goods are compared with.',
      'written-spec':
        'Write down what you buy: material, sizes, tolerances, packing, tests. Have them confirm it in the order.',
      'staged-payment':
        'Pay in parts, such as 30% to start and 70% once the goods have passed your check, before they ship.',
      'trade-assurance':
        'Pay through Trade Assurance, with specification and delivery date written into the order.',
      'open-profile': 'Open the company profile. Too little has been seen to judge by.',
      'ask-licence':
        'Ask for the business licence. Its company name should be that of the shop and of the bank account.',
      'answer-flags': 'Have every open question answered before you order.',
      'flags-in-writing': 'Order only once every red flag has been explained in writing.',
      'live-video': 'Ask for a live video call from the place where your product is made.',
      'pre-shipment-inspection': 'Book an independent inspection before the goods ship.',
      'inspection-before-balance':
        'Book an independent inspection, and pay the balance only after its report is good.',
      'licence-and-registry':
        'Look the company up in the official register of its country, and compare it with the licence.',
      'audit-or-agent': 'Have the factory audited, or buy through an agent who visits it.',
      'compare-others': 'Compare at least two other suppliers of the same product.',
      'do-not-order': 'Do not place a larger order yet, with what is known now.',
    },
    never: {
      'pay-off-platform': 'Never pay outside Alibaba.com, whatever discount is offered for it.',
      'pay-personal-account': 'Never pay to a person’s account, or to a company with another name.',
      'leave-the-chat':
        'Never settle anything that matters outside the site’s chat: what is not written there is hard to show.',
      'pay-all-in-advance': 'Never pay all of a larger order before the goods are checked.',
    },
  },
} as const
