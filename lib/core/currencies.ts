/** ISO 4217 codes that prices may be written in, and nothing else that looks like three capitals (`MOQ`, `PCS`). */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT ' +
    'MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD ' +
    'SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
    'WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
)

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
