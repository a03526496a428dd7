/** Routes of money, haste and what is done in secret. */
export const deedWords = {
  untraceable: {
    en: 'western union, westernunion, moneygram, money gram, w.u, wu transfer, ria money, remitly, worldremit, mtcn, control number, number on the receipt, hawala, cash pickup, cash pick up',
    zh: '西联, 西聯, 速汇金, 监控号',
    es: 'western union, moneygram, por western, mtcn, numero de control, ria, giro internacional',
  },
  coin: {
    en: 'usdt, usdc, tether, bitcoin*, btc, crypto, cryptocurrency, ethereum, cold wallet, wallet address, trc20, erc20, binance, stablecoin*, stable coin*, on chain, blockchain',
    zh: '收u, 付u, 打u, 转u, u币, 冷钱包, 热钱包, 链上, 泰达, 稳定币, 虚拟币, 虚拟货币, 数字货币, 比特币, 加密货币, 币安, 钱包地址, 用u, 走u',
    es: 'usdt, cripto, criptomoneda*, bitcoin*, billetera virtual, billetera digital, monedero virtual, tether, binance, cripto moneda*',
  },
  routeAsked: {
    en: 'use, uses, pay, send, transfer, receiver, receiver is, full name, quick, fast, faster, easier, prefer, discount, accept, receive, cheaper, fee, only, tell me, name and city, pickup, wallet, best, recommend',
    zh: '收, 付, 打, 转, 汇, 走, 用, 快, 方便, 发我, 告诉我, 收款人, 便宜, 优惠',
    es: 'use, usa, usen, pague, paga, pagas, pagar, mande, manda, envie, envia, enviar, a nombre de, rapido, prefer*, acept*, recib*, descuento, nombre completo, solo, transfiere, transfiera, mandar, facil, deposita*',
  },
  paypal: { en: 'paypal, pay pal, venmo, zelle', zh: '贝宝, paypal', es: 'paypal' },
  friendsOption: {
    en: 'friend, friends, family, family member, relative, relatives, f&f, friends and family, personal payment, personal transfer, not goods, not for goods, not as purchase, no goods, without protection, send to a friend, someone you know, non commercial',
    zh: '亲友, 朋友, 家人, 亲戚, 个人转账, 个人付款, 私人转账, 不要选商品, 别选商品',
    es: 'amigos, amigo, amiga, familia, familiar, familiares, alguien cercano, cercano, cercana, conocido, no como compra, no es compra, sin proteccion, entre amigos, pon lo segundo',
  },
  giftCard: {
    en: 'gift card*, giftcard*, itunes card*, steam card*, amazon card*, google play card*, apple card*, prepaid card*, voucher code*, paysafe*, razer gold',
    zh: '礼品卡, 充值卡, 购物卡, 点卡, 卡密, 京东卡',
    es: 'tarjeta de regalo, tarjetas de regalo, tarjeta regalo, tarjetas regalo, tarjetas prepago, tarjeta prepago, paysafecard, codigos de regalo',
  },
  deadline: {
    en: 'one hour, an hour, 1 hour, 2 hours, two hours, 3 hours, three hours, half hour, half an hour, 30 minutes, ten minutes, 10 minutes, 15 minutes, 20 minutes, minutes, right now, this moment, in this moment, immediately, at once, tonight, midnight, today, before lunch, before noon, until noon, by noon, before i, end of today, end of the day, this evening, this afternoon, now or, asap, before 5, before 6, by 5, by 6, now, last time i ask, last chance, final chance, before the bank closes, within the hour, few hours',
    zh: '分钟, 小时, 马上, 立刻, 立即, 现在就, 今天, 今晚, 今日, 下班前, 中午前, 零点, 最后问, 最后一次, 最后机会, 赶紧, 之内, 天黑前, 今儿',
    es: 'hoy, ahora, ahora mismo, ya mismo, en una hora, una hora, dos horas, media hora, minutos, antes de que, antes de las, esta noche, esta tarde, al mediodia, inmediat*, de inmediato, cuanto antes, ultima vez, ultima oportunidad, o hace, en este momento, antes del mediodia',
  },
  threat: {
    en: 'give it to him, give it to her, give to him, give to another, give it to another, give it to them, give them to, give it to the, sell it, sell them, sell your, sell to, goes to another, taken from, off the list, is gone, are gone, gone, lose your, lose the, you lose, you will lose, lost, cancel your, order is cancelled, order cancelled, will be cancelled, cancelled and, forfeit*, not refund*, no refund, will not come back, black list, blacklist*, somebody else, someone else, another buyer, another customer, other buyer, other customer, price doubles, price double, will be double, price goes up, price go up, goes up, destroy*, scrap*, to the next, next customer, next one, waiting list, release your slot, no more, legal action, sue you, keep your deposit, keep the deposit, is sold, sold to, final, patience, never write me, forget about it, you can forget, out of the list, take it away, ship it to another, new owner',
    zh: '卖掉, 卖给, 给别人, 给别家, 给他, 给下一个, 没了, 没货, 取消, 作废, 别想要, 不退, 不给退, 涨价, 涨, 拉黑, 处理掉, 别的客户, 其他客户, 有人要, 有人等, 销毁, 损失, 没收, 退不了, 别人要, 别人抢, 后果, 名额, 起诉, 概不退还, 不予退, 别怪, 自负, 过期不候',
    es: 'perdido, perdida, pierde*, perder*, damos por perdid*, cancel*, se lo doy, se lo damos, se lo vendo, lo vendo, la vendo, se lo lleva, se la lleva, otro cliente, otro comprador, otra empresa, al siguiente, al otro, no hay devolucion, no devuelv*, no se devuelve, sube, subira, el doble, se acaba, se acabo, lista negra, remat*, olvidese, no responde*, queda fuera, se queda sin, demanda*, nos quedamos con, no hay reembolso, sin reembolso, se lo queda, se la queda, se los queda, queda anulad*, perdio, lo perdio',
  },
  /** Not to ask the people who could warn. */
  isolate: {
    en: "need ask your, need to ask your, why ask your, why you ask, don't ask your, do not ask your, don't call your, do not call your, don't talk to your, not tell your, without asking, don't need your, no need to ask, no need ask, no need to call, don't wait for your, stop asking, don't discuss with, do not reply to any other, don't reply to any other, do not answer other, only talk to me, only reply to me, do not contact the, don't contact the, do not call the, don't call the, do not phone, not to call",
    zh: '别问您, 不用问您, 不要问, 不用跟, 别跟您, 请勿拨打, 不要拨打, 别打客服, 不要联系客服, 别联系, 只跟我, 只联系我, 别找别人, 不用商量, 请勿联系, 勿联系',
    es: 'no ande llamando, no llame a su, no llames a tu, no consulte*, no consultes, no le pregunte, no hable con su, no hables con, no hace falta preguntar, sin consultar, no conteste*, no responda a otros, solo hable conmigo, solo conmigo, no llame al, no pregunte*',
  },
  hugeOffer: {
    en: 'lucky customer, lucky buyer, lucky draw, you won, you have won, winner, you are the winner, prize, half price, tenth customer, 10th customer, 100th customer, thousandth customer, almost free, below cost, under cost, liquidation price, buy one get',
    zh: '幸运客户, 中奖, 抽中, 半价, 亏本, 清仓价, 白送, 一折, 骨折价, 第一百位, 买一送',
    es: 'cliente afortunado, ha ganado, ganador*, premio, mitad de precio, a mitad de, sorteo, casi gratis, bajo costo de fabrica, por debajo del costo, regalado, cliente numero',
  },
  payAll: {
    en: '100%, 100 %, full payment, pay everything, pay all, whole amount, full amount, all in advance, in advance, upfront, up front, no return, no refund, pay in full, complete payment, total today',
    zh: '全款, 全额, 百分之百, 百分百, 一次付清, 一次性付, 不退, 先付',
    es: '100%, 100 %, todo por adelantado, por adelantado, pago completo, pago total, completo hoy, todo hoy, sin devolucion, pago unico, pago integro, de contado',
  },
  messenger: {
    en: "whatsapp, whats app, what's app, watsapp, whatsap, wats app, wechat, we chat, weixin, telegram, tg, viber, skype, signal, line app, line id, vx, wx, kakao*, botim, zalo, discord, instagram, private mail, private email, private e mail, my gmail, private number, other app, another app, green app",
    zh: '微信, 薇信, 威信, 徽信, 绿泡泡, 纸飞机, 飞机, 电报, 扣扣, v信, 加v, 加我v, whatsapp, telegram, 微❤, qq, 私人邮箱, 别的软件, 别的app, vx, wx, 绿色软件',
    es: 'whatsapp, whats, wasap, wasapp, guasap, wsp, wpp, telegram, wechat, signal, mi correo personal, mi gmail, otra app, otra aplicacion, por privado, instagram, skype, el verde',
  },
  /** Why not here. */
  notHere: {
    en: 'how to pay, payment matter*, payment terms we, bank there, account there, discuss payment, talk payment, talk price, about payment, about money, about the money, the payment there, real price, true price, system read, system reads, reads everything, block numbers, blocks, blocked, cannot write, can not write, not write in this, not here, in this window, window is, here is not, here not, monitor*, watch us, watching, checks the chat, check the chat, censor*, deletes, delete itself, disappear*, platform see, platform sees, cannot say, can not say, over there, safe to talk, not safe, too dangerous, they read, robot, listening, listens, listen to us, money talk, talk money, talk about money, is watching, spy, spies',
    zh: '底价, 账户我只, 账户发, 不方便说, 不方便讲, 不方便发, 这里不, 这边不, 平台看, 平台会, 平台不让, 平台查, 被屏蔽, 屏蔽, 敏感词, 自动删, 阅后, 聊付款, 谈付款, 谈钱, 打款方式, 付款方式, 监控, 封号, 只在那, 那边说, 那边谈, 上面给, 那边聊, 会被, 不安全, 说话不方便, 有人看, 被看',
    es: 'por aqui no, aqui no, aca no, por aca no, no puedo escribir, no se puede hablar, nos leen, leen todo, leen los, bloque*, censur*, revisan, revisa los, vigil*, el precio real, precio real, como pagar, como me pagas, lo del pago, el pago lo, los datos te los, la cuenta te la, hablamos del pago, se borra*, hablar de dinero, mas seguro, mas privado, escuchan, leen los mensajes, nos miran, espian, hablemos de la cuenta, no es seguro',
  },
} as const
