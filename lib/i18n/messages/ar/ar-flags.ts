/** What red flags say in Arabic, by the codes and ids of the risk room. Part of the texts of `ar`. */
export const arFlags = {
  flags: {
    'new-and-big': {
      title: 'جديد على الموقع بأرقام كبيرة',
      detail:
        'على Alibaba منذ {years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}، ومع ذلك ذُكر {what, select, both {أن عدد الموظفين {staff, number} أو أكثر والمساحة {floor, number} م²} staff {أن عدد الموظفين {staff, number} أو أكثر} other {أن المساحة {floor, number} م² أو أكثر}}{age, plural, =0 {} one {، والتأسيس منذ سنة واحدة} two {، والتأسيس منذ سنتين} few {، والتأسيس منذ # سنوات} many {، والتأسيس منذ # سنة} other {، والتأسيس منذ # سنة}}',
    },
    'price-outlier': {
      title: 'سعر أدنى بكثير من العروض المماثلة',
      detail: 'أقل بنسبة {percent} من السعر الوسيط في الصفحة (عدد العروض المماثلة: {offers, number})',
    },
    'new-cheap-small': {
      title: 'حساب جديد وسعر منخفض وطلبات صغيرة',
      detail:
        'على Alibaba منذ {years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}، {reviews, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}، أقل من العروض المماثلة بنسبة {percent}، الطلبات ابتداءً من {quantity, number}',
    },
    'perfect-thin': {
      title: 'تقييم كامل من مراجعات قليلة جداً',
      detail:
        '{reviews, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}: عدد لا يكفي للدلالة',
    },
    'rating-jump': {
      title: '{what, select, rating {ارتفع التقييم سريعاً} other {وردت المراجعات سريعاً}}',
      detail:
        '{what, select, rating {من {before, number} إلى {after, number} بأقل من 10 مراجعات جديدة} other {من {before, number} إلى {after, number} من المراجعات}} خلال {days, plural, =0 {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    },
    'rating-drop': {
      title: '{what, select, rating {انخفض التقييم} other {انخفض التسليم في الموعد}}',
      detail:
        '{what, select, rating {من {before, number} إلى {after, number}} other {من {before, number}% إلى {after, number}%}} منذ زيارة سابقة',
    },
    'no-trace': {
      title: 'سنوات على الموقع دون مبيعات ظاهرة',
      detail:
        '{years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}} على Alibaba، دون مراجعات ولا تظهر مبيعات تُذكر عبر الإنترنت',
    },
    late: { title: 'طلبات متأخرة كثيرة', detail: '{percent} في الموعد، والمعيار المعتاد 95%' },
    'vacuous-on-time': {
      title: 'نسبة تسليم في الموعد دون مبيعات',
      detail: '100% في الموعد دون أي عملية بيع ظاهرة: لم تُحتسب',
    },
    'trader-claims-factory': {
      title: 'شركة تجارية تتحدث كمصنع',
      detail: '«{words}» في {place}، مع أن الشركة مُدرجة كشركة تجارية',
    },
    'trading-name': {
      title: 'اسم شركة تجارية مُدرجة كمصنّع',
      detail: 'قد تكون الشركات التجارية مورّدين جيدين، لكن من المفيد معرفة من يصنع المنتج',
    },
    'catalogue-sprawl': {
      title: 'منتجات كثيرة غير مترابطة لمصنع واحد',
      detail: 'المنتجات الرئيسية من مجالات متعددة ({industries, number})، منها {examples}',
    },
    'name-product-mismatch': {
      title: 'الاسم والمنتج من مجالين مختلفين',
      detail: 'اسم الشركة يشير إلى {name}، والمنتج إلى {title}',
    },
    'twin-storefront': {
      title: 'متجر آخر بالاسم نفسه',
      detail:
        'رُصد بهذا الاسم: {count, plural, zero {لا متاجر أخرى} one {متجر آخر} two {متجران آخران} few {# متاجر أخرى} many {# متجراً آخر} other {# متجر آخر}}، رقم الشركة {companyId}',
    },
    contradiction: {
      title: 'صفحتان مختلفتان',
      detail: '{fact}: اختلاف بين {here} و{there}',
    },
    'identity-change': {
      title: '{what, select, name {تغيّر اسم الشركة} address {تغيّر العنوان} other {تغيّر رابط المتجر}}',
      detail: '«{before}» في زيارة سابقة، والآن «{after}»',
    },
    'licence-mismatch': {
      title: 'الرخصة التجارية تختلف عن الصفحة',
      detail:
        '{what, select, name {الاسم} address {العنوان} other {المدينة}} في الرخصة التجارية «{licence}»، وفي الصفحة «{page}»',
    },
    'impossible-dates': {
      title: 'تواريخ غير متوافقة',
      detail:
        '{what, select, report {تقرير المعاينة مؤرخ في {date}، وهو تاريخ لم يحن بعد} certificate {شهادة مؤرخة في {date} أقدم من الشركة التي تأسست سنة {founded}} membership {{years, plural, zero {أقل من سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}} على Alibaba مع تأسيس سنة {founded}: قد ينتقل الحساب إلى شركة أحدث، فاسأل عن الشركة صاحبته الآن} other {سنة التأسيس {founded} لم تحن بعد}}',
    },
    'report-expired': {
      title: 'تقرير المعاينة منتهي المدة',
      detail: 'آخر تاريخ فيه {date}، وتُجدَّد التقارير عادةً كل سنة',
    },
    'audit-scope': {
      title: 'مُتحقق منه دون بيان الجهة',
      detail: 'لا جهة معاينة ولا رابط لتقرير',
    },
    'certificate-holder': {
      title: 'شهادة تستحق التحقق منها',
      detail:
        '{what, select, expired {{name}: انتهت في {date}} holder {{name}: باسم «{holder}»} other {{name}: بلا رقم}}',
    },
    'off-platform-contact': {
      title: 'تواصل خارج Alibaba',
      detail: '«{words}» في {place}، والرسائل على الموقع هي ما يوثّق لك ما اتُّفق عليه',
    },
    'off-platform-payment': {
      title: 'دفع خارج Alibaba',
      detail: '«{words}» في {place}، ولا تشمل Trade Assurance مثل هذه المدفوعات',
    },
    'full-advance-payment': {
      title: 'دفع كامل المبلغ مقدماً',
      detail: '«{words}» في {place}، والمعتاد دفعة مقدمة ثم الباقي بعد الفحص',
    },
    'free-mail': {
      title: 'بريد مجاني لشركة كبيرة',
      detail: 'البريد على {host}، مع ذكر 100 موظف أو أكثر',
    },
    'famous-brand': {
      title: 'علامة تجارية معروفة في العرض',
      detail: '«{words}» في {place}، ويتطلب بيع علامة تجارية إذن مالكها',
    },
    'tier-inversion': {
      title: 'سعر القطعة لا ينخفض مع الطلب الأكبر',
      detail: 'عند كمية {quantity, number} فأكثر يبلغ سعر القطعة {price}، وليس أقل من سعر الكمية الأصغر',
    },
    'bait-range': {
      title: 'أدنى سعر بعيد عن غيره',
      detail:
        '{what, select, range {من {lowest} إلى {highest} في عرض واحد: اسأل عن سعر كل نوع} other {{lowest}، بينما السعر الأدنى التالي بين العروض المماثلة في الصفحة {highest}}}',
    },
    'price-drift': {
      title: 'تغيّر السعر منذ زيارة سابقة',
      detail: 'من {before} إلى {after} للمنتج نفسه والكمية نفسها',
    },
    urgency: {
      title: 'عبارات تستعجل الطلب',
      detail: '«{words}» في {place}، خذ وقتك في المقارنة',
    },
    'same-text': {
      title: 'الوصف نفسه لدى شركة أخرى',
      detail: 'النص نفسه مستخدم لدى {company}',
    },
    'same-image': {
      title: 'الصورة نفسها لدى شركة أخرى',
      detail: 'الصورة نفسها مستخدمة لدى {company}',
    },
    'impossible-lead-time': {
      title: '{what, select, days {مدة قصيرة جداً لمنتج مخصّص} other {طلب صغير جداً لمنتج مخصّص}}',
      detail:
        '{what, select, days {جاهز خلال {days, plural, =0 {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}} other {قطعة واحدة من منتج يحتاج إلى قالب أو أداة خاصة به}}',
    },
    'capacity-mismatch': {
      title: 'أرقام أعلى بكثير من مثيلاتها لدى مورّدين مشابهين',
      detail:
        '{what, select, employees {عدد الموظفين المذكور {claimed, number}، ولدى مورّدين مشابهين نحو {usual, number}} other {المبيعات السنوية المذكورة {claimed, number} دولار، ولدى مورّدين مشابهين نحو {usual, number} دولار}}',
    },
    'vacuous-reorder': {
      title: 'معدل إعادة طلب مرتفع على مبيعات قليلة',
      detail: '{percent} من المشترين يعيدون الطلب، على مبيعات دون 10,000 دولار: لم يُحتسب',
    },
    'untrusted-host': {
      title: 'رابط يخرج من Alibaba',
      detail: 'يبدو جزءاً من الموقع ويفتح {host}',
    },
    'office-address': {
      title: 'مصنع بعنوان يشبه عنوان مكتب',
      detail: '«{words}» في العنوان',
    },
  },
  questions: {
    'licence-and-video':
      'هل يمكنكم إرسال الرخصة التجارية متضمنةً تاريخها ورأس المال، وعرض المصنع لنا في مكالمة فيديو مباشرة؟',
    'itemised-quote': 'هل يمكنكم إرسال عرض سعر مفصّل بالمواصفات الكاملة، مع سعر العينة؟',
    'on-platform-only': 'هل يمكننا الطلب والدفع عبر Alibaba.com فقط، مع Trade Assurance؟',
    'newest-reviews': 'ما المنتجات والطلبات التي تتناولها أحدث المراجعات لديكم؟',
    'late-reasons': 'ما الذي حدث في الطلبات التي تأخرت أو نالت تقييماً منخفضاً، وما الذي تغيّر بعدها؟',
    'export-references': 'هل يمكنكم تسمية عميلين في التصدير نستطيع سؤالهما عن التعامل معكم؟',
    'lead-time-clause': 'هل يمكن أن ينص العقد على مدة التجهيز وعلى خصم عن كل أسبوع تأخير؟',
    'licence-scope': 'هل تشمل رخصتكم التجارية التصنيع، وهل يمكنكم إرسال نسخة منها؟',
    'made-in-house': 'أي منتجاتكم تصنعونها بأنفسكم، وأيها تشترونها من غيركم؟',
    'which-entity-invoices': 'ما الشركة التي توقّع العقد وتستلم الدفعة، باسمها القانوني الكامل؟',
    'explain-difference': 'تختلف صفحاتكم في هذه النقطة: {fact}. أيها الصحيح، وما سبب الاختلاف؟',
    'new-licence': 'هل يمكنكم إرسال الرخصة التجارية السارية وتوضيح الاختلاف؟',
    'dated-documents': 'هل يمكنكم إرسال مستندات تبيّن هذه التواريخ، وتوضيح كيف تتوافق؟',
    'new-report': 'هل لديكم تقرير معاينة أحدث، وهل يمكنكم إرسال رابطه؟',
    'report-link': 'من عاين شركتكم، وهل يمكنكم إرسال رابط التقرير؟',
    'certificate-lookup': 'بأي رقم يمكننا البحث عن هذه الشهادة لدى الجهة التي أصدرتها؟',
    'keep-on-platform': 'هل يمكننا إبقاء جميع الرسائل على Alibaba.com لتكون موثّقة للطرفين؟',
    'staged-payment': 'هل يمكننا دفع 30% مقدماً، والباقي بعد الفحص وقبل الشحن؟',
    'domain-mail': 'هل يمكنكم مراسلتنا من عنوان بريد على نطاق شركتكم؟',
    'authorisation-letter': 'هل يمكنكم إرسال خطاب مالك العلامة التجارية الذي يسمح لكم ببيع هذا المنتج؟',
    're-quote': 'هل يمكنكم إرسال سعر الوحدة لكل كمية مرة أخرى؟',
    'variant-price': 'ما سعر النوع والكمية اللذين نحتاج إليهما تحديداً؟',
    'quote-validity': 'ما مدة صلاحية هذا السعر، ولماذا تغيّر؟',
    'dated-photo': 'هل يمكنكم إرسال صورة لهذا المنتج وبجانبه تاريخ اليوم؟',
    'open-from-bookmark': 'هل يمكننا الدفع من صفحة طلب نفتحها بأنفسنا على Alibaba.com؟',
    'factory-address': 'أين يقع المصنع تحديداً، وهل يمكنكم عرضه لنا في مكالمة فيديو مباشرة؟',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'حساب جديد بأرقام كبيرة',
    F02: 'السعر مقابل العروض المماثلة',
    F03: 'اجتماع حساب جديد وسعر منخفض وطلبات صغيرة',
    F04: 'تقييم كامل من مراجعات قليلة جداً',
    F05: 'تقييم أو مراجعات ارتفعت سريعاً',
    F06: 'انخفاض التقييم أو التسليم في الموعد',
    F07: 'سنوات دون مبيعات',
    F08: 'طلبات متأخرة',
    F09: 'نسبة تسليم في الموعد دون مبيعات',
    F10: 'شركة تجارية تتحدث كمصنع',
    F11: 'الاسم مقابل نوع النشاط',
    F12: 'منتجات غير مترابطة',
    F13: 'الاسم مقابل المنتج',
    F14: 'متاجر أخرى بالاسم نفسه',
    F15: 'الصفحات بعضها مقابل بعض',
    F16: 'تغيّر الاسم أو العنوان أو المتجر',
    F17: 'الرخصة التجارية مقابل الصفحة',
    F18: 'التواريخ بعضها مقابل بعض',
    F19: 'عمر تقرير المعاينة',
    F20: 'جهة المعاينة',
    F21: 'صاحب الشهادات وتاريخها',
    F22: 'التواصل خارج الموقع',
    F23: 'الدفع خارج الموقع',
    F24: 'شروط الدفع',
    F25: 'عنوان البريد مقابل حجم الشركة',
    F26: 'علامات تجارية معروفة',
    F27: 'السعر حسب الكمية',
    F28: 'نطاق الأسعار',
    F29: 'السعر مقابل زيارة سابقة',
    F30: 'عبارات الاستعجال',
    F31: 'وصف مشترك مع غيره',
    F32: 'صور مشتركة مع غيره',
    F33: 'مدة تجهيز المنتجات المخصّصة',
    F34: 'الأرقام مقابل مورّدين مشابهين',
    F35: 'معدل إعادة الطلب على مبيعات قليلة',
    F37: 'روابط تخرج من الموقع',
    F38: 'عنوان المصنع',
  },
  flagValues: {
    certificate: 'شهادة',
    namedCertificate: 'الشهادة «{name}»',
    province: 'المقاطعة',
  },
  /** Where on an offer words were found; in a sentence. */
  places: {
    title: 'العنوان',
    description: 'الوصف',
    images: 'الصور',
    'payment-terms': 'شروط الدفع',
  },
  /** In a sentence. */
  industries: {
    apparel: 'الملابس',
    footwear: 'الأحذية',
    bags: 'الحقائب',
    jewellery: 'المجوهرات',
    electronics: 'الإلكترونيات',
    lighting: 'الإضاءة',
    furniture: 'الأثاث',
    kitchenware: 'أدوات المطبخ',
    beauty: 'مستحضرات التجميل',
    toys: 'الألعاب',
    pets: 'مستلزمات الحيوانات الأليفة',
    sports: 'المستلزمات الرياضية',
    vehicles: 'المركبات',
    machinery: 'الآلات',
    metal: 'المنتجات المعدنية',
    chemicals: 'المواد الكيميائية',
    packaging: 'مواد التغليف',
    food: 'الأغذية',
    medical: 'المستلزمات الطبية',
    building: 'مواد البناء',
    stationery: 'القرطاسية',
  },
} as const
