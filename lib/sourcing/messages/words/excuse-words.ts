/** What turns words round, or makes them ordinary. */
export const excuseWords = {
  denial: {
    en: "not, don't, dont, do not, doesn't, never, no, cannot, can't, won't, without, didn't, isn't, aren't, avoid, nobody, no one, nor, neither, refuse to",
    zh: '不, 没, 勿, 别, 未, 从不, 从未, 无须, 无需, 拒绝, 禁止, 谨防',
    es: 'no, nunca, jamas, sin, ni, nadie, tampoco, evite',
  },
  warns: {
    en: "beware, be careful, please be aware, scam*, fraud*, phishing, imperson*, pretend*, it was not us, is not us, not from us, we will never, will never ask, never ask, if someone, if somebody, if anyone, if anybody, if you receive any, if you get any, nobody from, no one from our, report to, reported it, not allowed, do not believe, don't believe, verify by phone, call us first, call me first, in doubt, we would never, we'd never, will not ask, won't ask, our staff will never, never asks, hackers, hacker, against the rule*, protects you, you are protected, so you are protected, keep your protection, disappeared, no such, we never ask, we never change, we never send, we never request, we never use, we never take, we never accept, we never need, to the police, told the police, give it to anybody, also not to us, not even to us, if you see another, if you see a different, if you get another, check the account with, by phone, a competitor",
    zh: '诈骗, 骗子, 冒充, 假冒, 谨防, 从未, 从不, 绝不, 决不, 绝对不会, 不会让您, 不会要您, 不会要求, 如有人, 如果有人, 若有人, 凡要求, 小心, 当心, 注意防, 核实, 有保障, 受保护, 保护您, 报警, 举报他, 违规, 打我电话, 给我打电话确认, 让您改账户',
    es: 'estafa*, fraude*, cuidado con, ojo con, ojo, no somos nosotros, no fuimos nosotros, nunca le ped*, nunca ped*, nunca pid*, jamas pid*, jamas ped*, nosotros no pedimos, no pedimos, si alguien, suplant*, no comparta, no comparta con nadie, se hace pasar, se hicieron pasar, denuncie*, reportelo, reportemelo, reporteme, si algun, si alguna, policia, no esta permitido, no le pediremos, nunca le vamos, ante la duda, conserva la proteccion, para su proteccion, queda protegid*, esta protegid*, sospechos*, si le llega otra, si le llega una, si recibe otra, llamenos, llameme antes',
  },
  /** The supplier itself declines the route. */
  declines: {
    en: "don't accept, do not accept, not accept, don't take, do not take, don't use, do not use, we don't do, not do western, sorry we don't, sorry, we don't, can't accept, cannot accept, no cash, no western, no private, not allowed, no crypto, don't recommend, do not recommend, not recommend, not the friends, not friends, goods and services, goods & services, refuse to, not our, haha no, we do not do, do not do, don't do, we do not, never use, never take, can't use, cannot use",
    zh: '不做, 不收, 不接受, 不支持, 不用西联, 不走西联, 不能收, 不建议, 拒收, 不碰, 不收现, 做不了, 概不, 不得',
    es: 'no acept*, no trabajamos con, no usamos, no recibimos, no manejamos, no recomend*, bienes y servicios, no utilizamos, no hacemos, preferimos no',
  },
  /** Named behind the route: it does not serve. */
  unfit: {
    en: "can't use it, cannot use it, is not for business, not for business, not for orders, is not possible for us",
    zh: '不方便, 不用的, 用不到, 不能走, 走不了',
    es: 'no nos sirve, no la usamos, no lo usamos, no se usa, no es para pedidos',
  },
  /** Money that goes to the company after all. */
  companyOnly: {
    en: 'only to the company, only to our company, only company account, always to our company, invoice of our company, need a company transfer, company transfer, pay only us, you pay us as, payment is always to us, payment as always to us, payment goes to us, always by our company, to the company account only, to our company account only',
    zh: '只进对公, 只走对公, 只能走公司, 只收公司, 还是付我们公司, 公司对公, 只认公司, 公司开票收款',
    es: 'siempre nuestra empresa, siempre la empresa, solo a la empresa, siempre a la empresa, a nombre de la empresa, igual que en el contrato, solo a nuestra empresa',
  },
  unchanged: {
    en: "same account, same bank, same company, same beneficiary, same as last, like last time, as last time, as before, like before, as always, unchanged, stays the same, stay the same, stay as they, remain*, still goes to us, goes to us, has not changed, hasn't changed, have not changed, haven't changed, did not change, didn't change, nothing changed, no change, not changed, not change, never change*, same details, same name, escrow account, your account, your bank, account manager, platform's account, shown on the order, show in the trade assurance",
    zh: '不变, 没变, 没换, 没有换, 没改, 未变, 没有变, 没有改, 一样, 同一个账, 同一账, 还是原来, 还是那个, 还是之前, 老样子, 照旧, 一致, 您的银行, 您那边银行, 您银行, 从不换, 不会换, 不会改, 没动过',
    es: 'la misma, el mismo, los mismos, las mismas, la de siempre, el de siempre, los de siempre, no cambi*, no ha cambiado, no han cambiado, no hubo, sin cambios, sigue siendo, siguen siendo, sigue igual, siguen igual, su cuenta, su banco, nunca cambi*, cuenta de resultados',
  },
  /** Not money but a paper of it goes to somebody. */
  speaking: {
    en: 'talk, talked, speak, spoke, ask, asked, report, explain*, show, showed, forwarded, forward your, question, copy of, receipt, proof, screenshot, thanks to, discuss*, check with, checked with, confirm with, according to, slip, sample to, document*, file, files, drawing*, picture*, photos, your boss, attention to, regards, apolog*, cc, airport, dinner, tickets, reception',
    zh: '汇报, 请示, 问一下, 问下, 商量, 水单, 回单, 截图, 确认一下, 样品, 文件, 图片, 转达, 反馈, 转告, 介绍给, 发票给',
    es: 'habl*, consult*, pregunt*, comprobante*, captura, muestra a, documento*, explic*, agrade*, confirm*, factura a, atenc*, saludo*, aviso a',
  },
  /** A check that is offered, or that another day is found for. */
  checkWelcome: {
    en: 'welcome, is fine, are fine, happy to, glad to, another day, another date, other day, reschedul*, postpone*, move it to, monday, tuesday, wednesday, thursday, friday, next week, holiday*, attached, enclosed, scans, you can check, you may visit, you can visit, you may come, as you like, any time, anytime, patent, before you pay, inspect before, after your inspection, after inspection, after the inspection, report is ok, before shipment, your choice, link is, visa, 3 pm, gmt, join',
    zh: '欢迎, 随时, 改天, 改期, 改到, 周一, 周二, 周三, 周四, 周五, 下周, 放假, 附件, 已发, 随便看, 都行, 接您, 接他, 提前预约, 都可以, 验完再付, 验货合格后',
    es: 'bienvenid*, con gusto, por supuesto, claro que si, otro dia, otra fecha, reprogram*, lunes, martes, miercoles, jueves, viernes, proxima semana, feriado, adjunt*, puede visitar, puede venir, puede comprobar, cuando quiera, antes de pagar, despues de su inspeccion, tras su inspeccion, encantad*',
  },
  /** A fee as freight and trade have it. */
  ordinaryFee: {
    en: 'your broker, your forwarder, your agent, official receipt, per day, demurrage, storage per, random check, may be a fee, sample fee, mould, mold, in the quotation, in the contract, at destination, local charges, their bill, lab fee, fob, ddp, exw, cif, x ray, samples, import vat, send you their, included',
    zh: '您的货代, 您货代, 每天, 样品费, 模具, 合同, 报价, 目的港, 正式发票, 测试费, 官方收据',
    es: 'su agente de aduana*, su agente, su despachante, por dia, muestra, molde, en el contrato, en la cotizacion, recibo oficial, gastos locales, en destino, fob, cif, exw',
  },
  /** A secret that is not the buyer's. */
  ownSecret: {
    en: "zip, pdf, file password, password is, default, device, router, wifi, wi fi, lock, door, printed on, app of the, camera, no login, without login, hs code, color code, colour code, qr code, barcode*, tracking code, order code, item code, product code, zip code, postal code, area code, bar code, swift code, pantone, article code, discount code, don't share, do not share, keep it, video meeting, meeting, zoom, with the logo, gift box, insert",
    zh: '网盘, 提取码, 压缩包, 文件密码, 默认, 初始, 设备, 锁, 不需要注册, 海关编码, 色号, 条码, 条形码, 税号, 会议, 尺码, 号码数, 起订, 码头, 编码, 二维码, 密码锁, 不会, 不需要',
    es: 'zip, pdf, archivo, carpeta, por defecto, dispositivo, cerradura, codigo de color, codigo de barras, codigo postal, codigo arancelario, hs, seguimiento, rastreo, codigo de producto, codigo del articulo, swift, no comparta, reunion, pantone',
  },
  /** Papers as they have to be. */
  honestPaper: {
    en: "cannot give you the paper, can't give you the paper, does not exist, true value, real value, true cost, full value, correct value, actual value, must declare, have to declare, only declare, same as the contract, as the contract, can't under, cannot under, not possible to lower, we can't lower, cannot lower, not lower, not legal, illegal, by law, against the law, not accept zero, is pending, draft, typo, correct it, spelling, lab will, issue it again, issue again, reissue*, ask them for permission",
    zh: '照合同报, 如实, 按实际, 实际金额, 真实, 不能低报, 帮不了, 不合规, 违法, 草稿, 更正, 重新出具',
    es: 'valor real, valor verdadero, monto real, no podemos declarar, no declaramos, ilegal, es delito, la ley, borrador, corregir, corregirlo, no corresponde, prefiero, en tramite, pendiente, el laboratorio lo, laboratorio el, lo vuelve a emitir, lo reemite',
  },
  sameContact: {
    en: 'same chat, same email, same e mail, same mail, same account, same bank, stays the same, in this chat, bank stays, nothing changes',
    zh: '邮箱不变, 账户不变, 还是这个, 一样, 不变',
    es: 'este mismo chat, mismo correo, misma cuenta, mismo chat, no cambia, siguen igual',
  },
  /** A check or a contract without which the supplier does not start. */
  insists: {
    en: 'is required, is a must, is mandatory',
    zh: '没有合同不, 没合同不, 必须验货, 必须签合同',
    es: 'es obligatori*',
  },
  /** A supplier that pays back. */
  /** Money that stays on the platform. */
  onPlatform: {
    en: 'on the order page, on the platform, on alibaba, order link, order page, in the order, through trade assurance, with trade assurance, by trade assurance, via trade assurance, via the platform, through the platform, credit card, online card, must be placed on, protects you',
    zh: '在平台付, 平台上付, 订单页, 订单链接, 走信保, 走平台, 平台付款, 平台上走, 刷卡付',
    es: 'en la pagina del pedido, en el pedido, en la plataforma, por la plataforma, en alibaba, por trade assurance, con trade assurance, con tarjeta, enlace del pedido, a traves de alibaba, dentro de alibaba',
  },
  /** Talks that stay on it. */
  orderPage: {
    en: 'on the order page, the order page, order link, payment page, credit card, with a card',
    zh: '订单页, 订单链接, 付款页, 信用卡',
    es: 'la pagina del pedido, enlace del pedido, con tarjeta, el pedido en linea',
  },
  /** Not money is to go to somebody. */
  otherThing: {
    en: 'drawing*, document*, artwork, design*, the files, sample to, samples to, parcel',
    zh: '样品, 图纸, 文件, 设计稿, 快递单',
    es: 'planos, muestra a, muestras a, documentos, archivos, diseno',
  },
  /** Goods or ships that go straight. */
  goodsDirect: {
    en: 'direct flight, direct vessel, direct from, directly from, direct factory, ship direct*, shipped direct*, direct shipping, shipping to, coupon*, sea freight',
    zh: '直接从, 直接发, 直发, 直达, 优惠券',
    es: 'envio direct*, directo de, directo desde, directamente desde, vuelo directo, cupon, cupones, barco directo',
  },
  staysHere: {
    en: 'have a record, for the record, stay on the, stays on the, stay here, remain on, keep on the platform, keep it here, always put here, orders on alibaba, orders stay, payment stays, payments stay, contract and the payment, confirmations i always, everything official, official things',
    zh: '还在平台, 还是走平台, 平台上留, 留个记录, 留底, 订单还是, 付款还是, 正式的还是',
    es: 'queda escrito, lo dejo escrito, chat del pedido, queda aqui, se queda en, todo queda, siempre por aqui, por escrito aqui, los pagos por',
  },
  /** Things for sale that are called as money is. */
  goods: {
    en: 'moq, gsm, foil, printing, printed, box, boxes, artwork, packaging, material, pvc, leather, machine, miner, souvenir, embossed',
    zh: '起订, 印刷, 包装, 定制, 材质, 烫金, 矿机',
    es: 'impresion, impresas, gramos, embalaje, material, caja, cajas, diseno, recuerdo',
  },
  /** Received is a paper. */
  paperReceived: {
    en: 'receipt of this email, receipt of this mail, receipt of this message, receipt of the email, receipt of my, receipt of the documents, receipt of the sample, receipt of the invoice, receipt of payment, receipt of your',
    zh: '收到邮件, 收到文件, 收到样品, 收到此',
    es: 'recepcion del correo, recepcion de este, recepcion de la proforma, recepcion de los documentos, recepcion de la muestra, recepcion del mensaje, recibo de este',
  },
  /** Only that day not. */
  otherDay: {
    en: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, another day, another date, other day, resched*, postpone*, holiday*, not packed yet, not ready yet, festival, the 13th, the 14th',
    zh: '周一, 周二, 周三, 周四, 周五, 周六, 周日, 下周, 改天, 改期, 放假, 节后',
    es: 'lunes, martes, miercoles, jueves, viernes, sabado, domingo, proxima semana, otro dia, otra fecha, reprogram*, feriado, todavia no esta',
  },
  closedDay: {
    en: 'holiday*, festival, day off, weekend, golden week, new year',
    zh: '放假, 节假, 假期, 春节, 国庆, 端午, 中秋',
    es: 'feriado*, festivo*, vacaciones, ano nuevo',
  },
  /** The buyer is left free. */
  youDecide: {
    en: 'you decide, up to you, as you like, as you wish, your decision, no rush, no hurry, no pressure, take your time, no problem either, next vessel, no need to hurry',
    zh: '您决定, 看您, 随您, 不急, 不着急, 不强求, 您自己, 下一班',
    es: 'usted decide, como guste, como prefiera, sin prisa, sin apuro, sin compromiso, tomese, no hay prisa, el siguiente sale, otro barco',
  },
  weReturn: {
    en: 'shall i, shall we, we refund, we can refund, we will refund, should we return, do you want, return it to you, deduct it from, to your card, refund to you, same way it came, we return',
    zh: '退给您, 给您退, 退还您, 还是退, 抵到, 抵扣, 原路',
    es: 'se lo regres*, se lo devolv*, le devolv*, prefiere que, se lo descont*, a la misma tarjeta, lo dejamos a cuenta',
  },
} as const
