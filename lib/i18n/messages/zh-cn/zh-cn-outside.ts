/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const zhCnOutside = {
  product: 'Sourcelens',
  defaultList: '候选清单',
  why: {
    next: '打开{page}，可查看{signals}。',
    disclaimer: '风险信号不是定论。风险信号低，不代表订单一定安全。',
    buttons: {
      save: '保存',
      saved: '已保存',
      undo: '撤销',
      copyQuestion: '复制问题',
      copied: '已复制',
      openPanel: '打开侧边栏',
      close: '关闭',
      failed: '操作未成功，请重试。',
      covered: '此页面可能遮住了这张卡片。请打开侧边栏进行操作。',
    },
  },
  contextMenu: { check: '核查这家供应商', checkText: '检查这段文字的风险信号' },
  toolbar: {
    idle: 'Sourcelens：风险信号与您的清单',
    rejected: 'Sourcelens：您已排除这家供应商',
    flagged: 'Sourcelens：有警示值得一问',
    saved: 'Sourcelens：已保存到清单',
  },
  reminders: {
    title: '{count, plural, other {您的计划有#个步骤到期}}',
    badge: '{count, plural, other {#个步骤到期}}',
  },
} as const
