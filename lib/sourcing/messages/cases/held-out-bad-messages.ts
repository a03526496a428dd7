import { harbourPeak, type BadMessage } from './bad-message.ts'

/** Bad messages that were written before the rules, and not looked at while these were made. All are invented. */
export const heldOutBadMessages: BadMessage[] = [
  {
    text: 'Hi Mark, the platform holds our money for a month. Would you be so kind to transfer the amount straight to our bank instead of placing the order online? We take 4% off.',
    finds: ['payment-off-platform'],
  },
  {
    text: "You may remit to my wife's account, it is the same family and saves tax for both of us.",
    finds: ['payment-personal'],
  },
  {
    text: 'MoneyGram is OK too. After sending, tell me the reference number and the secret question.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Attention please: due to an audit, all customers are asked to pay to our new bank account from this week on. The account in your contract is closed.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'Bank information\nBeneficiary name: Bright Star Import Export Co., Limited\nAccount no: 400 118 220\nSwift code: XXBKCNXX\nThank you for quick transfer.',
    finds: ['beneficiary-mismatch'],
    knows: harbourPeak,
  },
  {
    text: 'Please contact me by whats-app, number is in my picture. Alibaba chat has bad internet in our factory.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Only 3 sets left and five buyers are asking. First who pays gets it. Decide now please, do not wait.',
    finds: ['pressure'],
  },
  {
    text: 'Last chance my dear! The promotion ends tonight, tomorrow the price is 20% more. Send the slip now.',
    finds: ['pressure'],
  },
  {
    text: 'Confirm delivery and release payment here: www.alibaba.com.trade-order.top/confirm',
    finds: ['look-alike-address'],
  },
  {
    text: 'Invoice sent from accounts@harbourpeek-metal.com, kindly use the bank in that invoice.',
    finds: ['look-alike-address'],
    knows: harbourPeak,
  },
  {
    text: 'We need your card number and the three digits at the back to open your order in the system.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Trade assurance we cannot do, boss does not allow. But we are gold supplier 8 years so no problem.',
    finds: ['protection-refused'],
  },
  {
    text: 'New customer must pay the whole amount before production, then shipping in 7 days.',
    finds: ['advance-in-full'],
  },
  {
    text: 'Shipping company asks additional 320 USD for storage, please transfer today or the goods will be destroyed.',
    finds: ['fee-demanded', 'pressure'],
  },
  {
    text: 'This must stay between us. Alibaba closes our shop when they see that we sell so cheap outside.',
    finds: ['secrecy'],
  },
  {
    text: 'We cannot allow your inspector to enter the factory. Photos are enough, believe me.',
    finds: ['checks-refused', 'evasive'],
  },
  {
    text: 'I do not have the licence at hand, is it really necessary? Trust me my friend, we never cheat.',
    finds: ['evasive', 'checks-refused'],
  },
  {
    text: 'Yes yes all good. Please send your logo, and pay, then we begin.',
    finds: ['unanswered', 'evasive'],
    knows: { asked: { topics: ['moq', 'warranty'], text: '' } },
  },
  {
    text: 'Crypt0 payment (BTC or USDT) gets priority in production, please ask me for the w4llet.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'Send p@yment to pers0nal acc0unt of sales manager, c0mpany acc0unt has a limit.',
    finds: ['payment-personal'],
  },
  {
    text: 'Greetings. We kindly suggest to bypass the online order in order to reduce the cost for you; our finance will give you the wire details.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'To avoid a higher duty and the Alibaba charge, would it be acceptable to you to pay half on the platform and half by private transfer?',
    finds: ['payment-off-platform', 'payment-personal'],
  },
  {
    text: 'Please find my LINE ID: 0812345678, let us talk there about your real target price.',
    finds: ['contact-elsewhere'],
  },
  {
    text: 'Our email was hacked last month, so ignore what you got about the bank. The correct account is as follows: Li Gang, 6217 0000 2222 3333.',
    finds: ['beneficiary-changed'],
  },
  {
    text: '请加我QQ：123456789，价格可以再谈，这里不方便发报价。',
    finds: ['contact-elsewhere'],
  },
  {
    text: '因公司账户被冻结，请将尾款汇到财务王女士的私人账户，谢谢配合。',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: '走平台要扣点，您直接转账给我们，省下的钱给您打折。',
    finds: ['payment-off-platform'],
  },
  {
    text: '请提供您的阿里巴巴登录密码和短信验证码，我们帮您确认收货。',
    finds: ['credentials-asked'],
  },
  {
    text: '工厂不方便参观，营业执照属于公司机密，不能提供。',
    finds: ['checks-refused'],
  },
  {
    text: '最后机会，两小时内不打款订单就取消，货给别的客户了。',
    finds: ['pressure'],
  },
  {
    text: 'Nuestra cuenta ha cambiado por una auditoría, le rogamos que transfiera el saldo a la siguiente cuenta nueva.',
    finds: ['beneficiary-changed'],
  },
  {
    text: 'Para ahorrar la comisión de la plataforma puede transferir directamente a nosotros, sin pedido en línea.',
    finds: ['payment-off-platform'],
  },
  {
    text: 'La inspección no es necesaria, no se preocupe, nuestra calidad es excelente. El pago completo por adelantado, por favor.',
    finds: ['checks-refused', 'advance-in-full', 'evasive'],
  },
]
