/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `zh-CN`. */
export const zhCnAdvice = {
  advice: {
    title: '付款之前',
    neverTitle: '无论如何',
    order: '订单金额',
    sizes: {
      sample: '仅样品',
      'under-5000': '不足5,000美元',
      'from-5000': '5,000至10,000美元',
      'from-10000': '10,000美元及以上',
    },
    before: {
      'pay-on-platform': '在Alibaba.com上下单并付款，万一出现问题，平台可以查到订单。',
      'smallest-order': '按对方接受的最小数量下单，金额以您承受得起损失为限。',
      'sample-first': '先订样品并妥善保存，日后的大货要与它对照。',
      'written-spec': '把要买的东西写清楚：材料、尺寸、公差、包装、测试，并请对方在订单中确认。',
      'staged-payment': '分期付款，例如先付30%启动生产，货物经您检验合格后、发货前再付70%。',
      'trade-assurance': '通过信用保障（Trade Assurance）付款，并把规格和交货日期写进订单。',
      'open-profile': '打开公司资料页。目前看到的信息太少，无法判断。',
      'ask-licence': '索要营业执照。执照上的公司名称应与店铺、银行账户的名称一致。',
      'answer-flags': '下单前，请让对方答复所有未解答的问题。',
      'flags-in-writing': '每一项警示都得到书面解释后再下单。',
      'live-video': '请对方在您产品的生产现场与您实时视频通话。',
      'pre-shipment-inspection': '发货前预约第三方验货。',
      'inspection-before-balance': '预约第三方验货，验货报告合格后再付尾款。',
      'licence-and-registry': '在该公司所在国家的官方登记系统中查询，并与营业执照核对。',
      'audit-or-agent': '委托验厂，或通过会实地看厂的采购代理下单。',
      'compare-others': '至少再比较两家供应同类产品的供应商。',
      'do-not-order': '以目前掌握的情况，暂不要下较大的订单。',
    },
    never: {
      'pay-off-platform': '不要在Alibaba.com之外付款，无论对方为此给多少折扣。',
      'pay-personal-account': '不要付款到个人账户，也不要付给名称不同的公司。',
      'leave-the-chat': '重要事项都要在平台聊天中确认：没有写在那里的，日后很难证明。',
      'pay-all-in-advance': '订单较大时，货物检验之前不要付清全款。',
    },
  },
} as const
