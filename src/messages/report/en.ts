import { formatQuarter, type Quarter } from '../../core/kernel/quarter';
import { formatPeriod, type Period } from '../../core/schema/date-types';
import type { SeverityNumbers } from '../../core/report/words/finding-words';
import type { ReportWords } from '../../core/report/words/report-words';
import { findingMessage, findingTitle } from '../findings';
import { formatsOf, plural } from '../format';
import { actionsEn, indicatorsEn, yearPlanEn } from './actions/en';
import { columnsEn } from './columns/en';
import { coverageEn, tendersEn } from './coverage/en';
import { impactSheetsEn } from './impact/en';
import { planSheetsEn } from './plan/en';
import { resultSheetsEn } from './results/en';
import { sectionsEn } from './sections/en';
import { termsEn } from './terms/en';
import { themesEn } from './themes/en';
import { statementsEn } from '../statements/en';
import { templateEn } from '../template/en';

const { number, date, list } = formatsOf('en');

function severities({ error, warning, notice }: SeverityNumbers): string {
  return list([
    `${number(error)} ${plural(error, 'error', 'errors')}`,
    `${number(warning)} ${plural(warning, 'warning', 'warnings')}`,
    `${number(notice)} ${plural(notice, 'notice', 'notices')}`,
  ]);
}

const KIND_NAMES = { data: 'About the data', policy: 'About policy', plan: 'About the plan' } as const;

function rows(count: number): string {
  return `${number(count)} ${plural(count, 'row', 'rows')}`;
}

function sinceOrIn(since: Period | null, quarter: Quarter): string {
  return since === null ? `in ${formatQuarter(quarter)}` : `since ${formatPeriod(since)}`;
}

