/** What red flags say in Simplified Chinese, by the codes and ids of the risk room. Part of the texts of `zh-CN`. */
export const zhCnFlags = {
  flags: {
    'new-and-big': {
      title: '新入驻，但标称规模很大',
      detail:
        '入驻阿里巴巴{years, plural, =0 {不足1年} other {#年}}，却标称{what, select, both {员工至少{staff, number}人、面积至少{floor, number}平方米} staff {员工至少{staff, number}人} other {面积至少{floor, number}平方米}}{age, plural, =0 {} other {，公司成立于#年前}}',
    },
    'price-outlier': {
      title: '价格明显低于同类商品',
      detail: '比页面上{offers, number}个同类商品的中位价低{percent}',
    },
    'new-cheap-small': {
      title: '新账号、低价、小单',
      detail:
        '入驻阿里巴巴{years, plural, =0 {不足1年} other {#年}}，{reviews, plural, =0 {没有评价} other {#条评价}}，价格比同类商品低{percent}，{quantity, number}件起订',
    },
    'perfect-thin': {
      title: '评分满分，但评价极少',
      detail: '{reviews, plural, =0 {没有评价} other {只有#条评价}}，说明不了多少问题',
    },
    'rating-jump': {
      title: '{what, select, rating {评分上升很快} other {评价增长很快}}',
      detail:
        '{days, plural, =0 {不到1天} other {#天内}}，{what, select, rating {评分从{before, number}升至{after, number}，新增评价不足10条} other {评价从{before, number}条增至{after, number}条}}',
    },
    'rating-drop': {
      title: '{what, select, rating {评分下降} other {准时交货率下降}}',
      detail:
        '与之前查看时相比，{what, select, rating {从{before, number}降至{after, number}} other {从{before, number}%降至{after, number}%}}',
    },
    'no-trace': {
      title: '入驻多年，看不到成交',
      detail: '入驻阿里巴巴{years, plural, other {#年}}，没有评价，显示的在线成交也极少',
    },
    late: { title: '延迟交货的订单较多', detail: '准时交货率{percent}；通常以95%为准' },
    'vacuous-on-time': {
      title: '没有成交，却有准时交货率',
      detail: '准时交货率100%，但未显示成交：不计入',
    },
    'trader-claims-factory': {
      title: '贸易公司，文字却像工厂',
      detail: '{place}中写有“{words}”，但标注为贸易公司',
    },
    'trading-name': {
      title: '名称像贸易公司，却标注为生产商',
      detail: '贸易公司也可以是好供应商；不妨了解产品由谁生产',
    },
    'catalogue-sprawl': {
      title: '一家工厂，却有许多不相关的产品',
      detail: '主营产品跨{industries, number}个行业，包括{examples}',
    },
    'name-product-mismatch': {
      title: '公司名称与商品分属不同行业',
      detail: '公司名称指向{name}，商品属于{title}',
    },
    'twin-storefront': {
      title: '同名的另一家店铺',
      detail: '以此名称另外看到{count, plural, other {#家店铺}}，公司编号{companyId}',
    },
    contradiction: {
      title: '两个页面说法不一致',
      detail: '{fact}：{here}与{there}的说法不一致',
    },
    'identity-change': {
      title: '{what, select, name {公司名称有变} address {地址有变} other {店铺网址有变}}',
      detail: '之前查看时为“{before}”，现在为“{after}”',
    },
    'licence-mismatch': {
      title: '营业执照与页面不一致',
      detail:
        '{what, select, name {名称} address {地址} other {城市}}：营业执照上为“{licence}”，页面上为“{page}”',
    },
    'impossible-dates': {
      title: '日期前后不符',
      detail:
        '{what, select, report {认证报告的日期为{date}，尚未到来} certificate {有一份{date}的证书，早于公司成立的{founded}年} membership {入驻阿里巴巴{years, plural, other {#年}}，公司却成立于{founded}年：账号可能已转给较新的公司，请询问现在由哪家公司使用} other {成立年份{founded}尚未到来}}',
    },
    'report-expired': {
      title: '认证报告已过期',
      detail: '最近日期为{date}；报告通常每年更新',
    },
    'audit-scope': {
      title: '已认证，但未显示由谁认证',
      detail: '没有认证机构，也没有报告链接',
    },
    'certificate-holder': {
      title: '证书值得核实',
      detail:
        '{what, select, expired {{name}已于{date}到期} holder {{name}的持有人为“{holder}”} other {{name}没有编号}}',
    },
    'off-platform-contact': {
      title: '站外联系方式',
      detail: '{place}中写有“{words}”；站内消息才能留下双方约定的记录',
    },
    'off-platform-payment': {
      title: '站外付款',
      detail: '{place}中写有“{words}”；信用保障不覆盖此类付款',
    },
    'full-advance-payment': {
      title: '要求预付全款',
      detail: '{place}中写有“{words}”；通常先付定金，验货后再付尾款',
    },
    'free-mail': {
      title: '规模较大，却使用免费邮箱',
      detail: '邮箱域名为{host}，而标称员工至少100人',
    },
    'famous-brand': {
      title: '商品涉及知名品牌',
      detail: '{place}中写有“{words}”；销售品牌商品需要品牌方授权',
    },
    'tier-inversion': {
      title: '数量更多，单价却没有更低',
      detail: '{quantity, number}件起的单价为{price}，并不低于数量较少时',
    },
    'bait-range': {
      title: '最低价与其他价格相差悬殊',
      detail:
        '{what, select, range {同一商品的价格从{lowest}到{highest}：请询问各款式的价格} other {{lowest}，而页面上次低的同类商品为{highest}}}',
    },
    'price-drift': {
      title: '价格与之前查看时不同',
      detail: '同一商品、同一数量，从{before}变为{after}',
    },
    urgency: {
      title: '催促下单的措辞',
      detail: '{place}中写有“{words}”；不妨花些时间比较',
    },
    'same-text': {
      title: '描述与另一家公司相同',
      detail: '{company}也使用这段文字',
    },
    'same-image': {
      title: '图片与另一家公司相同',
      detail: '{company}也使用这张图片',
    },
    'impossible-lead-time': {
      title: '{what, select, days {定制商品的交货期过短} other {定制商品的起订量过小}}',
      detail:
        '{what, select, days {标称{days, plural, =0 {不到1天} other {#天}}即可完成} other {商品需要专门的模具或工装，却可单件起订}}',
    },
    'capacity-mismatch': {
      title: '标称数字远高于类似供应商',
      detail:
        '{what, select, employees {标称员工{claimed, number}人，类似供应商约{usual, number}人} other {标称年销售额{claimed, number}美元，类似供应商约{usual, number}美元}}',
    },
    'vacuous-reorder': {
      title: '成交很少，复购率却很高',
      detail: '复购率{percent}，但成交额不足10,000美元：不计入',
    },
    'untrusted-host': {
      title: '链接指向阿里巴巴以外',
      detail: '看似平台的一部分，实际打开的是{host}',
    },
    'office-address': {
      title: '工厂地址像办公地址',
      detail: '地址中写有“{words}”',
    },
  },
  questions: {
    'licence-and-video': '能否提供写有成立日期和注册资本的营业执照，并通过实时视频带我们看看工厂？',
    'itemised-quote': '能否提供一份分项报价，附完整规格和样品价格？',
    'on-platform-only': '我们能否只在Alibaba.com上下单和付款，并使用信用保障？',
    'newest-reviews': '贵公司最新的评价分别对应哪些产品和订单？',
    'late-reasons': '那些延迟交货或评分较低的订单是什么情况？之后做了哪些改进？',
    'export-references': '能否提供两家出口客户的联系方式，以便我们了解与贵公司的合作情况？',
    'lead-time-clause': '合同中能否写明交货期，并约定每延误一周相应减价？',
    'licence-scope': '贵公司营业执照的经营范围是否包含生产？能否提供一份复印件？',
    'made-in-house': '贵公司的产品中，哪些是自己生产的，哪些是外购的？',
    'which-entity-invoices': '由哪家公司签订合同并收款？请提供其完整的法定名称。',
    'explain-difference': '贵公司的页面在这一点上说法不一致：{fact}。以哪个为准？为什么会不同？',
    'new-licence': '能否提供现行的营业执照，并说明其中的差异？',
    'dated-documents': '能否提供可证明这些日期的文件，并说明前后为何不同？',
    'new-report': '是否有更新的认证报告？能否发一下报告链接？',
    'report-link': '贵公司由哪家机构认证？能否发一下报告链接？',
    'certificate-lookup': '我们凭哪个编号可以向发证机构查询这份证书？',
    'keep-on-platform': '我们能否把所有消息都留在Alibaba.com上，让双方都有记录？',
    'staged-payment': '能否先付30%定金，余款在验货之后、发货之前支付？',
    'domain-mail': '能否用贵公司自有域名的邮箱给我们写信？',
    'authorisation-letter': '能否提供品牌方允许贵公司销售该商品的授权书？',
    're-quote': '能否请您重新报一次各数量对应的单价？',
    'variant-price': '我们需要的这个款式和数量，具体价格是多少？',
    'quote-validity': '这个价格有效到什么时候？为什么有变动？',
    'dated-photo': '能否拍一张该商品与当天日期放在一起的照片？',
    'open-from-bookmark': '我们能否自行打开Alibaba.com上的订单页面付款？',
    'factory-address': '工厂的具体地址在哪里？能否通过实时视频带我们看看？',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: '新账号与标称规模',
    F02: '与同类商品的价格对比',
    F03: '新账号、低价、小单同时出现',
    F04: '满分评分与极少评价',
    F05: '评分或评价快速上升',
    F06: '评分或准时交货率下降',
    F07: '入驻多年无成交',
    F08: '延迟交货的订单',
    F09: '无成交的准时交货率',
    F10: '贸易公司使用工厂措辞',
    F11: '名称与经营模式',
    F12: '不相关的产品',
    F13: '名称与商品',
    F14: '同名的其他店铺',
    F15: '各页面之间是否一致',
    F16: '名称、地址或店铺变更',
    F17: '营业执照与页面',
    F18: '各日期之间是否相符',
    F19: '认证报告的日期',
    F20: '由谁认证',
    F21: '证书的持有人和日期',
    F22: '站外联系方式',
    F23: '站外付款',
    F24: '付款条件',
    F25: '邮箱与公司规模',
    F26: '知名品牌',
    F27: '阶梯价',
    F28: '价格区间',
    F29: '与之前查看时的价格对比',
    F30: '催促措辞',
    F31: '与他人相同的描述',
    F32: '与他人相同的图片',
    F33: '定制商品的交货期',
    F34: '与类似供应商的数字对比',
    F35: '成交很少时的复购率',
    F37: '指向站外的链接',
    F38: '工厂地址',
  },
  flagValues: {
    certificate: '一份证书',
    namedCertificate: '证书“{name}”',
    province: '省份',
  },
  /** Where on an offer words were found; in a sentence. */
  places: {
    title: '标题',
    description: '描述',
    images: '图片',
    'payment-terms': '付款条件',
  },
  /** In a sentence. */
  industries: {
    apparel: '服装',
    footwear: '鞋类',
    bags: '箱包',
    jewellery: '珠宝首饰',
    electronics: '电子产品',
    lighting: '照明',
    furniture: '家具',
    kitchenware: '厨房用品',
    beauty: '美妆个护',
    toys: '玩具',
    pets: '宠物用品',
    sports: '运动用品',
    vehicles: '车辆',
    machinery: '机械',
    metal: '金属制品',
    chemicals: '化工',
    packaging: '包装',
    food: '食品',
    medical: '医疗用品',
    building: '建材',
    stationery: '文具',
  },
} as const
