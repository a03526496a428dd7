/** A messenger for photos, drivers and weekends beside the platform, as ordinary suppliers offer it. */
const practical =
  /\balso (?:have|on|use|reach)|\bin addition\b|\bas well\b|\bphotos?\b|\bvideos? of\b|\bpictures?\b|\bloading\b|\bweekend|\burgent\b|\bmy profile\b|\bsignature\b|\bdriver\b|\bairport\b|\bpick(?:s|ed)? you\b|\bfair\b|\bbooth\b|\bwarehouse\b|\bforwarder|\bcourier|\bdelivery\b|照片|视频|司机|接您|机场|展会|也可以|急事|紧急|fotos?\b|v[ií]deos?|urgente|r[aá]pido|tambi[eé]n|aeropuerto|feria|conductor/u
const staying =
  /\b(?:orders?|payments?|contract|everything|business)\b[^.\n]{0,40}\b(?:stays?|remains?|keep|always|still|through|via|on) (?:here|the platform|alibaba|in|on)|订单[^。\n]{0,10}平台|付款[^。\n]{0,8}平台|pagos?[^.\n]{0,30}plataforma|plataforma[^.\n]{0,20}pagos?/u
const leaving =
  /\bprice|\bdiscount|\bpayments?\b|\bpay\b|\bnot here\b|\bnot (?:often |always )?online|\bblock|\bcensor|\bdelete|\bplatform|\bslow\b|\bbetter there|价格|报价|付款|屏蔽|拦截|封|不方便|precio|pago|descuento|bloque|por aqu[ií] no|aqu[ií] (?:casi )?no/u

/** Whether a messenger that a passage names comes in addition, and nothing is to leave the platform. */
export const isInAddition = (passage: string) =>
  staying.test(passage) || (practical.test(passage) && !leaving.test(passage))
