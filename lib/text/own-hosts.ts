/** Hosts of the site and its group. */
const ownHosts = [
  'alibaba.com',
  'alibabagroup.com',
  'alibaba-inc.com',
  'alicdn.com',
  'aliexpress.com',
  'accio.com',
  'alipay.com',
  'aliyun.com',
  '1688.com',
  'taobao.com',
  'tmall.com',
  'juhuasuan.com',
]

/** Whether a host belongs to the site or its group. */
export function isOwnHost(host: string): boolean {
  return ownHosts.some((own) => host === own || host.endsWith(`.${own}`))
}
