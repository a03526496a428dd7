/** What the tools from shortlist to order say in German, by the codes of the sourcing room. Part of the texts of `de`. */
export const dePlan = {
  plan: {
    guides: {
      'mitigate-risks-2025':
        'Leitfaden „What Are the Risks of Alibaba Sourcing and How to Mitigate Them in 2025?“',
      'safe-sourcing-2026': 'Leitfaden „Navigating Alibaba in the Future of Global Sourcing“ (2026)',
      'trade-assurance-practice': 'Leitfaden zu Trade Assurance und Einkaufsagenten',
    },
    problems: {
      missing: 'Bitte ausfüllen.',
      'not-a-number': 'Schreiben Sie eine Zahl, mit Punkt für Dezimalstellen: 1250.50',
      'too-precise': 'Zu viele Dezimalstellen.',
      'not-whole': 'Nur ganze Zahlen.',
      negative: 'Nicht unter null.',
      zero: 'Muss größer als null sein.',
      'too-large': 'Höchstens {max}.',
      'unknown-unit': 'Unbekannte Einheit. Bekannt sind: {known}.',
      'unit-differs': 'Das gilt je {stated}, die Bestellung zählt in {wanted}.',
      'unknown-currency': 'Kein Währungscode wie USD oder EUR.',
      'currencies-differ': 'Rechnen Sie alle Lieferanten in derselben Währung.',
      'missing-exchange-rate': 'Geben Sie einen Kurs von {from} zu {to} ein, mit Datum.',
      'not-a-day': 'Kein Tag des Kalenders.',
      'in-the-past': 'Dieser Tag ist vorbei.',
      'in-the-future': 'Dieser Tag steht noch bevor.',
      'not-hundred-percent': 'Die Raten ergeben {sum} %, nicht 100 %.',
      'too-few': 'Wählen Sie mindestens {min}.',
      'too-many': 'Höchstens {max} auf einmal.',
    },
    methods: {
      'sea-fcl': 'See, Vollcontainer (FCL)',
      'sea-lcl': 'See, Sammelcontainer (LCL)',
      air: 'Luftfracht',
      courier: 'Kurier',
    },
    freightUnits: {
      'sea-fcl': 'je Container',
      'sea-lcl': 'je W/M (Tonne oder m³)',
      air: 'je frachtpflichtigem kg',
      courier: 'je frachtpflichtigem kg',
    },
    freightBases: {
      'per-kg': 'je kg Bruttogewicht',
      total: 'für die ganze Sendung',
    },
    chargeable:
      '{unit, select, container {{quantity, plural, one {# Container} other {# Container}}} kg {{quantity, number} kg} other {{quantity, number} W/M}}',
    containers: { '20': '20 Fuß', '40': '40 Fuß', '40hc': '40 Fuß High Cube' },
    markets: {
      us: 'Vereinigte Staaten',
      eu: 'Europäische Union',
      uk: 'Vereinigtes Königreich',
      other: 'Anderswo',
    },
    customsValues: {
      us: 'Zollwert ohne internationale Fracht und Versicherung',
      eu: 'Zollwert mit Fracht und Versicherung bis zur Grenze',
      uk: 'Zollwert mit Fracht und Versicherung bis zur Grenze',
      other: 'Zollwert mit Fracht und Versicherung, wie in den meisten Ländern',
    },
    dutyBases: { percent: '% vom Zollwert', 'per-kg': 'je kg', 'per-unit': 'je Einheit' },
    lines: {
      goods: 'Ware',
      tooling: 'Werkzeuge',
      samples: 'Muster',
      inspection: 'Inspektion',
      'origin-loading': 'Verladung in der Fabrik',
      'pre-carriage': 'Zum Hafen oder Flughafen',
      'export-clearance': 'Ausfuhrabfertigung',
      'origin-terminal': 'Umschlag am Abgangsort',
      freight: 'Fracht',
      insurance: 'Versicherung',
      'destination-terminal': 'Umschlag am Bestimmungsort',
      'entry-fees': 'Einfuhrgebühren',
      broker: 'Zollagent',
      duty: 'Zoll',
      tax: 'Umsatz- oder Verkaufssteuer',
      'on-carriage': 'Bis zu Ihrer Tür',
      unloading: 'Entladung',
      'payment-fee': 'Zahlungsgebühr',
      storage: 'Lagerung',
      documents: 'Dokumente',
      contingency: 'Puffer',
    },
    groups: {
      goods: 'Ware',
      quality: 'Qualität und Werkzeuge',
      transport: 'Transport und Versicherung',
      'duty-and-tax': 'Zoll und Steuern',
      clearance: 'Abfertigung',
      other: 'Zahlung, Lagerung, Dokumente',
      contingency: 'Puffer',
    },
    priceSources: { quote: 'aus dem Angebot', tier: 'aus den Staffelpreisen des Inserats' },
    estimate: 'Grob: {min} bis {max}, gerechnet wird mit der Mitte',
    terms: {
      EXW: 'Ab Werk',
      FCA: 'Frei Frachtführer',
      CPT: 'Frachtfrei',
      CIP: 'Frachtfrei versichert',
      DAP: 'Geliefert benannter Ort',
      DPU: 'Geliefert benannter Ort entladen',
      DDP: 'Geliefert verzollt',
      FAS: 'Frei Längsseite Schiff',
      FOB: 'Frei an Bord',
      CFR: 'Kosten und Fracht',
      CIF: 'Kosten, Versicherung und Fracht',
    },
    places: { premises: 'Betrieb des Verkäufers', terminal: 'Hafen oder Terminal', door: 'Ihre Tür' },
    legs: {
      'origin-loading': 'Verladung in der Fabrik',
      'pre-carriage': 'Vorlauf zum Hafen oder Flughafen',
      'export-clearance': 'Ausfuhrabfertigung',
      'origin-terminal': 'Umschlag und Verladung an Bord',
      'main-carriage': 'Hauptlauf',
      insurance: 'Versicherung',
      'destination-terminal': 'Entladung und Umschlag am Bestimmungsort',
      'import-clearance': 'Einfuhrabfertigung',
      'duty-and-tax': 'Zoll und Steuern',
      'on-carriage': 'Nachlauf bis zu Ihrer Tür',
      unloading: 'Entladung an Ihrer Tür',
    },
    payers: { seller: 'Verkäufer', buyer: 'Sie' },
    risk: {
      'at-premises-not-loaded': 'In der Fabrik, vor der Verladung',
      'loaded-at-premises': 'In der Fabrik, nach der Verladung',
      'handed-to-carrier': 'Mit Übergabe an den ersten Frachtführer',
      'alongside-ship': 'Längsseits des Schiffs',
      'on-board': 'An Bord des Schiffs',
      'at-terminal-not-unloaded': 'Am Terminal, vor der Entladung',
      'at-terminal-unloaded': 'Am Terminal, nach der Entladung',
      'at-door-not-unloaded': 'An Ihrer Tür, vor der Entladung',
      'at-door-unloaded': 'An Ihrer Tür, nach der Entladung',
    },
    costWarnings: {
      'sea-term-by-air': 'Diese Klausel gilt nur für Schiffe. Vereinbaren Sie stattdessen {offer}.',
      'sea-term-with-container':
        'Diese Klausel gilt für Ladung, die an Bord verladen wird. Ein Container wird früher übergeben: {offer} passt.',
      'insured-clauses-c':
        'CIF versichert 110 % nach den engsten Bedingungen, Institute Cargo Clauses (C). Verlangen Sie (A), wenn Sie mehr wollen.',
      'insured-clauses-a':
        'CIP versichert 110 % nach den weitesten Bedingungen, Institute Cargo Clauses (A).',
      'buyer-clears-export':
        'Bei EXW fertigen Sie die Ware im Land des Verkäufers zur Ausfuhr ab. Bei FCA übernimmt das der Verkäufer.',
      'seller-imports':
        'Bei DDP führt der Verkäufer ein. Fragen Sie, wer als Einführer auftritt; Sie können die Einfuhrumsatzsteuer nicht zurückholen.',
      'paid-by-seller-at-buyers-risk':
        'Der Verkäufer zahlt den Hauptlauf, aber die Ware reist auf Ihr Risiko.',
      'below-lowest-price': 'Die kleinste Menge mit Preis ist {from}; gerechnet wird mit diesem Preis.',
      'quote-expired': 'Das Angebot gilt nicht mehr. Bitten Sie um ein neues.',
      'freight-is-estimate':
        'Die Fracht ist ein grober Richtwert aus einem Leitfaden. Fragen Sie eine Spedition nach einem Preis.',
      'not-insured': 'Es ist keine Versicherung angesetzt, und die Ware reist auf Ihr Risiko.',
      'carriage-in-customs-value':
        'Im Preis enthaltene Fracht erhöht hier den Zoll. Lassen Sie sie auf der Rechnung ausweisen und geben Sie sie ein.',
      'no-duty-entered': 'Es ist kein Zoll angesetzt. Schlagen Sie die Zolltarifnummer nach.',
    },
    ddp: {
      importer: 'Einführer (Importer of Record)',
      seller: 'Der Verkäufer oder sein Vertreter. Fragen Sie nach Name und Registrierung.',
    },
    inspection: {
      levels: {
        'S-1': 'S-1, kleinste Stichprobe',
        'S-2': 'S-2',
        'S-3': 'S-3',
        'S-4': 'S-4',
        I: 'I, kleinere Stichprobe',
        II: 'II, üblich',
        III: 'III, größere Stichprobe',
      },
      severities: { normal: 'Normal', tightened: 'Verschärft', reduced: 'Reduziert' },
      classes: { critical: 'Kritische Fehler', major: 'Hauptfehler', minor: 'Nebenfehler' },
      noneAllowed:
        'Keiner erlaubt: Ein einziger kritischer Fehler führt zur Rückweisung des Loses. Dafür gibt es keinen AQL.',
      stages: {
        'before-production': 'Vor der Produktion',
        'during-production': 'Während der Produktion',
        'before-shipment': 'Vor dem Versand',
      },
      advice: {
        usual: 'Üblich bei diesem Bestellwert',
        'for-new-or-complex': 'Bei neuem Lieferanten oder komplexem Produkt',
        optional: 'Optional bei diesem Bestellwert',
      },
      notes: {
        'isolated-stays-normal':
          'Eine einzelne Bestellung bleibt bei normaler Prüfung: Ein Wechsel setzt eine Serie von Losen voraus.',
        'reduced-is-reconstructed':
          'Die Tabelle der reduzierten Prüfung ist rekonstruiert. Gleichen Sie den Plan mit der Norm ab.',
        'all-inspected': 'Die Stichprobe umfasst das ganze Los: Prüfen Sie jede Einheit.',
      },
      share:
        'Ein Leitfaden spricht von 2–5 % der Produktion, hier {min, number} bis {max, number} Einheiten. Das ist ein Anteil, kein AQL.',
      backgroundCheck: 'Ab 10.000 $ rät ein Leitfaden zu einer Hintergrundprüfung des Unternehmens.',
      clauses: {
        standard:
          'Das Los von {lotSize, number} Einheiten wird nach {edition} anhand einer Attributprüfung geprüft, Einfach-Stichprobenanweisung, Prüfniveau {level}, {severity, select, tightened {verschärfte} reduced {reduzierte} other {normale}} Prüfung.',
        critical:
          'Kritische Fehler: keine erlaubt. Ein kritischer Fehler unter den {sampleSize, number} gezogenen Einheiten führt zur Rückweisung des Loses.',
        major:
          'Hauptfehler: AQL {aql}, {sampleSize, number} Einheiten; Annahme bei {accept, number} oder weniger, Rückweisung bei {reject, number} oder mehr.',
        minor:
          'Nebenfehler: AQL {aql}, {sampleSize, number} Einheiten; Annahme bei {accept, number} oder weniger, Rückweisung bei {reject, number} oder mehr.',
        all: 'Alle {lotSize, number} Einheiten werden geprüft.',
        failed:
          'Ein zurückgewiesenes Los wird auf Kosten des Verkäufers sortiert oder nachgearbeitet und erneut geprüft; die Wiederholungsprüfung zahlt der Verkäufer.',
        timing:
          'Die Inspektion findet statt, wenn alle Einheiten fertiggestellt und mindestens 80 % verpackt sind, vor der Restzahlung.',
      },
    },
    payment: {
      presets: {
        '30-70-inspection': '30 % bei Vertragsschluss, 70 % nach Inspektion',
        '30-70-shipped': '30 % bei Vertragsschluss, 70 % gegen Konnossement',
        '30-40-30': '30 % bei Vertragsschluss, 40 % nach Inspektion, 30 % bei Erhalt',
        '50-50': '50 % bei Vertragsschluss, 50 % nach Inspektion',
        'all-upfront': 'Alles im Voraus',
        'net-30': 'Alles 30 Tage nach Erhalt',
      },
      events: {
        'contract-signed': 'Vertrag unterzeichnet',
        'samples-approved': 'Muster freigegeben',
        'production-finished': 'Produktion abgeschlossen',
        'inspection-passed': 'Inspektion bestanden',
        shipped: 'Versandt, Kopie des Konnossements',
        arrived: 'Angekommen',
        received: 'Erhalten',
      },
      routes: {
        'trade-assurance': 'Trade-Assurance-Bestellung',
        'transfer-on-platform': 'Banküberweisung (T/T) über die Plattform',
        'card-on-platform': 'Karte über die Plattform',
        'transfer-off-platform': 'Banküberweisung (T/T) außerhalb der Plattform',
        'letter-of-credit': 'Akkreditiv (L/C)',
        paypal: 'PayPal außerhalb der Plattform',
        'paypal-friends': 'PayPal, Freunde und Familie',
        'western-union': 'Western Union',
        moneygram: 'MoneyGram',
        cryptocurrency: 'Kryptowährung',
      },
      beneficiaries: {
        'same-company': 'Das Unternehmen aus dem Vertrag',
        'other-company': 'Ein anderes Unternehmen',
        personal: 'Eine Privatperson',
        unknown: 'Noch nicht geprüft',
      },
      warnings: {
        'untraceable-route':
          'So gesendetes Geld lässt sich nicht zurückrufen. Zahlen Sie über die Plattform.',
        'personal-account': 'Das Konto gehört einer Privatperson, nicht dem Unternehmen aus dem Vertrag.',
        'other-company':
          'Das Konto gehört einem anderen Unternehmen. Lassen Sie sich den Grund schriftlich nennen und verlangen Sie das eigene Konto des Unternehmens.',
        'beneficiary-changed':
          'Das Konto hat sich geändert. Lassen Sie es sich telefonisch bestätigen, unter einer Nummer, die Sie schon kannten, nicht der aus der Nachricht.',
        'beneficiary-unchecked':
          'Vergleichen Sie den Namen des Kontos mit dem Namen im Vertrag, bevor Sie zahlen.',
        'off-platform': 'Außerhalb der Plattform gibt es keinen Zahlungsschutz.',
        'all-upfront':
          'Alles wird bezahlt, bevor etwas hergestellt ist. Behalten Sie einen Teil bis zur Inspektion ein.',
        'much-upfront': 'Vor der Produktion wird mehr als die üblichen 30 % gezahlt.',
        'nothing-held-for-inspection': 'Nach der Inspektion der Ware bleibt nichts mehr zu zahlen.',
      },
    },
    assurance: {
      orderPage:
        'Es gelten die Regeln auf Ihrer Bestellseite. Lesen Sie sie dort nach und geben Sie das Datum ein.',
      readOn: 'Regeln, gelesen am {day}',
      window:
        '{days, plural, =0 {Die Frist für einen Streitfall ist abgelaufen} one {Noch 1 Tag für einen Streitfall} other {Noch # Tage für einen Streitfall}} (letzter Tag: {day})',
      openBy:
        'Eröffnen Sie ihn bis {day}: Zuerst wird {negotiate, plural, one {# Tag} other {# Tage}} verhandelt.',
      beforeConfirming:
        'Mit der Bestätigung des Erhalts wird das Geld freigegeben, und die Frist beginnt. Prüfen Sie zuerst die Ware.',
      checks: {
        'cartons-counted': 'Kartons mit der Packliste abgeglichen',
        'damage-photographed': 'Schäden fotografiert',
        'compared-with-sample': 'Mit dem freigegebenen Muster verglichen',
        tested: 'Geprüft',
        'papers-complete': 'Papiere vollständig',
        'defects-reported': 'Mängel dem Lieferanten schriftlich gemeldet',
      },
    },
    steps: {
      samples: 'Muster',
      contract: 'Vertrag',
      production: 'Produktion',
      inspection: 'Inspektion',
      transit: 'Transport',
      clearance: 'Zoll und Zustellung',
    },
    holidays: { 'chinese-new-year': 'Chinesisches Neujahr', 'golden-week': 'Goldene Woche' },
    holidayInStep:
      '{holiday}: {closed, plural, =0 {davor und danach langsam} one {# Tag geschlossen} other {# Tage geschlossen}}',
    late: '{days, plural, one {# Tag} other {# Tage}} zu spät, um mit „{step}“ zu beginnen',
    reminders: {
      'start-samples': 'Die ersten Muster bestellen',
      'sign-contract': 'Den Vertrag unterzeichnen',
      pay: 'Die nächste Rate zahlen',
      'book-inspection': 'Die Inspektion beauftragen',
      'book-freight': 'Die Fracht buchen',
      'check-before-confirming': 'Die Ware prüfen, bevor Sie den Erhalt bestätigen',
      'open-dispute': 'Letzter Tag, um einen Streitfall mit Zeit zum Verhandeln zu eröffnen',
    },
    routes: {
      own: 'Auf eigene Faust, mit eigenen Prüfungen',
      inspection: 'Inspektionsdienst',
      audit: 'Fabrikaudit vor der Produktion',
      agent: 'Einkaufsagent',
      hybrid: 'Kombiniert: eigene Beschaffung, Inspektion, Fernaudit',
    },
    routeTimes: {
      start: '{min}–{max} Wochen bis zum ersten Ergebnis',
      'end-of-production': '{min}–{max} Wochen nach der Produktion',
    },
    difficulties: { medium: 'Mittel', 'medium-high': 'Mittel bis hoch', high: 'Hoch' },
    overdue: 'Überfällig seit {day}',
    due: 'Fällig am {day}',
  },
} as const
