/** The words of a judgement: bands, score, signals and the reasons of each. */
export const arJudgement = {
  bands: {
    low: 'منخفضة',
    medium: 'متوسطة',
    high: 'مرتفعة',
    unproven: 'لم يثبت بعد',
    unknown: 'بيانات غير كافية',
  },
  bandTitles: {
    low: 'مؤشرات مخاطر منخفضة',
    medium: 'مؤشرات مخاطر متوسطة',
    high: 'مؤشرات مخاطر مرتفعة',
    unproven: 'لم يثبت بعد',
    unknown: 'بيانات غير كافية',
  },
  bandMeanings: {
    low: 'قلّما رُصد ما يُحسب على هذا المورّد. وهذا لا يجعل الطلب آمناً.',
    medium: 'بعض ما رُصد يستحق سؤالاً قبل الطلب.',
    high: 'كثير مما رُصد يستحق إجابة مكتوبة قبل الطلب.',
    unproven: 'سجل محدود، دون علامة ضرر. طلب أول صغير أدلّ من أي صفحة.',
    unknown: 'ما رُصد أقل من أن يدل على شيء.',
  },
  score: {
    ofHundred: '{score} من 100',
    range: '{best} في أفضل الأحوال و{worst} في أسوئها',
    seen: 'رُصد {share} من الصورة',
    rangeAndSeen: '{range} · {seen}',
    seenShort: 'رُصد {share}',
    couldBe: 'قد تكون {range}',
    pair: '{value} · {seen}',
    triple: '{value} · {range} · {seen}',
    points: '{points}/{max}',
    pointsOf: '{points} من {max} من نقاط المخاطر',
    notSeen: 'لم يُرصد بعد',
    notCounted:
      '{code, select, ONTIME {100% في الموعد دون أي عملية بيع ظاهرة} REORDER {معدل مرتفع على مبيعات قليلة} other {ورد، لكن على أساس غير كافٍ}}: لم يُحتسب',
    raised:
      'رُفعت إلى {band, select, high {مرتفعة} other {متوسطة}} بسبب {count, plural, zero {# علامة تحذير} one {علامة تحذير واحدة} two {علامتي تحذير} few {# علامات تحذير} many {# علامة تحذير} other {# علامة تحذير}}',
    raisedButStays: '{raised}، وتبقى الدرجة {score}',
  },
  signals: {
    TENURE: 'السنوات على Alibaba',
    VOLUME: 'سجل التعاملات',
    VERIFY: 'التحقق',
    ONTIME: 'التسليم في الموعد',
    RATING: 'تقييم المتجر',
    TA: 'Trade Assurance',
    RESPONSE: 'الرد',
    TYPE: 'نوع النشاط',
    REORDER: 'معدل إعادة الطلب',
  },
  signalsInSentence: {
    TENURE: 'السنوات على Alibaba',
    VOLUME: 'الطلبات والمراجعات',
    VERIFY: 'التحقق',
    ONTIME: 'التسليم في الموعد',
    RATING: 'تقييم المتجر',
    TA: 'Trade Assurance',
    RESPONSE: 'وقت الرد',
    TYPE: 'نوع النشاط',
    REORDER: 'معدل إعادة الطلب',
  },
  severities: { critical: 'حرجة', warning: 'تنبيه', info: 'للعلم' },
  worthAsking: {
    title: 'ما يستحق السؤال',
    none: 'لم يبرز شيء في عمليات التحقق التي أمكن إجراؤها.',
    more: '{count, plural, zero {لا نقاط أخرى تستحق السؤال} one {نقطة أخرى تستحق السؤال} two {نقطتان أخريان تستحقان السؤال} few {{amount} نقاط أخرى تستحق السؤال} many {{amount} نقطة أخرى تستحق السؤال} other {{amount} نقطة أخرى تستحق السؤال}} في اللوحة',
    unchecked:
      '{count, plural, zero {لا عمليات تحقق متعذّرة} one {تعذّرت عملية تحقق واحدة} two {تعذّرت عمليتا تحقق} few {تعذّرت {amount} عمليات تحقق} many {تعذّرت {amount} عملية تحقق} other {تعذّرت {amount} عملية تحقق}}',
    uncheckedText: 'ما تحتاج إليه لم يكن في الصفحات التي رُصدت. وعدم التحقق لا يعني أن كل شيء على ما يرام.',
  },
  reasons: {
    TENURE: {
      good: 'على Alibaba منذ {years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}',
      fair: 'على Alibaba منذ {years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}',
      poor: 'على Alibaba منذ {years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}',
    },
    VOLUME: {
      none: 'لا تظهر طلبات ولا مبيعات ولا مراجعات',
      good: 'سجل طويل من الطلبات والمراجعات',
      fair: 'سجل متوسط من الطلبات والمراجعات',
      poor: 'سجل محدود من الطلبات والمراجعات',
    },
    VERIFY: {
      pro: 'Verified Pro',
      report: 'عوين ميدانياً، والتقرير سارٍ',
      assessor: 'عاينته ميدانياً {assessor}',
      verified: 'Verified Supplier',
      expired: 'عوين سابقاً، والتقرير منتهي المدة',
      gold: 'لا معاينة من طرف ثالث',
      'gold-unseen': 'لا تظهر معاينة من طرف ثالث',
      none: 'لا معاينة ولا عضوية مدفوعة',
    },
    ONTIME: {
      good: '{percent} من الطلبات في الموعد',
      fair: '{percent} من الطلبات في الموعد',
      poor: '{percent} فقط من الطلبات في الموعد',
    },
    RATING: {
      good: 'التقييم {rating} من 5',
      fair: 'التقييم {rating} من 5',
      poor: 'التقييم {rating} فقط من 5',
    },
    TA: {
      yes: 'يوفّر Trade Assurance',
      no: 'لا يوفّر Trade Assurance',
    },
    RESPONSE: {
      'time-good':
        'يرد خلال {hours, plural, zero {أقل من ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
      'time-fair':
        'يرد خلال {hours, plural, zero {أقل من ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
      'time-poor':
        '{hours, plural, =0 {بطيء في الرد} one {قد يستغرق الرد ساعة واحدة} two {قد يستغرق الرد ساعتين} few {قد يستغرق الرد # ساعات} many {قد يستغرق الرد # ساعة} other {قد يستغرق الرد # ساعة}}',
      'rate-good': 'يرد على {percent} من الرسائل',
      'rate-fair': 'يرد على {percent} من الرسائل',
      'rate-poor': 'يرد على {percent} فقط من الرسائل',
    },
    TYPE: {
      'verified-manufacturer': 'يصنع منتجاته، وقد جرى التحقق من ذلك',
      manufacturer: 'يذكر أنه يصنع منتجاته',
      mixed: 'يذكر أنه يصنع ويتاجر',
      trader: 'شركة تجارية',
      unclear: 'من يصنع منتجاته غير واضح',
      'not-stated': 'لا يذكر هل يصنع أم يتاجر',
      contradictory: 'يذكر شيئاً هنا وغيره هناك',
    },
    REORDER: {
      good: '{percent} من المشترين يعيدون الطلب',
      fair: '{percent} من المشترين يعيدون الطلب',
      poor: '{percent} فقط من المشترين يعيدون الطلب',
    },
  },
  reasonNotes: {
    TENURE: { poor: 'الحد الأدنى المعتاد 3 سنوات' },
    VOLUME: { good: '{record}', fair: '{record}', poor: '{record}' },
    VERIFY: {
      pro: 'مستوى أعلى من Verified Supplier',
      verified: 'لا تظهر جهة المعاينة',
      gold: 'Gold Supplier عضوية مدفوعة',
    },
    ONTIME: { fair: 'المعيار المعتاد 95%', poor: 'المعيار المعتاد 95%' },
    RATING: {
      good: '{reviews, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}',
      fair: '{reviews, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}',
      poor: '{reviews, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}، والمعتاد 4.5',
    },
    TA: { yes: 'حماية المدفوعات التي يوفّرها الموقع', no: 'حماية المدفوعات التي يوفّرها الموقع' },
    RESPONSE: { 'time-poor': 'المعتاد يوم واحد' },
    TYPE: {
      manufacturer: 'لم يتحقق أحد من ذلك',
      mixed: 'اسأل من يصنع منتجك',
      trader: 'تشتري من المصانع',
      contradictory: 'يختلف نوع نشاطه المعلن بين الصفحات',
    },
    REORDER: {},
  },
  volume: {
    orders:
      '{count, plural, =0 {لا طلبات} one {عدد الطلبات {amount}} two {عدد الطلبات {amount}} few {{amount} طلبات} many {{amount} طلباً} other {{amount} طلب}}',
    revenueUsd: '{count, plural, =0 {لا مبيعات عبر الإنترنت} other {مبيعات بقيمة {amount}}}',
    reviews:
      '{count, plural, =0 {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {{amount} مراجعات} many {{amount} مراجعة} other {{amount} مراجعة}}',
  },
} as const
