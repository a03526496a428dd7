/** What the manifest says. The stores take a description of at most 132 characters. */
export const zhCnManifest = {
  manifest: {
    description: '在Alibaba.com上查看供应商的风险信号，并保存清单和备注。所有数据只留在您的浏览器中。',
    commands: {
      'open-panel': '打开侧边栏',
      'save-supplier': '保存这家供应商',
      'next-flag': '显示页面上的下一项警示',
      'write-note': '为这家供应商写备注',
    },
  },
} as const
