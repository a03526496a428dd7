/** The file of a dispute in German. Part of the texts of `de`. */
export const deDispute = {
  dispute: {
    order: 'Bestellnummer',
    received: 'Erhalt bestätigt am',
    told: 'Lieferant informiert am',
    opened: 'Streitfall eröffnet am',
    remedy: 'Was Sie verlangen',
    remedies: {
      refund: 'Volle Erstattung',
      'part-refund': 'Teilerstattung',
      replacement: 'Ersatzlieferung',
      rework: 'Reparatur oder Nacharbeit',
      credit: 'Gutschrift auf die nächste Bestellung',
    },
    notSaid: 'Keine Angabe',
    complaint: 'Was nicht stimmt',
    complaintHint: 'Zu jedem Mangel: was vereinbart war, was kam, wie viele von wie vielen.',
    timeTitle: 'Verbleibende Zeit',
    notBegun: 'Die Frist beginnt, wenn Sie den Erhalt bestätigen. Prüfen Sie zuerst die Ware.',
    daysLeft: '{days, plural, one {Noch # Tag} other {Noch # Tage}}',
    lastDay: 'Letzter Tag: {day}',
    over: 'Die Frist ist abgelaufen',
    overOn:
      'Der letzte Tag war der {day}. Fragen Sie die Plattform und Ihre Bank oder Ihr Kartenunternehmen, was noch möglich ist.',
    rules: 'Gezählt in Kalendertagen: {days} nach Erhalt, davon {negotiate} zum Verhandeln vorab.',
    evidenceTitle: 'Belege',
    progress: '{there, number} von {total, number} vorhanden',
    missing: 'Es fehlt noch: {list}',
    states: { there: 'Vorhanden', lead: 'Zu suchen', missing: 'Fehlt' },
    ifAny: 'Falls vorhanden',
    isThere: 'Ist vorhanden',
    what: 'Was er zeigt und wo er liegt',
    on: 'Datum',
    leads: 'Wo zu suchen ist',
    leadCheck: 'Due Diligence: {check}, {outcome}',
    leadPlan: 'Plan: {tool}',
    kinds: {
      'order-page': {
        title: 'Bestellseite',
        how: 'Bildschirmfotos der Bestellung mit Nummer, Bedingungen und Status.',
      },
      contract: {
        title: 'Vertrag oder Proformarechnung',
        how: 'Die unterzeichnete Fassung mit allen späteren Änderungen.',
      },
      specification: {
        title: 'Spezifikation',
        how: 'Was vereinbart war: Maße, Material, Toleranzen, Verpackung, Prüfungen.',
      },
      'approved-sample': {
        title: 'Freigegebenes Muster',
        how: 'Das versiegelte Stück, seine Fotos und die Nachricht, die es freigab.',
      },
      'payment-proof': {
        title: 'Zahlungsnachweis',
        how: 'Jede Zahlung mit Datum, Betrag und Zahlungsempfänger.',
      },
      'shipping-papers': {
        title: 'Versandpapiere',
        how: 'Konnossement oder Luftfrachtbrief, Packliste, Handelsrechnung.',
      },
      'delivery-proof': {
        title: 'Zustellnachweis',
        how: 'Lieferschein mit Tag, Kartons und darauf vermerkten Schäden.',
      },
      'defect-photos': {
        title: 'Fotos und Videos der Mängel',
        how: 'Karton, Etikett und Mangel in einem Bild; ein Maßstab oder das Muster daneben.',
      },
      'defect-count': {
        title: 'Zählung der Mängel',
        how: 'Wie viele geprüft wurden, wie viele welchen Mangel hatten.',
      },
      'chat-record': {
        title: 'Nachrichtenverlauf',
        how: 'Was auf der Plattform gefragt, zugesagt und geantwortet wurde, vollständig.',
      },
      'inspection-report': {
        title: 'Inspektionsbericht',
        how: 'Von Dritten, vor dem Versand oder nach der Ankunft.',
      },
      'test-report': { title: 'Prüfbericht', how: 'Eines Labors, zu dieser Ware.' },
    },
    timelineTitle: 'Zeitlicher Ablauf',
    timelineEmpty:
      'Noch nichts. Was Sie besuchen, notieren, prüfen und planen, steht hier nach Tagen geordnet.',
    events: {
      note: 'Notiz',
      observed: 'Auf der Seite gesehen',
      check: '{check}: {outcome}',
      step: 'Geplantes Ende: {step}',
      payment: 'Geplante Zahlung: {stage}',
      file: 'Datei aufbewahrt: {name}',
      evidence: 'Beleg: {evidence}',
      received: 'Erhalt bestätigt',
      told: 'Lieferant informiert',
      opened: 'Streitfall eröffnet',
      'last-day': 'Letzter Tag, um einen Streitfall zu eröffnen',
    },
    save: 'Streitfallakte speichern',
    saveHint: 'Ein ZIP mit dieser Akte, dem Dossier, Angaben, Notizen, Dateien und je einer Prüfsumme.',
    write: 'Eröffnungsnachricht schreiben',
    paperTitle: 'Streitfallakte: {supplier}',
    paperSubtitle:
      'Erstellt mit Sourcelens am {moment} aus dem, was der Käufer gesehen und notiert hat. Keine Rechtsauskunft.',
    aboutTitle: 'Die Bestellung',
    guide:
      'Leitfäden raten: Schreiben Sie zuerst dem Lieferanten, bleiben Sie höflich und belegen Sie jeden Mangel mit Bildern und Zahlen.',
  },
} as const
