/** What the product says about files in German: what is wrong with one, what an import or a restore would do. */
export const deFiles = {
  files: {
    errors: {
      empty: 'Diese Datei ist leer.',
      'too-large': 'Diese Datei ist zu groß. Höchstens {limit, number} Bytes können gelesen werden.',
      'not-a-spreadsheet':
        'Das ist keine lesbare Tabelle. Speichern Sie sie als CSV oder Excel-Arbeitsmappe (.xlsx) und versuchen Sie es erneut.',
      'password-protected':
        'Diese Datei ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und versuchen Sie es erneut.',
      'old-excel':
        'Das ist eine Arbeitsmappe einer alten Excel-Version. Speichern Sie sie als .xlsx oder CSV und versuchen Sie es erneut.',
      'zip-damaged': 'Diese Datei ist beschädigt oder wurde nicht vollständig kopiert.',
      'zip-too-many-files':
        'Darin stecken mehr als {limit, number} Dateien; so viele hat keine Datei dieser Art.',
      'zip-too-large':
        'Entpackt wäre diese Datei weit größer, als eine solche Datei ist. Sie wurde nicht geöffnet.',
      'too-many-rows':
        'Zeile {row, number}: Höchstens {limit, number} Zeilen können auf einmal gelesen werden.',
      'too-many-columns':
        'Spalte {column, number} in Zeile {row, number}: Höchstens {limit, number} Spalten können gelesen werden.',
      'too-many-cells':
        'Zeile {row, number}: Höchstens {limit, number} Zellen können auf einmal gelesen werden.',
      'cell-too-long':
        'Zeile {row, number}, Spalte {column, number}: Diese Zelle ist länger als {limit, number} Zeichen.',
      'quote-not-closed':
        'Zeile {row, number}, Spalte {column, number}: Ein Anführungszeichen wird hier geöffnet und nicht geschlossen.',
      'no-known-column':
        'Zeile {row, number}: Keine Spalte nennt einen Lieferanten. Eine muss „Lieferant“, „Firmen-ID“ oder „URL“ heißen oder von Hand gewählt werden.',
      'column-twice':
        'Zeile {row, number}, Spalte {column, number}: Eine frühere Spalte bedeutet dasselbe. Wählen Sie, welche der beiden gelesen wird.',
      'not-a-backup': 'Das ist keine Sicherung von Sourcelens.',
      'backup-newer':
        'Diese Sicherung stammt aus einer neueren Version von Sourcelens. Aktualisieren Sie die Erweiterung und versuchen Sie es erneut.',
      'backup-damaged':
        'Diese Sicherung ist beschädigt, daher wurde nichts geändert. Versuchen Sie eine ältere oder kopieren Sie sie erneut vom Ablageort.',
    },
    rows: {
      'no-identity': 'Zeile {row, number}: keine Firmen-ID, kein Shop und kein Name.',
      'conflicting-identity':
        'Zeile {row, number}: Firmen-ID, Shop und Name gehören zu verschiedenen Lieferanten.',
      'ambiguous-name':
        'Zeile {row, number}: Mehrere Lieferanten tragen diesen Namen. Ergänzen Sie Firmen-ID oder Shop.',
      unread: 'Zeile {row, number}, Spalte {column, number}: weggelassen, weil nicht lesbar.',
    },
    outcomes: {
      add: '{count, plural, one {# Lieferant ist neu} other {# Lieferanten sind neu}}',
      update: '{count, plural, one {# Lieferant ändert sich} other {# Lieferanten ändern sich}}',
      skip: '{count, plural, one {# Zeile enthält nichts Neues} other {# Zeilen enthalten nichts Neues}}',
      error:
        '{count, plural, one {# Zeile kann nicht übernommen werden} other {# Zeilen können nicht übernommen werden}}',
    },
    restore: {
      mustAsk: 'Das würde {share} Ihrer jetzigen Daten löschen oder überschreiben.',
      reminder:
        'Was Sie geschrieben haben, liegt nur in diesem Browser. Speichern Sie eine Sicherung als Datei.',
    },
    nothingChanged: 'Es wurde nichts geändert.',
  },
} as const
