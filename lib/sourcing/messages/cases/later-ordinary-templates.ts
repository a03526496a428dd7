import { ordinaryTemplates } from './ordinary-templates.ts'
import type { Templates } from './fill-templates.ts'

/** Ordinary messages written after the rules, to see where these cry wolf. */
export const laterOrdinaryTemplates: Templates = {
  gaps: ordinaryTemplates.gaps,
  messages: [
    '{hi} Please update the shipping address in your Alibaba account, the old one still shows there. {bye}',
    '{hi} We received two payments from you by mistake. Shall we send {money} back to the account it came from, or keep it for the next order?',
    '{hi} New customers get a catalogue and a free sample. We trust that the quality convinces you. {bye}',
    '{hi} If the payment is not made before the holiday, the vessel of {date} is full and we book the one of {date2}. No problem for us, please tell us what you prefer.',
    '{hi} The extra charge for the printed box is {money} per 1000 pcs. It is in the PI as a separate line.',
    '{hi} Our sister company makes the cartons, that is why the packing is cheap. You only deal with us.',
    '{hi} Let us talk about the drawing in a video meeting on Alibaba. {day} 9:00?',
    '{hi} You can track the production in our app; your user name is your email and the password was sent by the system. {bye}',
    '{hi} The factory moved to a bigger building in Yuyao. The company, the licence and the bank account are the same as before.',
    '{hi} Other customers in Germany buy this model since 2019, references are possible. {bye}',
    '{hi} Please send the deposit to the account on the PI, and the slip to me, so that finance can find it quickly.',
    '{hi} Do not wait too long with the artwork, please: plates take four days, and then {time} for printing.',
    '{hi} We have no audit report for this year yet, the auditor comes {day}. The old one is attached.',
    '{hi} The inspection company asked to come on {day}, but the goods are not finished. Can they come two days later?',
    '{hi} PayPal is possible on Alibaba for samples, the fee of 4% is for the buyer. For the order T/T {terms}.',
    '{hi} The lock opens by fingerprint, card or code. The verification code is sent to the owner in the app.',
    '{hi} Kindly confirm that you got the email from sales@harbourpeak-metal.com, sometimes it goes into the junk folder.',
    '{hi} I will call you by phone {day}. My number is on the business card that you took at the fair.',
    '{hi} It is not possible to visit on {date} because of {holiday}, but any day after {date2} is fine and our driver picks you up.',
    '{hi} Discount: pay the balance within 10 days after the B/L and we take 1% off the next invoice. {bye}',
    '您好，您的付款我们财务已查到，谢谢。发票会在{dayZh}开好寄出。',
    '您好，额外的包装费是{money}，已写在合同第三条，请确认。',
    '您好，客户自己找的货代也可以，请把货代的联系方式发给我。{byeZh}',
    '您好，请放心，我们会在发货前拍照和视频给您看，有问题再改。',
    'Hola, el costo extra por el embalaje es de {money} y está en la proforma. {byeEs}',
    'Buenos días, si no confirma el diseño esta semana, la producción empieza después de {holidayEs}. No hay prisa.',
    'Hola, la comisión de PayPal la paga el comprador; con transferencia en Alibaba no hay. {byeEs}',
    'Estimado cliente, otra cuenta de resultados: vendemos a Chile y Perú desde 2015, con referencias.',
  ],
}