/** The words of a report, in English. */
export const reportEn: ReportWords = {
  ...termsEn,
  ...planSheetsEn,
  ...impactSheetsEn,
  ...resultSheetsEn,
  status: {
    busy: 'Being refreshed…',
    done: (on, count) => `Refreshed on ${date(on)} from ${rows(count)}`,
    // Version 0.1 wrote "Updated on".
    donePrefixes: ['Refreshed on ', 'Updated on '],
  },
  asOf: ({ organisation, asOf, quarter }) =>
    [...(organisation === null ? [] : [organisation]), `as of ${date(asOf)}`, `quarter ${formatQuarter(quarter)}`].join(
      ' · ',
    ),
  beforeQuarter: (asOf, quarter) =>
    `The as-of date ${date(asOf)} lies before ${formatQuarter(quarter)}: that quarter had not begun yet.`,
  userNotes: { title: 'Your notes', under: 'Stood under', text: 'Text' },
  sheetNames: {
    dashboard: 'Dashboard',
    dekking: 'Coverage',
    ambities: 'Ambitions',
    acties: 'Actions',
    monitor: 'Monitor',
    jaarplanning: 'Year plan',
    rollen: 'Roles',
    indicatoren: 'Indicators',
    impact: 'Impact',
    sdgs: 'SDGs',
    kosten: 'Cost comparison',
    uitgaven: 'Spend analysis',
    evaluatie: 'Evaluation',
    resultaten: 'Results',
    controle: 'Check',
    quarterlyReport: (quarter, version) =>
      `Quarterly report ${formatQuarter(quarter)}${version === 1 ? '' : ` (${version})`}`,
    besideSource: (name) => `${name} (report)`,
  },
  titles: {
    dashboard: 'MVOI dashboard',
    coverage: 'Coverage of the tender calendar',
    ambition: 'Ambitions per theme',
    actions: 'Actions',
    yearPlan: (year) => `Year plan ${year}`,
    indicators: 'Indicators',
    check: 'Check of the workbook',
    quarterlyReport: (quarter, organisation) =>
      `MVOI quarterly report ${formatQuarter(quarter)}${organisation === null ? '' : ` · ${organisation}`}`,
  },
  sections: sectionsEn,
  columns: columnsEn,
  axes: {
    shareOfTenders: 'share of the tenders',
    tenders: 'number of tenders',
    level: 'level (1-5)',
    actions: 'number of actions',
    projects: 'number of projects',
    findings: 'number of findings',
  },
  statements: statementsEn,
  coverage: coverageEn,
  tenders: tendersEn,
  themes: themesEn,
  actions: actionsEn,
  yearPlan: yearPlanEn,
  indicators: indicatorsEn,
  findings: {
    title: (code, count, isTask) => findingTitle(code, count, 'en', isTask),
    message: (finding) => findingMessage(finding, 'en'),
    kinds: { data: 'Data', policy: 'Policy', plan: 'Plan' },
    kindHeadings: { data: 'Findings about the data', policy: 'Findings about policy', plan: 'Findings about the plan' },
    kindNotes: {
      data: 'Cells and tables that cannot be used as they are.',
      policy: 'What policy or a contract requires of a tender.',
      plan: 'What in the plan itself needs attention.',
    },
    answer: (counts, count) => {
      const about = (['data', 'policy', 'plan'] as const).flatMap((kind) => {
        const { error, warning, notice } = counts[kind];
        return error + warning + notice === 0 ? [] : [`${KIND_NAMES[kind]}: ${severities(counts[kind])}.`];
      });
      if (about.length === 0) return `Nothing that needs a look was found in ${rows(count)}.`;
      const next = counts.data.error > 0 ? ' Begin with the errors in the data.' : '';
      return `Found in ${rows(count)}. ${about.join(' ')}${next}`;
    },
    unused: (sheets) => `Not in use: ${list(sheets)}.`,
    dismissedFor: (reason) => `Reason: ${reason}`,
    none: 'No findings.',
    noSheet: 'not in the workbook',
    dismissedNote: (count) =>
      count === 0
        ? 'A notice that does not matter is shown here once it is dismissed with a reason.'
        : `${number(count)} ${plural(count, 'notice was', 'notices were')} dismissed, with the reason. Errors cannot be dismissed.`,
    noneDismissed: 'Nothing was dismissed.',
  },
  changes: {
    noSnapshot: 'There is no earlier situation to compare with. This report records the first.',
    since: (period, changes) =>
      `Compared with the previous situation of ${formatPeriod(period)}: ${number(changes)} ${plural(changes, 'change', 'changes')}.`,
    kinds: {
      unscheduled: 'no start any more',
      slipped: 'later',
      scheduled: 'scheduled',
      advanced: 'earlier',
      'end-cleared': 'no end any more',
      'end-set': 'end set',
      cancelled: 'cancelled',
      revived: 'no longer cancelled',
      postponed: 'postponed',
      promising: 'now promising',
      'not-promising': 'no longer promising',
      appeared: 'new',
      disappeared: 'gone',
    },
    none: 'Nothing moved, was postponed or cancelled, is new or gone, and no tender became promising or is no longer.',
  },
  otherPlans: {
    actions: (plan) => `Actions of “${plan}”`,
    communication: (plan) => `Communication of “${plan}”`,
    note: 'This is another plan than the one in force. Its actions are in no count.',
  },
  attention: { none: 'No points of attention are open.' },
  communication: {
    note: (since, quarter) => `What was done ${sinceOrIn(since, quarter)}, and what is planned.`,
    none: (since, quarter) => `There was no communication ${sinceOrIn(since, quarter)}, and none is planned.`,
    past: 'Date has passed',
    undated: 'In every report until Datum is filled in on the sheet Communicatie.',
  },
  counts: {
    note: 'Tenders that are not cancelled, promising or not. Supported = a flagship tender with support.',
    themeGoalsNote: 'The same tenders, as far as something other than Nee alone was chosen for the theme.',
    pilots: 'Pilots',
    flagships: 'Flagships',
    supported: 'Supported',
    none: 'There are no pilots or flagship tenders, and no targets for them.',
  },
  rules: {
    note: 'Rules that can be tested against the calendar. Explained = not met, with an Uitleg. Not met = without one either.',
    none: 'No policy rule names a column to test.',
    brokenBy: (keys) => `not met: ${keys}`,
    pendingBy: (keys) => `to be filled in: ${keys}`,
    explainedBy: (keys) => `explained: ${keys}`,
  },
  missing: {
    attentionPoints: 'The table Aandachtspunten is missing.',
    communication: 'The table Communicatie is missing.',
    counts: 'Without the sheet Aanbestedingskalender pilots and flagships cannot be counted.',
    rules: 'Without the sheets Beleidsregels and Aanbestedingskalender there is nothing to test.',
    figures: {
      coverage: 'coverage',
      ambition: 'the levels and ambitions of the themes',
      actions: 'the actions',
      counts: 'pilots and flagships',
      indicators: 'the indicators',
      rules: 'the policy rules',
    },
    figure: (name, tables) =>
      `Without the ${plural(tables.length, 'table', 'tables')} ${list(tables)} there is nothing to say about ${name}.`,
  },
  quarterly: {
    nothingLeftOut: 'All cells could be read. Nothing was left out because of an error in the data.',
    leftOut: (cells, count, tenders) => {
      const unread = `${number(cells)} ${plural(cells, 'cell', 'cells')} could not be read`;
      if (count === 0) return `${unread}; nothing was left out of the coverage for it.`;
      return `${unread}; ${plural(count, 'this tender is', 'these tenders are')} therefore not counted in the coverage: ${tenders}.`;
    },
  },
  accountability: {
    madeWith: (version, workbook) => `Made with MVOI Actieplan ${version} from ${workbook}.`,
    moment: (asOf, quarter, count) =>
      `As of ${date(asOf)}, quarter ${formatQuarter(quarter)}, ${rows(count)} in the source tables.`,
    fingerprint: (sha256) =>
      `Fingerprint of the source tables (SHA-256): ${sha256}. The same fingerprint gives the same figures.`,
    definitions: (focus) => [
      'Counted: Kansrijk is yes, Start is filled, Status is not Vervallen, and Start, Kansrijk, Status and themes can be read.',
      `Applied: at least one focus theme (${list(focus)}) has Eis, Gunning, Contract or Innovatie.`,
      'Coverage: applied divided by counted, by the year of Start. Needed: the least number that meets the target.',
      'Still can: counted, not applied, and Status is Gepland or In voorbereiding.',
      'Behind: what the ambition path requires by now, less the level now (stated, else evidenced).',
      'Actions that are part of another are not counted on their own. Overdue: the last quarter has passed and the action is not done, cancelled or continuous.',
    ],
    tenderNote:
      'How the coverage came about: every tender, whether it is counted, whether a focus theme is applied, and why not.',
  },
  source: templateEn,
};
