/** The words of pausing. */
export const zhCnOverlay = {
  pause: {
    menu: '暂停',
    items: { page: '在本页暂停，直到重新加载', site: '在{host}上暂停', everywhere: '在所有页面上暂停' },
    title: '已暂停',
    texts: {
      page: '重新加载之前，不读取本页，也不在本页显示任何内容。',
      site: '不读取{host}，也不在其上显示任何内容。',
      everywhere: '不读取任何页面，也不在页面上显示任何内容。',
    },
    resume: '继续',
  },
} as const
