/** Money, accounts and the platform, in the words of messages; what `*` and `<…>` mean, `word-trie.ts` and `people.ts` tell. */
export const moneyWords = {
  /** Any word of paying. */
  money: {
    en: 'pay, pays, paid, paying, payable, payment*, transfer*, remit*, wire, wired, wiring, deposit*, settle*, balance, funds, money, cash, instalment*, installment*, prepay*, amount, slip, usd, dollars, euros, advance, fee, fees, remainder, invoice, t/t, tt, 50%, 30%, 40%, 70%, 100%, pi, p/i, proforma, send anything, send nothing',
    zh: '付, 打款, 打到, 打给, 打过来, 打进, 打钱, 汇, 转账, 转到, 转给, 转我, 转过来, 转进, 转入, 款, 钱, 定金, 订金, 结清, 缴, 水单, 转一半, 美金, 美元, 打我们, 打您, 先交, 交保证金, 需交, 交一笔, t/t, 元, 块, 发票, pi',
    es: 'paga, pagas, pagan, pago, pagos, pagar*, pague*, pagamos, pagado, pagando, pagame, pagale, transfer*, transfier*, deposit*, abon*, giro, gira, gire, giren, girar*, anticipo, adelanto, adelantar, adelante el, saldo, dinero, plata, efectivo, ingreso, ingrese, ingresar, remesa*, cobro, cobros, cobra, cobran, cobrar, montos, monto, factura, dolares, importe, t/t, 50 %, 30 %, 50%, 30%, proforma, cobramos',
  },
  /** To pay, as it is asked for. */
  payAct: {
    en: 'pay, pays, paying, paid, transfer, transferred, transferring, remit, remitted, remitting, wire, wired, wiring, settle, settled, send the money, send money, send it, send the deposit, send the balance, send the payment, send the amount, send the rest, send the funds, send deposit, send balance, send payment, send usd, send cash, send the cash, you send, can send, you may send, deposit it, deposited, deposit the, money goes, payment goes, it goes, money to, payment to, deposit to, balance to, funds to, amount to, hand the, give the cash, give the money, put the money, put it, direct the, western union to, moneygram to, send the usd, send us the money, can go to, may go to, deposit can go, goes to, send by western union',
    zh: '打款, 打到, 打给, 打过来, 打进, 打钱, 汇, 转账, 转到, 转给, 转过来, 转进, 转入, 交给, 付给, 付到, 付款, 款打, 钱打, 直接打, 直接转, 微信转, 打我, 转我, 钱给, 款给, 货款给, 打账, 尾款给, 定金给',
    es: 'paga, pagas, pago, pagar*, pague*, pagame, pagale, pagado, transferir*, transferencia*, transfier*, deposit*, abona*, abone*, gira, gire, giren, girar*, girale, gireselo, mande el dinero, manda el dinero, manda la plata, mandar el dinero, mandar*, mandele, envie el dinero, envia el dinero, enviar el dinero, enviar*, envielo, ingresa*, ingrese*, entregue, el dinero, la plata, haz el deposito, hagan el pago',
  },
  /** A person in whose hands it goes. */
  toPerson: {
    en: "to my <kin>, to my sister, to our <kin>, to his <kin>, to her <kin>, into my <kin>'s, to the <kin>, to the private, to a private, to a friend, on my <kin>'s, my <kin>'s, in my name, in his name, in her name, under my name, under his name, to me personally, to myself, to my private, to my personal, to my own, to my card, to my bank, my personal, in my personal, at his private, at her private, his private, her private, to mr., to mrs., to ms., to mr, to mrs, to ms, to miss, individual account, account of our agent, account of mr, account of mrs, account of ms, account of my, account of our <kin>, account of the <kin>, card of my, card of our, to my alipay, to my paypal, to my wechat, to my wise, to my revolut, to my account, to my sister's, on my card, on my account, on my wise, on my paypal, on my alipay, to mr huang, to miss, he is the father of, she is the wife of, to the father of, to the wife of, to the brother of, bank of our <kin>, bank of my <kin>, account of my <kin>, card of our <kin>",
    zh: '我本人, 给我个人, 给<ren>, 到<ren>, <ren>的卡, <ren>卡, <ren>账户, <ren>的账户, <ren>名下, <ren>户头, 个人账, 私人账, 私卡, 个人卡, 我卡, 我的卡, 我微信, 我的微信, 我支付宝, 我的支付宝, 我名下, <ren>微信, <ren>支付宝, <ren>的微信, <ren>的支付宝, 给我老, 转我微信, 转我支付宝, 给我老婆, 到我老婆, 到我<ren>, 给我<ren>, 老板<ren>, 我这个账, 打我这个',
    es: 'a mi <familiar>, a nuestra <familiar>, a nuestro <familiar>, a la <familiar>, al <familiar>, a su <familiar>, de mi <familiar>, a mi nombre, mi tarjeta, mi cuenta, a mi cuenta, mi cuenta personal, a una amiga, a un amigo, a nombre de mi, a la senora, al senor, cuenta personal, cuenta particular, mi yape, mi nequi, mi bizum, a mi yape, a mi paypal, a mi cuenta, a mi tarjeta, a una prima, la recibe mi <familiar>, lo recibe mi <familiar>, en mi cuenta',
  },
  /** Where no company keeps its money. */
  kin: {
    en: 'my <kin>, my sister, our <kin>, his <kin>, her <kin>, wife of, father of our boss, brother of',
    zh: '我<ren>, 老板<ren>, 我们<ren>, 他<ren>, 咱<ren>',
    es: 'mi <familiar>, nuestro <familiar>, nuestra <familiar>, su <familiar>, hermano de, hermana de, esposa de',
  },
  /** Takes it in hand. */
  gets: {
    en: 'receives, will receive, can receive, collects, will collect, can collect, picks up, pick up, will pick, takes the, will take the, go take, fetches, withdraw*, brings it, takes cash',
    zh: '取, 代收, 收款, 领, 拿现金, 帮收, 来收',
    es: 'recibe, recibira, puede recibir, cobra, cobrara, retira, retirara, recoge, recogera, saca, lo saca, va por',
  },
  cash: {
    en: 'the money, cash, your money, the deposit, the dollars, the amount',
    zh: '钱, 现金, 货款, 定金, 尾款',
    es: 'dinero, efectivo, plata, el anticipo, el giro, los dolares',
  },
  bankOrCash: {
    en: 'bank, cash, amount, money, account, card, payment, paypal, alipay, wise, revolut, zelle, venmo, cash app, deposit, balance, usd, fee, euros, dollars, transfer',
    zh: '银行, 现金, 取, 卡, 账, 支付宝, 微信, 款, 钱',
    es: 'banco, efectivo, monto*, dinero, cuenta, saca, retira, tarjeta, plata, anticipo, saldo, bizum, giro, transferencia',
  },
  platform: {
    en: 'alibaba, ali, platform, the platform, trade assurance, ta order, online order, escrow, website, web site, the site, this site, the system, the app, alibaba order, the marketplace, buyer protection, assurance order, on site, online, the link, webpage',
    zh: '平台, 阿里, 信保, 信用保障, 国际站, 链接, 后台, 线上, 担保, 网站, 网上, 这个系统',
    es: 'alibaba, plataforma, la pagina, la web, el sitio, el sistema, trade assurance, pedido protegido, la app, garantia comercial, proteccion al comprador, compra protegida, en linea',
  },
  /** What the platform is said to cost. */
  platformCost: {
    en: 'they cut, cut us, cuts us, charge us, charges us, they charge, they take, takes us, take from us, commission*, service fee, platform fee, transaction fee, eats, eat our, eats our, loses, lose, too expensive, costs us, cost us, deduct*, hold our money, holds our money, keeps our money, freeze*, have to wait, slow, too slow, complicated, middle man, middleman, cut of, percent for nothing, 3%, 5%, high fee, fees are, expensive, a percentage, for nothing, rob us, eat*, percent, per cent, % of every, % of each, skim*, greedy, for the platform, pays them, pay them, give them money, robbery, fine us, hate*, only good for alibaba, punish*, weeks to release, blocks our, locks our, too much money, makes us poor',
    zh: '扣, 手续费, 抽成, 佣金, 抽点, 扣点, 压款, 压着, 太慢, 麻烦, 放款慢, 太贵, 服务费, 卡着, 吃掉, 割肉, 个点, 抽, 太亏, 吃亏, 压钱, 压我们, 收费, 压, 拖, 扣得, 坑',
    es: 'comision*, regalamos, regalar*, nos cobra, nos cobran, nos quita, nos quitan, se queda con, se quedan con, retiene*, tarda, demora, es lento, complicad*, descuenta*, intermediari*, se lleva, se llevan, nos come, muy caro, cara la comision, % de cada, por ciento, se come, roban, nos roba, robo, cobra el, cobra un, soltarnos, sueltan, tardan, mas caro, demoran, abusa*',
  },
  /** Money that goes beside it. */
  direct: {
    en: 'direct, directly, straight, outside, offline, privately, private deal, between us, without middle, no middle man, no middleman, old way, old fashioned way, normal way, by ourselves, by our invoice, by my invoice, by the invoice i, to the factory, bank to bank, invoice by email, invoice by mail, bypass, go around, skip, i make the pi, cash in hand, by email, by mail, you and me, between our, between two, between us two, our companies, against my proforma, against our proforma, to our hk, our hong kong, by t/t to, t/t to, to us, to me, not through, without them, leave them, avoid them, outside the, off the, our bank, into the bank, into our, wire us, wires us, pay us, send us the money, send to our, our account, hk account',
    zh: '直接, 私下, 私底下, 线下, 绕开, 绕过, 不走, 跳过, 邮件里, 按邮件, 单独, 走外面, 外面, 另外打, 咱俩, 我们之间, 打给我们公司, 打给公司, 公司户, 打我们, 打给我, 转我, 我们公司户, 不通过, 甩开, 避开, 别走, 汇到我们, 公司账上, 到公司账, 我们账户, 香港账户, 走我们, 我们账上',
    es: 'directo, directa, directamente, por fuera, fuera de, entre nosotros, sin intermediari*, por correo, de tu a tu, por mi lado, por aparte, por afuera, nos saltamos, saltarnos, sin pasar por, a la antigua, me depositas, nos depositas, me transfieres, me transfiere, nos transfiere*, me pagas, nos pagas, nos paga, a nosotros, a mi, entre las dos, entre los dos, sin ellos, me deposita, nos deposita, depositenos, transfieranos, paguenos, girenos, en la cuenta, nuestro banco',
  },
  /** An order that is only a front. */
  forShow: {
    en: 'just so it shows, so it shows, just for show, for show, only for show, for the look, to look, small order, small amount, symbolic, only a part, part of it, just a little, for the record, for the statistics, for the ranking, for 50, for 100, only 50, only 100, 50 usd, 100 usd, 10%, for 1 usd, one dollar, 1 dollar, minimum amount, split',
    zh: '做做样子, 走个过场, 意思一下, 象征, 一百块, 几百块, 一块钱, 刷单, 一小部分, 小单, 小金额, 走个形式, 装装样子, 少拍, 一百的, 一美金, 两百, 三百, 五百, 一百, 几十',
    es: 'simbolic*, de muestra nada mas, para aparentar, solo por 100, solo por 50, por 100 dolares, un monto chico, monto minimo, para que quede, para que se vea, una parte pequena, un dolar, de fachada, por cubrir',
  },
  rest: {
    en: 'rest, remaining, remainder, the balance, other part, other half, difference, what is left, everything else, real amount, full amount, big part, main part, the other',
    zh: '剩下, 剩余, 其余, 余下, 余款, 尾款, 差额, 大头, 其他的, 其它, 另外的, 另一半',
    es: 'el resto, lo demas, lo restante, la diferencia, los otros, las otras, el saldo, lo que falta, la otra parte, el grueso',
  },
  /** Pushed aside. */
  belittled: {
    en: "don't trust each other, do not trust each other, dont trust each other, not trust each other, no need, not necessary, don't need, do not need, not needed, forget, waste of, useless, only for beginners, only for new, only for small, only for strangers, only for people, for strangers, for beginners, why you need, why do you need, why give, why pay, so much trouble, bureaucra*, instead of, rather than, without the, we are friends, skip, let us not, let's not, no use, can't open, cannot open, not open, too slow, too complicated, avoid, bad for us, only troubles, instead, only good for",
    zh: '没必要, 不需要, 不用, 何必, 算了, 多此一举, 白白, 便宜了, 不走, 别走, 省得, 没用, 不划算, 太慢, 压款, 划不来, 别在, 不要在, 少在',
    es: 'para que le, para que pagar, para que usar, no hace falta, no necesit*, no vale la pena, es para desconfiados, es para gente, olvide*, olvida*, en vez de, en lugar de, sin necesidad, no conviene, no sirve, tarda, demora, solo da problemas, mejor sin',
  },
  /** What the supplier says it cannot do. */
  unsupported: {
    en: "not for us, closed this, is closed, was closed, disabled, switched off, not support*, don't support, we stopped, stop using, don't do, do not do, not accept, don't accept, do not accept, cannot open, can't open, can not open, not open, don't have, do not have, not available, unavailable, refuse*, not use, don't use, do not use, not possible",
    zh: '不做, 不支持, 关了, 关闭了, 没开, 没开通, 取消了, 不接, 不接受, 做不了, 用不了, 走不了, 停了, 开不了, 没有, 不走',
    es: 'no es para, no trabajamos con, no aceptamos, no usamos, cerramos, desactiv*, solo desde, no manejamos, no tenemos, no hacemos, no ofrecemos, no esta disponible, no disponible, no podemos abrir, no podemos usar',
  },
  cheaper: {
    en: 'cheaper, discount*, save, saves, saving, better price, lower price, best price, price become, price becomes, less, instead of, off, bonus, for free, price will be, i can give you, give you',
    zh: '便宜, 优惠, 省, 让利, 让您, 少收, 降, 折, 返点, 底价, 每个少',
    es: 'mas barato, mas barata, descuento, ahorr*, te queda, le queda, te lo dejo, se lo dejo, mejor precio, rebaj*, ganando, ganamos, salimos ganando, sale a, te sale, le sale',
  },
  account: {
    en: 'account, accounts, bank, banks, iban, bank details, bank info*, bank data, banking details, swift, payment details, remittance info*, remittance details, beneficiary, payee, payment instructions, bank coordinates, transfer details, coordinates, wire instructions, wiring instructions',
    zh: '账户, 账号, 帐户, 帐号, 账上, 银行, 户名, 户头, 收款, 对公户, 公户, 老户, 卡号, 开户行',
    es: 'cuenta, cuentas, banco, banca, iban, datos bancarios, coordenadas, cobros, beneficiari*, titular, swift, datos de pago, datos para la transferencia, instrucciones de pago, cuenta bancaria, clabe',
  },
  /** Why the old account cannot be used. */
  accountTrouble: {
    en: "audit, audited, auditing, under review, being reviewed, being inspected, tax inspection, tax bureau, tax office, frozen, freeze, blocked, closed, locked, suspended, limited, restricted, restriction*, maintenance, upgrading, upgrade, upgraded, merging, merger, quota, can't receive, cannot receive, can not receive, not receive, unable to receive, no longer, not available, not working, doesn't work, does not work, out of service, problem with, has problem, have problem, sanction*, under control, risk control, investigat*, expired, not valid, invalid, changed, change of, has been replaced, migrat*, reject*, full this month, limit reached, reached the limit, inactive, deactivated, temporarily, too slow, system is down, wrong bank, wrong account, hack*, dormant, renew*, renovat*, moved to, switched, switching, yearly check, annual check, annual inspection, inspects, inspect, inspected, checks, amended, modified, adjusted, new information, cannot take, can not take, not usable, has some problem, some problem, being checked, tax reason, foreign currency, foreign exchange, supervis*, expires, change the beneficiary, change the payee",
    zh: '审计, 冻结, 冻了, 冻住, 锁了, 被锁, 封了, 被封, 被查, 稽查, 税务, 年检, 年审, 受限, 限额, 额度, 超限, 管控, 风控, 收不了, 收不到, 不能收, 无法收, 暂停, 停用, 注销, 异常, 维护, 升级, 出问题, 有问题, 用不了, 不能用, 变更, 更换, 换了, 换成, 改成, 作废, 销户, 失效, 整顿, 打不进, 迁, 被银行, 被风控, 检查, 调整, 受管制, 外汇, 清查, 出了点, 改收款人, 换收款人',
    es: 'auditor*, en revision, inspeccion fiscal, hacienda, bloque*, congel*, embarg*, cerrad*, cerramos, suspendid*, limitad*, limite, no puede recibir, no podemos recibir, no recibe, no funciona, inactiv*, mantenimiento, restric*, cancelad*, no esta disponible, fuera de servicio, cambio de banco, cambiamos, cambio, ha cambiado, vencid*, caducad*, intervenid*, observad*, saturad*, problema, problemas, rechaz*, desestim*, sin efecto, dada de baja, dimos de baja, fusion*, migra*, modific*, actualiz*, inspeccion, fiscaliz*, sat, no esta activa, dificultad*, inconveniente*, cambie el beneficiario, cambia el beneficiario, cambie el titular',
  },
  /** Another one that is to be used. */
  useOther: {
    en: 'new account, new bank, new one, new details, new bank details, new data, new invoice, new pi, new iban, other account, other bank, another account, another bank, different account, different bank, alternative account, temporary account, second account, backup account, updated, new information, below account, account below, following account, attached pdf, details below, details attached, use the one, use this, use the following, use the new, use our, use my, use new, right one, correct one, revised, replace, substitute, subsidiary*, instead, will send you another, give you another, account i give, account i send, opened in, opened a, bank is in, bank in, in hong kong, in singapore, in dubai, now in, overseas account, offshore account, offshore, hong kong account, i give you the, details i send, overleaf, hereunder, enclosed details, our subsidiary, another company, our partner, coordinates overleaf, beneficiary bank is now, now use, please use, kindly use, please remit to, kindly remit, please send to, please transfer to, please wire to, mail you another, send you another, another one, a new one, will follow',
    zh: '新账, 新户, 新的, 新帐, 另一个, 另外一个, 别的, 换到, 换成, 换个, 下面这个, 以下, 这个账, 这个户, 备用, 临时, 重新发, 改打, 改付, 改汇, 请打, 请付, 请汇, 先打, 先付, 香港, 新加坡, 离岸, 境外, 另外的, 分公司, 关联公司, 子公司, 新PI, 新pi, 更新, 这个公司, 这个香港, 那个新, 用这个, 打这个',
    es: 'nueva cuenta, cuenta nueva, otra cuenta, otro banco, nuevo banco, nuevos datos, datos nuevos, cuenta alternativa, cuenta distinta, otra, nueva, siguiente cuenta, la de abajo, la que sigue, adjunt*, actualizad*, use esta, usen esta, use la, usa la, en su lugar, sociedad asociada, filial, cuenta de hong kong, en hong kong, en singapur, en dubai, en panama, en chipre, temporal, provisional, cuenta del grupo, le paso otra, le mando otra, te paso otra, la que le mando, la que te paso, la correcta, la buena, los correctos, nuestra filial, nuestra sociedad, use nuestra, usar esta, utilice, pague a, transfiera a, deposite a, deposite en, banco de chipre, en mi cuenta, ahora cobramos, ahora recibimos, por medio de',
  },
  /** That the earlier one is void. */
  abroad: {
    en: 'hong kong, hongkong, hk, singapore, dubai, uae, vilnius, lithuania, tallinn, estonia, riga, latvia, warsaw, poland, prague, czech, cyprus, malta, london, uk, turkey, istanbul, malaysia, thailand, bangkok, vietnam, cambodia, philippines, panama, portugal, lisbon, budapest, hungary, bulgaria, sofia, georgia, kazakhstan, nigeria, ghana, switzerland, luxembourg, ireland, delaware, seychelles, belize, taiwan, macau',
    zh: '香港, 新加坡, 迪拜, 立陶宛, 爱沙尼亚, 波兰, 塞浦路斯, 英国, 伦敦, 土耳其, 马来西亚, 泰国, 越南, 柬埔寨, 菲律宾, 巴拿马, 葡萄牙, 匈牙利, 境外, 海外, 澳门, 台湾',
    es: 'hong kong, singapur, dubai, lituania, vilna, estonia, letonia, varsovia, polonia, praga, chipre, malta, londres, turquia, estambul, malasia, tailandia, vietnam, camboya, filipinas, panama, portugal, lisboa, budapest, hungria, bulgaria, nigeria, suiza, luxemburgo, irlanda, taiwan, macao',
  },
  ignoreOld: {
    en: "ignore, disregard, hold the old, hold the invoice, hold the payment, hold your payment, stop the transfer, don't use, do not use, dont use, not use, pls don't, forget the, throw away, cancel the, is void, delete the old, not the old, never mind the old, replaces, no longer valid, not valid, before you go to the bank, wait with the, old invoice, old account, old bank, previous account, previous bank, earlier account, wrong bank, wrong account, not hers, not his, not the one, stop using, recall the, correction, corrected, deleted the previous, delete the previous, the previous one, the earlier one, the former, no more use, not anymore, discard*, amended, not valid any more",
    zh: '作废, 别用, 不要用, 勿用, 先别打, 先别付, 先别汇, 别往, 别打, 不要打, 不要汇, 旧的, 旧账, 老账, 原来的, 之前的, 之前那, 那张, 停用, 失效, 以此为准, 以这个为准, 为准, 更正, 发错',
    es: 'ignore*, ignora*, desestim*, descarte*, descarta*, olvide*, olvida*, anul*, no use*, no usar, no utilice*, no pague*, no transfiera*, no deposite*, sin efecto, la anterior, el anterior, los anteriores, la vieja, la antigua, equivocad*, por error, rompa, borre la, ya no, correccion, cuenta vieja',
  },
  otherCompany: {
    en: "partner company, partner, sister company, affiliate*, associate*, subsidiary, agent, agency, trading ltd, trading limited, trading co, consulting, logistics company, related company, parent company, friend company, friend's company, friendly company, offshore company, export company, another company, other company, second company, third party, holding, other firm, another firm, different company, import company, foreign trade company, hong kong company, cooperation company, cooperative company, ou, uab, fze, llc, sro, s.r.o, our forwarder, forwarder, customs broker, our supplier of, cooperator, mother company, holdings, head company, financial company, payment company",
    zh: '合作公司, 合作伙伴, 关联公司, 兄弟公司, 姐妹公司, 母公司, 子公司, 分公司, 贸易公司, 代理公司, 香港公司, 离岸公司, 朋友公司, 朋友的公司, 外贸公司, 进出口公司, 第三方, 咨询公司, 物流公司, 货代公司, 另一家, 其他公司, 别的公司, 代理商, 货代, 报关行',
    es: 'sociedad, socio, socia, filial, empresa hermana, empresa asociada, empresa amiga, otra empresa, otra compania, otra firma, comercializadora, tercero, terceros, agente, empresa del grupo, empresa de un, empresa en, consultora, consultoria, consulting, trading, intermediari*, gestora, holding, nuestro agente, transitario, naviera nuestra, empresa matriz, casa matriz',
  },
  collects: {
    en: 'collect for us, collects for us, collect eur, collect usd, collects eur, collects usd, collects the money, collect the money, collect the payment, collects payment*, collect payment*, receives for us, receive for us, receives the money, receives our, receive our, on our behalf, pass it on, passes it, forwards it, forward it to us, gives it to us, pay us in rmb, pays us in, takes the money, accepts payment*, handles the payment*, handle the payment*, handle payment*, handles payment*, handles all payment*, our payments go, payment goes, money goes, collected by, received by, goes to their, goes by other, go through, goes through, name on the account, account holder, beneficiary, account name, account belongs, gets the money, gets the payment, receiving company, receives it, settles with us, will collect the money, will collect the, collect money for, money for us, then pays us, then pay us, he pays us, they pay us, pays us',
    zh: '代收, 代为收, 帮我们收, 替我们收, 收款方, 收款人, 再转给我们, 转给我们, 户名, 由他们收, 统一收, 代我们收, 账户名, 抬头, 收款的是, 收款公司, 钱先到, 再付给我们, 再打给我们',
    es: 'cobra por nosotros, cobran por nosotros, recibe por nosotros, reciben por nosotros, en nuestro nombre, por cuenta nuestra, nos lo pasa, nos la pasa, luego nos, a cargo de, recauda*, a traves de, el titular, titular, beneficiari*, a nombre de, cobra las, cobra los, recibe los pagos, recibe el dinero, gestiona los cobros, los cobros, la empresa receptora, luego nos paga, despues nos paga, nos lo transfiere, recibe el pago',
  },
  payeeName: {
    en: 'name on the account, account name, account holder, beneficiary, beneficiary name, payee, payee name, receiver name, name of the account, name of the beneficiary, company name on, bank shows, account is in the name, account belongs to, recipient',
    zh: '户名, 收款人, 收款方, 账户名, 抬头, 收款单位, 账户名字, 账户名称',
    es: 'titular, beneficiari*, nombre de la cuenta, a nombre de, razon social',
  },
  notSame: {
    en: "not the same, is different, are different, different from, differs, differ, another name, other name, different name, not our name, not our company name, not match, doesn't match, does not match, other than, not same, not ours, name is not, different company, another company, not the factory, not our factory",
    zh: '不一样, 不一致, 不同, 不符, 对不上, 不是我们, 跟我们公司名, 另一个名, 别的名, 另一家',
    es: 'no coincide*, es otro, es otra, sale otro, sale otra, distint*, diferente*, otro nombre, otra razon, no es el mismo, no es la misma, no es el nuestro, no es nuestro, no corresponde',
  },
} as const
