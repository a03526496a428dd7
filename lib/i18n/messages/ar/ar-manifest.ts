/** What the manifest says. The stores take a description of at most 132 characters. */
export const arManifest = {
  manifest: {
    description: 'مؤشرات المخاطر وذاكرة للمشترين على Alibaba.com. كل شيء يبقى في متصفحك.',
    commands: {
      'open-panel': 'فتح اللوحة',
      'save-supplier': 'حفظ هذا المورّد',
      'next-flag': 'عرض علامة التحذير التالية في الصفحة',
      'write-note': 'كتابة ملاحظة عن هذا المورّد',
    },
  },
} as const
