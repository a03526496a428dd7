/** The words of pausing. */
export const arOverlay = {
  pause: {
    menu: 'إيقاف مؤقت',
    items: {
      page: 'في هذه الصفحة حتى إعادة تحميلها',
      site: 'على {host}',
      everywhere: 'في كل الصفحات',
    },
    title: 'متوقف مؤقتاً',
    texts: {
      page: 'لا يُقرأ شيء ولا يُعرض شيء في هذه الصفحة حتى إعادة تحميلها.',
      site: 'لا يُقرأ شيء ولا يُعرض شيء على {host}.',
      everywhere: 'لا يُقرأ شيء ولا يُعرض شيء في أي صفحة.',
    },
    resume: 'استئناف',
  },
} as const
