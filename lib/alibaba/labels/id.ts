import type { Labels } from '@/lib/core/labels.ts'

/** Indonesian. No page of this language was seen: the words are what its pages are expected to say. */
export const indonesian: Labels = {
  facts: {
    onTimePercent:
      'tingkat pengiriman tepat waktu|pengiriman tepat waktu|tingkat pengiriman barang tepat waktu',
    revenueUsd: 'pendapatan online|pendapatan daring',
    responseTimeHours:
      'waktu respons|waktu respon|waktu tanggapan|waktu respons rata-rata|rata-rata waktu respons',
    responseRatePercent: 'tingkat respons|tingkat respon|tingkat tanggapan',
    storeRating: 'peringkat toko|penilaian toko|rating toko',
    reorderPercent: 'tingkat pemesanan ulang|tingkat pesanan ulang|tingkat repeat order',
    yearEstablished: 'tahun didirikan|tahun berdiri|tahun pendirian',
    floorSpaceM2: 'luas lantai|luas area|total luas lantai|ukuran pabrik|luas pabrik',
    employees: 'total karyawan|jumlah karyawan|total staf|jumlah total karyawan',
    businessTypes: 'jenis bisnis|tipe bisnis|jenis usaha',
    country: 'negara / wilayah|negara/wilayah|lokasi',
    certificates: 'sertifikasi|sertifikat|sertifikasi manajemen',
  },
  counted: {
    employees: 'karyawan|staf|orang',
    floorSpaceM2: 'meter persegi|m2',
    yearsOnAlibaba: 'tahun|thn',
    sold: 'terjual',
  },
  businessTypes: {
    manufacturer: 'produsen|pabrikan',
    'trading-company': 'perusahaan dagang|perusahaan perdagangan',
    agent: 'agen',
    'distributor-wholesaler': 'distributor|grosir|distributor/grosir',
    'buying-office': 'kantor pembelian',
    association: 'asosiasi',
    'business-service': 'layanan bisnis|jasa bisnis',
    other: 'lainnya|lain-lain',
  },
  inspectedAs: {
    manufacturer: 'produsen kustom|produsen khusus|terverifikasi sebagai produsen kustom',
    'trading-company':
      'pemasok multispesialisasi|pemasok multi-spesialisasi|terverifikasi sebagai pemasok multispesialisasi',
  },
  answers: { true: 'ya', false: 'tidak' },
  levels: {
    gold: 'pemasok emas|pemasok gold',
    verified: 'pemasok terverifikasi|terverifikasi',
    'verified-pro': 'terverifikasi pro',
  },
  numerals: {},
  marks: {
    moq: 'pesanan min|min. pesanan|pesanan minimum|pemesanan minimum|jumlah pesanan minimum|min. order',
    undisclosed: 'rahasia',
    beside: 'tingkat respons cepat|tingkat respon cepat',
    located: 'terletak di|berlokasi di',
  },
  units: {
    piece: 'buah|potong|pcs|bagian',
    set: 'set',
    pair: 'pasang',
    unit: 'unit',
    box: 'kotak|kardus',
    roll: 'gulung|rol',
    bag: 'kantong|tas',
    kilogram: 'kilogram',
    ton: 'ton',
    meter: 'meter',
    'square meter': 'meter persegi',
  },
  before: { min: 'lebih dari|di atas|setidaknya|minimal|mulai', max: 'kurang dari|di bawah|hingga|maksimal' },
  after: { min: 'atau lebih|ke atas', max: 'atau kurang' },
  between: { to: 'hingga|sampai' },
  scales: { '1e3': 'k|rb|ribu', '1e6': 'jt|juta', '1e9': 'miliar|milyar' },
  times: { hour: 'jam|j|h', day: 'hari' },
}
