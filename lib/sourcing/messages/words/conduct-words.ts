/** Secrets, papers, checks and roles that are not what they say. */
export const conductWords = {
  link: {
    en: 'http:*, https:*, www.*, this link, link below, the link, qr code, this page, this site, a copy of the',
    zh: '链接, 网址, 二维码, 网页',
    es: 'este enlace, este link, el enlace, el link, codigo qr, hizo una copia, esta pagina, una copia',
  },
  enterSecret: {
    en: 'your password, mail password, email password, e mail password, and password, alibaba password, log in with your, login with your, sign in with your, enter your, your card, card number, card details, verify your, verify account, confirm your account, your credentials, your login, unlock your account, pay by card, pay with card',
    zh: '密码, 登录信息, 输入账号, 银行卡, 卡号, 验证身份, 刷卡',
    es: 'su contrasena, tu contrasena, contrasena, su clave, tu clave, clave del correo, pagues con tarjeta, pague con tarjeta, pagar con tarjeta, su tarjeta, tu tarjeta, datos de la tarjeta, verifique su, verifica tu, inicie sesion, inicia sesion, ingrese su',
  },
  code: {
    en: 'code, codes, six numbers, 6 numbers, six digits, 6 digits, six digit, 6 digit, four digits, 4 digits, the digits, otp, pin, sms, text message, verification, numbers on your phone, the numbers, a number, number was sent, the number you, number on your, numbers you, digits you, number i sent',
    zh: '验证码, 校验码, 六位, 6位, 四位, 短信, 动态码, 那串数字, 口令, 码, 几个数字, 数字, 一串数',
    es: 'codigo, codigos, seis cifras, 6 cifras, seis digitos, 6 digitos, seis numeros, 6 numeros, sms, mensajito, cuatro cifras, pin, numeritos, clave dinamica, token, un numero, el numero que, numerito',
  },
  phone: {
    en: 'phone, sms, text message, receive, received, get, got, mobile, from the site, from alibaba, arrives, arrived, sent to you, verification, login, on your screen, digits, numbers, sent to your, was sent, just sent, you get, on whatsapp',
    zh: '短信, 手机, 收到, 验证码, 校验码, 动态码, 平台发, 系统发, 弹出, 手机上, 刚收, 发到您',
    es: 'sms, mensajito, mensaje, celular, movil, telefono, te cayo, le cayo, te llega, le llega, te llego, le llego, llegara, recibira, recibiras, verificacion, pantalla, cifras, va a llegar, le va a llegar, te va a llegar, le envie, te envie',
  },
  tellMe: {
    en: 'tell me, send me, send it to me, give me, what is it, read it to me, read me, type it here, write it here, share it with me, share with me, forward it, forward me, let me know the, i need the, i need it, we need the, need that, screenshot, write me, pass me, paste it, what number, reply with, send us, give us, tell us, inform me, write it here, write it, type it, put it here, write here, say it to me, dictate, copy it here, copy it to me, give it, need those',
    zh: '念给我, 发给我, 发我, 告诉我, 报给我, 给我, 说一下, 截图, 告知, 报一下, 念一下, 转发我, 发过来, 转给我, 发一下, 发来, 报来, 发这, 打出来, 说给我, 给我看',
    es: 'pasamelo, pasamela, pasame, paseme, pasemelo, digame, dime, dimelo, mandame, mandamelo, mandeme, mandemelo, enviame, enviamelo, envieme, enviemelo, reenviame, reenviamelo, reenvieme, me lo reenvia, me lo pasa, me lo pasas, me lo manda, me lo mandas, me lo dicta, me lo dictas, dictame, dicteme, damelo, dame, deme, demelo, compartame, comparteme, necesito el, necesito ese, captura, digamelo, escribemelo, escribame, escribelo, escribalo, pongalo, ponlo aqui, me lo dices, me lo dice, me dices, me dice, copialo, copielo, dictamelo, lo necesito',
  },
  login: {
    en: 'password*, pass word, passcode, sign in, log in, login, logins, credentials, mail + pass, mail and pass, user and pass, username and, pass, account and password, access data, access to your account, your alibaba account, anydesk, teamviewer, remote access, remote desktop, control your computer, remote control',
    zh: '密码, 登录名, 登陆, 登录, 账号密码, 账号和密码, 向日葵, todesk, 远程, 子账号',
    es: 'contrasena, clave, usuario y, tus accesos, sus accesos, datos de acceso, inicio de sesion, tu cuenta de alibaba, su cuenta de alibaba, anydesk, teamviewer, acceso remoto, control remoto, como entras, con que entras, con que entra',
  },
  cardData: {
    en: 'credit card both, card both sides, both sides, front and back, cvv, cvc, card number, three digits, 3 digits on the back, digits behind, back of the card, photo of your card, photo of your credit card, photo of the card, expiry date, card details, card data, bank card photo, photo of your passport, figures on the back, 3 figures, three figures, numbers on the back of your, last three',
    zh: '正反面, 卡号, 安全码, 有效期, 背面三位, 后三位, 银行卡照片, 信用卡照片',
    es: 'ambos lados, los dos lados, por ambos, cvv, numero de tarjeta, numero de la tarjeta, tres digitos, foto de la tarjeta, foto de tu tarjeta, foto de su tarjeta, fecha de vencimiento, frente y reverso, el reverso, datos de la tarjeta, datos de tu tarjeta, datos de su tarjeta, tres numeros de atras',
  },
  card: {
    en: 'card, credit card, bank card, debit card, visa, mastercard, your visa, your mastercard',
    zh: '卡',
    es: 'tarjeta, visa, mastercard',
  },
  handing: {
    en: 'send, give, tell, write, email, photo, provide, share, text, message me, we charge, scan, need, forward',
    zh: '发, 给, 拍, 提供, 告诉, 报',
    es: 'mande*, manda*, envie*, envia*, pase*, pasa*, foto, dar, deme, dame, necesit*, digame, comparta, escriba, escribe',
  },
  hide: {
    en: "delete the message*, delete this, delete our, delete all, delete the chat, delete the conversation, delete what, erase the, erase this, erase our, remove the message*, clear the chat, keep it secret, keep this secret, keep this between, stay between, stays between, between us, between you and me, our secret, a secret between, don't mention, do not mention, not mention, never mention, don't tell, do not tell, dont tell, not to tell, no need to tell, don't write, do not write, dont write, don't say, do not say, not to raise, do not raise, don't raise, don't report, do not report, not report, not to report, without telling, nobody needs to know, no one needs to know, nobody must know, don't show this, do not show this, not to open a dispute, don't open a dispute, do not open a dispute, not inform, don't inform, do not inform, quietly, confidential between, don't talk about, do not talk about, avoid the word, avoid words, don't use the word, do not use the word, do not speak, don't speak, dont speak, do not discuss, don't discuss, not discuss, avoid talking, not talk about, better not mention, better not say, erase, destroy this, hide this, no trace, leave no trace, should hear, must not hear, should not hear, nobody should, nobody at alibaba, no one at alibaba, clean this chat, clean the chat, clear this chat, keep quiet, quiet about, should not know, must not know, not let alibaba, not let them know",
    zh: '咱俩知道, 我们俩知道, 你知我知, 您知我知, 别说出去, 别告诉, 不要告诉, 别跟平台, 不要跟平台, 别提, 不要提, 勿提, 别写, 不要写, 删掉, 删了, 删除聊天, 删除记录, 把记录删, 清空聊天, 保密, 别让, 不要让, 别声张, 别投诉, 别举报, 不要投诉, 别开纠纷, 悄悄, 别讲, 不要讲, 撤回, 别聊, 不要聊, 不能提, 不许提, 别发, 不要发出去, 阅后即焚, 别留记录, 不留记录, 不要留, 别让平台, 清一下, 聊天记录您删, 别留, 装作不',
    es: 'borra lo, borra el, borra este, borra la, borre lo, borre el, borre este, borre la, borren, borremos, elimina el, elimine el, elimine los, elimina los, entre nosotros, entre tu y yo, entre usted y yo, nuestro secreto, en secreto, no lo comente*, no comente*, no comentes, no mencion*, no lo mencion*, no diga*, no digas, no le diga*, no le digas, no cuente*, no cuentes, no le cuente*, no hable de, no hables de, que nadie sepa, nadie tiene que saber, nadie debe saber, no reporte*, no reportes, no abra disputa, no abras disputa, no abra una disputa, sin decirle, sin que se entere*, no informe*, no escriba la palabra, no pongas la palabra, evite la palabra, calladito, no hable*, no lo escriba*, no escriba*, no escribas, no deje rastro, sin dejar rastro, no toque el tema, mejor no decir*, no ponga*, no pongas, que no se entere*, nadie de alibaba, limpie el chat, limpia el chat, guarde silencio, haga como que',
  },
  hiddenThing: {
    en: 'bank, payment, pay, account, platform, alibaba, dispute team, dispute, customer service, the money, price, the deal, inspector, customs, transfer, agreement, system, staff, the site, whatsapp, this arrangement, commission, wire, chat, robots, anyone, anybody, boss, the gift, our deal',
    zh: '平台, 小二, 客服, 阿里, 付款, 转账, 汇过钱, 汇款, 打款, 账户, 银行, 价格, 海关, 微信, 钱, 纠纷, 验货, 聊天, 记录, 老板',
    es: 'cuenta, banco, pago, pagos, plataforma, alibaba, servicio al cliente, soporte, aduana, precio, transferencia, disputa, dinero, acuerdo, sistema, inspector, comision, chats, giro, chat, nadie, jefe',
  },
  ifAsked: {
    en: 'if they ask, if they call, if alibaba asks, if alibaba calls, if someone from alibaba, if the platform, if customs ask*, if customs call*, if anyone from, if anybody from, if your bank asks, if your bank calls, if the bank asks, if the bank calls, when your bank calls, when your bank asks, when the bank calls, when the bank asks, bank calls and, bank asks, bank will ask, bank may ask, customs asks, customs ask, in case they ask, in case the bank, in case alibaba, if the inspector asks, if asked, when asked, when they ask, platform asks, alibaba asks, is curious, wants to know, gets curious, tell the bank, tell your bank',
    zh: '要是来, 要是问, 如果问, 问起, 问到, 问您, 来回访, 回访, 打电话来, 来电话, 银行问, 海关问, 平台问, 小二问, 客服问, 有人问, 客服打电话, 打电话就, 跟银行说, 和银行说',
    es: 'si preguntan, si te preguntan, si le preguntan, si te llaman, si le llaman, si lo llaman, si llaman de, si el banco, si la plataforma, si alibaba pregunta*, cuando te pregunte*, cuando le pregunte*, cuando el banco, si la aduana, si aduana, si pregunta*, por si pregunta*, quiere saber, digale al banco, dile al banco, digales en el banco',
  },
  say: {
    en: "please say, just say, say it, say that, say you, say this, say family, you say, answer that, answer it, you answer, write family, write gift, put family, tell it is, tell it's, explain it as, declare it as, not goods, not for goods, for family, family support, personal gift, loan to, say you only, say only, say nothing, answer no, say no, say we, it is a loan, it is a gift, it is for family, it is family, a loan to, understood",
    zh: '就讲, 就说, 就写, 说是, 讲是, 您说, 回答, 就回, 说成, 写成, 借款, 是礼物, 是样品',
    es: 'di que, diga que, responde que, responda que, contesta que, conteste que, pon que, ponga que, pon lo, solo conversamos, solo hablamos, tu di, usted diga, ayuda familiar, es un prestamo, es un regalo, es para familia',
  },
  customs: {
    en: 'customs, declaration, declare, declared, commercial invoice, import duty, duty, duties, import tax, invoice value, customs invoice',
    zh: '海关, 报关, 清关, 申报, 关税, 发票',
    es: 'aduana*, declar*, arancel*, aranceles, factura comercial, impuestos, impuesto de importacion, valor en factura',
  },
  /** What makes a declaration untrue. */
  falseValue: {
    en: "as gift, as a gift, 'gift, used clothes, used goods, as used, as sample*, as a sample, no commercial value, no value, lower value, low value, less value, lower amount, lower price on, lower the value, smaller value, small value, half value, half of the value, half the value, half of the price, half the price, one quarter, a quarter, one third, one tenth, 10% of the value, under declare, underdeclare*, undervalue*, under value, under invoice, underinvoice*, two invoices, 2 invoices, second invoice, two sets, reduce the value, reduced value, write only, write less, put less, put only, put a lower, declare less, declare only, declare lower, declare it as, cheap value, pay less duty, pay less tax, less duty, save duty, save tax, save the duty, don't pay anything, pay nothing, avoid duty, avoid tax, avoid the duty, other hs code, different hs code, save customs, not the real, for customs only, cheaper invoice, lower invoice, small invoice, low invoice, another invoice for customs, real one, the real invoice, real invoice, true invoice, invoice for customs will, two papers",
    zh: '低报, 报低, 写低, 少报, 少写, 写少, 报少, 四分之一, 三分之一, 一半的金额, 金额只有, 两套单据, 两套发票, 两份发票, 阴阳, 做低, 按样品报, 报样品, 写样品, 写礼物, 报成, 换个品名, 改品名, 逃税, 避税, 少交税, 少交关税, 金额低, 低一点, 报低点, 写一千, 假发票, 省税, 省关税, 省点税, 少点税, 报一千, 写便宜, 小发票, 实际一万, 开低, 少开, 做两份, 真实的另',
    es: 'como regalo, como muestra*, sin valor comercial, menor valor, menos valor, un valor menor, valor bajo, valor mas bajo, mas bajo, por la mitad, la mitad del valor, la mitad, una cuarta parte, un tercio, dos facturas, doble factura, otra factura, subfactur*, subvalu*, ropa usada, mercancia usada, declaramos menos, declarar menos, declare menos, poner menos, ponemos menos, pongo menos, ponerle menos, pagas menos, paga menos, pague menos, evitar impuestos, evitar el arancel, ahorrar impuestos, no pagas nada, no paga nada, factura por menos, factura mas baja, factura baja, ahorra impuestos, ahorras impuestos, ahorra aranceles, no es el real, factura chica, ponemos la mitad, otra para usted, la verdadera, la real',
  },
  paper: {
    en: 'certificate*, ce, fda, rohs, test report, report, fcc, iso, msds, en71, cpc, fsc, gots, paper, papers, license, licence, coc, certificate of origin, reach report',
    zh: '证书, 报告, 认证, 检测, 质检报告, 执照, ce证, 产地证',
    es: 'certificado*, reporte, informe, ensayo, licencia, fda, ce, iso, certificacion, constancia, papeles, prueba, pruebas',
  },
  forge: {
    en: "photoshop*, my designer, our designer can, designer can make, designer make, we can make it in, any name you want, which company name you want, what name you want, which name you want, which date, what date you want, any date, change the name, change the date, changed the name, changed the date, change the company name, covered the name, cover the name, covered the, hide the name, removed the name, from another factory, of another factory, another factory's, other factory's, from other factory, belongs to another, another product, of other product, similar product's, borrow*, buy one, can buy the, edit the, edited, we edit, same product but, never check, nobody checks, no one checks, don't check, does not check, not check the number, looks real, look real, same like original, same as original, print the logo ourselves, copy of the certificate, make one for you, ready in one day, fake, can do one, do one for you, make you one, make for you, swap the, swapped the, first page, the number you like, number you like, not see the difference, will not see, belongs to another, of another model, other model, another model, put your name on, change your name on, print any, any number you, old one and change, ask my friend who makes, do it in photoshop, neighbour factory, neighbor factory, take the one from, put our name, put your name, use the one of, from our friend",
    zh: 'p一个, p一份, p图, p个, ps一, ps个, 改个名, 改名字, 改个日期, 改日期, 换个名, 换名字, 换个抬头, 换成您, 换成你, 遮住, 盖住, 借用, 套用, 挂靠, 别的厂的, 别家的, 其他厂, 另一家工厂的, 做一张, 做一份, 买一份, 买证, 假的, 没人查, 查不出, 不会查, 看不出, 套证, 别家工厂, 要什么日期, 写什么日期, p一张, p上, 要哪个, 写哪个, 什么牌子都, 换首页, 拼一份, 弄一份, 搞一张, 搞一份, 给您做一, 借别的, 借个, 名字p',
    es: 'photoshop, es de otra, es de otro, de otra fabrica, de otro producto, de otro modelo, cambiamos la foto, cambiamos el nombre, le cambiamos, cambiarle el nombre, cambiar el nombre, cambiar la fecha, cambiamos la fecha, tapamos, tapar el nombre, editamos, editar el, lo editamos, el disenador, mi disenador, nuestro disenador, a que nombre lo quiere, que nombre quiere, que fecha quiere, nadie revisa, nadie lo revisa, nunca revisan, no revisan, pasa perfecto, parece original, parece real, prestado, lo conseguimos hecho, se lo fabricamos, lo compramos hecho, falso, trucho, le hace uno, le hago uno, te hago uno, te hace uno, igualito, le ponemos el, el numero que quiera, de otro, prestamos, adapt*, arregl* el, le conseguimos, la de otra, el de otra, de otra marca, le cambiamos el logo, le quitamos, le borramos',
  },
  inspection: {
    en: 'inspection*, inspector*, inspect, third party, sgs, quality check, qc visit, look at the goods, see the goods, check the goods, come to check, pre shipment inspection, qc company, your agent to check, testing company',
    zh: '验货, 验厂, 第三方, 质检, 来验, 看货, 验了, 抽检, 看厂',
    es: 'inspeccion*, inspector*, tercero, terceros, revisar la mercancia, ver la mercancia, sgs, verificador, control de calidad, perito',
  },
  visit: {
    en: 'video call*, videocall*, video meeting, live video, live tour, factory tour, tour, factory visit, visit the factory, visit us, visit our, to visit, see the factory, see the workshop, show the factory, show the workshop, factory address, new address, workshop address, camera, audit the factory, factory audit, on site audit',
    zh: '视频, 看厂, 参观, 验厂, 来厂, 进车间, 车间, 直播, 工厂地址, 地址',
    es: 'videollamada*, video llamada*, visita*, visitar*, recorrido, ver la fabrica, ensenar la fabrica, mostrar la fabrica, camara, direccion de la fabrica, direccion, auditar, video en vivo',
  },
  licence: {
    en: 'business license, business licence, company license, company licence, export license, export licence, license, licence, registration certificate, company registration, company papers, company documents, id of the company, tax certificate',
    zh: '营业执照, 执照, 公司证件, 注册资料, 公司资料, 资质',
    es: 'licencia comercial, licencia de negocio, licencia, registro mercantil, registro de la empresa, papeles de la empresa, documentos de la empresa, acta constitutiva',
  },
  refuse: {
    en: "not possible, isn't possible, impossible, not allowed, isn't allowed, forbidden, it is forbidden, secret, confidential, not show, cannot show, can't show, can not show, don't show, do not show, not shown, cannot be communicated, cannot be shared, cannot be shown, can't be shared, not share, cannot share, can't share, can not share, internal document, internal, not public, private document, not for outside, outside parties, outsiders, foreigners, no one can, nobody can, no visitors, not accept visitors, don't accept, do not accept, not accept, refuse*, not welcome, no need, not necessary, not needed, unnecessary, waste of time, waste of money, insult*, don't send, do not send, if you don't trust, if you do not trust, you don't trust, you do not trust, locked, is locked, already sealed, sealed, already packed, too late, after you pay, after full payment, after the payment, after payment, after the balance, not before, pay first, not convenient, inconvenient, broken, no camera, no signal, not permitted, cannot disclose, can't disclose, not disclose, would delay, only delay, not available, won't be possible, will not be possible, too busy for, nobody is allowed, no one is allowed, nobody may, nobody enters, never give, never show, never send, not believe us, do you not believe, don't you believe, don't you trust, do you not trust, why do you want, why you want, why you need, prohibited, not permit*, not let, closed to, photos instead, instead we send, busy factory, stop asking, too much ask*, too many question*, nothing to see, no strangers, strangers in, not wanted, guards, not for customers, only for boss, keeps it in the safe, first pay, first payment then",
    zh: '机密, 保密, 不对外, 内部, 不能给, 不给看, 不方便, 不可能, 不允许, 禁止, 谢绝, 别叫, 不用, 别来, 没必要, 不需要, 不接受, 拆开, 封箱, 封好, 打包好了, 信不过, 不信任, 不相信, 付清才, 付完才, 付了才, 先付, 先结, 结了咱, 结清再, 只给看, 不外传, 外传, 坏了, 浪费, 多此一举, 不给, 没法给, 不让进, 不让看, 来不及, 看什么看, 外人, 免了, 就免, 不让外, 不对外人, 凭什么, 干嘛要, 要不信, 不信就, 从来不给, 谁都不给, 没这个规矩, 不接待, 也不给, 不给人, 给您干什么, 又不是, 没必要看',
    es: 'no es posible, imposible, prohibid*, secret*, confidencial*, interno, interna, es interno, es interna, no mostramos, no se muestra*, no se ensena*, no compartimos, no se comparte*, no se puede, no podemos mostrar, no podemos compartir, no aceptamos, no permitimos, no hace falta, no es necesari*, innecesari*, perdida de tiempo, ofens*, otra vez con, si no confia, si no confias, no confia, desconfi*, cerrado con llave, ya esta embalad*, ya esta sellad*, ya esta empacad*, despues del pago, despues de pagar, una vez pagad*, primero el pago, primero paga, primero pague, cuando pague, sin pedir tantos, tantos papeles, no recibimos visitas, no dejamos, no deja entrar, nadie puede, no funciona, danad*, demasiado tarde, pedir tanto, para que quiere, solo con el pago, no se entrega*, falta de respeto, no se la ensenamos, no se lo ensenamos, no ensenamos, no la mostramos, no la damos, no damos, a nadie, no dejamos entrar, no aceptamos inspector*, gente seria, para que la quiere, no hay por que, no se permite*, no permit*, vetad*, sin visitas, ningun inspector, no dejamos entrar, mandamos fotos, no es asunto, nada que ver',
  },
  claimsPlatform: {
    en: 'buyer protection desk, buyer protection department, buyer protection team, protection desk, protection team, alibaba security, security department, security team, alibaba staff, alibaba team, alibaba support, alibaba customer service, from alibaba, alibaba department, trade assurance department, trade assurance team, trade assurance desk, trade assurance officer, verification department, risk department, risk control department, compliance department, compliance team, platform staff, platform service, on behalf of alibaba, alibaba finance, settlement center, settlement centre, escrow department, official customer service, dispute center, arbitration, claims department, trade assurance control, control office',
    zh: '保障中心, 平台客服, 官方客服, 阿里客服, 专员, 风控部, 安全中心, 客服中心, 仲裁, 理赔, 结算中心, 平台工作人员, 信保中心, 审核部, 官方团队',
    es: 'departamento de seguridad, equipo de alibaba, soporte de alibaba, personal de alibaba, area de seguridad, centro de proteccion, proteccion al comprador, departamento de proteccion, departamento de verificacion, de parte de alibaba, servicio oficial, atencion de alibaba, centro de pagos, le habla el, le saluda el, departamento de garantias, centro de disputas, equipo de seguridad',
  },
  safeAccount: {
    en: 'clearing account, safe account, safety account, supervised account, security account, escrow account below, verification deposit, refundable, security deposit, guarantee deposit, verification fee, to keep your cover, unlock, to release, to activate, deposit a, freeze, frozen, flagged, account will be closed, suspended, verify, details below, processing fee, transfer it to, deposit of, verification, given back, blocked, be blocked, to keep it, restore, reactivate',
    zh: '监管账户, 安全账户, 清算账户, 保证金, 缴存, 验证金, 核验后退, 解冻, 冻结, 激活, 可退, 退回, 手续费, 缴纳, 三天退, 风险, 异常, 交保',
    es: 'cuenta de seguridad, cuenta segura, cuenta de custodia, cuenta puente, reembolsable, deposito de garantia, garantia, deposito de verificacion, verificar su, activar, liberar, desbloque*, congelad*, retenid*, suspendid*, tasa de, cargo de, fianza, se le devuelve, deposite, verificacion, bloquead*, reactivar',
  },
  /** What protects an order. */
  protection: {
    en: 'trade assurance, ta order, escrow, protected order, assurance order, buyer protection, letter of credit, online order, platform order, platform payment, ta',
    zh: '信保, 信用保障, 担保交易, 平台订单, 平台单, 平台付款, 平台下单, 线上单, 线上下单, 信用证',
    es: 'trade assurance, pedido protegido, compra protegida, proteccion al comprador, garantia comercial, carta de credito, pedido en linea, pedido por la plataforma',
  },
  noPaper: {
    en: "no contract, without contract, without a contract, no need contract, no need for a contract, no need for contract, no need of contract, no paper needed, no papers, no paperwork, handshake, let us do without, let's do without, no pi needed, no need pi, no need for a pi, without invoice, without any paper, my word is, word is enough, no written, no need to sign, not sign anything, sign nothing, need not sign, without signing, without sign",
    zh: '不用签合同, 不用合同, 不签合同, 合同不用, 合同就不用, 合同就免, 合同免了, 合同就算了, 口头, 不用pi, 无需合同, 没必要签, 不开票, 不用开票, 不用签, 不必签, 别签, 签什么',
    es: 'sin contrato, no hace falta contrato, no hace falta el contrato, no necesitamos contrato, sin papeles, sin factura, de palabra, sin tanto papel, sin papeleo, un apreton de manos, basta mi palabra, sin firmar, no hace falta firmar, no firme, para que firmar',
  },
  receipt: {
    en: 'confirm receipt, confirm the receipt, confirm delivery, confirm the delivery, confirm received, confirm goods received, confirm the order as, click received, click confirm, click on confirm, mark as received, mark it as received, mark as delivered, mark the order, release the payment, release payment, release the money, release the funds, release funds, acknowledge receipt, accept the delivery, accept delivery, press received, tick received, tap confirm, order received, click received, received button, click the button, confirm in the system, confirm the goods, press the button, button that you, confirm the goods arrived, confirm goods arrived, confirm that it arrived, confirm arrival',
    zh: '确认收货, 点收货, 点一下收货, 点确认, 点一下确认, 提前收货, 提前确认, 签收一下, 确认签收, 放款, 点个收货, 确认收到, 确认一下收, 点下收货, 收货点, 点了收货',
    es: 'confirme la recepcion, confirma la recepcion, confirmar la recepcion, confirme recepcion, confirme la entrega, confirma la entrega, confirmar la entrega, confirme el recibido, marque como recibid*, marca como recibid*, marcar como recibid*, libere el pago, libera el pago, liberar el pago, libere los fondos, libera los fondos, liberar los fondos, dele a recibido, dale a recibido, acepte la entrega, de por recibid*, da por recibid*, pedido recibido, mercancia recibida, ponga recibido, pon recibido, confirme que recibio, confirma que recibiste',
  },
  early: {
    en: "although, even though, even if, before, haven't reached, have not reached, hasn't arrived, has not arrived, not arrived, not yet, now, today, first, already now, early, earlier, in advance, cash flow, still on the way, on the way, so we can, our bank needs, ranking, our factory needs, ahead, please, next week, leave next, depends on it, my bonus, will ship, ship after, so i can, then i can, then we can, leaves, did not, salaries, need the money",
    zh: '先, 提前, 还没到, 没到, 在路上, 帮忙, 帮帮忙, 现在, 今天, 麻烦, 周转, 好评, 早点, 下周一定, 业绩, 随后发, 马上发, 明天发',
    es: 'aunque, antes, todavia no, aun no, no haya llegado, no ha llegado, ya mismo, ahora, hoy, por adelantado, primero, en camino, para que nos, necesitamos liquidez, adelant*, asi nos, por favor, mi bono, la proxima semana, sale la',
  },
  afterArrival: {
    en: "after you, after the goods, after receiving, after arrival, when you receive, when the goods, when they arrive, when it arrives, once you, once the goods, only after, only when, no hurry, no rush, take your time, after you have checked, after check*, after inspection, do not confirm, don't confirm, until you, automatically, after 30 days, days after, after the refund, once the refund, when the refund, you decide, of this email",
    zh: '收到后, 收到货后, 到货后, 验收后, 检查后, 没问题再, 没问题后, 确认没问题, 之后再, 以后再, 不急, 别急, 先别, 不要提前, 自动',
    es: 'cuando reciba, cuando llegue*, cuando la tenga, cuando haya, despues de recibir, despues de revisar, una vez que, una vez recib*, al recibir, solo si, no confirme, sin prisa, hasta que',
  },
  dropDispute: {
    en: 'close the dispute, close the case, close the claim, cancel the dispute, cancel the claim, cancel the case, withdraw the dispute, withdraw your dispute, withdraw the claim, withdraw your claim, drop the dispute, drop the claim, drop the case, cancel the refund, withdraw the complaint, remove the complaint, cancel your dispute, cancel your claim, close your dispute, close your claim, remove the bad review, delete the review, delete your review, change your review, cancel the chargeback, withdraw the chargeback',
    zh: '撤销纠纷, 撤纠纷, 撤诉, 撤销投诉, 撤投诉, 取消纠纷, 关闭纠纷, 关掉纠纷, 取消投诉, 撤回申请, 取消退款, 撤销退款, 撤了纠纷, 纠纷撤, 投诉撤, 删差评, 撤回投诉, 撤回纠纷, 把纠纷',
    es: 'cierre la disputa, cierra la disputa, cerrar la disputa, retire la disputa, retira la disputa, retirar la disputa, cancele la disputa, cancela la disputa, cancelar la disputa, retire el reclamo, retira el reclamo, retirar el reclamo, cierre el reclamo, cierra el reclamo, cerrar el reclamo, cancele el reclamo, cancela el reclamo, cancelar el reclamo, quite el reclamo, retire la queja, anule el reclamo, retire la reclamacion, cierre la reclamacion, levante el reclamo',
  },
  promised: {
    en: 'first, then, after that, afterwards, we will, we refund, i will, i promise, privately, later, immediately we, same day, in return, otherwise we, before we',
    zh: '先, 就退, 就给, 马上退, 私下, 再退, 然后, 之后, 随后, 立马, 给您补, 给您退, 我保证',
    es: 'primero, y luego, despues, le devolv*, te devolv*, le envi*, te envi*, le reembols*, te reembols*, prometo, por fuera, enseguida, y le, y te, le compens*, te compens*',
  },
  newAddress: {
    en: 'new email, new e mail, new mail, new address, private email, private e mail, private address, private mail, personal email, my gmail, new domain, old email, old mail, old address, mail was hacked, email was hacked, mailbox was hacked, mailbox is full, email is blocked, mail server, write only to, reply only to, only to this address, only this address, use this address, this new mail, changed our email, changed our domain',
    zh: '新邮箱, 换邮箱, 换了邮箱, 邮箱被盗, 邮箱换, 旧邮箱, 原邮箱, 私人邮箱, 邮箱停用, 邮箱坏, 只回这个, 新域名, 邮箱被黑, 新的邮箱',
    es: 'nuevo correo, correo nuevo, correo personal, correo privado, mi gmail, hackearon, correo anterior, correo viejo, nuevo dominio, solo a este, solo a este correo, solo a esta direccion, cambiamos de correo, nueva direccion de correo',
  },
  privatePerson: {
    en: 'natural person, private person, private individual, an individual, legal representative personally, person not company, not a company account, individual name, personal name',
    zh: '个人户, 个人名义, 法人个人, 自然人, 私人户, 不是公司户, 个体户',
    es: 'persona fisica, persona natural, un particular, representante legal, nombre de una persona, a titulo personal, no es de empresa',
  },
  personLeft: {
    en: "has left our company, has left the company, left our company, left the company, no longer works, no longer with us, does not work here, doesn't work here, not work here, was fired, is fired, got fired, has been fired, has been dismissed, resigned, has quit, quit the, replaced by me, i take over, i took over, taking over, took clients, i replace, i am the new, new sales manager, not work any more, does not work here, no longer in our, i am her manager, i am his manager, instead of her, instead of him, previous salesman, old salesman, former salesman, former colleague, is in hospital, do her orders, do his orders, her orders now, his orders now, i do her, instead of my colleague",
    zh: '离职, 辞职, 被开除, 开除了, 不在我们公司, 不干了, 走人了, 我接手, 我接替, 由我负责, 由我接, 已经走了, 已离开公司, 不做了, 已经辞, 之前那个业务员, 原来的业务员, 业务员走了, 前业务员, 住院了, 我来接',
    es: 'ya no trabaja, ya no esta con nosotros, dejo la empresa, fue despedid*, lo despedimos, la despedimos, renuncio, yo me encargo, soy el nuevo, soy la nueva, tomo su lugar, me hago cargo, la reemplazo, lo reemplazo, se fue de la empresa, ya no labora, lo echamos, la echamos, vendedor anterior, anterior vendedor, vendedora anterior, ya no esta en la, esta en el hospital',
  },
  held: {
    en: "customs hold, customs holds, held by customs, held at customs, hold it, held it, is held, are held, being held, stuck, detained, detain*, seized, blocked, stopped by, stopped at, stop at, not release, won't release, will not release, is on hold, on hold, impounded, retained, quarantine, confiscat*, intercepted, parcel, container is in, took the container, took the parcel, police at",
    zh: '扣了, 被扣, 扣住, 扣押, 扣在, 卡在, 卡住, 不放行, 查扣, 压在海关, 滞留, 拦下',
    es: 'retenid*, no sueltan, no liberan, detenid*, bloquead*, parad* en, incautad*, trabad*, atascad*, decomis*, en aduana, la aduana, no dejan salir, frenad*, parado en, parada en, detenido en',
  },
  oddFee: {
    en: 'anti terror*, anti drug*, anti money, anti fraud, anti narcotic*, certificate, clearance fee, release fee, stamp, permit, insurance, guarantee, tax first, fine, penalty, unlock fee, refundable, opening file, file opening, open the file, opening the file, registration fee, legal fee, lawyer fee, they want, wants a fee, processing fee, only 300, activation fee, notary, handling money, bribe, conversion fee, transfer tax, bond, for the officer, the officer, open the case, to open the, security to',
    zh: '反恐, 禁毒, 反洗钱, 通关费, 放行费, 清关费, 保证金, 罚款, 解冻费, 立案费, 律师费, 手续费, 许可费, 打点, 公证费, 激活费, 押金, 税金',
    es: 'antidrogas, antinarcot*, antiterror*, anti terror*, antilavado, sello, permiso, fianza, multa, gestion, tasa de liberacion, seguro, garantia, impuesto previo, apertura de expediente, abrir el expediente, abrir expediente, honorarios, propina, timbre, certificado, notari*, cargo de, derecho de',
  },
  refundLater: {
    en: 'refund you, refunded, refundable, get it back, give it back, back to you, gives back, give back, deduct it later, they return, returned after, it comes back, returned to you, pay you back, send to the agent, to the agent, to our agent, send to me, western union, get your money back, recover your money, recover the money, money back from, he starts when, starts when, success rate, % success, when he has it, before they, comes back, come back to you, given back, my agent, their agent, to my, recovery office, recovery company, recovery agent, find your lost, your lost deposit, your lost money, free tomorrow',
    zh: '退给您, 退回, 退还, 可退, 会退, 返还, 转给代理, 打给代理, 追回, 要回来, 讨回, 挽回, 成功率, 转我, 给关员, 打点, 退您',
    es: 'se lo reembols*, te lo reembols*, reembols*, se lo devuelv*, te lo devuelv*, devuelven, lo devuelven, al gestor, al agente, recuper*, mandarselo, enviarselo, tasa de exito, de exito, se descuenta despues, se le devuelve*, se lo regres*, al inspector',
  },
  weSentTooMuch: {
    en: 'by mistake sent you, sent you by mistake, mistakenly sent, sent you too much, paid you too much, transferred too much, too much to you, overpaid you, refunded you too much, refunded too much, sent you double, refunded twice, paid you twice, sent you twice, wrong amount to you, accountant by mistake, instead of 800, we sent you, extra money to you, a zero too many',
    zh: '多打给您, 多退给您, 多退了, 多转给您, 多汇给您, 不小心多, 误转, 误打, 错转, 打错给您, 退多了, 退重了, 多打了一个零',
    es: 'le mandamos de mas, te mandamos de mas, le transferimos de mas, te transferimos de mas, le devolvimos de mas, te devolvimos de mas, le depositamos de mas, te depositamos de mas, por error le, por error te, le enviamos por error, le pagamos de mas, le reembolsamos de mas, te reembolsamos de mas, dos veces a usted, de mas a su cuenta',
  },
  giveBack: {
    en: 'return the, return it, send back, send the difference, refund the difference, refund us, pay back, give back, transfer back, send it back, please return, pls return, the rest back, difference back, wire back',
    zh: '退回来, 退回给, 转回, 打回, 汇回, 退给我, 还给我, 退我, 返还, 差额',
    es: 'devuelva*, devuelve*, devolver*, regres* la diferencia, regrese*, regresa*, reintegr*, mande la diferencia, mandenos la diferencia, reenvie*, transfiera la diferencia',
  },
} as const
