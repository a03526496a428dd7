/** The words of the first page. */
export const zhCnWelcome = {
  welcome: {
    title: '了解供应商的有利与不利信号',
    text: '您浏览Alibaba.com时，每家供应商旁都会有一个徽标。它汇总页面上的信息，并说明理由。',
    badge: {
      title: '徽标的含义',
      text: '低、中、高三级风险信号，以及0到100的风险分。将指针悬停其上，或选中后按回车键，即可查看每条理由、信息出处，以及该问什么。',
      invented: '虚构的供应商',
      notVerdict: '它不是定论。风险信号低，不代表订单一定安全；风险信号高，也不代表供应商不好。',
      notSeen: '没有看到的信息不计入。风险分旁的范围表示它还可能变动多少。',
      thin: '“待考察”表示记录还很少，但没有不良迹象，每家新供应商都是如此。',
    },
    permissions: {
      title: '需要的权限及用途',
      text: '没有账号，也没有服务器。您看到和填写的内容都不会离开此浏览器。',
      site: {
        name: 'Alibaba.com',
        why: '用于读取您打开的页面上的供应商信息，并在页面上显示徽标。不涉及其他网站。',
      },
      storage: {
        name: '存储',
        why: '用于在本机保存页面信息、您的清单和备注，不受大小限制。',
      },
      panel: { name: '侧边栏', why: '用于在页面旁显示供应商档案和清单。' },
      contextMenus: { name: '右键菜单', why: '用于“核查这家供应商”，可以关闭。' },
      alarms: { name: '定时提醒', why: '用于提醒您设定的日期。' },
    },
    safe: {
      title: '数据不会轻易丢失',
      text: '您的清单和备注在此浏览器中保存两份。但浏览器的用户资料仍可能随电脑一起丢失：请不时在“数据”中保存一份备份文件。',
      pin: '将Sourcelens固定到工具栏，一键打开当前页面的供应商。',
      openPanel: '打开Sourcelens',
    },
    independent: 'Sourcelens是独立产品，与Alibaba.com没有关联，也未获其认可或推荐。',
  },
} as const
