/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `de`. */
export const deAdvice = {
  advice: {
    title: 'Bevor Sie zahlen',
    neverTitle: 'In jedem Fall',
    order: 'Größe der Bestellung',
    sizes: {
      sample: 'Ein Muster',
      'under-5000': 'Unter 5.000 $',
      'from-5000': '5.000 bis 10.000 $',
      'from-10000': '10.000 $ und mehr',
    },
    before: {
      'pay-on-platform':
        'Bestellen und zahlen Sie auf Alibaba.com. Nur dann kann die Website die Bestellung sehen, falls etwas schiefgeht.',
      'smallest-order':
        'Bestellen Sie die kleinste Menge, die angenommen wird und deren Verlust Sie verkraften könnten.',
      'sample-first':
        'Bestellen Sie zuerst ein Muster. Bewahren Sie es auf: Mit ihm wird spätere Ware verglichen.',
      'written-spec':
        'Schreiben Sie auf, was Sie kaufen: Material, Maße, Toleranzen, Verpackung, Prüfungen. Lassen Sie es in der Bestellung bestätigen.',
      'staged-payment':
        'Zahlen Sie in Raten, etwa 30 % zu Beginn und 70 %, sobald die Ware Ihre Prüfung bestanden hat, vor dem Versand.',
      'trade-assurance':
        'Zahlen Sie über Trade Assurance, mit Spezifikation und Liefertermin in der Bestellung.',
      'open-profile': 'Öffnen Sie das Firmenprofil. Für ein Urteil wurde zu wenig gesehen.',
      'ask-licence':
        'Bitten Sie um die Geschäftslizenz. Der Firmenname darauf sollte der des Shops und des Bankkontos sein.',
      'answer-flags': 'Lassen Sie jede offene Frage beantworten, bevor Sie bestellen.',
      'flags-in-writing': 'Bestellen Sie erst, wenn jedes Warnzeichen schriftlich erklärt ist.',
      'live-video': 'Bitten Sie um einen Live-Videoanruf von dort, wo Ihr Produkt hergestellt wird.',
      'pre-shipment-inspection': 'Beauftragen Sie eine unabhängige Inspektion vor dem Versand.',
      'inspection-before-balance':
        'Beauftragen Sie eine unabhängige Inspektion und leisten Sie die Restzahlung erst nach einem guten Bericht.',
      'licence-and-registry':
        'Suchen Sie das Unternehmen im amtlichen Register seines Landes und vergleichen Sie den Eintrag mit der Lizenz.',
      'audit-or-agent':
        'Lassen Sie die Fabrik auditieren oder kaufen Sie über einen Agenten, der sie besucht.',
      'compare-others': 'Vergleichen Sie mindestens zwei weitere Lieferanten desselben Produkts.',
      'do-not-order': 'Geben Sie nach jetzigem Stand noch keine größere Bestellung auf.',
    },
    never: {
      'pay-off-platform':
        'Zahlen Sie nie außerhalb von Alibaba.com, gleich welcher Rabatt dafür geboten wird.',
      'pay-personal-account':
        'Zahlen Sie nie auf das Konto einer Privatperson oder eines Unternehmens mit anderem Namen.',
      'leave-the-chat':
        'Vereinbaren Sie nichts Wichtiges außerhalb des Chats der Website: Was dort nicht steht, ist schwer zu belegen.',
      'pay-all-in-advance':
        'Bezahlen Sie eine größere Bestellung nie vollständig, bevor die Ware geprüft ist.',
    },
  },
} as const
