import type { PageKind } from '@/lib/core/page-kind.ts'

/** Addresses that each kind claims by the address alone, and for `other` those that none claims. Tested as a matrix. */
export const urlsByKind: Readonly<Record<PageKind, readonly string[]>> = {
  product: [
    'https://www.alibaba.com/product-detail/Steel-Bottle-Custom-Logo_1600000000017.html',
    'https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html?spm=a2700.1&s=p&priceId=abc',
    'https://www.alibaba.com/product-detail/_11000020000017.html',
    'https://german.alibaba.com/product-detail/steel-bottle-1600000000017.html',
    'https://m.alibaba.com/product/1600000000017/Steel-Bottle.html',
    'https://m.alibaba.com/product/1600000000017.html',
  ],
  search: [
    'https://www.alibaba.com/trade/search?SearchText=steel+bottle&tab=all&page=2&viewtype=L',
    'https://www.alibaba.com/trade/search?fsb=y&IndexArea=product_en&keywords=steel+bottle',
    'https://www.alibaba.com/trade/search?SearchText=steel+bottle&tab=ggs',
    'https://spanish.alibaba.com/trade/search?SearchText=botella&tab=all',
    'https://www.alibaba.com/search/page?SearchScene=proSearch&SearchText=steel+bottle&pro=true',
    'https://www.alibaba.com/showroom/steel-bottle.html',
  ],
  'supplier-search': [
    'https://www.alibaba.com/trade/search?fsb=y&IndexArea=product_en&SearchText=bottle&tab=supplier',
    'https://www.alibaba.com/search/page?SearchScene=suppliers&SearchText=bottle',
    'https://www.alibaba.com/trade/search?fsb=y&IndexArea=company_en&SearchText=bottle',
    'https://buyeragent.alibaba.com/factorySearch?SearchText=bottle',
  ],
  store: [
    'https://harbourpeak.en.alibaba.com/',
    'https://harbourpeak.en.alibaba.com/productlist-2.html',
    'https://harbourpeak.en.alibaba.com/company_profile/feedback.html',
    'https://harbourpeak.en.alibaba.com/contactinfo.html',
    'https://harbourpeak.en.alibaba.com/de_DE/',
    'https://lanternworks.trustpass.alibaba.com/productgrouplist-1/Lamps.html',
    'https://lanternworks.fm.alibaba.com/',
    'https://harbourpeak.m.en.alibaba.com/',
  ],
  profile: [
    'https://harbourpeak.en.alibaba.com/company_profile.html',
    'https://harbourpeak.en.alibaba.com/company_profile.html?subpage=onsite',
    'https://harbourpeak.en.alibaba.com/es_ES/company_profile.html',
    'https://lanternworks.m.trustpass.alibaba.com/company_profile.html',
  ],
  gone: ['https://error.alibaba.com/error404.htm'],
  blocked: [
    'https://login.alibaba.com/newlogin/icbuLogin.htm',
    'https://passport.alibaba.com/mini_login.htm',
    'https://www.alibaba.com/_____tmd_____/punish?x5secdata=abc',
    'https://harbourpeak.en.alibaba.com/_____tmd_____/punish?x5secdata=abc',
  ],
  other: [
    'https://www.alibaba.com/',
    'https://www.alibaba.com/Apparel-Accessories_p3',
    'https://www.alibaba.com/catalog/bottles_cid123',
    'https://www.alibaba.com/product-detail/',
    'https://sale.alibaba.com/p/factories/index.html',
    'https://message.alibaba.com/message/messenger.htm',
    'https://rfq.alibaba.com/post.htm',
    'https://i.alibaba.com/index.htm',
    'https://seller.alibaba.com/',
    'https://www.alibaba.com.example.net/product-detail/x_1600000000017.html',
    'https://example.net/product-detail/x_1600000000017.html',
    'https://en.alibaba.com/',
  ],
}
