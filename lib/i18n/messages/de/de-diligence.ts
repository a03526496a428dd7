/** The due-diligence checklist in German, by the ids of its checks. Part of the texts of `de`. */
export const deDiligence = {
  diligence: {
    sections: {
      profile: 'Profil',
      communication: 'Kommunikation',
      capability: 'Leistungsfähigkeit',
      documents: 'Dokumente',
      samples: 'Muster',
      'product-and-ip': 'Produkt und Schutzrechte',
      logistics: 'Logistik',
    },
    outcomes: {
      passed: 'Bestanden',
      concern: 'Bedenken',
      failed: 'Nicht bestanden',
      'not-applicable': 'Trifft nicht zu',
    },
    progress: '{done, number} von {total, number} Prüfungen',
    usccFormed: 'Formal richtig. Das zeigt nicht, dass der Code registriert ist: Schlagen Sie ihn nach.',
    usccFolded: 'Gelesen als {code}',
    usccProblems: {
      missing: 'Geben Sie die 18 Zeichen ein.',
      length: 'Ein Code hat 18 Zeichen, dieser {found, number}.',
      character:
        '„{character}“ an Stelle {position, number} kann in einem Code nicht stehen: I, O, S, V und Z kommen nicht vor.',
      division: 'Die Stellen 3 bis 8 sind die Ziffern einer Region.',
      'organisation-check':
        'Der enthaltene Organisationscode passt nicht zu seinem Prüfzeichen. Vergleichen Sie jedes Zeichen.',
      check: 'Das letzte Zeichen passt nicht zu den übrigen. Vergleichen Sie jedes Zeichen.',
    },
    registeredAs: {
      enterprise: 'Unternehmen',
      'sole-proprietor': 'Einzelunternehmer: eine Person, keine Gesellschaft',
      'farmers-cooperative': 'Landwirtschaftliche Genossenschaft',
      other: 'Eine andere Art von Organisation, die selten exportiert',
    },
    checks: {
      'platform-history': {
        title: 'Jahre auf der Plattform und im Geschäft',
        why: 'Drei Jahre oder mehr sprechen für eine gewisse Beständigkeit.',
        how: 'Vergleichen Sie die Jahre auf Alibaba mit dem Gründungsjahr auf der Lizenz.',
      },
      transactions: {
        title: 'Frühere Bestellungen',
        why: 'Hundert Bestellungen oder mehr zeigen, dass geliefert wird; wenige Belege zeigen nichts.',
        how: 'Lesen Sie im Profil Zahl und Wert der bisherigen Bestellungen ab.',
      },
      'reviews-read': {
        title: 'Rezensionen gelesen, nicht gezählt',
        why: 'Muster sagen mehr als der Durchschnitt: schwankende Qualität, versteckte Gebühren, Verzögerungen, plötzliche Sprünge.',
        how: 'Lesen Sie die schlechtesten und die neuesten Rezensionen zu mehreren Produkten.',
      },
      'verification-report': {
        title: 'Verifizierungsbericht geöffnet',
        why: 'Ein Siegel sagt, dass es einen Bericht gibt; der Bericht sagt, was wann angesehen wurde.',
        how: 'Klicken Sie auf das Siegel. Notieren Sie Prüfer, Datum, Adresse und Umfang.',
      },
      'company-elsewhere': {
        title: 'Unternehmen außerhalb von Alibaba gefunden',
        why: 'Ein tätiges Unternehmen hinterlässt Spuren: eine Website, eine Messe, E-Mails von eigener Domain.',
        how: 'Suchen Sie den Namen auf Englisch und Chinesisch; notieren Sie die Domain der E-Mail-Adresse.',
      },
      'text-and-photos': {
        title: 'Texte und Fotos sind eigene',
        why: 'Fremde Fotos lassen nicht erkennen, wer die Ware herstellt.',
        how: 'Suchen Sie nach einem Satz und einem Foto; bitten Sie um ein Foto mit dem heutigen Datum.',
      },
      'response-seen': {
        title: 'Antwortet innerhalb eines Tages',
        why: 'Wer vor der Bestellung langsam ist, ist danach langsamer. Üblich sind neun von zehn Nachrichten binnen 24 Stunden.',
        how: 'Stellen Sie an verschiedenen Tagen zwei Fragen und notieren Sie die Stunden.',
      },
      'answers-clear': {
        title: 'Antworten sind klar und vollständig',
        why: 'Vage Antworten auf genaue Fragen sind eine Warnung.',
        how: 'Vergleichen Sie jede Antwort mit der Frage.',
      },
      'agreed-in-writing': {
        title: 'Alles schriftlich auf der Plattform vereinbart',
        why: 'Was nur gesagt wurde, lässt sich im Streitfall nicht belegen.',
        how: 'Senden Sie nach jedem Gespräch eine Zusammenfassung und bitten Sie um Bestätigung.',
      },
      'tone-unchanged': {
        title: 'Ton und Ansprechpartner gleich geblieben',
        why: 'Ändern sich Stil, Sprache oder Dringlichkeit plötzlich, schreibt vielleicht jemand anderes.',
        how: 'Rufen Sie eine Nummer an, die Sie schon vorher hatten.',
      },
      'maker-or-trader': {
        title: 'Hersteller oder Händler',
        why: 'Beide können gut sein; Preis, Kontrolle und Änderungen unterscheiden sich.',
        how: 'Fragen Sie direkt und vergleichen Sie mit dem Geschäftszweck auf der Lizenz.',
      },
      'factory-seen': {
        title: 'Fabrik gesehen',
        why: 'Ein Live-Rundgang zeigt Linien, Labor und Lager; ein Foto kann das nicht.',
        how: 'Bitten Sie um einen Videoanruf von 15 Minuten durch Produktion, Prüfung und Lager.',
      },
      'capacity-stated': {
        title: 'Kapazität passt zur Bestellung',
        why: 'Was die eigene Kapazität übersteigt, wird anderswo hergestellt.',
        how: 'Fragen Sie nach Monatskapazität, Lieferzeit und Engpässen; vergleichen Sie mit Personal und Fläche.',
      },
      'references-called': {
        title: 'Referenzen befragt',
        why: 'Frühere Kunden wissen, wie spät „spät“ ist.',
        how: 'Bitten Sie um zwei Exportreferenzen und schreiben Sie ihnen.',
      },
      'licence-compared': {
        title: 'Lizenz mit dem Profil verglichen',
        why: 'Name, Adresse und Geschäftszweck müssen zu dem Unternehmen gehören, das Sie bezahlen.',
        how: 'Bitten Sie um die Geschäftslizenz; geben Sie hier Name, Stadt, Adresse und Code ein.',
      },
      'licence-registered': {
        title: 'Registrierung nachgeschlagen',
        why: 'Auch ein formal richtiger Code kann niemandem gehören.',
        how: 'Suchen Sie den Code im öffentlichen Register und notieren Sie Status und Datum.',
      },
      'certificates-confirmed': {
        title: 'Zertifikate vom Aussteller bestätigt',
        why: 'Inhaber, Geltungsbereich und Ablaufdatum kennt der Aussteller, nicht der Scan.',
        how: 'Geben Sie Nummer, Inhaber und Ablaufdatum ein; schlagen Sie sie beim Aussteller nach.',
      },
      'beneficiary-compared': {
        title: 'Zahlungsempfänger mit dem Vertrag verglichen',
        why: 'Das Konto muss dem Unternehmen aus dem Vertrag gehören.',
        how: 'Vergleichen Sie die Namen Buchstabe für Buchstabe; lassen Sie sich Abweichungen schriftlich erklären.',
      },
      'background-checked': {
        title: 'Hintergrund geprüft',
        why: 'Ab 10.000 $ lohnt ein Blick auf Rechtsstatus und Gerichtsakten.',
        how: 'Bestellen Sie eine Auskunft oder fragen Sie einen Anwalt.',
      },
      'sample-approved': {
        title: 'Muster freigegeben',
        why: 'Keine Serienbestellung ohne ein Muster in der Hand.',
        how: 'Bestellen Sie es aus der Produktion, die die Ware herstellen wird, nach einer einseitigen Spezifikation.',
      },
      'sample-measured': {
        title: 'Muster vermessen und geprüft',
        why: 'Auch ein schönes Muster kann eine Toleranz verfehlen.',
        how: 'Prüfen Sie Maße, Material, Farbe, Funktion, Verpackung und Etikett; notieren Sie jede Abweichung.',
      },
      'sample-sealed': {
        title: 'Freigegebenes Muster versiegelt',
        why: 'Inspektion und Streitfall brauchen das Stück, das vereinbart wurde.',
        how: 'Unterschreiben und versiegeln Sie zwei Stücke: eines für Sie, eines für die Inspektion.',
      },
      'specification-agreed': {
        title: 'Spezifikation vereinbart',
        why: 'Die meisten Streitfälle entstehen aus vagen Spezifikationen.',
        how: 'Farbe, Größe, Material, Toleranz und Prüfungen auf einer Seite, schriftlich bestätigt.',
      },
      'standards-known': {
        title: 'Normen des Zielmarkts bekannt',
        why: 'Was hergestellt werden darf, darf nicht immer verkauft werden.',
        how: 'Listen Sie Gesetze und Normen für Produkt und Markt auf; klären Sie sie mit Fachleuten.',
      },
      'test-reports-read': {
        title: 'Prüfberichte vollständig gelesen',
        why: 'Ein Zertifikat nennt ein Produkt; der Bericht zeigt, ob es Ihres ist.',
        how: 'Vergleichen Sie Modell, Datum und Labor; fragen Sie beim Labor nach der Nummer.',
      },
      'rights-searched': {
        title: 'Marken und Patente recherchiert',
        why: 'Ware, die ein Recht verletzt, wird an der Grenze festgehalten, auf Ihre Kosten.',
        how: 'Suchen Sie Name, Form und Funktion in den Registern Ihres Marktes.',
      },
      'rights-agreed': {
        title: 'Rechte und Geheimhaltung vereinbart',
        why: 'Werkzeuge und Zeichnungen sollten Ihre bleiben.',
        how: 'Eigentum, Geheimhaltung und Freiheit von Rechten Dritter im Vertrag regeln.',
      },
      'term-agreed': {
        title: 'Incoterm und Ort vereinbart',
        why: 'Wer zahlt und wo das Risiko übergeht, hängt an drei Buchstaben und einem Ort.',
        how: 'Schreiben Sie die Klausel mit Ort und „Incoterms 2020“.',
      },
      'tariff-found': {
        title: 'Zolltarifnummer und Zollsatz gefunden',
        why: 'Eine falsche Nummer bedeutet Verzögerungen und nachträglichen Zoll.',
        how: 'Suchen Sie sie im Zolltarif Ihres Marktes; lassen Sie sie von einem Zollagenten bestätigen.',
      },
      'packing-agreed': {
        title: 'Verpackung und Etiketten vereinbart',
        why: 'Verpackung ohne Preis bekommt ihn später.',
        how: 'Kartonmaße, Gewicht, Stückzahl, Markierungen und Etiketten ins Angebot aufnehmen lassen.',
      },
      'forwarders-asked': {
        title: 'Drei Speditionen angefragt',
        why: 'Die Preise unterscheiden sich, ebenso das, was darin fehlt.',
        how: 'Gleiche Ware, Route und Klausel bei drei bis fünf Speditionen anfragen.',
      },
      'inspection-booked': {
        title: 'Inspektion beauftragt',
        why: 'Ab 5.000 $ kostet eine Inspektion weniger als das, was sie findet.',
        how: 'Beauftragen Sie sie vor Produktionsende; senden Sie Prüfplan und versiegeltes Muster mit.',
      },
    },
  },
} as const
