import { harbourPeak, type BadMessage } from './bad-message.ts'

/** Bad messages written after the rules, to see what these do not know. All are invented. */
export const laterBadMessages: BadMessage[] = [
  {
    text: 'Hope this mail finds you well. Regarding PI 2207 we noticed that the receiving bank has restrictions on foreign currency, therefore our finance department provides an alternative account for your remittance. Please acknowledge.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'bro i give u best price but not via alibaba ok? they take 3 percent. u pay me i ship same day',
    finds: ['payment-off-platform'],
  },
  {
    text: 'Could we do the deal without platform this time? It is our third order, we know each other already and both sides save money.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'My cousin works in your city, you can hand him the dollars and he will call me.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Kindly remit to the following: Chen Xiaoli, ICBC 6222 8888 7777. She is our cashier.',
    finds: ['payment-personal', 'beneficiary-mismatch'],
  },
  {
    text: 'We recieve payment in bit coin or in tether only for export of this goods.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Today is the last day for old price! After 5 o clock system changes automatically. Pls arrange payment soonest.',
    finds: ['pressure'],
  },
  {
    text: 'If we do not get your slip by tonight we must give your production slot away.',
    finds: ['pressure'],
  },
  {
    text: 'I am leaving the Alibaba chat soon, my number for w.e.c.h.a.t is the same as my mobile.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'For technical drawings please use our Telegram channel @hpmetal_sales, there you get 24h service.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Your account was limited. Log in at alibaba.buyer-protect.com within 24 hours to keep your order.',
    finds: ['look-alike-address', 'pressure'],
  },
  { text: 'Please update your details: http://xn--libaba-2nf.com/login', finds: ['look-alike-address'] },
  {
    text: 'Tell me the 6 digit code which you just received on your phone, it is for the shipping company.',
    finds: ['credentials-asked'],
  },
  { text: 'We dont do TA orders below 5000 usd, only wire.', finds: ['protection-refused'] },
  {
    text: 'Since your quantity is small, kindly pay everything at once before we buy the material.',
    finds: ['advance-in-full'],
  },
  {
    text: 'The freight agent found an overweight. USD 260 must be settled before tomorrow or your boxes stay in the port.',
    finds: ['fee-demanded', 'pressure'],
  },
  {
    text: 'In the order please write value 200 USD and product "gift". The true amount we arrange between you and me, no need to inform the platform.',
    finds: ['secrecy', 'payment-off-platform'],
  },
  {
    text: 'Inspection companies always make trouble, so we refuse them. You will get our own report.',
    finds: ['checks-refused'],
  },
  { text: 'Sorry we never show the licence to customers, it is company rule.', finds: ['checks-refused'] },
  { text: 'Please relax my friend, all is perfect, when can you send the money?', finds: ['evasive'] },
  {
    text: '这个价格不能走阿里，您方便的话咱们直接签合同打款，给您免手续费。',
    finds: ['payment-off-platform'],
  },
  { text: '麻烦转到我支付宝，公司那边最近开不了发票。', finds: ['payment-personal', 'payment-untraceable'] },
  {
    text: '由于银行系统升级，请将货款付至以下账户：李伟，招商银行 6225 8888。原账户暂停使用。',
    finds: ['beneficiary-changed'],
  },
  { text: '有其他客户也要这批货，您今晚八点前不确定付款我就给他了。', finds: ['pressure'] },
  { text: '方便留个WhatsApp吗？这边发图片会被系统拦截。', finds: ['contact-elsewhere'] },
  { text: '麻烦把收到的六位数验证码发给我，用来安排物流。', finds: ['credentials-asked'] },
  {
    text: 'El banco nos ha bloqueado temporalmente, mande el dinero a esta otra cuenta a nombre de mi socio, por favor.',
    finds: ['beneficiary-changed', 'payment-personal'],
  },
  {
    text: 'Hagamos el trato por fuera, así usted no paga la comisión y yo le mejoro el precio.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'Le queda solo hasta las seis de la tarde; después el lote se lo lleva otro comprador.',
    finds: ['pressure'],
  },
  {
    text: 'Para liberar su carga en aduana tiene que abonar 350 USD extra de inmediato.',
    finds: ['fee-demanded'],
  },
  {
    text: 'Bank: HSBC\nAccount name: Harbor Peak Metal Trading (HK) Ltd\nPlease use this for the deposit, same boss.',
    finds: ['beneficiary-mismatch'],
    knows: harbourPeak,
  },
]
