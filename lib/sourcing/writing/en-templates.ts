import type { TemplateId } from './template-ids.ts'

const closing = `Thank you, and kind regards,
{my-name}
{my-company}`

/** Templates in English. */
export const enTemplates: Record<TemplateId, string> = {
  'first-contact': `Dear {supplier} team,

My name is {my-name}, and I am responsible for purchasing at {my-company}. We are interested in your product “{product}” and are comparing a small number of suppliers for a first order of {quantity}.

Before we send the full specification, could you please tell us:

1. Do you make this product in your own factory, or does a partner factory make it for you?
2. What is your MOQ, and what are your unit prices at the MOQ and at {quantity}?
3. What is your usual lead time for a sample, and for a first order?
4. Which certificates and test reports do you hold for this product?
5. Can the order be placed on Alibaba.com with Trade Assurance?

If this suits both sides, we will send you our specification sheet and order a sample.

${closing}`,

  'request-quotation': `Dear {supplier} team,

Please send us your quotation for the product below.

PRODUCT
1. Product: {product}
2. Dimensions and tolerances: {dimensions}
3. Materials: {materials}
4. Colours and finish: {colours}
5. Packing: {packing}
6. Labels and marks: {labels}
7. Tests and standards: {tests}
8. Quality limits at final inspection: {aql}

ORDER
9. Quantity: {quantity}
10. Target price: {target-price}
11. Delivery term (Incoterms 2020): {incoterm}
12. Destination: {destination}
13. Samples: {samples}

In your quotation, please state:
a) the unit price at this quantity and at your other price breaks, with the currency
b) your MOQ for this specification
c) the cost of samples and of any tooling, and who owns the tooling
d) the lead time for samples and for production
e) outer size, gross weight and contents of one export carton
f) your payment terms for a Trade Assurance order
g) how long the quotation is valid
h) any point above that you cannot meet, and what you propose instead

We would be grateful for your quotation by {reply-by}.

${closing}`,

  verification: `Dear {supplier} team,

Before a first order we ask every new supplier for the same documents. Could you please send us:

1. Your current business licence, with registered name, Unified Social Credit Code, business scope and dates all readable.
2. The full legal name of the company that signs the contract, issues the invoice and receives the payment.
3. The address of the factory that makes {product}.
4. The certificates and test reports for this product, with the numbers under which we can look them up at the issuing body.
5. The latest inspection report on your company, or the link to it, with the name of the inspection company.
6. Your monthly capacity for this product and the usual lead time.
7. Two export customers whom we may ask about working with you.

We would also like to see the production line, quality control and warehouse in a live video call of about 20 minutes. Which day before {reply-by} would suit you?

We use these documents for our check only and treat them as confidential.

${closing}`,

  'open-questions': `Dear {supplier} team,

Thank you for your information so far. To complete our file on {product}, we have the following questions:

{questions}

A short answer to each number is enough; please attach a document where there is one. It would help us to have your answers here in the Alibaba.com chat by {reply-by}.

${closing}`,

  'explain-mismatch': `Dear {supplier} team,

While preparing our order we read your pages on Alibaba.com and noticed that some details differ:

{differences}

There is often a simple reason, such as a page that has not been updated yet. Could you please tell us:

1. Which of these details is correct today?
2. Why do the pages differ?
3. Is there a document that shows the correct one, such as the business licence or an inspection report?

It would help us to have your answer here in the Alibaba.com chat by {reply-by}.

${closing}`,

  confirmation: `Dear {supplier} team,

Thank you for the good discussion. To make sure that we understand each other, here is a summary of what we have agreed:

1. Product: {product}
2. Dimensions and tolerances: {dimensions}
3. Materials, colours and finish: {materials}; {colours}
4. Quantity: {quantity}
5. Unit price: {price}
6. Delivery term (Incoterms 2020): {delivery-term}
7. Payment: {payment}
8. Samples: {samples}; cost {sample-cost}
9. Tooling: {tooling-cost}
10. Lead time: {lead-time}
11. Goods needed at our door by: {needed-on}
12. Packing: {packing}
13. Labels and marks: {labels}
14. Tests and standards: {tests}
15. Inspection before shipment: {aql}

If all points are right, please reply “confirmed”. If not, please give us the number and the correct wording. We will then place the Trade Assurance order on this basis.

${closing}`,

  'contract-checklist': `CONTRACT CHECKLIST
{supplier}: {product}
Tick a point only once it stands in the contract or in the Trade Assurance order.

PARTIES
☐ Full legal name, address and Unified Social Credit Code of the seller, as on the business licence
☐ The same name on contract, invoice and bank account

PRICE AND QUANTITY
☐ Unit price and currency: {price}
☐ Valid until: {valid-until}
☐ Quantity: {quantity}; MOQ: {moq}; over- or under-delivery allowed
☐ Samples: {sample-cost}; tooling: {tooling-cost}, and who owns it

PRODUCT
☐ The specification sheet is part of the contract, with its date and version
☐ The approved sample is sealed and kept by both sides
☐ Tests and standards: {tests}
☐ No change of material or subcontractor without written consent

PAYMENT
☐ Stages: {payment}
☐ The last stage waits for a passed inspection
☐ Account of the company that signs; a change counts only once both sides have confirmed it

DELIVERY
☐ Delivery term and named place: {delivery-term}
☐ Lead time, and the event from which it runs: {lead-time}
☐ Latest shipment date, for arrival by {needed-on}
☐ Late delivery: {late-remedy}

PACKING
☐ Packing: {packing}
☐ Labels and marks, country of origin: {labels}

INSPECTION
☐ Limits: {aql}
☐ Who inspects, when, and who pays for a second inspection
☐ What follows if the lot is rejected: rework, sorting or refund, and until when

INTELLECTUAL PROPERTY
☐ Drawings, moulds, artwork and brand remain ours and are used for our orders only
☐ The seller warrants that the goods infringe no rights of others, and bears the claims if they do
☐ Confidentiality, also after the end of the contract

WARRANTY AND REMEDIES
☐ Warranty: {warranty}
☐ Defective goods: replacement, repair, price reduction or refund, at whose cost and within how many days
☐ Right to cancel after a long delay, with refund of the deposit
☐ Governing law, place and language of disputes; which language version prevails`,

  'beneficiary-check': `Dear {supplier} team,

Before we arrange the payment for {product}, our accounts department asks us to confirm the bank details. This is the same for every supplier. Could you please tell us:

1. The full legal name of the company that signs the contract and issues the invoice.
2. The name of the account holder, exactly as the bank has it.
3. The name, address and SWIFT/BIC code of the bank.
4. If the account holder is not {supplier}: how the two companies are related, with a signed and stamped letter from both.
5. Whether these details have changed in the past twelve months, and why.

Please answer here in the Alibaba.com chat. We pay once the account holder, the invoice and the contract show the same name, and we check any later change by calling a number that we already have.

${closing}`,

  'trade-assurance-only': `Dear {supplier} team,

Thank you for your message. Our company pays for orders through Alibaba.com with Trade Assurance only, on the order page that we open ourselves. This rule applies to all our suppliers, so we cannot use another way of payment.

Could you please:

1. Create the Trade Assurance order for {product}, {quantity}, at {price}.
2. State in it the specification, the delivery term ({delivery-term}), the latest shipment date and the inspection before shipment.
3. State the payment stages: {payment}.
4. Tell us if this causes you extra cost, so that we can talk about it.

As soon as the order shows what we have agreed, we will pay the first stage. Please also keep our messages in the Alibaba.com chat, so that both sides have the same record.

${closing}`,

  'dispute-opener': `Dear {supplier} team,

We are writing about order {order-number} of {order-date}: {product}, {quantity}. We received the goods on {received-on} and found that they differ from what we agreed.

1. What differs: {problem}
2. What we agreed: the specification and the approved sample named in the order
3. Evidence: {evidence}
4. What we propose: {remedy}

We would like to settle this with you directly. Please confirm our proposal, or send us your own, by {reply-by}. We keep the goods as they are, so that you or an inspection company can examine them.

If we have not found a solution by then, we will open a dispute on the order page and ask Alibaba.com to mediate, as the Trade Assurance rules provide. The last day for this is {dispute-until}.

${closing}`,
}
