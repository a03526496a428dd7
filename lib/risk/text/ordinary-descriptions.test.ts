import { expect, it } from 'vitest'
import { scanTexts } from './scan-texts.ts'

/** Parts of descriptions as honest suppliers write them, near the words that the scan looks for. */
const parts: string[][] = [
  [
    'Harbour Peak Metalware supplies steel kitchenware to shops in 40 countries.',
    'Northwind Textiles has been dyeing and sewing since 2009.',
    'Product name: smart watch with heart rate, blood oxygen and sleep monitor.',
    'Material: 304 stainless steel, thickness 0.8 mm, food grade silicone lid.',
    'Bluetooth 5.3 headset, 40 hours of music, IPX5, type-C charging.',
    'Wooden toy set for children over 3 years, water-based paint.',
    'Hot sale 2026 women’s summer dress, 100% cotton, 12 colours in stock.',
    'Car phone holder, fits all vehicles, 360° rotation.',
    '不锈钢厨具，食品级材质，支持定制。',
    'Juego de ollas de acero inoxidable, apto para inducción.',
  ],
  [
    'Supports WhatsApp, Facebook and WeChat message reminders.',
    'Call reminder, SMS, Skype and Telegram notification push.',
    'Compatible with iPhone 11, 12, 13, 14, 15 and Samsung Galaxy S24.',
    'Size: 120 x 80 x 60 mm. Net weight: 1250 g. Carton: 52*38*40 cm, 24 pcs.',
    'Model: HP-13900 / HP-13912345678, colour card 1600-2400.',
    'Voltage 110-240 V, 50/60 Hz, 2.1 A, 5V@2.1A output, tolerance +/-5%.',
    'Test report no. 20240517886, BSCI and ISO 9001 available on request.',
    'Screen 1.96 inch, 410*502, battery 300 mAh, standby 15 days.',
    '支持来电提醒、微信通知、运动记录。',
    'Compatible con notificaciones de WhatsApp y llamadas.',
  ],
  [
    'Payment: T/T 30% deposit, 70% balance before shipment.',
    'Payment terms: T/T, L/C, D/P, PayPal, Western Union, Trade Assurance.',
    'We accept credit card, T/T, L/C and Trade Assurance orders.',
    'T/T only for orders above 20,000 USD, 30/70.',
    'Payment by Alibaba Trade Assurance protects your order.',
    'Sample fee is refunded after the bulk order. Payment: PayPal, T/T, Western Union.',
    '100% inspection before shipment, photos of the mass goods are sent to you.',
    'Payment:\n- T/T\n- L/C\n- Western Union\n- Cash',
    '付款方式：电汇30%定金，发货前付清余款。',
    'Pago: 30% de depósito, 70% antes del envío, T/T o Trade Assurance.',
  ],
  [
    'Lead time: 15-20 days after deposit and approved sample.',
    'In stock, ready to ship within 3 days.',
    'Delivery to Amazon.com warehouses in the USA and Europe, DDP possible.',
    'MOQ 500 pieces; a mixed order of 3 colours is fine.',
    'Discount for quantity: 1000 pcs 3%, 5000 pcs 5%.',
    'Prices change with the cost of steel; please ask for a valid quotation.',
    'The offer is valid for 30 days. Price is FOB Ningbo.',
    'Limited edition packaging is possible for holidays.',
    '交货期：收到定金后15天。',
    'Plazo de entrega: 20 días tras el depósito.',
  ],
  [
    'Q: Can I get a sample? A: Yes, please send an inquiry here on Alibaba.',
    'If you have any question, chat with us on Alibaba any time, we answer within 3 hours.',
    'Please contact us with your drawing, logo and quantity for a quotation.',
    'We never ask you to pay outside of the platform.',
    'Please do not pay to any personal account; our company account is on the contract.',
    'Our team speaks English and Spanish, video call on request.',
    'We chat with every customer about the details before production.',
    'Add to cart or send inquiry; more on our store page.',
    '如有问题，请点击咨询，我们在线为您服务。',
    'Envíenos una consulta con su logotipo y cantidad.',
  ],
  [
    'Original design, real photos, no minimum for samples.',
    'Genuine leather, zipper of good quality, inner pocket for phone.',
    'Top quality, best price, best service.',
    'After-sales: 12 months warranty, spare parts are kept for 3 years.',
    'Last year we shipped 320 containers.',
    'Certificates: CE, RoHS, FCC, EN71, LFGB.',
    'Act on samples first, then on mass production.',
    'Line speed 20 m/min, signal lamp, emergency stop included.',
    '质量保证，售后一年。',
    'Garantía de 12 meses.',
  ],
]

/** Deterministic numbers, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

it('raises no false alarm in 1000 ordinary descriptions', () => {
  const random = numbers(7)
  const pick = (choices: string[]) => choices[Math.floor(random.next().value * choices.length)] ?? ''
  const descriptions = Array.from({ length: 1000 }, () => {
    const order = parts.map((choices) => ({ text: pick(choices), rank: random.next().value }))
    return order
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ text }) => text)
      .join(pick(['\n', ' ', ', ']))
  })
  expect(new Set(descriptions).size).toBeGreaterThan(990)
  const alarms = descriptions.flatMap((description) => {
    const marks = scanTexts({ description }).marks.filter(
      ({ kind }) => kind !== 'maker' && kind !== 'top-rated',
    )
    return marks.map(({ kind, words }) => `${kind} «${words}» in ${description}`)
  })
  expect(alarms.slice(0, 5)).toEqual([])
})
