import type { Labels } from '@/lib/core/labels.ts'

/** Vietnamese. No page of this language was seen: the words are what its pages are expected to say. */
export const vietnamese: Labels = {
  facts: {
    onTimePercent:
      'tỷ lệ giao hàng đúng hạn|tỷ lệ giao hàng đúng giờ|giao hàng đúng hạn|giao hàng đúng giờ|tỷ lệ gửi hàng đúng hạn',
    revenueUsd: 'doanh thu trực tuyến',
    responseTimeHours: 'thời gian phản hồi|thời gian phản hồi trung bình|thời gian trả lời',
    responseRatePercent: 'tỷ lệ phản hồi|tỷ lệ trả lời',
    storeRating: 'xếp hạng cửa hàng|đánh giá cửa hàng',
    reorderPercent: 'tỷ lệ đặt hàng lại|tỷ lệ mua lại|tỷ lệ tái đặt hàng',
    yearEstablished: 'năm thành lập',
    floorSpaceM2: 'diện tích sàn|diện tích|tổng diện tích sàn|quy mô nhà máy|tổng diện tích',
    employees: 'tổng số nhân viên|số lượng nhân viên|tổng nhân viên|số nhân viên',
    businessTypes: 'loại hình kinh doanh|loại hình doanh nghiệp',
    country: 'quốc gia / khu vực|quốc gia/khu vực|vị trí|địa điểm',
    certificates: 'chứng nhận|chứng chỉ|chứng nhận quản lý',
  },
  counted: {
    employees: 'nhân viên|người',
    floorSpaceM2: 'mét vuông|m2',
    yearsOnAlibaba: 'năm',
    sold: 'đã bán|lượt bán',
  },
  businessTypes: {
    manufacturer: 'nhà sản xuất',
    'trading-company': 'công ty thương mại',
    agent: 'đại lý',
    'distributor-wholesaler': 'nhà phân phối|nhà bán buôn|nhà phân phối/bán buôn|nhà phân phối/nhà bán buôn',
    'buying-office': 'văn phòng mua hàng',
    association: 'hiệp hội',
    'business-service': 'dịch vụ kinh doanh|dịch vụ doanh nghiệp',
    other: 'khác',
  },
  inspectedAs: {
    manufacturer: 'nhà sản xuất tùy chỉnh|nhà sản xuất theo yêu cầu|được xác minh là nhà sản xuất tùy chỉnh',
    'trading-company':
      'nhà cung cấp đa chuyên môn|nhà cung cấp đa ngành|được xác minh là nhà cung cấp đa chuyên môn',
  },
  answers: { true: 'có', false: 'không' },
  levels: {
    gold: 'nhà cung cấp vàng',
    verified: 'nhà cung cấp đã xác minh|đã xác minh|nhà cung cấp được xác minh',
    'verified-pro': 'đã xác minh pro',
  },
  numerals: {},
  marks: {
    moq: 'đơn hàng tối thiểu|đặt hàng tối thiểu|số lượng đặt hàng tối thiểu|đơn tối thiểu',
    undisclosed: 'bảo mật',
    beside: 'tỷ lệ phản hồi nhanh',
    located: 'nằm ở|có trụ sở tại|tọa lạc tại',
  },
  units: {
    piece: 'cái|chiếc|mảnh',
    set: 'bộ',
    pair: 'đôi|cặp',
    unit: 'đơn vị',
    box: 'hộp|thùng',
    roll: 'cuộn',
    bag: 'túi|bao',
    kilogram: 'kilôgam|ki-lô-gam',
    ton: 'tấn',
    meter: 'mét',
    'square meter': 'mét vuông',
  },
  before: { min: 'trên|hơn|ít nhất|từ', max: 'dưới|ít hơn|tối đa|không quá' },
  after: { min: 'trở lên|hoặc hơn', max: 'trở xuống' },
  between: { to: 'đến' },
  scales: { '1e3': 'nghìn|ngàn|k', '1e6': 'triệu|tr|m', '1e9': 'tỷ' },
  times: { hour: 'giờ|h|tiếng', day: 'ngày' },
}
