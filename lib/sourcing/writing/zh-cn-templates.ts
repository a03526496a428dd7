import type { TemplateId } from './template-ids.ts'

const closing = `谢谢！

{my-name}
{my-company}`

/** Templates in Simplified Chinese. */
export const zhCnTemplates: Record<TemplateId, string> = {
  'first-contact': `{supplier}：

您好！我是{my-company}的{my-name}，负责采购。我们对贵司的产品“{product}”很感兴趣，目前正在比较几家供应商，首单数量为{quantity}。

在发送详细规格之前，想先向您了解以下几点：

1. 该产品是贵司自有工厂生产，还是由合作工厂生产？
2. 起订量是多少？起订量和{quantity}对应的单价分别是多少？
3. 打样和首单的交期一般各需多久？
4. 该产品目前有哪些证书和检测报告？
5. 订单能否在阿里巴巴国际站以信用保障订单（Trade Assurance）的方式下单？

如果双方条件合适，我们会发送产品规格书并订购样品。

${closing}`,

  'request-quotation': `{supplier}：

您好！请对以下产品报价。

一、产品
1. 品名：{product}
2. 尺寸及公差：{dimensions}
3. 材质：{materials}
4. 颜色及表面处理：{colours}
5. 包装：{packing}
6. 标签及唛头：{labels}
7. 检测及标准：{tests}
8. 终检质量限：{aql}

二、订单
9. 数量：{quantity}
10. 目标价：{target-price}
11. 贸易术语（Incoterms 2020）：{incoterm}
12. 目的地：{destination}
13. 样品：{samples}

三、报价中请注明
a) 该数量的单价、其他阶梯价格及币种
b) 按此规格生产的起订量
c) 样品费、模具费（如有），以及模具归属
d) 打样周期和大货交期
e) 外箱尺寸、毛重及每箱数量
f) 信用保障订单（Trade Assurance）的付款方式
g) 报价有效期
h) 以上如有无法满足之处，请说明并给出替代方案

烦请在{reply-by}前回复报价。

${closing}`,

  verification: `{supplier}：

您好！首次下单前，我们会请每一家新供应商提供同样的资料。烦请提供：

1. 现行有效的营业执照，名称、统一社会信用代码、经营范围和日期须清晰可辨。
2. 签订合同、开具发票和收款的公司全称。
3. 生产{product}的工厂地址。
4. 该产品的证书和检测报告，并附可在发证机构查询的编号。
5. 贵司最近一次的验厂报告或报告链接，以及验厂机构名称。
6. 该产品的月产能和常规交期。
7. 两家可供我们了解合作情况的出口客户。

另外，我们希望通过约20分钟的实时视频看一下生产线、质检和仓库。{reply-by}之前哪一天方便？

以上资料仅用于我们的内部审核，我们会严格保密。

${closing}`,

  'open-questions': `{supplier}：

您好！感谢您此前提供的信息。关于{product}，我们还有以下几点需要确认：

{questions}

逐条简短回复即可，如有相关文件请一并附上。希望您在{reply-by}前在阿里巴巴国际站的聊天中回复，方便我们统一存档。

${closing}`,

  'explain-mismatch': `{supplier}：

您好！我们在准备订单时查看了贵司在阿里巴巴国际站的页面，发现有几处信息不一致：

{differences}

这类情况往往原因很简单，比如页面尚未更新。烦请告知：

1. 以上信息目前以哪一个为准？
2. 页面信息不一致的原因是什么？
3. 是否有文件可以说明，例如营业执照或验厂报告？

希望您在{reply-by}前在阿里巴巴国际站的聊天中回复。

${closing}`,

  confirmation: `{supplier}：

您好！感谢您的沟通。为确保双方理解一致，现将商定的内容整理如下：

1. 品名：{product}
2. 尺寸及公差：{dimensions}
3. 材质、颜色及表面处理：{materials}；{colours}
4. 数量：{quantity}
5. 单价：{price}
6. 贸易术语（Incoterms 2020）：{delivery-term}
7. 付款方式：{payment}
8. 样品：{samples}；样品费：{sample-cost}
9. 模具费：{tooling-cost}
10. 交期：{lead-time}
11. 货物须送达我方的日期：{needed-on}
12. 包装：{packing}
13. 标签及唛头：{labels}
14. 检测及标准：{tests}
15. 出货前检验：{aql}

如以上各点无误，请回复“确认”；如有出入，请注明序号和正确内容。确认后，我们将据此下信用保障订单（Trade Assurance）。

${closing}`,

  'contract-checklist': `合同核对清单
{supplier}：{product}
只有已写入合同或信用保障订单（Trade Assurance）的内容才打勾。

一、合同双方
☐ 卖方全称、地址和统一社会信用代码，与营业执照一致
☐ 合同、发票和银行账户的名称一致

二、价格与数量
☐ 单价及币种：{price}
☐ 有效期至：{valid-until}
☐ 数量：{quantity}；起订量：{moq}；允许的溢短装比例
☐ 样品费：{sample-cost}；模具费：{tooling-cost}，以及模具归属

三、产品
☐ 产品规格书（注明日期和版本）作为合同附件
☐ 确认样由双方封样留存
☐ 检测及标准：{tests}
☐ 未经书面同意，不得更换材料或转包

四、付款
☐ 付款阶段：{payment}
☐ 尾款在验货合格后支付
☐ 收款账户属于签约公司；账户变更须经双方确认后方可生效

五、交货
☐ 贸易术语及指定地点：{delivery-term}
☐ 交期及起算时间：{lead-time}
☐ 最晚出运日期，以便在{needed-on}前到货
☐ 逾期交货：{late-remedy}

六、包装
☐ 包装：{packing}
☐ 标签、唛头及原产地标识：{labels}

七、验货
☐ 质量限：{aql}
☐ 由谁验货、何时验货，复验费用由谁承担
☐ 验货不合格的处理方式（返工、挑选或退款）及期限

八、知识产权
☐ 图纸、模具、设计稿和品牌归我方所有，仅用于我方订单
☐ 卖方保证货物不侵犯第三方权利，否则承担由此产生的责任
☐ 保密义务，合同终止后继续有效

九、质保与救济
☐ 质保：{warranty}
☐ 不合格品的处理（换货、返修、降价或退款）、费用承担及期限
☐ 严重逾期时有权取消订单并退还定金
☐ 适用法律、争议解决的地点和语言，以及以哪种语言版本为准`,

  'beneficiary-check': `{supplier}：

您好！在安排{product}的付款之前，我司财务需要核对收款信息，对每一家供应商都是如此。烦请告知：

1. 签订合同和开具发票的公司全称。
2. 账户名称（须与银行登记的完全一致）。
3. 开户行名称、地址和SWIFT/BIC代码。
4. 如账户名称不是{supplier}，请说明两家公司的关系，并提供双方签字盖章的说明函。
5. 以上信息在过去十二个月内是否有变更，以及变更原因。

请在阿里巴巴国际站的聊天中回复。账户、发票和合同三者名称一致后，我们即安排付款；之后如有变更，我们会拨打已留存的电话进行核实。

${closing}`,

  'trade-assurance-only': `{supplier}：

您好！感谢您的来信。按照公司规定，我们只通过阿里巴巴国际站的信用保障订单（Trade Assurance）付款，并且只在自行打开的订单页面上支付。该规定适用于所有供应商，因此我们无法采用其他付款方式，敬请理解。

烦请：

1. 为{product}起草信用保障订单，数量{quantity}，单价{price}。
2. 在订单中注明产品规格、贸易术语（{delivery-term}）、最晚出运日期和出货前验货。
3. 注明付款阶段：{payment}。
4. 如果因此产生额外费用，请告诉我们，可以一起商量。

订单内容与双方商定的一致后，我们即支付首期款。也请您继续在阿里巴巴国际站的聊天中与我们沟通，便于双方留存记录。

${closing}`,

  'dispute-opener': `{supplier}：

您好！现就{order-date}的订单{order-number}与您联系：{product}，{quantity}。我们已于{received-on}收到货物，发现与双方约定不符。

1. 不符之处：{problem}
2. 约定依据：订单中注明的产品规格和确认样
3. 证据：{evidence}
4. 我们的处理建议：{remedy}

我们希望与贵司直接协商解决。请在{reply-by}前确认我们的建议，或提出贵司的方案。货物我们会保持原状，以便贵司或第三方验货机构检查。

如届时仍未达成一致，我们将按照信用保障服务（Trade Assurance）规则在订单页面发起纠纷，请阿里巴巴国际站介入调解，最后期限为{dispute-until}。

${closing}`,
}
