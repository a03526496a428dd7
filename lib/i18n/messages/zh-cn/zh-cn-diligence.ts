/** The due-diligence checklist in Simplified Chinese, by the ids of its checks. Part of the texts of `zh-CN`. */
export const zhCnDiligence = {
  diligence: {
    sections: {
      profile: '公司资料',
      communication: '沟通',
      capability: '生产能力',
      documents: '文件',
      samples: '样品',
      'product-and-ip': '产品与知识产权',
      logistics: '物流',
    },
    outcomes: {
      passed: '通过',
      concern: '存疑',
      failed: '未通过',
      'not-applicable': '不适用',
    },
    progress: '已完成{done, number}/{total, number}项',
    usccFormed: '格式正确，但不代表已经登记，请查询核实。',
    usccFolded: '识别为{code}',
    usccProblems: {
      missing: '请输入18位代码。',
      length: '代码应为18位，当前为{found, number}位。',
      character: '第{position, number}位不能是“{character}”：代码中不使用I、O、S、V、Z。',
      division: '第3至8位应为行政区划的数字代码。',
      'organisation-check': '其中的组织机构代码与其校验码不符，请逐位核对。',
      check: '最后一位校验码与前面各位不符，请逐位核对。',
    },
    registeredAs: {
      enterprise: '企业',
      'sole-proprietor': '个体工商户：是个人，不是公司',
      'farmers-cooperative': '农民专业合作社',
      other: '其他类型的机构，很少从事出口',
    },
    checks: {
      'platform-history': {
        title: '平台年限与经营年限',
        why: '三年及以上，说明有一定的稳定性。',
        how: '将入驻阿里巴巴的年限与营业执照上的成立日期对照。',
      },
      transactions: {
        title: '以往订单',
        why: '一百单及以上，说明确实能交货；记录很少则说明不了什么。',
        how: '在公司资料页查看以往订单的数量和金额。',
      },
      'reviews-read': {
        title: '已细读评价，而非只看数量',
        why: '规律比平均分更能说明问题：质量不稳、隐藏费用、延误、突然增多。',
        how: '查看多个商品下评分最低和最新的评价。',
      },
      'verification-report': {
        title: '已打开认证报告',
        why: '标识只说明有报告；报告才说明查了什么、何时查的。',
        how: '点击认证标识，记下认证机构、日期、地址和范围。',
      },
      'company-elsewhere': {
        title: '已在站外查到该公司',
        why: '正常经营的公司会留下痕迹：官网、展会、自有域名邮箱。',
        how: '用英文名和中文名搜索，并记下其邮箱域名。',
      },
      'text-and-photos': {
        title: '文字和照片为其自有',
        why: '借用他人的照片，就看不出货物由谁生产。',
        how: '搜索一句文字和一张照片；请对方拍一张带有当天日期的照片。',
      },
      'response-seen': {
        title: '一天内回复',
        why: '下单前回复慢，下单后只会更慢。参考标准是九成消息在24小时内回复。',
        how: '在不同日子问两个问题，记下回复用时。',
      },
      'answers-clear': {
        title: '答复清楚完整',
        why: '问得具体却答得含糊，需要留意。',
        how: '将每个答复与所提问题逐一对照。',
      },
      'agreed-in-writing': {
        title: '所有约定都在平台上书面确认',
        why: '只是口头说过的，发生争议时无法证明。',
        how: '每次通话后发送一份摘要，并请对方确认。',
      },
      'tone-unchanged': {
        title: '语气和联系方式前后一致',
        why: '文风、语言突然改变，或突然催促，可能是换了人在写。',
        how: '拨打您之前已有的号码核实。',
      },
      'maker-or-trader': {
        title: '生产商还是贸易商',
        why: '两者都可以很好，但价格、管控和改动的余地不同。',
        how: '直接询问，并与营业执照上的经营范围对照。',
      },
      'factory-seen': {
        title: '已看过工厂',
        why: '实时看厂能看到照片看不到的生产线、实验室和仓库。',
        how: '请对方用15分钟视频通话，带您看生产、测试和仓库。',
      },
      'capacity-stated': {
        title: '产能与订单相符',
        why: '超出产能的部分会转给别处生产。',
        how: '询问月产能、交货期和瓶颈，并与员工人数和厂房面积对照。',
      },
      'references-called': {
        title: '已联系客户参考',
        why: '老客户最清楚所谓晚交会晚多久。',
        how: '请对方提供两家出口客户的联系方式，并写信询问。',
      },
      'licence-compared': {
        title: '已将营业执照与公司资料核对',
        why: '名称、地址和经营范围必须属于您要付款的公司。',
        how: '索要营业执照，并在此填写名称、城市、地址和代码。',
      },
      'licence-registered': {
        title: '已查询登记信息',
        why: '格式正确的代码，也可能并无登记主体。',
        how: '在公开的登记系统中查询该代码，记下登记状态和日期。',
      },
      'certificates-confirmed': {
        title: '证书已由发证机构确认',
        why: '持有人、范围和有效期以发证机构的记录为准，而不是扫描件。',
        how: '填写编号、持有人和有效期，并向发证机构查询。',
      },
      'beneficiary-compared': {
        title: '已将收款人与合同核对',
        why: '收款账户必须属于合同上的公司。',
        how: '逐字核对名称；若有不同，请对方书面说明原因。',
      },
      'background-checked': {
        title: '已做背景调查',
        why: '金额达到10,000美元，就值得查一查法律状况和诉讼记录。',
        how: '购买一份企业报告，或咨询律师。',
      },
      'sample-approved': {
        title: '样品已确认',
        why: '没有拿到样品，不下大货订单。',
        how: '请对方按一页纸的规格书，在将要生产大货的产线上制作样品。',
      },
      'sample-measured': {
        title: '样品已测量和测试',
        why: '好看的样品也可能不符合公差要求。',
        how: '检查尺寸、材料、颜色、功能、包装和标签，记下每处偏差。',
      },
      'sample-sealed': {
        title: '确认样已封样',
        why: '验货和处理争议都要以双方确认的样品为准。',
        how: '签封两件样品：一件自己留存，一件交给验货员。',
      },
      'specification-agreed': {
        title: '规格已约定',
        why: '大多数争议源于规格含糊。',
        how: '把颜色、尺寸、材料、公差和测试写在一页上，并书面确认。',
      },
      'standards-known': {
        title: '已了解目标市场的标准',
        why: '可以合法生产的，不一定可以合法销售。',
        how: '列出该产品在目标市场适用的法规和标准，并请专业人士核实。',
      },
      'test-reports-read': {
        title: '已通读检测报告',
        why: '证书只写产品名称，看报告才知道是不是您的产品。',
        how: '核对型号、日期和实验室，并向实验室查询报告编号。',
      },
      'rights-searched': {
        title: '已检索商标和专利',
        why: '侵权货物会被海关扣留，费用由您承担。',
        how: '在目标市场的登记系统中检索名称、外观和功能。',
      },
      'rights-agreed': {
        title: '权利归属与保密已约定',
        why: '模具和图纸应归您所有。',
        how: '在合同中写明所有权、保密和不侵权保证。',
      },
      'term-agreed': {
        title: '贸易术语和地点已约定',
        why: '谁付费、风险何时转移，都取决于三个字母和一个地点。',
        how: '写明术语、地点和“Incoterms 2020”。',
      },
      'tariff-found': {
        title: '已查明HS编码和关税',
        why: '编码错误会造成延误，还可能补缴关税。',
        how: '在目标市场的税则中查询，并请报关行确认。',
      },
      'packing-agreed': {
        title: '包装和标签已约定',
        why: '没有事先报价的包装，事后会另外收费。',
        how: '在报价中写明外箱尺寸、重量、装箱数、唛头和标签。',
      },
      'forwarders-asked': {
        title: '已询三家货代',
        why: '运价各不相同，不包含的项目也不同。',
        how: '以相同的货物、路线和贸易术语询三到五家货代。',
      },
      'inspection-booked': {
        title: '已预约验货',
        why: '金额达到5,000美元，验货的费用低于它所能发现的损失。',
        how: '在生产结束前预约，并发送检验方案和封样。',
      },
    },
  },
} as const
