/** The risk register and how past orders went, in German. Part of the texts of `de`. */
export const deRisks = {
  risks: {
    title: 'Risiken dieser Bestellung',
    note: 'Ihr eigener Plan. Er ändert nie die Risikopunktzahl.',
    none: 'Hier deutet nichts auf ein Risiko hin. Ergänzen Sie, was Ihnen einfällt.',
    risk: 'Risiko',
    measure: 'Was dagegen zu tun ist',
    likelihood: 'Wahrscheinlichkeit',
    effect: 'Auswirkung',
    notSaid: 'Keine Angabe',
    owner: 'Wer',
    due: 'Bis',
    done: 'Erledigt',
    dueOn: 'bis {day}',
    overdue: 'überfällig seit {day}',
    unnamed: 'Risiko ohne Namen',
    add: 'Risiko hinzufügen',
    dismiss: 'Verwerfen',
    dismissed: 'Verworfen: {risk}',
    remove: 'Entfernen',
    removed: 'Entfernt: {risk}',
    why: 'Warum es hier steht',
    checkOpen: '{check}: noch nicht geprüft',
    checkFound: '{check}: {outcome}',
    noInspection: 'Es ist keine Inspektion geplant, und keine Zahlung wartet auf eine',
    levels: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
    grade: 'Risiko: {grade}',
    kinds: {
      'other-company': {
        risk: 'Das Unternehmen ist nicht das, das es zu sein scheint',
        measure:
          'Vergleichen Sie Lizenz, Vertrag und Konto und schlagen Sie die Registrierung nach, bevor Sie zahlen.',
      },
      'money-misdirected': {
        risk: 'Geld geht auf ein Konto, von dem es nicht zurückkommt',
        measure:
          'Zahlen Sie nur über die Plattform; lassen Sie jede Kontoänderung telefonisch unter einer bekannten Nummer bestätigen.',
      },
      'nothing-held-back': {
        risk: 'Es bleibt nichts zum Einbehalten, wenn etwas nicht stimmt',
        measure: 'Zahlen Sie in Raten, den größten Teil nach bestandener Inspektion.',
      },
      'defects-found-late': {
        risk: 'Mängel werden erst nach dem Versand gefunden',
        measure: 'Beauftragen Sie eine Inspektion vor dem Versand, mit AQL im Vertrag.',
      },
      'unlike-sample': {
        risk: 'Die Ware entspricht nicht dem Muster',
        measure:
          'Geben Sie zwei Muster frei, versiegeln und behalten Sie sie; lassen Sie bei der Inspektion mit einem davon vergleichen.',
      },
      'vague-agreement': {
        risk: 'Das Vereinbarte lässt sich zweifach auslegen',
        measure:
          'Eine Seite Spezifikation mit Toleranzen und Prüfungen, schriftlich auf der Plattform bestätigt.',
      },
      late: {
        risk: 'Die Ware kommt zu spät',
        measure:
          'Zeitpuffer im Plan, wöchentliche Fotos aus der Produktion, eine Regelung bei Verzug im Vertrag.',
      },
      'made-elsewhere': {
        risk: 'Die Ware wird von jemand anderem hergestellt',
        measure:
          'Sehen Sie sich die Linie im Videoanruf an und halten Sie im Vertrag fest, wo hergestellt wird.',
      },
      'papers-not-valid': {
        risk: 'Zertifikate oder Berichte gelten nicht für diese Ware',
        measure: 'Schlagen Sie jede Nummer beim Aussteller nach; lassen Sie ein eigenes Muster prüfen.',
      },
      'not-allowed-on-market': {
        risk: 'Die Ware darf in Ihrem Markt nicht verkauft werden',
        measure:
          'Suchen Sie unter „Produktvorschriften“ Vorschriften und Unterlagen und klären Sie sie vor der Bestellung mit Fachleuten.',
      },
      'rights-of-others': {
        risk: 'Die Ware nutzt eine Marke, ein Design oder ein Patent anderer',
        measure:
          'Durchsuchen Sie die Register; fragen Sie nach der Lizenz; lassen Sie sich die Rechtefreiheit vom Lieferanten zusichern.',
      },
      'thin-record': {
        risk: 'Wenig belegt, wie der Lieferant liefert',
        measure: 'Beginnen Sie mit einer kleinen Bestellung und befragen Sie zwei Referenzen.',
      },
      'price-not-final': {
        risk: 'Der Preis ist nicht endgültig',
        measure:
          'Lassen Sie sich Menge, Verpackung, Werkzeuge und Lieferklausel in einem schriftlichen, datierten Angebot geben.',
      },
      'shipping-unclear': {
        risk: 'Wer versendet, zahlt und verzollt, ist nicht geklärt',
        measure: 'Vereinbaren Sie den Incoterm mit Ort; holen Sie die Packliste ein, bevor Sie buchen.',
      },
    },
    orders: {
      title: 'Wie Bestellungen verliefen',
      note: 'Nach jeder Bestellung eingetragen, neben Ihrem Urteil gezeigt.',
      none: 'Noch keine Bestellung.',
      add: 'Bestellung hinzufügen',
      remove: 'Entfernen',
      removed: 'Bestellung entfernt',
      unnamed: 'Bestellung {index, number}',
      name: 'Bestellnummer',
      promisedOn: 'Zugesagt für',
      deliveredOn: 'Geliefert am',
      ordered: 'Bestellte Einheiten',
      received: 'Erhaltene Einheiten',
      checked: 'Geprüfte Einheiten',
      defective: 'Davon mit Mängeln',
      claim: 'Reklamation',
      claims: { none: 'Keine', open: 'Offen', settled: 'Erledigt', refused: 'Abgelehnt' },
      notes: 'Notizen',
    },
    performance: {
      label: 'Ihre Bestellungen bei diesem Lieferanten',
      orders: '{count, plural, one {# Bestellung} other {# Bestellungen}}',
      late: '{count, plural, =0 {keine verspätet} other {# verspätet}}',
      short: '{count, number} unvollständig',
      defects: '{percent} mit Mängeln',
      claims: '{count, plural, one {# Reklamation} other {# Reklamationen}}',
      edit: 'Bestellungen',
    },
  },
} as const
