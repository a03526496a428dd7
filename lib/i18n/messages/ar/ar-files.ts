/** What the product says about files in Arabic: what is wrong with one, what an import or a restore would do. */
export const arFiles = {
  files: {
    errors: {
      empty: 'هذا الملف فارغ.',
      'too-large': 'هذا الملف كبير جداً. الحد الأقصى المقروء بالبايت: {limit, number}.',
      'not-a-spreadsheet':
        'هذا ليس جدول بيانات يمكن قراءته. احفظه بصيغة CSV أو كمصنف Excel (.xlsx) وأعد المحاولة.',
      'password-protected': 'هذا الملف محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور وأعد المحاولة.',
      'old-excel': 'هذا مصنف من إصدار Excel قديم. احفظه بصيغة .xlsx أو CSV وأعد المحاولة.',
      'zip-damaged': 'هذا الملف تالف أو لم يُنسخ كاملاً.',
      'zip-too-many-files': 'عدد الملفات داخل هذا الملف يتجاوز {limit, number}، ولا يبلغ ذلك أي ملف من نوعه.',
      'zip-too-large': 'حجم هذا الملف بعد فك ضغطه يفوق كثيراً ما يحويه ملف من نوعه، فلم يُفتح.',
      'too-many-rows': 'الصف {row, number}: الحد الأقصى للصفوف المقروءة دفعة واحدة هو {limit, number}.',
      'too-many-columns':
        'العمود {column, number} في الصف {row, number}: الحد الأقصى للأعمدة المقروءة هو {limit, number}.',
      'too-many-cells': 'الصف {row, number}: الحد الأقصى للخلايا المقروءة دفعة واحدة هو {limit, number}.',
      'cell-too-long':
        'الصف {row, number}، العمود {column, number}: تتجاوز هذه الخلية الحد الأقصى لعدد الأحرف، وهو {limit, number}.',
      'quote-not-closed': 'الصف {row, number}، العمود {column, number}: علامة اقتباس فُتحت هنا ولم تُغلق.',
      'no-known-column':
        'الصف {row, number}: لا عمود يحدد المورّد. يجب أن يُسمى أحد الأعمدة «المورّد» أو «معرّف الشركة» أو «URL»، أو أن يُختار يدوياً.',
      'column-twice': 'الصف {row, number}، العمود {column, number}: لعمود سابق المعنى نفسه. اختر أيهما يُقرأ.',
      'not-a-backup': 'هذه ليست نسخة احتياطية من Sourcelens.',
      'backup-newer': 'هذه النسخة الاحتياطية من إصدار أحدث من Sourcelens. حدّث الإضافة وأعد المحاولة.',
      'backup-damaged':
        'هذه النسخة الاحتياطية تالفة، فلم يتغيّر شيء. جرّب نسخة أقدم، أو انسخها مجدداً من مكان حفظها.',
    },
    rows: {
      'no-identity': 'الصف {row, number}: لا معرّف شركة ولا متجر ولا اسم.',
      'conflicting-identity': 'الصف {row, number}: معرّف الشركة والمتجر والاسم تعود إلى مورّدين مختلفين.',
      'ambiguous-name': 'الصف {row, number}: عدة مورّدين يحملون هذا الاسم. أضف معرّف الشركة أو المتجر.',
      unread: 'الصف {row, number}، العمود {column, number}: استُبعد لتعذّر قراءته.',
    },
    outcomes: {
      add: '{count, plural, zero {لا مورّدين جدد} one {مورّد جديد واحد} two {مورّدان جديدان} few {# مورّدين جدد} many {# مورّداً جديداً} other {# مورّد جديد}}',
      update:
        '{count, plural, zero {لا يتغيّر أي مورّد} one {يتغيّر مورّد واحد} two {يتغيّر مورّدان} few {يتغيّر # مورّدين} many {يتغيّر # مورّداً} other {يتغيّر # مورّد}}',
      skip: '{count, plural, zero {لا صفوف بلا جديد} one {صف واحد بلا جديد} two {صفان بلا جديد} few {# صفوف بلا جديد} many {# صفاً بلا جديد} other {# صف بلا جديد}}',
      error:
        '{count, plural, zero {لا صفوف متعذّرة} one {صف واحد يتعذّر استيراده} two {صفان يتعذّر استيرادهما} few {# صفوف يتعذّر استيرادها} many {# صفاً يتعذّر استيرادها} other {# صف يتعذّر استيرادها}}',
    },
    restore: {
      mustAsk: 'سيحذف هذا أو يستبدل {share} من بياناتك الحالية.',
      reminder: 'ما كتبته موجود في هذا المتصفح فقط. احفظ نسخة احتياطية في ملف.',
    },
    nothingChanged: 'لم يتغيّر شيء.',
  },
} as const
