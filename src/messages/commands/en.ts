import type { CommandWords } from './nl';

/** What a ribbon button says when there is no sheet that says it, in English. */
export const commandsEn: CommandWords = {
  buttons: {
    check: 'Check',
    refresh: 'Refresh',
    'quarterly-report': 'Quarterly report',
  },
  title: (button) => `MVOI Actieplan · ${button}`,
  failed: (button) => `${button} is not complete`,
  kept: {
    heading: (quarter) => `The quarterly report ${quarter} was frozen already`,
    text: (sheet) =>
      `The sheet ${sheet} was not changed. The other report sheets were refreshed. To replace the report or make a new version, choose Pane and then Report.`,
  },
  noPlan: {
    heading: 'This workbook has no action plan yet',
    text: 'Nothing was changed. Choose Pane to set up the workbook or to look at an example.',
  },
  close: 'Close',
};
