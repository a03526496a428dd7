import { ordinaryTemplates } from './ordinary-templates.ts'
import type { Templates } from './fill-templates.ts'

/** Ordinary messages that were written before the rules, and not looked at while these were made. */
export const heldOutOrdinaryTemplates: Templates = {
  gaps: ordinaryTemplates.gaps,
  messages: [
    '{hi} Yes, T/T only, because L/C is too much work for {money}. Our company account is on the PI, 30% first and the rest before shipment.',
    '{hi} We have checked with our bank: the transfer of {money} is still on the way, it usually takes three days. No action needed from your side.',
    '{hi} If the goods do not pass your inspection we rework them at our own cost, and the balance is paid only after that.',
    '{hi} My colleague will be on holiday until {date2}; please write to me here on Alibaba meanwhile. {bye}',
    '{hi} Thank you for the deposit of {money}. We changed the carton size as you asked, the new one is 52x38x40 cm. {bye}',
    '{hi} Please note that the address of our office has changed since {date}; the factory and the bank account stay as they are.',
    '{hi} The phone holder fits all phones. The bag has a pocket for bank cards and a personal account book, see photo 3. MOQ {count}.',
    '{hi} You asked for a discount: at {count} pcs we can give 3%, at double the quantity 5%. The offer stands until {date}.',
    '{hi} The balance of {money} is due when you get the copy of the bill of lading, as the contract says. There is no rush, the vessel leaves on {date2}.',
    '{hi} Last week you asked about payment: credit card on Alibaba has a fee of about 3%, bank transfer on the platform costs less. Both are covered by Trade Assurance.',
    '{hi} Sorry, this model is sold out. The next batch comes in {time}; shall I reserve {count} pcs for you without deposit?',
    '{hi} For the visa invitation we need your passport name and company. Our driver can pick you up at the airport on {day}.',
    '{hi} The certificate in your file belongs to the old model. The new one is at the laboratory, the report comes in {time}; we will send it as soon as we have it.',
    '{hi} To answer your questions: we are a factory with 120 workers, the licence is attached, and the warranty is 12 months from delivery.',
    '{hi} The app of the lamp asks for a password when you first open it; the default is printed on the back of the box.',
    '{hi} Our forwarder charges {money} for pick-up and documents. It is in the quotation on line 4; there are no other costs at our side.',
    '您好，请问是需要FOB还是DDP价格？{goodsZh}的FOB宁波价格是{money}，量大可以优惠。',
    '您好，尾款收到后两天内安排发货，提单复印件会发给您。{byeZh}',
    '您好，我们从不要求客户线下付款或加微信交易，请在平台下单。',
    '您好，您的图纸已收到，工程师{dayZh}给您答复，模具费{money}，归您所有。',
    'Hola, gracias por su pago. La transferencia llegó a la cuenta de la empresa y el pedido de {count} piezas está en producción.',
    'Buenos días, el precio de {goodsEs} es {money} FOB Ningbo, válido 30 días. Para más cantidad hay descuento. {byeEs}',
    'Estimado cliente, la inspección de SGS fue aprobada. El saldo se paga contra copia del BL, como dice el contrato.',
    'Hola, la cuenta del contrato no ha cambiado. Si recibe otro correo con datos nuevos, por favor llámenos antes de pagar.',
  ],
}
