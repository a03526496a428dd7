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

/** Whole descriptions with gaps, in the manner of different writers: sheets, questions and answers, letters, lists. */
const templates: string[] = [
  '{goods} — product details\nBrand: {brand}\nModel: {model}\nMaterial: {material}\nSize: {size}\nColour: {colour}\nPacking: {packing}\nMOQ: {count} pcs\nPayment: {payment}\nDelivery: {time}',
  'Q1: Are you a factory or a trading company?\nA1: {maker}\nQ2: How can I pay?\nA2: {payment}.\nQ3: How long is the delivery?\nA3: {time}.\nQ4: Can I have a sample of {goods}?\nA4: Yes. {sample}',
  'Dear friend, thank you for your interest in our {goods}. {maker} {quality} {sample} {talk}',
  '1. {quality}\n2. {sample}\n3. Payment: {payment}\n4. Delivery: {time}\n5. {talk}\n6. {after}',
  'Why choose us? {maker} {quality} {after} Shipping: {ship}. Please {talk2}.',
  'Specification of {goods}: {size}, {material}, {colour}. HS code {code}. Carton {packing}. Port: {port}. Payment terms {payment}. {ship}.',
  '{goods}, works with {brand} devices. {feature} Battery {count} mAh. Charging by USB-C. {quality} {after}',
  'How to order: 1) send an inquiry with logo and quantity; 2) we send a quotation within {hours} hours; 3) pay the deposit by {payment}; 4) production {time}; 5) inspection; 6) {ship}. {talk}',
  'ITEM NO. {model} / {goods} / {material} / {colour} / {size} / {count} PCS / CTN {packing} / {port} / {time}',
  '{feature} {goods} para tiendas y hoteles. {material}. Pago: {pago}. Entrega: {plazo}. {after}',
  '{goods}，{chinese} 付款：{fukuan}。交货：{jiaohuo}。',
  'Warm tips: colours may differ a little between screens. {sample} {ship}. Customs duties are paid by the buyer. {talk}',
]

const gaps: Record<string, string[]> = {
  goods: [
    'steel bottle',
    'LED strip',
    'yoga mat',
    'phone case',
    'cotton hoodie',
    'hydraulic pump',
    'smart watch',
    'garden chair',
  ],
  brand: ['OEM', 'Northwind', 'Android and iOS', 'Samsung and Apple', 'your own'],
  model: ['HP-2024', 'QX1380013800', 'A8-15901234567', 'NT 86-755', 'WX-100', 'QQ-88 series', 'TG-12'],
  material: ['304 stainless steel', '100% polyester', '6061-T6', 'ABS+PC', 'FSC paper', 'solid wood'],
  size: ['26.5 x 7 cm', '1830*610*6mm', 'M-4XL', '12V 24V 48V', '10.1 inch 1280x800', '+/- 0.05 mm'],
  colour: ['black, white, RAL 9016', 'Pantone 186 C', '#FF8800', 'any', 'rose gold'],
  packing: [
    '1 pc/opp, 50 pcs/ctn, 52x38x40 cm',
    'G.W. 12.5 kg',
    'colour box',
    '20GP 1380 pcs, 40HQ 3200 pcs',
  ],
  count: ['100', '500', '2,000', '13900', '5000-9999'],
  payment: [
    'T/T 30% in advance, 70% against copy of B/L',
    'T/T, L/C at sight, Trade Assurance',
    'Visa, MasterCard, PayPal, Apple Pay, T/T',
    '100% Trade Assurance order',
    'L/C 100% irrevocable at sight',
    'bank transfer to our company account, 40/60',
    '50% deposit and 50% balance before delivery',
    'Western Union for samples under 100 USD, T/T',
    'O/A 60 days for old customers',
  ],
  time: [
    '15 days',
    '7-10 working days after payment',
    '30-35 days after sample approval',
    'within 48 hours for stock',
    '2 weeks',
  ],
  maker: [
    'We are a factory with 120 workers.',
    'We are factory and trading combo.',
    'We are a trading company with our own QC team.',
    'Established in 2006, 20 years of experience.',
  ],
  quality: [
    '100% checked before packing.',
    'ISO 9001, BSCI, Sedex 4P.',
    'AQL 2.5 / 4.0.',
    'Passed 1000 hours salt spray test.',
    'Guaranteed quality or money back.',
  ],
  sample: [
    'Samples are free, freight collect.',
    'Sample cost 50 USD, returned after order.',
    'Sample in 3 days by DHL 1234567890.',
    'One sample per customer.',
  ],
  talk: [
    'Contact us for the catalogue.',
    'Send us a message here, our sales answer 24 hours online.',
    'Leave your message below.',
    'Feel free to call a meeting in the factory.',
    'Ask for our e-catalogue and price list.',
    'Your inquiry related to our products will be replied in 24 hours.',
  ],
  talk2: [
    'send an inquiry',
    'contact supplier by the button above',
    'chat now for a better price',
    'add us to favourites and follow the store',
  ],
  after: [
    '2 years warranty.',
    'Free spare parts 1%.',
    'Complaints within 7 days after arrival.',
    'Refund if broken, with photos.',
  ],
  ship: [
    'by sea, air, train or express',
    'FOB Shenzhen',
    'DDP to Amazon FBA',
    'DHL, UPS, FedEx, TNT',
    'last mile by local post',
  ],
  code: ['7323930000', '85183000', '3924.10.00', '6109 1000'],
  port: ['Ningbo', 'Shanghai/Shenzhen', 'Guangzhou Nansha', 'Qingdao'],
  feature: [
    'Shows calls and messages of WhatsApp, WeChat, Line and Instagram.',
    'Remote control by app.',
    'Wechat and Alipay payment code display.',
    'Telegram, Skype and Viber reminders.',
    'QR code scanner for tickets.',
  ],
  hours: ['2', '12', '24'],
  pago: ['T/T 30/70', 'carta de crédito', 'PayPal o transferencia a la cuenta de la empresa', 'tarjeta'],
  plazo: ['20 días', '15-20 días tras la muestra', 'en stock'],
  chinese: [
    '工厂直销，支持来样定制。',
    '质量可靠，提供检测报告。',
    '支持微信消息提醒，续航十天。',
    '全国联保，欢迎采购商询盘。',
  ],
  fukuan: ['定金30%，余款发货前付清', '信用证', '对公账户转账', '平台信保订单'],
  jiaohuo: ['15天', '现货三天内', '样品确认后20天'],
}

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

it('raises at most one false alarm in 500 descriptions of varied templates', () => {
  const random = numbers(11)
  const pick = (choices: readonly string[] = []) =>
    choices[Math.floor(random.next().value * choices.length)] ?? ''
  const descriptions = Array.from({ length: 500 }, () =>
    pick(templates).replaceAll(/\{(\w+)\}/g, (_, gap: string) => pick(gaps[gap])),
  )
  expect(new Set(descriptions).size).toBeGreaterThan(480)
  const alarms = descriptions.flatMap((description) =>
    scanTexts({ description })
      .marks.filter(({ kind }) => kind !== 'maker' && kind !== 'top-rated')
      .map(({ kind, words }) => `${kind} «${words}» in ${description}`),
  )
  expect(alarms.slice(1, 6)).toEqual([])
})
