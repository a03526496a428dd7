import type { Labels } from '@/lib/core/labels.ts'

/** German. No page of this language was seen: the words are what its pages are expected to say. */
export const german: Labels = {
  facts: {
    onTimePercent:
      'pünktlichkeitsrate|pünktliche lieferung|rate der pünktlichen lieferung|termintreue|pünktliche lieferrate|pünktliche versandrate|rate pünktlicher lieferungen|pünktlicher versand',
    revenueUsd: 'online-umsatz|onlineumsatz|online-einnahmen',
    responseTimeHours:
      'antwortzeit|reaktionszeit|durchschnittliche antwortzeit|durchschnittliche reaktionszeit',
    responseRatePercent: 'antwortrate|rücklaufquote|antwortquote',
    storeRating: 'shop-bewertung|geschäftsbewertung|store-bewertung|ladenbewertung',
    reorderPercent: 'nachbestellrate|nachbestellungsrate|wiederbestellrate|nachbestellquote',
    yearEstablished: 'gründungsjahr|jahr der gründung',
    floorSpaceM2: 'grundfläche|bodenfläche|gesamtfläche|fabrikgröße|nutzfläche',
    employees:
      'gesamtpersonal|gesamtzahl der mitarbeiter|mitarbeiter insgesamt|anzahl der mitarbeiter|mitarbeiterzahl',
    businessTypes: 'geschäftsart|unternehmenstyp|geschäftstyp',
    country: 'land / region|land/region|standort',
    certificates: 'zertifizierungen|managementzertifizierung|management-zertifizierung',
  },
  counted: {
    employees: 'mitarbeiter|personen|person|beschäftigte',
    floorSpaceM2: 'quadratmeter|qm|m2',
    yearsOnAlibaba: 'jahr|jahre|jahren',
    sold: 'verkauft',
  },
  businessTypes: {
    manufacturer: 'hersteller',
    'trading-company': 'handelsunternehmen|handelsgesellschaft',
    agent: 'agent|vertreter',
    'distributor-wholesaler': 'händler|großhändler|vertriebshändler|händler/großhändler|vertriebspartner',
    'buying-office': 'einkaufsbüro',
    association: 'verband',
    'business-service': 'unternehmensdienstleistung|unternehmensdienstleistungen|geschäftsdienstleistung',
    other: 'andere|sonstige|sonstiges',
  },
  inspectedAs: {
    manufacturer:
      'kundenspezifischer hersteller|auftragshersteller|als kundenspezifischer hersteller verifiziert',
    'trading-company':
      'multispezialitätenlieferant|anbieter mit mehreren spezialgebieten|als anbieter mit mehreren spezialgebieten verifiziert',
  },
  answers: { true: 'ja', false: 'nein' },
  levels: {
    gold: 'gold-lieferant|goldlieferant|gold-anbieter',
    verified: 'verifizierter lieferant|verifizierter anbieter|verifiziert',
    'verified-pro': 'verifizierter pro|verifizierter pro-lieferant|verifiziert pro',
  },
  numerals: {},
  marks: {
    moq: 'mindestbestellung|mindestbestellmenge|min. bestellung|mindestbestellwert',
    undisclosed: 'vertraulich',
    beside: 'schnelle antwortrate',
    located: 'mit sitz in|ansässig in|befindet sich in',
  },
  units: {
    piece: 'stück|stücke|stk',
    set: 'set|sets|satz|sätze',
    pair: 'paar|paare',
    unit: 'einheit|einheiten',
    box: 'schachtel|schachteln|karton|kartons',
    roll: 'rolle|rollen',
    bag: 'beutel|tasche|taschen',
    kilogram: 'kilogramm',
    ton: 'tonne|tonnen',
    meter: 'meter',
    'square meter': 'quadratmeter',
  },
  before: { min: 'über|mehr als|mindestens|ab', max: 'unter|weniger als|bis zu|höchstens|bis' },
  after: { min: 'oder mehr|und mehr', max: 'oder weniger' },
  between: { to: 'bis' },
  scales: { '1e3': 'k|tsd|tausend', '1e6': 'm|mio|million|millionen', '1e9': 'mrd|milliarde|milliarden' },
  times: { hour: 'h|std|stunde|stunden', day: 'tag|tage|tagen' },
}
