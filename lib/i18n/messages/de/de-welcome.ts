/** The words of the first page. */
export const deWelcome = {
  welcome: {
    title: 'Sehen Sie, was für und gegen einen Lieferanten spricht',
    text: 'Auf Alibaba.com trägt jeder Lieferant ein Kennzeichen. Es fasst zusammen, was die Seiten sagen, und zeigt, warum.',
    badge: {
      title: 'Was ein Kennzeichen bedeutet',
      text: 'Niedrige, mittlere oder hohe Risikosignale, mit einer Punktzahl von 0 bis 100. Zeigen Sie mit der Maus darauf oder drücken Sie darauf die Eingabetaste, um jeden Grund zu sehen, wo er gesehen wurde und was Sie fragen können.',
      invented: 'Ein erfundener Lieferant',
      notVerdict:
        'Es ist kein Urteil. Niedrige Signale machen eine Bestellung nicht sicher, hohe machen einen Lieferanten nicht schlecht.',
      notSeen:
        'Was nicht gesehen wurde, zählt nicht. Die Spanne neben der Punktzahl zeigt, wie weit sie sich noch bewegen kann.',
      thin: '„Unerprobt“ bedeutet wenige Belege ohne Anzeichen für Schaden, wie bei jedem neuen Lieferanten.',
    },
    permissions: {
      title: 'Was die Erweiterung darf, und warum',
      text: 'Es gibt kein Konto und keinen Server. Nichts, was Sie sehen oder schreiben, verlässt diesen Browser.',
      site: {
        name: 'Alibaba.com',
        why: 'Um auf den Seiten, die Sie öffnen, Angaben zu Lieferanten zu lesen und dort Kennzeichen einzublenden. Auf keiner anderen Website.',
      },
      storage: {
        name: 'Speicher',
        why: 'Um sich Angaben von Seiten, Ihre Listen und Ihre Notizen zu merken, auf diesem Gerät, ohne Größenlimit.',
      },
      panel: { name: 'Seitenleiste', why: 'Um Dossiers und Listen neben der Seite zu zeigen.' },
      contextMenus: {
        name: 'Kontextmenü',
        why: 'Für „Diesen Lieferanten prüfen“. Lässt sich ausschalten.',
      },
      alarms: { name: 'Alarme', why: 'Um Sie an Termine zu erinnern, die Sie gesetzt haben.' },
    },
    safe: {
      title: 'Nichts geht verloren',
      text: 'Ihre Listen und Notizen werden in diesem Browser doppelt aufbewahrt. Ein Browserprofil kann dennoch mit seinem Gerät verloren gehen: Speichern Sie unter „Daten“ hin und wieder eine Sicherungsdatei.',
      pin: 'Heften Sie Sourcelens an die Symbolleiste, um den Lieferanten einer Seite mit einem Klick zu erreichen.',
      openPanel: 'Sourcelens öffnen',
    },
    independent:
      'Sourcelens ist unabhängig. Es ist nicht mit Alibaba.com verbunden und wird von Alibaba.com nicht unterstützt.',
  },
} as const
