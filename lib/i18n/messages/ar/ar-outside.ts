/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const arOutside = {
  product: 'Sourcelens',
  defaultList: 'القائمة المختصرة',
  why: {
    next: 'افتح {page} للاطلاع على {signals}.',
    disclaimer: 'مؤشرات المخاطر ليست حكماً. والمؤشرات المنخفضة لا تجعل الطلب آمناً.',
    buttons: {
      save: 'حفظ',
      saved: 'محفوظ',
      undo: 'تراجع',
      copyQuestion: 'نسخ السؤال',
      copied: 'تم النسخ',
      openPanel: 'فتح اللوحة',
      close: 'إغلاق',
      failed: 'تعذّر ذلك. أعد المحاولة.',
      covered: 'قد تغطي الصفحة هذه البطاقة. افتح اللوحة للقيام بذلك.',
    },
  },
  contextMenu: { check: 'التحقق من هذا المورّد', checkText: 'افحص هذا النص بحثًا عن علامات تحذير' },
  toolbar: {
    idle: 'Sourcelens: مؤشرات المخاطر وقوائمك',
    rejected: 'Sourcelens: سبق أن رفضت هذا المورّد',
    flagged: 'Sourcelens: علامات تحذير تستحق السؤال',
    saved: 'Sourcelens: محفوظ في قائمة',
  },
  reminders: {
    title:
      '{count, plural, zero {لا خطوات مستحقة في خطتك} one {خطوة واحدة من خطتك حان موعدها} two {خطوتان من خطتك حان موعدهما} few {# خطوات من خطتك حان موعدها} many {# خطوة من خطتك حان موعدها} other {# خطوة من خطتك حان موعدها}}',
    badge:
      '{count, plural, zero {لا خطوات مستحقة} one {خطوة واحدة حان موعدها} two {خطوتان حان موعدهما} few {# خطوات حان موعدها} many {# خطوة حان موعدها} other {# خطوة حان موعدها}}',
  },
} as const
