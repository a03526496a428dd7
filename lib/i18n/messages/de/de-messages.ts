/** The check of a supplier's message: what was found, why it matters, and the view around it. Part of the texts of `de`. */
export const deMessages = {
  messages: {
    label: 'Nachricht des Lieferanten',
    placeholder: 'Nachricht hier einfügen, auf Englisch, Chinesisch oder Spanisch.',
    privacy: 'Wird hier in Ihrem Browser gelesen. Gespeichert wird nur, was Sie als Notiz behalten.',
    compare: 'Vergleichen mit',
    supplier: 'Lieferant',
    noSupplier: 'Kein Lieferant gewählt',
    name: 'Name im Vertrag',
    host: 'Bekannte Web- oder Mailadresse',
    asked: 'Was Sie gefragt hatten',
    ownQuestions: 'Ihre Fragen, eine je Zeile',
    emptyTitle: 'Ist diese Nachricht, was sie scheint?',
    emptyText:
      'Gesucht wird nach Zahlung außerhalb der Plattform, geänderten Konten, Druck, ähnlichen Adressen und fehlenden Antworten.',
    checking: 'Wird geprüft',
    clean: 'Keine bekannten Warnzeichen gefunden. Sicher ist sie damit nicht.',
    found: '{count, plural, one {# Warnzeichen} other {# Warnzeichen}}',
    text: 'Die Nachricht',
    cut: 'Nur die erste Million Zeichen wurde gelesen.',
    unknownLanguage:
      'Die Regeln kennen Englisch, Chinesisch und Spanisch. Diese Nachricht zeigt keine davon.',
    left: '{count, plural, one {# Zeichen ohne Befund} other {# Zeichen ohne Befund}}',
    reply: 'Eine höfliche Antwort',
    looksLike: 'Sieht aus wie {like}',
    beneficiary: 'Das Geld soll gehen an',
    beneficiaryStates: {
      same: 'wie der Lieferant',
      other: 'nicht der Name des Lieferanten',
      unknown: 'nicht verglichen',
    },
    keep: 'Als Notiz behalten',
    kept: 'Als Notiz behalten',
    keepNeeds: 'Wählen Sie einen Lieferanten, um dies als Notiz zu behalten.',
    clear: 'Leeren',
    cleared: 'Nachricht geleert',
    topics: {
      moq: 'MOQ',
      price: 'Preis',
      'lead-time': 'Lieferzeit',
      'payment-terms': 'Zahlungsbedingungen',
      sample: 'Muster',
      certificates: 'Zertifikate und Prüfberichte',
      licence: 'Gewerbelizenz',
      maker: 'Hersteller oder Händler',
      inspection: 'Prüfung durch Dritte',
      'video-call': 'Videoanruf',
      warranty: 'Garantie',
      references: 'Referenzen',
      beneficiary: 'Name des Bankkontos',
      'trade-assurance': 'Trade Assurance',
    },
    findings: {
      'payment-untraceable': {
        title: 'Geld, das nicht zurückzuholen ist',
        why: 'Bargeld, Geschenkkarten, Kryptowährung und Geldtransferdienste lassen keinen Weg, eine Zahlung zurückzuholen.',
      },
      'payment-personal': {
        title: 'Zahlung an eine Person',
        why: 'Eine Firma wird auf ein Konto in ihrem Namen bezahlt. Was an eine Person geht, belegt keine Zahlung an die Firma.',
      },
      'payment-off-platform': {
        title: 'Zahlung außerhalb der Plattform',
        why: 'Trade Assurance deckt nur, was im Auftrag auf Alibaba.com bezahlt und festgehalten ist.',
      },
      'beneficiary-changed': {
        title: 'Das Konto hat sich geändert',
        why: 'Neue Bankdaten mitten im Auftrag können aus einem übernommenen Postfach kommen. Fragen Sie auf anderem Weg nach.',
      },
      'beneficiary-mismatch': {
        title: 'Anderer Name auf dem Konto',
        why: 'Der Empfänger ist nicht der Lieferant, den Sie kennen. Eine Schwesterfirma ist möglich; das gehört in den Vertrag.',
      },
      'look-alike-address': {
        title: 'Eine Adresse, die einer anderen ähnelt',
        why: 'Der Host ist nahe an einem, dem Sie trauen, und ist es nicht. Tippen Sie die Adresse selbst ein, statt sie zu öffnen.',
      },
      'sender-changed': {
        title: 'Schreibt von einer anderen Adresse',
        why: 'Eine Mail von einer neuen oder privaten Adresse kann von jemand anderem sein. Fragen Sie im Chat oder unter einer Nummer nach, die Sie schon kannten.',
      },
      'credentials-asked': {
        title: 'Fragt nach Passwort oder Code',
        why: 'Weder ein Lieferant noch Alibaba braucht Ihr Passwort, Ihren Code oder Ihre Kartennummer in einer Nachricht.',
      },
      'protection-refused': {
        title: 'Lehnt Trade Assurance ab',
        why: 'Ohne sie gibt es kein Streitverfahren, und niemand hält das Geld, bis Sie die Ware bestätigen.',
      },
      'advance-in-full': {
        title: 'Alles Geld im Voraus',
        why: 'Ein Teil, der erst nach der Prüfung fällig ist, hält das Interesse des Lieferanten wach. Üblich sind 30 % zuerst.',
      },
      'false-papers': {
        title: 'Papiere, die nicht stimmen',
        why: 'Ein niedrigerer Zollwert oder ein verändertes Zertifikat ist das Risiko des Käufers: Wer einführt, haftet dafür.',
      },
      'refund-demanded': {
        title: 'Will Geld zurück',
        why: 'Eine angeblich zu hohe Zahlung ist vielleicht nie eingegangen oder wird später zurückgezogen; was Sie senden, ist weg.',
      },
      'fee-demanded': {
        title: 'Weitere Gebühr vor der Lieferung',
        why: 'Gebühren, die erst bei fertiger oder festgehaltener Ware auftauchen, sind ein bekannter Weg zu mehr Geld.',
      },
      secrecy: {
        title: 'Bittet Sie, etwas zu verbergen',
        why: 'Was der Plattform verborgen bleibt, kann ihr im Streitfall nicht gezeigt werden.',
      },
      pressure: {
        title: 'Zeitdruck',
        why: 'Eile hält Käufer vom Prüfen ab. Wer den Auftrag will, kann einen Tag warten.',
      },
      'contact-elsewhere': {
        title: 'Ein anderer Messenger',
        why: 'Gespräche außerhalb von Alibaba.com taugen wenig als Beleg, und wer dahintersteht, ist schwer zu wissen.',
      },
      'early-release': {
        title: 'Will, dass Sie Schutz aufgeben',
        why: 'Ist der Empfang bestätigt oder der Streitfall geschlossen, gibt die Plattform das Geld frei und kann es nicht zurückholen.',
      },
      'checks-refused': {
        title: 'Lehnt eine Prüfung ab',
        why: 'Lizenz, Inspektion und ein Blick in die Fabrik sind übliche Bitten vor einem Auftrag.',
      },
      evasive: {
        title: 'Beruhigt, statt zu antworten',
        why: 'Vertrauen wird verlangt, wo ein Dokument oder eine Zahl leicht zu geben wäre.',
      },
      unanswered: {
        title: 'Fragen ohne Antwort',
        why: 'Es fanden sich keine Worte, die sie beantworten. Vage Antworten sind selbst ein Warnzeichen.',
      },
    },
  },
} as const
