/** What the manifest says. The stores take a description of at most 132 characters. */
export const deManifest = {
  manifest: {
    description:
      'Risikosignale und ein Gedächtnis für Einkäufer auf Alibaba.com. Alles bleibt in Ihrem Browser.',
    commands: {
      'open-panel': 'Seitenleiste öffnen',
      'save-supplier': 'Diesen Lieferanten speichern',
      'next-flag': 'Das nächste Warnzeichen auf der Seite zeigen',
      'write-note': 'Notiz zu diesem Lieferanten schreiben',
    },
  },
} as const
