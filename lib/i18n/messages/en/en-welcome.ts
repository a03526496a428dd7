/** The words of the first page. */
export const enWelcome = {
  welcome: {
    title: 'See what speaks for and against a supplier',
    text: 'While you browse Alibaba.com, each supplier carries a badge. It sums up what the pages say, and shows why.',
    badge: {
      title: 'What a badge means',
      text: 'Low, medium or high risk signals, with a score from 0 to 100. Hover it or press Enter on it to see each reason, where it was seen, and what to ask.',
      invented: 'An invented supplier',
      notVerdict:
        'It is not a verdict. Low signals do not make an order safe, high ones do not make a supplier bad.',
      notSeen:
        'What was not seen does not count. The range beside the score shows how far it could still move.',
      thin: '“Unproven” means a thin record without a sign of harm, as every new supplier has.',
    },
    permissions: {
      title: 'What it may do, and why',
      text: 'There is no account and no server. Nothing that you see or write leaves this browser.',
      site: {
        name: 'Alibaba.com',
        why: 'To read supplier facts on the pages that you open, and to draw badges there. No other site.',
      },
      storage: {
        name: 'Storage',
        why: 'To remember what pages said, your lists and your notes, on this machine, without a size limit.',
      },
      panel: { name: 'Side panel', why: 'To show dossiers and lists beside the page.' },
      contextMenus: { name: 'Context menu', why: 'For “Check this supplier”. It can be switched off.' },
      alarms: { name: 'Alarms', why: 'To remind you of dates that you set.' },
    },
    safe: {
      title: 'Nothing gets lost',
      text: 'Your lists and notes are kept twice in this browser. A browser profile can still be lost with its machine: save a backup file now and then, under Data.',
      pin: 'Pin Sourcelens to the toolbar to reach the supplier of a page with one click.',
      openPanel: 'Open Sourcelens',
    },
    independent: 'Sourcelens is independent. It is not affiliated with Alibaba.com and not endorsed by it.',
  },
} as const
