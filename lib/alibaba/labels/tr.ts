import type { Labels } from '@/lib/core/labels.ts'

/** Turkish. No page of this language was seen: the words are what its pages are expected to say. */
export const turkish: Labels = {
  facts: {
    onTimePercent:
      'zamanında teslimat oranı|zamanında teslimat|zamanında gönderim oranı|zamanında sevkiyat oranı|zamanında sevk oranı',
    revenueUsd: 'çevrimiçi gelir|online gelir',
    responseTimeHours: 'yanıt süresi|ortalama yanıt süresi|cevap süresi',
    responseRatePercent: 'yanıt oranı|yanıtlama oranı|cevap oranı',
    storeRating: 'mağaza puanı|mağaza değerlendirmesi|mağaza derecesi',
    reorderPercent: 'yeniden sipariş oranı|tekrar sipariş oranı',
    yearEstablished: 'kuruluş yılı|kurulduğu yıl',
    floorSpaceM2: 'kat alanı|taban alanı|toplam alan|toplam taban alanı|fabrika büyüklüğü|zemin alanı',
    employees: 'toplam personel|toplam çalışan|çalışan sayısı|toplam çalışan sayısı',
    businessTypes: 'işletme türü|iş türü|şirket türü',
    country: 'ülke / bölge|ülke/bölge|konum',
    certificates: 'sertifikalar|sertifikasyonlar|yönetim sertifikası',
  },
  counted: {
    employees: 'çalışan|personel|kişi',
    floorSpaceM2: 'metrekare|m2',
    yearsOnAlibaba: 'yıl|yıldır',
    sold: 'satıldı|satılan',
  },
  businessTypes: {
    manufacturer: 'üretici|imalatçı',
    'trading-company': 'ticaret şirketi',
    agent: 'temsilci|acente',
    'distributor-wholesaler': 'distribütör|toptancı|distribütör/toptancı',
    'buying-office': 'satın alma ofisi',
    association: 'dernek|birlik',
    'business-service': 'iş hizmeti|iş hizmetleri',
    other: 'diğer',
  },
  inspectedAs: {
    manufacturer: 'özel üretici|özel üretici olarak doğrulandı',
    'trading-company': 'çok uzmanlıklı tedarikçi|çok uzmanlıklı tedarikçi olarak doğrulandı',
  },
  answers: { true: 'evet', false: 'hayır' },
  levels: {
    gold: 'altın tedarikçi|gold tedarikçi',
    verified: 'doğrulanmış tedarikçi|onaylı tedarikçi|doğrulanmış',
    'verified-pro': 'doğrulanmış pro',
  },
  numerals: {},
  marks: {
    moq: 'minimum sipariş|min. sipariş|min sipariş|minimum sipariş miktarı|asgari sipariş',
    undisclosed: 'gizli',
    beside: 'hızlı yanıt oranı',
  },
  units: {
    piece: 'adet|parça',
    set: 'takım|set',
    pair: 'çift',
    unit: 'birim|ünite',
    box: 'kutu',
    roll: 'rulo',
    bag: 'çanta|torba|poşet',
    kilogram: 'kilogram',
    ton: 'ton',
    meter: 'metre',
    'square meter': 'metrekare',
  },
  before: { min: 'en az', max: 'en fazla' },
  after: {
    min: 'üzeri|üstü|ve üzeri|den fazla|dan fazla|veya daha fazla',
    max: 'altı|den az|dan az|veya daha az',
  },
  between: { to: 'ila' },
  scales: { '1e3': 'bin|k', '1e6': 'mn|milyon|m', '1e9': 'mr|milyar' },
  times: { hour: 'sa|saat|h', day: 'gün' },
}
