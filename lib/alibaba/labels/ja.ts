import type { Labels } from '@/lib/core/labels.ts'

/** Japanese. No page of this language was seen: the words are what its pages are expected to say. */
export const japanese: Labels = {
  facts: {
    onTimePercent:
      '納期遵守率|定時納品率|期日通りの納品率|オンタイム納品率|期日どおりの配達率|オンタイム配送率|期限内発送率|定時配達率|期限内納品',
    revenueUsd: 'オンライン収益|オンライン売上|オンライン売上高',
    responseTimeHours: '応答時間|返信時間|平均応答時間|平均返信時間',
    responseRatePercent: '応答率|返信率|回答率',
    storeRating: 'ストア評価|店舗評価|ショップ評価',
    reorderPercent: '再注文率|リピート率|再購入率',
    yearEstablished: '設立年|創業年|創立年',
    floorSpaceM2: '床面積|延床面積|総床面積|工場規模|工場面積',
    employees: '従業員数|総従業員数|従業員総数|スタッフ総数',
    businessTypes: '事業形態|業種|ビジネスタイプ|事業タイプ',
    country: '国/地域|国 / 地域|所在地',
    certificates: '認証|認定|マネジメント認証|管理認証',
  },
  counted: {
    employees: '人|名|人の従業員|名の従業員|名のスタッフ',
    floorSpaceM2: '平方メートル|m2',
    yearsOnAlibaba: '年',
    sold: '販売|販売済み|個販売|件販売|点販売',
  },
  businessTypes: {
    manufacturer: 'メーカー|製造業者|製造元',
    'trading-company': '商社|貿易会社',
    agent: '代理店|エージェント',
    'distributor-wholesaler':
      'ディストリビューター|卸売業者|販売代理店/卸売業者|卸売業者/販売代理店|流通業者/卸売業者',
    'buying-office': '購買事務所|バイイングオフィス',
    association: '協会',
    'business-service': 'ビジネスサービス',
    other: 'その他',
  },
  inspectedAs: {
    manufacturer: 'カスタムメーカー|カスタムメーカーとして認証済み',
    'trading-company':
      'マルチスペシャリティサプライヤー|多品種サプライヤー|マルチスペシャリティサプライヤーとして認証済み',
  },
  answers: { true: 'はい|あり', false: 'いいえ|なし' },
  levels: {
    gold: 'ゴールドサプライヤー',
    verified: '認証済みサプライヤー|認証サプライヤー|認証済み',
    'verified-pro': '認証済みpro|認証済みプロ',
  },
  numerals: {},
  marks: {
    moq: '最小注文数|最小注文数量|最低注文数|最低注文数量|最小注文|最低注文',
    undisclosed: '非公開|機密',
    beside: 'の迅速な応答率|迅速な応答率',
  },
  units: {
    piece: '個|点|枚|本|ピース|個以上',
    set: 'セット',
    pair: '組|ペア|足',
    unit: '台|ユニット',
    box: '箱',
    roll: 'ロール|巻',
    bag: '袋',
    kilogram: 'キログラム|キロ',
    ton: 'トン',
    meter: 'メートル',
    'square meter': '平方メートル',
  },
  before: {},
  after: { min: '以上|超|を超える', max: '以下|未満|以内' },
  between: { to: 'から' },
  scales: { '1e3': 'k|千', '1e4': '万', '1e6': 'm|百万', '1e8': '億' },
  times: { hour: '時間|h', day: '日|日間' },
}
