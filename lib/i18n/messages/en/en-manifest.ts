/** What the manifest says. The stores take a description of at most 132 characters. */
export const enManifest = {
  manifest: {
    description: 'Risk signals and a memory for buyers on Alibaba.com. Everything stays in your browser.',
    commands: {
      'open-panel': 'Open the panel',
      'save-supplier': 'Save this supplier',
      'next-flag': 'Show the next red flag on the page',
      'write-note': 'Write a note on this supplier',
    },
  },
} as const
