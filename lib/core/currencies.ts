/** ISO 4217 codes that prices may be written in, and nothing else that looks like three capitals (`MOQ`, `PCS`). */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Written signs that name one currency. `¥` depends on the language; `kr` and `Rs` name several and are left out. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  (
    '$=USD US$=USD CA$=CAD C$=CAD A$=AUD AU$=AUD NZ$=NZD HK$=HKD NT$=TWD S$=SGD SG$=SGD MX$=MXN ' +
    'R$=BRL €=EUR £=GBP CN¥=CNY 元=CNY JP¥=JPY 円=JPY ₩=KRW ₹=INR ₫=VND ₽=RUB ₺=TRY ₴=UAH ₸=KZT ₾=GEL ' +
    '₼=AZN ₪=ILS ₦=NGN ₵=GHS GH₵=GHS ₱=PHP ฿=THB ৳=BDT ₡=CRC ₲=PYG ₭=LAK ៛=KHR ₮=MNT zł=PLN Kč=CZK ' +
    'Ft=HUF Rp=IDR RM=MYR S/=PEN KSh=KES FCFA=XAF'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** Currencies whose prices carry no fractions, so that `₫87.059` is eighty-seven thousand. */
export const wholeCurrencies: ReadonlySet<string> = new Set(
  'BIF CLP COP DJF GNF IDR ISK JPY KMF KRW LAK PYG RWF UGX UZS VND VUV XAF XOF XPF'.split(' '),
)
