import type { TradeUnit } from '@/lib/core/trade-units.ts'
import { unitName, type MessagePhrases } from './message-phrases.ts'

const units: Record<TradeUnit, string> = {
  piece: '件',
  set: '套',
  pair: '双',
  unit: '台',
  box: '盒',
  carton: '箱',
  bag: '袋',
  roll: '卷',
  sheet: '张',
  bottle: '瓶',
  pack: '包',
  dozen: '打',
  kilogram: '公斤',
  gram: '克',
  ton: '吨',
  'metric ton': '公吨',
  meter: '米',
  'square meter': '平方米',
  'cubic meter': '立方米',
  liter: '升',
}

/** Simplified Chinese. */
export const zhCnPhrases: MessagePhrases = {
  quantity: (amount, unit) => `${amount}${unitName(units, unit)}`,
  unitPrice: (price, unit) => `${price}/${unitName(units, unit)}`,
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number)
    return `${year}年${month}月${day}日`
  },
  days: (amount) => `${amount}天`,
  tolerance: (amount, unit) => `±${amount} ${unit}`,
  aql: (level, major, minor) =>
    `ISO 2859-1，${level.startsWith('S') ? '特殊' : '一般'}检验水平${level}；AQL：致命缺陷0，主要缺陷${major}，次要缺陷${minor}`,
  stages: {
    'contract-signed': '合同签订后',
    'samples-approved': '样品确认后',
    'production-finished': '生产完成后',
    'inspection-passed': '验货合格后、出货前',
    shipped: '出货后',
    arrived: '货到目的地后',
    received: '收货后',
  },
  stage: (percent, event, days = '') => `${event}${days}付${percent}%`,
  comma: '，',
  semicolon: '；',
  difference: (fact, sides) =>
    `${fact}：${sides.map(({ value, page, day }) => `“${value}”（${page}，${day}）`).join('；')}`,
}
