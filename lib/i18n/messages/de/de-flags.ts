/** What red flags say in German, by the codes and ids of the risk room. Part of the texts of `de`. */
export const deFlags = {
  flags: {
    'new-and-big': {
      title: 'Neu auf der Website, mit großen Zahlen',
      detail:
        'Seit {years, plural, =0 {weniger als einem Jahr} one {# Jahr} other {# Jahren}} auf Alibaba, aber {what, select, both {mindestens {staff, number} Beschäftigte und {floor, number} m² angegeben} staff {mindestens {staff, number} Beschäftigte angegeben} other {mindestens {floor, number} m² angegeben}}{age, plural, =0 {} one {, gegründet vor # Jahr} other {, gegründet vor # Jahren}}',
    },
    'price-outlier': {
      title: 'Preis weit unter vergleichbaren Inseraten',
      detail: '{percent} unter dem mittleren Preis von {offers, number} vergleichbaren Inseraten der Seite',
    },
    'new-cheap-small': {
      title: 'Neues Konto, niedriger Preis, kleine Bestellungen',
      detail:
        'Seit {years, plural, =0 {weniger als einem Jahr} one {# Jahr} other {# Jahren}} auf Alibaba, {reviews, plural, =0 {keine Rezensionen} one {# Rezension} other {# Rezensionen}}, {percent} unter vergleichbaren Inseraten, Bestellungen ab {quantity, number}',
    },
    'perfect-thin': {
      title: 'Perfekte Bewertung bei kaum Rezensionen',
      detail:
        '{reviews, plural, =0 {Keine Rezension} one {# Rezension} other {# Rezensionen}}: das sagt noch wenig',
    },
    'rating-jump': {
      title: '{what, select, rating {Die Bewertung stieg schnell} other {Rezensionen kamen schnell hinzu}}',
      detail:
        '{what, select, rating {Von {before, number} auf {after, number} mit weniger als 10 neuen Rezensionen} other {Von {before, number} auf {after, number} Rezensionen}} in {days, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}}',
    },
    'rating-drop': {
      title: '{what, select, rating {Die Bewertung ist gesunken} other {Die Termintreue ist gesunken}}',
      detail:
        '{what, select, rating {Von {before, number} auf {after, number}} other {Von {before, number} % auf {after, number} %}} seit einem früheren Besuch',
    },
    'no-trace': {
      title: 'Jahre auf der Website, aber keine Verkäufe zu sehen',
      detail:
        'Seit {years, plural, one {# Jahr} other {# Jahren}} auf Alibaba, keine Rezensionen und kaum Onlineumsatz gezeigt',
    },
    late: {
      title: 'Viele verspätete Bestellungen',
      detail: '{percent} pünktlich; üblich sind 95 %',
    },
    'vacuous-on-time': {
      title: 'Termintreue ohne Umsatz',
      detail: '100 % pünktlich, ohne dass ein Verkauf gezeigt wird: nicht gewertet',
    },
    'trader-claims-factory': {
      title: 'Ein Handelsunternehmen, das wie eine Fabrik schreibt',
      detail: '„{words}“ {place}, geführt aber als Handelsunternehmen',
    },
    'trading-name': {
      title: 'Name wie ein Handelsunternehmen, geführt als Hersteller',
      detail: 'Handelsunternehmen können gute Lieferanten sein; es hilft, zu wissen, wer herstellt',
    },
    'catalogue-sprawl': {
      title: 'Viele Produkte ohne Zusammenhang für eine Fabrik',
      detail: 'Hauptprodukte aus {industries, number} Bereichen, darunter {examples}',
    },
    'name-product-mismatch': {
      title: 'Name und Produkt aus verschiedenen Bereichen',
      detail: 'Der Firmenname deutet auf {name} hin, das Produkt auf {title}',
    },
    'twin-storefront': {
      title: 'Ein weiterer Shop unter demselben Namen',
      detail:
        '{count, plural, one {# weiterer Shop} other {# weitere Shops}} unter diesem Namen gesehen, Firmennummer {companyId}',
    },
    contradiction: {
      title: 'Zwei Seiten sagen Verschiedenes',
      detail: '{fact}: Die {here} sagt etwas anderes als die {there}',
    },
    'identity-change': {
      title:
        '{what, select, name {Der Firmenname hat sich geändert} address {Die Adresse hat sich geändert} other {Die Webadresse des Shops hat sich geändert}}',
      detail: '„{before}“ bei einem früheren Besuch, jetzt „{after}“',
    },
    'licence-mismatch': {
      title: 'Lizenz und Seite weichen voneinander ab',
      detail:
        '{what, select, name {Der Name} address {Die Adresse} other {Die Stadt}} lautet auf der Lizenz „{licence}“, auf der Seite „{page}“',
    },
    'impossible-dates': {
      title: 'Daten, die nicht zusammenpassen',
      detail:
        '{what, select, report {Der Inspektionsbericht ist auf den {date} datiert, der noch bevorsteht} certificate {Ein Zertifikat vom {date} ist älter als das Unternehmen, gegründet {founded}} membership {{years, plural, one {# Jahr} other {# Jahre}} auf Alibaba, gegründet {founded}: Ein Konto kann auf ein neueres Unternehmen übergehen; fragen Sie, welches es jetzt ist} other {Das Gründungsjahr {founded} steht noch bevor}}',
    },
    'report-expired': {
      title: 'Inspektionsbericht nicht mehr aktuell',
      detail: 'Sein letztes Datum ist der {date}; Berichte werden meist jährlich erneuert',
    },
    'audit-scope': {
      title: 'Verifiziert, aber nicht gezeigt, von wem',
      detail: 'Kein Prüfer und kein Link zu einem Bericht',
    },
    'certificate-holder': {
      title: 'Ein Zertifikat, das sich nachzuschlagen lohnt',
      detail:
        '{what, select, expired {{name} ist am {date} abgelaufen} holder {{name} lautet auf „{holder}“} other {{name} hat keine Nummer}}',
    },
    'off-platform-contact': {
      title: 'Kontakt außerhalb von Alibaba',
      detail: '„{words}“ {place}; Nachrichten auf der Website sind Ihr Beleg für Vereinbartes',
    },
    'off-platform-payment': {
      title: 'Zahlung außerhalb von Alibaba',
      detail: '„{words}“ {place}; Trade Assurance deckt solche Zahlungen nicht',
    },
    'full-advance-payment': {
      title: 'Vollständige Vorauszahlung',
      detail: '„{words}“ {place}; üblich ist eine Anzahlung und der Rest nach einer Inspektion',
    },
    'free-mail': {
      title: 'Kostenlose E-Mail-Adresse bei einem großen Unternehmen',
      detail: 'E-Mail bei {host}, obwohl mindestens 100 Beschäftigte angegeben sind',
    },
    'famous-brand': {
      title: 'Eine bekannte Marke im Inserat',
      detail: '„{words}“ {place}; der Verkauf von Markenware braucht die Erlaubnis des Inhabers',
    },
    'tier-inversion': {
      title: 'Eine größere Bestellung ist je Stück nicht billiger',
      detail: 'Ab {quantity, number} Stück beträgt der Preis {price}, nicht weniger als bei kleinerer Menge',
    },
    'bait-range': {
      title: 'Ein niedrigster Preis mit großem Abstand',
      detail:
        '{what, select, range {Von {lowest} bis {highest} in einem Inserat: Fragen Sie, welche Variante was kostet} other {{lowest}; das nächste vergleichbare Inserat der Seite kostet {highest}}}',
    },
    'price-drift': {
      title: 'Der Preis hat sich seit einem früheren Besuch geändert',
      detail: 'Von {before} auf {after} für dasselbe Produkt und dieselbe Menge',
    },
    urgency: {
      title: 'Worte, die zu einer schnellen Bestellung drängen',
      detail: '„{words}“ {place}; nehmen Sie sich Zeit zum Vergleichen',
    },
    'same-text': {
      title: 'Dieselbe Beschreibung wie bei einem anderen Unternehmen',
      detail: 'Denselben Text verwendet auch {company}',
    },
    'same-image': {
      title: 'Dasselbe Bild wie bei einem anderen Unternehmen',
      detail: 'Dasselbe Bild verwendet auch {company}',
    },
    'impossible-lead-time': {
      title:
        '{what, select, days {Sehr kurze Zeit für eine Sonderanfertigung} other {Sehr kleine Bestellung für eine Sonderanfertigung}}',
      detail:
        '{what, select, days {Fertig in {days, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}}} other {Ein Stück eines Produkts, das eine eigene Form oder ein eigenes Werkzeug braucht}}',
    },
    'capacity-mismatch': {
      title: 'Zahlen weit über denen ähnlicher Lieferanten',
      detail:
        '{what, select, employees {{claimed, number} Beschäftigte angegeben, bei ähnlichen Lieferanten etwa {usual, number}} other {{claimed, number} $ Jahresumsatz angegeben, bei ähnlichen Lieferanten etwa {usual, number} $}}',
    },
    'vacuous-reorder': {
      title: 'Hohe Wiederbestellquote bei wenig Umsatz',
      detail: '{percent} der Käufer bestellen erneut, bei Umsätzen unter 10.000 $: nicht gewertet',
    },
    'untrusted-host': {
      title: 'Ein Link, der von Alibaba wegführt',
      detail: 'Er sieht wie ein Teil der Website aus und öffnet {host}',
    },
    'office-address': {
      title: 'Eine Fabrik an einer Adresse wie der eines Büros',
      detail: '„{words}“ in der Adresse',
    },
  },
  questions: {
    'licence-and-video':
      'Könnten Sie uns Ihre Geschäftslizenz mit Datum und Kapital senden und uns die Fabrik in einem Live-Videoanruf zeigen?',
    'itemised-quote':
      'Könnten Sie uns ein aufgeschlüsseltes Angebot mit vollständiger Spezifikation und den Preis eines Musters senden?',
    'on-platform-only':
      'Können wir ausschließlich auf Alibaba.com bestellen und zahlen, mit Trade Assurance?',
    'newest-reviews': 'Auf welche Produkte und Bestellungen beziehen sich Ihre neuesten Rezensionen?',
    'late-reasons':
      'Was ist bei den verspäteten oder schlecht bewerteten Bestellungen geschehen, und was hat sich seitdem geändert?',
    'export-references':
      'Könnten Sie uns zwei Exportkunden nennen, die wir nach der Zusammenarbeit mit Ihnen fragen dürfen?',
    'lead-time-clause':
      'Kann der Vertrag die Lieferzeit und einen Preisnachlass für jede Woche Verzug festlegen?',
    'licence-scope': 'Umfasst Ihre Geschäftslizenz die Herstellung, und könnten Sie uns eine Kopie senden?',
    'made-in-house': 'Welche Ihrer Produkte stellen Sie selbst her, und welche kaufen Sie zu?',
    'which-entity-invoices':
      'Welches Unternehmen, mit vollem rechtlichem Namen, unterzeichnet den Vertrag und erhält die Zahlung?',
    'explain-difference':
      'Ihre Seiten weichen in diesem Punkt voneinander ab: {fact}. Was ist richtig, und woher kommt der Unterschied?',
    'new-licence': 'Könnten Sie uns Ihre aktuelle Geschäftslizenz senden und den Unterschied erklären?',
    'dated-documents':
      'Könnten Sie uns Dokumente senden, die diese Daten belegen, und erklären, wie sie zusammenpassen?',
    'new-report': 'Haben Sie einen neueren Inspektionsbericht, und könnten Sie uns den Link dazu senden?',
    'report-link': 'Wer hat Ihr Unternehmen inspiziert, und könnten Sie uns den Link zum Bericht senden?',
    'certificate-lookup':
      'Unter welcher Nummer können wir dieses Zertifikat bei der ausstellenden Stelle nachschlagen?',
    'keep-on-platform':
      'Können wir alle Nachrichten auf Alibaba.com belassen, damit beide Seiten einen Beleg haben?',
    'staged-payment':
      'Können wir 30 % anzahlen und den Rest nach einer Inspektion und vor dem Versand zahlen?',
    'domain-mail': 'Könnten Sie uns von einer Adresse mit der eigenen Domain Ihres Unternehmens schreiben?',
    'authorisation-letter':
      'Könnten Sie uns das Schreiben des Markeninhabers senden, das Ihnen den Verkauf dieses Produkts erlaubt?',
    're-quote': 'Könnten Sie den Stückpreis für jede Menge noch einmal anbieten?',
    'variant-price': 'Wie hoch ist der Preis für genau die Variante und Menge, die wir brauchen?',
    'quote-validity': 'Wie lange gilt dieser Preis, und warum hat er sich geändert?',
    'dated-photo': 'Könnten Sie uns ein Foto dieses Produkts mit dem heutigen Datum daneben senden?',
    'open-from-bookmark': 'Können wir auf einer Bestellseite zahlen, die wir selbst auf Alibaba.com öffnen?',
    'factory-address':
      'Wo genau befindet sich die Fabrik, und könnten Sie sie uns in einem Live-Videoanruf zeigen?',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'Neues Konto mit großen Zahlen',
    F02: 'Preis gegenüber vergleichbaren Inseraten',
    F03: 'Neues Konto, niedriger Preis und kleine Bestellungen zusammen',
    F04: 'Perfekte Bewertung bei kaum Rezensionen',
    F05: 'Schnell gestiegene Bewertung oder Rezensionen',
    F06: 'Gesunkene Bewertung oder Termintreue',
    F07: 'Jahre ohne Verkäufe',
    F08: 'Verspätete Bestellungen',
    F09: 'Termintreue ohne Umsatz',
    F10: 'Handelsunternehmen, das wie eine Fabrik schreibt',
    F11: 'Name gegenüber Unternehmensart',
    F12: 'Produkte ohne Zusammenhang',
    F13: 'Name gegenüber Produkt',
    F14: 'Weitere Shops unter demselben Namen',
    F15: 'Seiten im Vergleich',
    F16: 'Geänderter Name, Adresse oder Shop',
    F17: 'Lizenz gegenüber Seite',
    F18: 'Daten im Vergleich',
    F19: 'Alter des Inspektionsberichts',
    F20: 'Wer inspiziert hat',
    F21: 'Inhaber und Datum von Zertifikaten',
    F22: 'Kontakt außerhalb der Website',
    F23: 'Zahlung außerhalb der Website',
    F24: 'Zahlungsbedingungen',
    F25: 'E-Mail-Adresse gegenüber Unternehmensgröße',
    F26: 'Bekannte Marken',
    F27: 'Preis nach Menge',
    F28: 'Preisspanne',
    F29: 'Preis gegenüber einem früheren Besuch',
    F30: 'Drängende Worte',
    F31: 'Beschreibung wie bei anderen',
    F32: 'Bilder wie bei anderen',
    F33: 'Lieferzeit von Sonderanfertigungen',
    F34: 'Zahlen gegenüber ähnlichen Lieferanten',
    F35: 'Wiederbestellquote bei wenig Umsatz',
    F37: 'Links, die von der Website wegführen',
    F38: 'Adresse der Fabrik',
  },
  flagValues: {
    certificate: 'Ein Zertifikat',
    namedCertificate: 'Das Zertifikat „{name}“',
    province: 'Provinz',
  },
  /** Where on an offer words were found; in a sentence, with their preposition. */
  places: {
    title: 'im Titel',
    description: 'in der Beschreibung',
    images: 'auf den Bildern',
    'payment-terms': 'in den Zahlungsbedingungen',
  },
  /** In a sentence. */
  industries: {
    apparel: 'Bekleidung',
    footwear: 'Schuhe',
    bags: 'Taschen',
    jewellery: 'Schmuck',
    electronics: 'Elektronik',
    lighting: 'Beleuchtung',
    furniture: 'Möbel',
    kitchenware: 'Küchenbedarf',
    beauty: 'Kosmetik',
    toys: 'Spielzeug',
    pets: 'Heimtierbedarf',
    sports: 'Sportartikel',
    vehicles: 'Fahrzeuge',
    machinery: 'Maschinen',
    metal: 'Metallwaren',
    chemicals: 'Chemikalien',
    packaging: 'Verpackungen',
    food: 'Lebensmittel',
    medical: 'Medizinprodukte',
    building: 'Baustoffe',
    stationery: 'Schreibwaren',
  },
} as const
