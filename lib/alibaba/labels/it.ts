import type { Labels } from '@/lib/core/labels.ts'

/** Italian. No page of this language was seen: the words are what its pages are expected to say. */
export const italian: Labels = {
  facts: {
    onTimePercent:
      'tasso di consegna puntuale|tasso di consegne puntuali|consegna puntuale|tasso di spedizione puntuale|tasso di consegna in tempo|consegna in tempo',
    revenueUsd: 'entrate online|fatturato online|ricavi online',
    responseTimeHours: 'tempo di risposta|tempo medio di risposta|tempo di risposta medio',
    responseRatePercent: 'tasso di risposta',
    storeRating: 'valutazione del negozio|valutazione negozio',
    reorderPercent: 'tasso di riordino|tasso di riacquisto',
    yearEstablished: 'anno di fondazione|anno di costituzione',
    floorSpaceM2: 'superficie|superficie totale|spazio|dimensioni della fabbrica|dimensione della fabbrica',
    employees: 'personale totale|totale dipendenti|numero di dipendenti|dipendenti totali',
    businessTypes: 'tipo di attività|tipo di azienda|tipo di impresa',
    country: 'paese / regione|paese/regione|posizione|località',
    certificates: 'certificazioni|certificazione di gestione',
  },
  counted: {
    employees: 'dipendente|dipendenti|persona|persone|addetti',
    floorSpaceM2: 'metri quadrati|mq|m2',
    yearsOnAlibaba: 'anno|anni',
    sold: 'venduto|venduti|venduta|vendute',
  },
  businessTypes: {
    manufacturer: 'produttore|fabbricante',
    'trading-company': 'società commerciale|azienda commerciale|società di trading',
    agent: 'agente',
    'distributor-wholesaler': 'distributore|grossista|distributore/grossista',
    'buying-office': 'ufficio acquisti',
    association: 'associazione',
    'business-service': 'servizi alle imprese|servizio alle imprese',
    other: 'altro|altri',
  },
  inspectedAs: {
    manufacturer: 'produttore personalizzato|produttore su misura|verificato come produttore personalizzato',
    'trading-company':
      'fornitore multispecializzato|fornitore multispecialità|verificato come fornitore multispecializzato',
  },
  answers: { true: 'sì|si', false: 'no' },
  levels: {
    gold: 'fornitore gold|fornitore oro',
    verified: 'fornitore verificato|verificato',
    'verified-pro': 'verificato pro|fornitore verificato pro',
  },
  numerals: {},
  marks: {
    moq: "ordine minimo|ordine min|quantità minima d'ordine|quantità minima",
    undisclosed: 'riservato|confidenziale',
    beside: 'tasso di risposta rapida|tasso di risposta rapido',
    located: 'situato a|situata a|con sede a',
  },
  units: {
    piece: 'pezzo|pezzi|pz',
    set: 'set|insieme|insiemi',
    pair: 'paio|paia',
    unit: 'unità',
    box: 'scatola|scatole',
    roll: 'rotolo|rotoli',
    bag: 'borsa|borse|sacchetto|sacchetti',
    kilogram: 'chilogrammo|chilogrammi',
    ton: 'tonnellata|tonnellate',
    meter: 'metro|metri',
    'square meter': 'metro quadrato|metri quadrati',
  },
  before: { min: 'più di|oltre|sopra|almeno|da', max: 'meno di|sotto|fino a|al massimo|entro' },
  after: { min: 'o più|e oltre', max: 'o meno' },
  between: { to: 'a' },
  scales: { '1e3': 'k|mila', '1e6': 'm|mln|milione|milioni', '1e9': 'mrd|mld|miliardo|miliardi' },
  times: { hour: 'h|ora|ore', day: 'g|giorno|giorni' },
}
