import type { Labels } from '@/lib/core/labels.ts'

/** Dutch. No page of this language was seen: the words are what its pages are expected to say. */
export const dutch: Labels = {
  facts: {
    onTimePercent:
      'percentage tijdige levering|tijdige levering|op tijd geleverd|leveringspercentage op tijd|op tijd leveringspercentage|percentage tijdige verzending|tijdige verzending',
    revenueUsd: 'online-inkomsten|online inkomsten|online omzet',
    responseTimeHours: 'reactietijd|responstijd|gemiddelde reactietijd|gemiddelde responstijd',
    responseRatePercent: 'responspercentage|reactiepercentage',
    storeRating: 'winkelbeoordeling|beoordeling van de winkel',
    reorderPercent: 'percentage nabestellingen|nabestelpercentage|herbestelpercentage',
    yearEstablished: 'jaar van oprichting|oprichtingsjaar',
    floorSpaceM2: 'vloeroppervlak|vloeroppervlakte|totale vloeroppervlakte|fabrieksgrootte|oppervlakte',
    employees:
      'totaal aantal medewerkers|totaal personeel|aantal werknemers|totaal aantal werknemers|aantal medewerkers',
    businessTypes: 'bedrijfstype|soort bedrijf|type bedrijf',
    country: 'land / regio|land/regio|locatie',
    certificates: 'certificeringen|managementcertificering',
  },
  counted: {
    employees: 'medewerker|medewerkers|personen|mensen|werknemers',
    floorSpaceM2: 'vierkante meter|m2',
    yearsOnAlibaba: 'jaar|jaren',
    sold: 'verkocht',
  },
  businessTypes: {
    manufacturer: 'fabrikant',
    'trading-company': 'handelsmaatschappij|handelsbedrijf|handelsonderneming',
    agent: 'agent',
    'distributor-wholesaler': 'distributeur|groothandelaar|distributeur/groothandelaar|groothandel',
    'buying-office': 'inkoopkantoor',
    association: 'vereniging',
    'business-service': 'zakelijke dienstverlening|zakelijke diensten',
    other: 'overige|anders|andere',
  },
  inspectedAs: {
    manufacturer: 'maatwerkfabrikant|fabrikant op maat|geverifieerd als maatwerkfabrikant',
    'trading-company':
      'multispecialistische leverancier|leverancier met meerdere specialiteiten|geverifieerd als multispecialistische leverancier',
  },
  answers: { true: 'ja', false: 'nee' },
  levels: {
    gold: 'gouden leverancier|gold-leverancier',
    verified: 'geverifieerde leverancier|geverifieerd',
    'verified-pro': 'geverifieerd pro',
  },
  numerals: {},
  marks: {
    moq: 'min. bestelling|minimale bestelling|minimale bestelhoeveelheid|minimum bestelling',
    undisclosed: 'vertrouwelijk',
    beside: 'snel responspercentage|snelle reactie',
    located: 'gevestigd in|gelegen in',
  },
  units: {
    piece: 'stuk|stuks',
    set: 'set|sets',
    pair: 'paar|paren',
    unit: 'eenheid|eenheden',
    box: 'doos|dozen',
    roll: 'rol|rollen',
    bag: 'zak|zakken|tas|tassen',
    kilogram: 'kilogram',
    ton: 'ton',
    meter: 'meter',
    'square meter': 'vierkante meter',
  },
  before: { min: 'meer dan|boven|minstens|minimaal|vanaf', max: 'minder dan|onder|tot|maximaal|hoogstens' },
  after: { min: 'of meer|en meer', max: 'of minder' },
  between: { to: 'tot' },
  scales: { '1e3': 'k|dzd|duizend', '1e6': 'm|mln|miljoen', '1e9': 'mld|miljard' },
  times: { hour: 'u|uur|uren|h', day: 'dag|dagen' },
}
