/** Languages that a reply to a supplier is written in. */
type ReplyLanguage = 'en' | 'zh' | 'es'

/**
 * Polite replies to what a message check finds, by its code, in the language of the message: they are for the supplier,
 * not for the buyer, whatever language the interface has.
 */
export const supplierReplies = {
  'payment-untraceable': {
    en: 'Thank you. Our company can only pay by a Trade Assurance order on Alibaba.com. Could you please send the order there?',
    zh: '谢谢。我们公司只能通过阿里巴巴国际站的信保订单付款，请您在平台上发起订单，好吗？',
    es: 'Gracias. Nuestra empresa solo puede pagar con un pedido de Trade Assurance en Alibaba.com. ¿Podría crear el pedido allí?',
  },
  'payment-personal': {
    en: 'Thank you. We can only pay to an account in the name of your company, as on the contract. Could you please send these details on Alibaba.com?',
    zh: '谢谢。我们只能付款到与合同一致的贵公司对公账户，请在阿里巴巴平台上发送账户信息，好吗？',
    es: 'Gracias. Solo podemos pagar a una cuenta a nombre de su empresa, como en el contrato. ¿Podría enviarnos los datos por Alibaba.com?',
  },
  'payment-off-platform': {
    en: 'Thank you for the offer. We pay only by Trade Assurance on Alibaba.com; please quote the price with this included.',
    zh: '感谢您的报价。我们只通过阿里巴巴信保订单付款，请按包含此费用的价格报价。',
    es: 'Gracias por la oferta. Pagamos únicamente con Trade Assurance en Alibaba.com; por favor incluya este costo en el precio.',
  },
  'beneficiary-changed': {
    en: 'Thank you for telling us. Before we pay, please confirm the account on Alibaba.com, with a letter stamped by your company; we will also call you.',
    zh: '谢谢告知。付款之前，请在阿里巴巴平台上确认该账户，并提供加盖公章的说明函，我们也会电话核实。',
    es: 'Gracias por avisar. Antes de pagar, confirme por favor la cuenta en Alibaba.com con una carta sellada por su empresa; también le llamaremos.',
  },
  'beneficiary-mismatch': {
    en: 'The name on the bank account differs from your company name. Could you please explain how the two are related, or send an account in the name of the company on the contract?',
    zh: '收款账户的名称与贵公司名称不一致。请说明两者的关系，或提供与合同一致的公司账户，好吗？',
    es: 'El nombre de la cuenta es distinto del de su empresa. ¿Podría explicar la relación, o enviar una cuenta a nombre de la empresa del contrato?',
  },
  'look-alike-address': {
    en: 'For security we open only the known addresses. Could you please send the same through the chat on Alibaba.com?',
    zh: '出于安全考虑，我们只打开已知的网址。请通过阿里巴巴聊天发送同样的内容，好吗？',
    es: 'Por seguridad solo abrimos direcciones conocidas. ¿Podría enviar lo mismo por el chat de Alibaba.com?',
  },
  'sender-changed': {
    en: 'We noticed that you write from another address. Could you please confirm this in the chat on Alibaba.com before we continue?',
    zh: '我们注意到您换了邮箱。继续之前，请先在阿里巴巴平台的聊天中确认，好吗？',
    es: 'Vemos que escribe desde otra dirección. ¿Podría confirmarlo en el chat de Alibaba.com antes de continuar?',
  },
  'credentials-asked': {
    en: 'We do not share passwords, codes or card numbers. Please tell us what you need this for, and we will ask Alibaba.com.',
    zh: '我们不提供密码、验证码或卡号。请说明用途，我们会向阿里巴巴咨询。',
    es: 'No compartimos contraseñas, códigos ni números de tarjeta. Díganos por favor para qué lo necesita y consultaremos a Alibaba.com.',
  },
  'protection-refused': {
    en: 'We understand. Trade Assurance is a condition for our first orders, and we can share its cost. Would that be possible?',
    zh: '理解。信保订单是我们首批订单的条件，费用可以协商分担，您看可以吗？',
    es: 'Lo entendemos. Trade Assurance es una condición para nuestros primeros pedidos y podemos compartir el costo. ¿Sería posible?',
  },
  'advance-in-full': {
    en: 'Could we please agree on a 30% deposit, with 70% after a passed inspection and before shipment?',
    zh: '付款方式能否改为30%定金，验货合格后、发货前付70%余款？',
    es: '¿Podríamos acordar un 30% de depósito y un 70% tras la inspección aprobada y antes del envío?',
  },
  'false-papers': {
    en: 'We import with the true value and with the original documents only. Please issue the invoice for the amount paid, and send the certificate as the laboratory issued it.',
    zh: '我们只按真实货值和原始文件进口。请按实付金额开具发票，并提供实验室出具的原版证书。',
    es: 'Importamos solo con el valor real y con documentos originales. Emita la factura por el importe pagado y envíe el certificado tal como lo expidió el laboratorio, por favor.',
  },
  'refund-demanded': {
    en: 'Our bank sees no such payment. If one was made in error, please recall it through your bank; we send nothing back by another way.',
    zh: '我们的银行没有查到这笔款项。如确系误付，请通过贵方银行撤回，我们不会以其他方式退款。',
    es: 'Nuestro banco no ve ese pago. Si se hizo por error, solicite su anulación a través de su banco; no devolvemos dinero por otra vía.',
  },
  'fee-demanded': {
    en: 'This cost is not in our contract. Could you please send the official invoice, and name the party that charges it?',
    zh: '合同中没有这笔费用。请提供正式的收费凭证，并说明由哪家机构收取，好吗？',
    es: 'Este costo no está en nuestro contrato. ¿Podría enviar la factura oficial e indicar quién lo cobra?',
  },
  secrecy: {
    en: 'We prefer to keep everything about the order in writing on Alibaba.com, as it is. Thank you for your understanding.',
    zh: '我们希望订单的所有内容都如实保留在阿里巴巴平台上，谢谢理解。',
    es: 'Preferimos que todo lo del pedido quede por escrito en Alibaba.com, tal como es. Gracias por su comprensión.',
  },
  pressure: {
    en: 'Thank you. We need a few days to check and approve the payment. Please let us know if the offer stands until then.',
    zh: '谢谢。我们需要几天时间核对并审批付款，请告知报价届时是否仍然有效。',
    es: 'Gracias. Necesitamos unos días para revisar y aprobar el pago. Díganos por favor si la oferta sigue en pie hasta entonces.',
  },
  'contact-elsewhere': {
    en: 'We would like to keep our talks on Alibaba.com, so that all details are in one place. Please answer here.',
    zh: '我们希望在阿里巴巴平台上沟通，便于保留所有细节，请在这里回复。',
    es: 'Preferimos seguir la conversación en Alibaba.com, para tener todos los detalles en un lugar. Responda aquí, por favor.',
  },
  'early-release': {
    en: 'We confirm receipt, and close a dispute, only after the goods or the refund have arrived and been checked. Thank you for your patience.',
    zh: '我们会在货物或退款到达并核对之后，再确认收货或关闭纠纷，感谢您的耐心。',
    es: 'Confirmamos la recepción, o cerramos una disputa, solo después de recibir y revisar la mercancía o el reembolso. Gracias por su paciencia.',
  },
  'checks-refused': {
    en: 'These checks are part of our purchasing rules. Which of them can you offer: licence, video call, or an inspection before shipment?',
    zh: '这些核实是我们采购流程的要求。营业执照、视频看厂、发货前验货，您可以提供哪一项？',
    es: 'Estas comprobaciones son parte de nuestras normas de compra. ¿Cuál puede ofrecer: licencia, videollamada o inspección antes del envío?',
  },
  evasive: {
    en: 'Thank you. For our files we need it in writing: could you please send the document or the figure?',
    zh: '谢谢。我们需要书面资料存档，请提供相关文件或数据，好吗？',
    es: 'Gracias. Lo necesitamos por escrito para nuestro expediente: ¿podría enviar el documento o el dato?',
  },
  unanswered: {
    en: 'Thank you for your message. Some of our questions are still open; could you please answer each of them?',
    zh: '谢谢您的回复。我们还有几个问题没有得到答复，请逐一回复，好吗？',
    es: 'Gracias por su mensaje. Algunas de nuestras preguntas siguen abiertas; ¿podría responder a cada una?',
  },
} as const satisfies Record<string, Record<ReplyLanguage, string>>
