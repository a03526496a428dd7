import type { BadMessage } from './bad-message.ts'

/** Bad messages written by somebody who had not seen the rules. All are invented. */
export const blindBadMessages: BadMessage[] = [
  {
    text: "Dear Anna, thanks for your confirmation of the bamboo trays. Just one small matter: our company account is under audit this month, so kindly use our partner's account in Hong Kong for the deposit. Everything else stays the same. I will send the details after lunch.",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Hi friend, pls dont pay to the account on PI, the bank is doing system upgrade. I give you new one today, ok?',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Good morning Mr. Keller,\n\nPlease be informed that due to tax inspection we are not able to receive funds in our usual bank until end of quarter. Finance dept has arranged an alternative account, see attached revised invoice. Kindly disregard the earlier one.\n\nWarm regards,\nLucy / Brightfern Housewares',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'you can transfer to my boss personal account, name is Chen Guowei, bank in Shenzhen. Many customers do like this, it arrive faster and no tax 😊',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "For small orders like yours we normally take payment on the sales manager's private card. It saves you the 3% and me a lot of paperwork. I'll still ship the same day.",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'The sample cost is 48 USD incl. courier. Pls send by Western Union to receiver: Li Xiaomei, city Yiwu. After you send tell me the MTCN number.',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: 'We accept T/T, L/C, but for the amount under 2000 we prefer WU or MoneyGram because bank charges so high. My cousin will pick up the money for us.',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: 'Hello dear! Good news, if you pay in USDT (TRC20) boss agree to give 8% off for all the LED strips. Very safe and fast, I send you wallet address now.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'bank wire takes 5 days these days... a lot of our European clients moved to bitcoin. want me to send the QR? we lock the rate for you',
    finds: ['payment-untraceable'],
  },
  {
    text: 'For PayPal please choose "sending to a friend" so that we don\'t lose the fee, and leave the note empty. The address is my private one, that\'s fine.',
    finds: ['payment-untraceable', 'payment-personal', 'secrecy'],
  },
  {
    text: 'Hi Tom, samples ready! 65$ paypal, pls select family & friends option not goods, otherwise finance will reject. Thx!!',
    finds: ['payment-untraceable', 'payment-personal', 'secrecy'],
  },
  {
    text: 'The Alibaba payment page has some error for your country, so our IT made a secure page for you: https://pay-aliibaba-order.example/checkout?id=8832 . Please enter card there, order will be updated automaticly.',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: 'Dear buyer, to release your goods from warehouse you must confirm the payment at this link: http://trade-assurance-verify.example/confirm. It expires in 2 hours.',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: "Only today!! The factory raise price 20% tomorrow morning and I can hold only if you send the deposit in next 3 hours. Don't ask more question my friend, just pay, I take care of you.",
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: "Another customer from Germany wants to take your whole batch of mugs and he pays in full right now. I am keeping it for you because I like you, but if I don't see the bank slip within an hour it's gone.",
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: "Alibaba chat is monitored and slow, let's talk only on Telegram from now. Please don't reply here anymore. My id @goldenkite_sales",
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Can we continue on whats app? On here I cannot tell you the real price, the system will punish us. Delete this message after you read.',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Hi, my old mail sales@willowpeak-tools.com was hacked. Please write to sales@wiIlowpeak-tools.com from now on, also for the invoice. Sorry for trouble!',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'From this week our domain changes from hanlidalamp.com to hanlida-lamp.co. All invoices with the old address are void, please only pay those coming from the new one.',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'About third party inspection: honestly it is waste of money, our QC is very strict and the inspectors always ask for red envelope. If you trust us skip it, and pay balance now so we can load on Friday.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Trade Assurance costs us a lot of fee and the money is frozen 30 days. Shall we do the order directly? I can give you 5% cheaper, same quality, same people.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'No need contract for this quantity. PI is also no need. You send the money, I send the goods, simple :)',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Your parcel is at customs in Guangzhou and they ask an anti-terrorism certificate, 380 USD refundable. Please pay to the agent today, he will send his account details, otherwise goods will be destroyed.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'Dear Sir, the goods is ready but the government now needs an export insurance deposit of $650. It will be returned to you when the goods arrive. Kindly arrange asap so that we can release.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'I help you to place the order in your account, faster. Just tell me your Alibaba login and the code that you get by sms.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Hi Marta! You will receive a 6-digit number on your phone in one minute, please forward it to me, it is for confirm your shipping address with forwarder.',
    finds: ['credentials-asked'],
  },
  {
    text: "As the Bank of our city has freeze the USD accounts of all trading companies, our boss opened new one in Lithuania. Beneficiary: Orvano Trade UAB. Don't worry, it's all under our control. Please redo the transfer if you did not send yet.",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Beneficiary name on invoice is "Xinlu Silicone Co., Ltd" but please write "Mr Zhang Haitao" on the transfer form. It\'s our accountant, the money will go to the company afterwards.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "We're a factory without export license so money goes to another company, Sunny Harbour General Trading FZE in Dubai. Is that fine with you? We've always done so.",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "Hi Dave\nhope all's well on your end. deposit can go to our HK friend company this time, they owe us money anyway so it's easier for both sides. details:\nGoldmoss Intl Limited, acc 0129-88-553321\nDon't put any product name in the remarks pls, just \"consulting\".",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'For payment pls use W e s t e r n  U n i o n, it is more quick. you understand me ;)',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'add me on wh@ts4pp +86 000 5521 887, here they bl0ck everything. we speak about b4nk there',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'P4yP4l fr1ends & f4mily only pls, no inv0ice needed',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Ｐｌｅａｓｅ ｐａｙ ｔｏ ｍｙ ｐｅｒｓｏｎａｌ ａｃｃｏｕｎｔ， the platform take too much commission.',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Dear, my V-X is: h o n g y u 8 8 . we can not talk about the p-a-y-m-e-n-t here, the robot check the words.',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'u can pay by U.S.D.T. or b-i-t-c-o-i-n, I give 10% less. Not say this word in chat plz',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Te1egr@m better: @ lotus_rattan. And pls not use tr@de assur@nce, boss not like',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: "We can do B T C. Wallet I'll write in a picture so Ali doesn't see it 😉",
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '亲, the company account 被冻结了, so please transfer to 老板私人账户 this time. Same price, I send extra 2 cartons as gift.',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Hola amigo, please make the payment por Western Union a nombre de Wang Lili, es más rápido. Thank you my friend!',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Dear Pedro, banco is closed por auditoría, so new account is in Polonia, please urgent today. Gracias!!',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Hi Sarah, 加我微信 then we do the deal there, here 平台 charge too much. In WeChat I can give you 2.1 USD instead of 2.6.',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: "Hello Jonas, this is Vivian. I'm writing from my private gmail as the company mail server is down. The balance for PO 2217 should please go to the account below and not to the one you used in March. Kindly confirm today since container closes tonight.",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: "Just a quick heads-up before you send the 70%: we've switched banks over the weekend. New IBAN is in the PDF. No need to call, I'm in meetings all day.",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: "Dear Customer\nplease note our receiving bank can't receive Euro any more. Use following account only for your order. Name is different because it's our financial department in UK. Regards",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Hi Peter! Did you pay already? If yes please call your bank and recall it, account number on PI has mistake. Correct account is of our sister company, will send by WhatsApp.',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Please please do the payment in the next 30 minutes, my manager is standing beside me and will cancel the order. You can check the documents later.',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: 'I must tell you, last one 12 sets in stock and the line will be closed forever. Pay the whole amount tonight and tomorrow we make the contract. If you wait you lose, not me.',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: 'We already packed everything very beautifully and closed the cartons, so opening for your inspector will damage them. Please cancel the third party check and trust our photos 🙏 and settle the rest so the truck can go.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'could you click "goods received" in the system today? shipment will go out next week for sure, but we need money for raw material. I promise.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Hi, small favor: please confirm receipt on the platform before the vessel leaves, it helps our ranking. Goods will come anyway, we are 9 years supplier.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Please open Trade Assurance order for only 100 USD, the other 4,900 you can send directly to us offline. This way you save fee and we also save tax.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'If you cancel the dispute first, we will refund you double by bank transfer next Monday. Dispute makes our shop look bad. I give you my word.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'For opening your customer file we need registration fee 150 USD one time, pay by gift card (any big online shop ok). Send photo of the codes.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'the bank here ask "anti money laundering clearance" 2% of the amount before they credit us. you pay 96 USD more to same person and all is solved. sorry for the inconvenience dear',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: "Courier company says they need a special insulated crate for the puppies' beds, fee $420 fully refundable on delivery. Their agent Mr. Cole will e-mail you, pay him directly.",
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'Buyer from your country must pay a purchasing licence of 290€ to our lawyer in Guangzhou before contract signing, plus dinner & gift for the notary.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'To receive the refund please send me card number front and back with the three digits, and password of your online bank if they ask. We do it for you.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Dear partner, alibaba need to verify you as buyer. Open the file "verify.html" attached and log in with your mail password, then I can send you the drawings.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Kindly log in here to view our new catalogue: http://catalog-onedrve-share.example/login (use your business email and password).',
    finds: ['credentials-asked'],
  },
  {
    text: 'I\'ve moved your order to our "VIP mall", same goods 12% cheaper, you can pay with card: vip-mall-order.example. Please don\'t mention it to the platform service.',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: 'Payment in the app fails because of your VPN I think. Use this short link bit.example/3xPay77, choose bank card. After that send screenshot.',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: "Sorry I can't talk price here :) Skype or Viber? Once we're there I'll explain how we can do without the platform, everybody does.",
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'This alibaba account will be closed tomorrow, please save my new WhatsApp and only trust messages from there. The account details I will send there also.',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: "Dear Ms Olsen, I have left company Tallcrane but I still take your order with the same factory. Write me only to my private mail leo.trade77@mailbox.example, and don't tell my ex-colleagues please. The deposit can go to my new account.",
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Note: the correct web site for tracking and paying the duty is www.alibaba-tradeassurance-pay.example, not the one your browser shows. Pls login there.',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Hi Claire, this is Jack from Morrowtex (new email morrowtex.sales@mailservice.example because the old one is full of spam). I attach the invoice again with our updated bank information. Could you process today? Have a great weekend!',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Please use accounting@silverplnehomeware.com for anything about money, the sales@silverpinehomeware.com box is no longer checked by us.',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: "Thanks for patience with the cutting boards, they look lovely, I'll post a pic tomorrow. About money: my wife has an account in Singapore which is much easier for you than China, no paperwork. If you transfer 1,340 SGD there we're square. She knows about it.",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "As our forwarder will collect the money for us this time, please transfer goods value + freight to him: Mr. Rashid, account in Turkey. He'll pay us in RMB here.",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "Q: why is the beneficiary not the same as company? A: for tax. It's very common in China, don't worry at all.",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: "Dear Laura, attached PI. You may see account holder is an individual, it's our legal representative's account. Company account only takes RMB, so USD go there. Best, Cindy",
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'If we do it outside Alibaba I can do 3.15 instead of 3.40. Direct transfer, simple.',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: 'my boss say: pay on platform = 15 days lead time + full price, pay direct to us = 7 days and 6% off. what you choose dear? 🥰',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: "We'd rather not use the platform for the second order, now that we know each other. Just wire us, we will save the commission and I can throw in the hang tags for free.",
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: 'Please cancel the order on Alibaba (reason: "don\'t need anymore") and then I send you new invoice by mail. Then price with discount.',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: "Due to sanction problem our bank rejects payments from your country. Only stablecoin possible at the moment. If you don't have it, my friend can help you open a wallet, needs only your passport photo and a selfie.",
    finds: ['payment-untraceable'],
  },
  {
    text: 'Payment terms: 50% by MoneyGram to Ms. Wu Yan, 50% by same after photos. No T/T please, our bank is too slow.',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: 'FINAL NOTICE. Your goods PO-119 will be auctioned by the port within 24 hours unless storage charge of USD 1,275 is paid to the below account. No objection accepted.',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: 'Hi! Customs closing at 17:00 your time, I need 900 more now for the release, pls pay first and discuss later, I beg you',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: 'Hello Nina,\nthank you for the swatches, colour 14C is approved by dyeing house.\nBy the way we were told by the tax bureau to stop using our account at the moment. So for this one please remit to "Everbay Consulting Ltd", London. After this order we go back to normal.\nPS: greetings to your daughter!',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: "We've been having trouble with incoming wires, three got bounced this month, so the finance girl suggests another beneficiary for August. Shall I send it over? Would be great if you could settle before Thursday as the mould is waiting.",
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: "Regarding the escrow thing: our factory is too famous to need it. Big brands pay us 100% upfront w/o any inspection. If you're serious buyer you do same.",
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: "Your contract has 8 pages lol, my boss doesn't read English. Let's do without, a handshake is enough among friends. Send deposit & we start Monday",
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'PayPal works: annie.home.paypal@mailbox.example. Write "birthday present" in the comment please, don\'t write company or order.',
    finds: ['payment-untraceable', 'payment-personal', 'secrecy'],
  },
  {
    text: 'Our mould is finished and first shots look great. One thing, the sealing officer asks "speed money" of 200 to stamp the papers this week. You can send it to my Alipay or my sister\'s bank, it\'s not on the invoice.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'For sending the CE files I need your password of the forwarder portal, so I can upload them myself. Also the PIN they mailed you.',
    finds: ['credentials-asked'],
  },
  {
    text: 'We can do, no problem. 30% deposit, 70% before shipment, to the account of our agent Mrs. Petrova in Riga since she handles all Europe customers. Her name must be on the transfer, not ours.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'ali app always censor my photos and numbers. tell me ur wechat or i give mine, we finish everthing there incl payment, no need to come back here',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Dear Sir/Madam, in the invoice INV-0392 you got this morning the bank data was of old company. Please replace with: Beneficiary Flint & Reed Import SRO, Prague. We kindly ask you to not reply to the morning mail but only to this one.',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: '您好,我们公司账户最近在审计,这个月暂时收不了款,麻烦您先把定金打到我们香港合作公司的账户,资料我下午发您。',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: '亲,直接转我们老板个人卡就行,户名陈国伟,到账快,还不用开票,给您便宜两个点。',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: '平台手续费太高了,咱们线下走吧,单价可以从18.5降到17,货是一样的货。',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: '这边聊天会被系统监控,价格不方便说。您加我薇信:hy_lamp66,后面都在那边谈,这里就别回了哈😄',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: '现在美金账户管得严,很多老客户都改用USDT付款了,TRC20的,秒到。您要是方便,我把钱包地址发您,再给您让5%。',
    finds: ['payment-untraceable'],
  },
  {
    text: '样品费45美金,走西联吧,收款人李晓梅,汇完把监控号发我就可以了。',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: '张总,原材料明天一早就涨20%,今晚十二点前款到我还能给您按老价格,过了就真没办法了。合同先不急,钱先打过来锁住,剩下的明天再补。',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: '王先生您好:\n形式发票上的账号请不要再使用,银行系统升级,进账会被退回。请按附件里的新账户付款,户名跟我司名称不一样是因为走的是关联公司,请放心。\n顺颂商祺',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: '验货就不用安排了吧,箱子都封好了,拆开反而容易坏。我们QC很严格的,您相信我,尾款今天付了明天就装柜。',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: '能不能麻烦您先在系统里点一下确认收货?货下周一定发,我们这边急着买料,帮帮忙🙏',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: '信保订单就下个100美金意思一下,剩下的四千九您直接T/T到我给您的另一个账户,这样两边都省税。',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: '海关这边要求补一笔反恐认证费,380美金,清关后全额退还。请今天转给货代陈经理的个人账户,不然货要被销毁。',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: '您手机等下会收到一个六位数的验证码,麻烦发给我,我帮您在后台确认收货地址。',
    finds: ['credentials-asked'],
  },
  {
    text: '为了帮您办理退款,请提供信用卡卡号、有效期和背面三位数,密码如果需要我再问您。',
    finds: ['credentials-asked'],
  },
  {
    text: '我们邮箱被盗了,以后请用 sales@wei1ing-craft.com 联系(原来的 weiling-craft.com 不要再回复了),新发票也从这个邮箱发给您。',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: '阿里付款页面这两天有问题,技术给您单独做了一个付款链接:http://ali-pay-order.example/c/7781 ,填卡号就可以,订单会自动更新。',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: '亲,支.付.宝或者 微~信 都可以,转我私 人 账 户,平台会屏蔽,所以我分开打字,您懂的',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '加 V❤️: m0uld888,平台上不能讲钱的事情,那边给你底价',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '可以走 U S D T 或者 比特 币,不要在这里打这两个字,会封号',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '您好,ｐａｙｐａｌ 选"亲友付款"哦,备注留空,千万不要写货款',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Hi 李总, 这次 payment 麻烦打到 Goldmoss Intl Limited (HK), 因为我们 company account 被税局 hold 住了, urgent 今天要 slip 哦',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '老板,no need 合同啦,大家都是朋友,deposit 打到我太太 account 就 ok,明天开工',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: '我们工厂没有进出口权,货款都是由迪拜一家贸易公司代收的,一直这样操作,没出过问题。付款时附言写"咨询费",不要写产品名称。',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: '收款人和公司名字不一致是为了避税,国内都这么做的,您不用担心。',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: '刘姐,上次那个账户您还没打吧?没打就先别打了。财务说那个账户被冻结,换成立陶宛的账户,户名Orvano Trade,今天下班前能安排吗?船期周五截关,我怕赶不上。对了,您要的香槟金色号已经打好样了,效果很好。',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: '我已经从原公司离职了,不过还是同一个工厂给您做,价格更低。以后请只联系我私人邮箱,也不要跟原来的同事提起。定金打我新账户即可。',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: '您先在平台上把订单取消,理由就选"不想要了",然后我邮件发您新的发票,按优惠价走,私下汇款。',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: '最后通知:贵司货物如24小时内未缴清滞港费1275美元至以下私人账户,将由港口拍卖处理,概不受理异议。',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: '报检的老师要一点"加急费",200块钱,不走发票的,您转我支付宝就行,转了这周就能盖章。',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: '您先把纠纷撤了吧,撤了以后下周一我们私下双倍退您。纠纷挂着我们店铺排名掉得厉害,我以人格担保。',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Estimada Carmen: le informo que nuestra cuenta habitual está en proceso de auditoría este mes, por lo que le pedimos amablemente hacer el anticipo a la cuenta de nuestro socio en Hong Kong. Le mando los datos en un rato.',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Puedes transferir a la cuenta personal de mi jefe, se llama Chen Guowei, llega más rápido y te ahorras la comisión 😊',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'La muestra cuesta 45 dólares con envío. Por favor mándelo por Western Union a nombre de Li Xiaomei y me pasa el código para retirar.',
    finds: ['payment-untraceable', 'payment-personal'],
  },
  {
    text: 'Si paga en USDT el gerente autoriza un 8 % de descuento en toda la línea de lámparas. Es muy seguro, le envío la dirección de la billetera cuando me diga.',
    finds: ['payment-untraceable'],
  },
  {
    text: 'La verdad, por la plataforma perdemos los dos. Hagámoslo directo: en vez de 3,40 te lo dejo en 3,15 y listo.',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: 'Amigo, por aquí no puedo hablar del precio real porque el sistema nos castiga. Pásate a Telegram (@kite_ventas) y ya no me escribas por este chat.',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'Sí aceptamos PayPal, pero elige la opción de "amigos y familiares" y deja el concepto vacío, si no finanzas lo rechaza.',
    finds: ['payment-untraceable', 'payment-personal', 'secrecy'],
  },
  {
    text: 'Última oportunidad!! Mañana a las 8 sube todo un 20%. Necesito ver el comprobante en las próximas dos horas, después revisamos los documentos con calma. No lo pienses tanto.',
    finds: ['pressure', 'fee-demanded', 'checks-refused'],
  },
  {
    text: 'Buenos días, don Javier:\n\nLe ruego no pagar a la cuenta que figura en la proforma. El banco la bloqueó por un tema fiscal y ahora usamos una en Polonia, a nombre de otra sociedad del grupo. Adjunto la factura corregida. No hace falta que llame, estoy todo el día en reunión.\n\nSaludos cordiales,\nLucía',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Sobre la inspección de terceros, sinceramente es tirar el dinero. Ya cerramos las cajas y abrirlas las estropea. Confíe en nuestras fotos y liquide hoy el saldo para que salga el camión.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: '¿Me haces un favor? Marca hoy "mercancía recibida" en el sistema. El pedido sale la semana que viene seguro, pero necesitamos el dinero para comprar materia prima.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Abra el pedido con Trade Assurance solo por 100 dólares y los otros 4.900 nos los envía aparte a la cuenta que le pasé por correo. Así ahorramos impuestos los dos.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Para esta cantidad no hace falta contrato ni proforma, usted manda el dinero y yo mando la mercadería. Palabra de amigo.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Su paquete está retenido en aduana y piden un certificado antiterrorismo de 380 USD, reembolsable. Debe pagarlo hoy al agente, a su cuenta personal, o destruyen la carga.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'El señor que sella los papeles pide una "ayudita" de 200 para que salga esta semana. No va en la factura, me lo puedes mandar a la cuenta de mi hermana.',
    finds: ['fee-demanded', 'payment-personal', 'payment-untraceable', 'pressure'],
  },
  {
    text: 'En un minuto le llegará un código de 6 cifras al celular, ¿me lo reenvía por favor? Es para confirmar su dirección con el transportista.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Para tramitar su devolución necesito el número de la tarjeta, el vencimiento y los tres dígitos de atrás. Nosotros hacemos todo, usted tranquila.',
    finds: ['credentials-asked'],
  },
  {
    text: 'Nos hackearon el correo ventas@solmar-textil.com, a partir de ahora escríbame solo a ventas@so1mar-textil.com. De ahí le llegará la nueva factura con los datos bancarios actualizados.',
    finds: ['look-alike-address', 'sender-changed', 'beneficiary-changed'],
  },
  {
    text: 'La página de pago de Alibaba está fallando en su país, por eso informática preparó un enlace seguro para usted: http://pago-alibaba-seguro.example/pedido/8832. Ponga ahí la tarjeta y el pedido se actualiza solo.',
    finds: ['payment-off-platform', 'look-alike-address', 'secrecy'],
  },
  {
    text: 'Por favor pague por W.e.s.t.e.r.n U.n.i.o.n, aquí no se puede escribir junto, usted me entiende',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'agrégame al gu4ts4p +86 000 77 21 345, por acá bl0quean todo. allá te paso la cu3nta del jefe',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Se puede con b 1 t c 0 i n y te bajo 10 %. No lo menciones en el chat 🤫',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Hola dear, el banco is under maintenance, please transferir a mi cuenta personal this time, es urgente. Thank you amigo!',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Buenas Sr. Ortiz, 公司账户 tiene problema, mejor pague a la señora 王丽 directamente, misma cantidad. Gracias 🙏',
    finds: [
      'payment-untraceable',
      'payment-personal',
      'payment-off-platform',
      'beneficiary-changed',
      'contact-elsewhere',
      'protection-refused',
      'secrecy',
      'sender-changed',
    ],
  },
  {
    text: 'Como nuestra fábrica no tiene licencia de exportación, el dinero lo cobra una comercializadora en Dubái. Ponga por favor "consultoría" en el concepto y no mencione el producto. Siempre lo hacemos así con clientes de México y nunca hubo problema.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'El titular sale como persona física porque es la cuenta del representante legal, por temas de impuestos. Es lo normal en China, no se preocupe para nada.',
    finds: ['payment-personal', 'beneficiary-changed'],
  },
  {
    text: 'Hola Marta, ¿qué tal el puente? Las telas ya salieron de tintorería y el verde quedó precioso. Una cosita antes de que pagues el 70 %: cambiamos de banco el fin de semana, el nuevo IBAN va en el PDF. Te escribo desde mi Gmail porque se cayó el servidor de la empresa. ¿Podría ser hoy?',
    finds: ['beneficiary-changed', 'sender-changed', 'payment-personal'],
  },
  {
    text: 'Cancele el pedido en la plataforma, ponga que ya no lo necesita, y yo le mando la factura nueva por correo con el descuento. Pago directo y salimos ganando ambos.',
    finds: ['payment-off-platform', 'protection-refused'],
  },
  {
    text: 'Si cierra primero la disputa le devolvemos el doble por transferencia el lunes. La disputa nos hace quedar muy mal, le doy mi palabra.',
    finds: [
      'early-release',
      'checks-refused',
      'payment-off-platform',
      'protection-refused',
      'advance-in-full',
      'pressure',
    ],
  },
  {
    text: 'Esta cuenta de Alibaba se cierra mañana. Guarde mi WhatsApp nuevo y fíese solo de lo que le escriba desde ahí, también los datos para el pago se los paso por ese medio.',
    finds: ['contact-elsewhere', 'secrecy', 'payment-off-platform', 'sender-changed', 'beneficiary-changed'],
  },
]
