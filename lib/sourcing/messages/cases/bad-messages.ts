import { harbourPeak, type BadMessage } from './bad-message.ts'

/** Bad messages that the rules were written against. All are invented. */
export const badMessages: BadMessage[] = [
  {
    text: 'Dear friend, thank you for the order. Alibaba takes high fee from us. If you pay directly to our bank we give you 5% discount and ship one week earlier. Please think about it.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'Hello sir, finance tells the company account is under audit this month. Kindly send the deposit to the account of our manager Ms. Lin, she will forward it the same day.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'Good day. For small amount like sample fee we only take Western Union, name of receiver will be sent after you confirm. It is fast and safe.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Dear Anna, as the bank has upgraded its system, our previous account can no longer receive USD. Please use the new account in the attached PI for the balance.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'Please note our bank details have changed due to tax inspection. Disregard the old invoice and make payment to the bank below: Bank of Eastern Trade, A/C 882201.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'PI attached.\nBeneficiary: Golden Ocean Trading Limited\nBank: Eastern Commercial Bank, Hong Kong\nA/C: 012-884-000\nSWIFT: ECBHKXXX\nPlease arrange the 30% deposit.',
    finds: ['beneficiary-mismatch'],
    knows: harbourPeak,
  },
  {
    text: 'Account name: Zhang Weimin\nAccount number: 6222 0000 1111 2222\nPlease send me the slip after the transfer, then we start production.',
    finds: ['beneficiary-mismatch'],
    knows: harbourPeak,
  },
  {
    text: 'Add my WhatsApp +86 139 0000 1111, I reply there faster. Here I am not often online.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'I can send you the real price list, but not here. Do you have vvechat? My ID is harbour_amy88.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Let us move the conversation to Telegr@m, the chat here is slow and my boss watches.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Hi dear, this price is only for today. If you do not pay before 6 pm, another customer takes the whole stock and I cannot help you.',
    finds: ['pressure'],
  },
  {
    text: 'Material price goes up tomorrow morning! Pay the deposit within 2 hours and I keep the price for you.',
    finds: ['pressure'],
  },
  {
    text: 'URGENT: your order will be cancelled if the transfer is not made today. The machine is waiting and we lose money every hour.',
    finds: ['pressure'],
  },
  {
    text: 'Please pay your Trade Assurance order here: https://alibaba-secure-pay.example.com/order?id=8821 The old link does not work any more.',
    finds: ['look-alike-address'],
  },
  {
    text: 'Verify your buyer account at http://www.aIibaba.com/verify or the order cannot be shipped.',
    finds: ['look-alike-address', 'credentials-asked'],
  },
  {
    text: 'The new invoice comes from our finance: finance@harbourpeak-metaI.com, please reply there.',
    finds: ['look-alike-address'],
    knows: harbourPeak,
  },
  {
    text: 'Kind reminder, please send the signed PI to sales@harbourpaek-metal.com. Best regards, Amy',
    finds: ['look-alike-address'],
    knows: harbourPeak,
  },
  {
    text: 'Dear customer, to release the payment Alibaba needs your login password and the verification code that you received by SMS. Please send me both.',
    finds: ['credentials-asked'],
  },
  {
    text: 'We do not accept Trade Assurance, the fee is too high and the money comes late. T/T is the same safe, trust me.',
    finds: ['protection-refused', 'evasive'],
  },
  {
    text: 'Sorry my friend, Trade Assurance is not available for this product. You can send the money by bank transfer, many customers do.',
    finds: ['protection-refused'],
  },
  {
    text: 'Payment: 100% T/T in advance before we start, no other way for new customers.',
    finds: ['advance-in-full'],
  },
  {
    text: 'For first cooperation our company rule is full payment in advance. After you trust us we can talk about 30/70.',
    finds: ['advance-in-full'],
  },
  {
    text: 'Your goods are at customs now. You must pay extra 780 USD insurance fee before they release the container, it will be refunded after delivery.',
    finds: ['fee-demanded'],
  },
  {
    text: 'The courier needs a refundable clearance deposit of USD 450 today, otherwise the parcel is returned and you lose it.',
    finds: ['fee-demanded', 'pressure'],
  },
  {
    text: 'Please do not mention payment in this chat, Alibaba will check. If their staff call you, say that it is only a sample.',
    finds: ['secrecy'],
  },
  {
    text: 'Delete this message after reading please. We make the order on Alibaba only for 10% of the value and the rest you pay to us outside.',
    finds: ['secrecy', 'payment-off-platform'],
  },
  {
    text: 'No need for inspection, our quality is the best in China. If a third party inspector comes, the price will be 15% higher and delivery is late.',
    finds: ['checks-refused'],
  },
  {
    text: 'Factory visit or video call is not possible, because the workshop is secret for other customers.',
    finds: ['checks-refused'],
  },
  {
    text: 'Business license is a confidential document, our company does not send it to anybody. Do not worry, we are many years on Alibaba.',
    finds: ['checks-refused', 'evasive'],
  },
  {
    text: 'Dear, do not worry about certificate. Everything no problem. When do you pay the deposit?',
    finds: ['evasive', 'unanswered'],
    knows: { asked: { topics: ['certificates'], text: '' } },
  },
  {
    text: 'Thanks for your mail. Our quality is very good and the price is the best. We hope for long cooperation. Please confirm the PI.',
    finds: ['unanswered'],
    knows: { asked: { topics: ['licence', 'lead-time'], text: '' } },
  },
  {
    text: 'Hello, yes we can do it. Please tell your address and phone, so we make the invoice.',
    finds: ['unanswered'],
    knows: {
      asked: {
        topics: [],
        text: 'Which steel grade do you use for the bowl?\nCan you send the test report?',
      },
    },
  },
  {
    text: 'We accept USDT (TRC20) with 3% discount, the wallet address follows. No bank, no waiting.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Can you pay with PayPal friends and family? Then there is no fee and we send the sample tomorrow.',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: 'P4yment by W e s t e r n  U n i o n please, r3ceiver name Li Na, city Yiwu.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Ｐａｙ ｔｏ ｍｙ ｐｅｒｓｏｎａｌ ａｃｃｏｕｎｔ, the company account is frozen this week.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'Pleаse add my WhаtsАpp: +86 138 0000 2222 fоr the cаtаlogue.',
    finds: ['contact-elsewhere'],
  },
  {
    text: '<p>Dear buyer,</p><p>The order is ready. <b>Pay out</b>side <i>Alibaba</i> and we share the saved commission with you.</p>',
    finds: ['payment-off-platform'],
  },
  {
    text: '<a href="http://trade-assurance.order-check.example/login">https://tradeassurance.alibaba.com</a> Please sign in here to confirm the refund.',
    finds: ['look-alike-address'],
  },
  {
    text: 'You can buy Steam or Amazon gift cards for the shipping cost and send me the codes, this is the quickest way.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Our agent in your country collects the money in cash, give it to him and we ship at once.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Because of foreign exchange control the payment has to go to our sister company in Hong Kong this time, not the one in the contract.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'Kindly hold the payment to the account on the PI. New beneficiary information will be sent to you by our accountant in a separate email.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'We are sorry for the trouble. The goods are produced. However steel increased, so you have to pay 2000 USD more before we ship, else we sell the goods to others.',
    finds: ['fee-demanded', 'pressure'],
  },
  {
    text: 'Dear Sir, hope you are well. We propose that the Trade Assurance order is cancelled and the same amount is wired directly to us; the Alibaba commission will be deducted from your invoice.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'It would be more convenient for both parties to settle the remaining 70% offline. Our accountant will share the details privately.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'Send me your email and phone please, I will write you from my private gmail, the platform blocks our files.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Skype me at harbour.amy or write to amy.harbour (at) gmail for a better price than on this site.',
    finds: ['contact-elsewhere'],
  },
  // Chinese
  {
    text: '您好，平台手续费太高了，建议您直接打款到我们公司账户，价格可以再便宜3%，线下付款更快。',
    finds: ['payment-off-platform'],
  },
  {
    text: '亲，公司账户最近在年检，收不了款，请把定金转到我们老板的个人账户，户名李强。',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: '我们只收西联或者比特币，银行转账太慢。',
    finds: ['payment-untraceable'],
  },
  {
    text: '通知：我司银行账户已变更，请勿再付款到原账户，新账户信息见附件。',
    finds: ['beneficiary-changed'],
  },
  {
    text: '加我薇信 harbour88 详谈，平台上说话不方便。',
    finds: ['contact-elsewhere'],
  },
  {
    text: '今天不付款明天就涨价，最后一批库存，手慢无！',
    finds: ['pressure'],
  },
  {
    text: '不好意思，我们不做信保订单，只能电汇。',
    finds: ['protection-refused'],
  },
  {
    text: '全款预付才安排生产，这是公司规定。',
    finds: ['advance-in-full'],
  },
  {
    text: '请不要在平台聊天里提付款的事，阿里巴巴会查，客服问起就说是样品。',
    finds: ['secrecy'],
  },
  {
    text: '不需要验货，我们质量没问题，您放心。第三方验货我们不接受。',
    finds: ['checks-refused', 'evasive'],
  },
  {
    text: '货物被海关扣了，需要您先补交500美元保证金才能放行。',
    finds: ['fee-demanded'],
  },
  {
    text: '收款人：金海贸易有限公司\n账号：6222000011112222\n开户行：东方银行\n请尽快安排定金。',
    finds: ['beneficiary-mismatch'],
    knows: { names: ['宁波港峰金属制品有限公司'] },
  },
  // Spanish
  {
    text: 'Estimado cliente, si paga fuera de Alibaba le hacemos un 5% de descuento y enviamos antes.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'Por favor haga la transferencia a la cuenta personal de nuestro gerente, la cuenta de la empresa está bloqueada.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'Solo aceptamos Western Union o criptomonedas para las muestras.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Le informamos que hemos cambiado de banco. Por favor ignore los datos anteriores y use la nueva cuenta.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'Escríbame por WhatsApp al +86 139 0000 1111, aquí casi no respondo.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Si no paga hoy, el precio sube mañana y vendemos la mercancía a otro cliente. Dese prisa por favor.',
    finds: ['pressure'],
  },
  {
    text: 'No trabajamos con Trade Assurance, la comisión es muy alta. Confíe en nosotros.',
    finds: ['protection-refused', 'evasive'],
  },
]
