import { mapInSlices, type Slices } from '../../kernel/slices';
import { checklistSteps, tenderChecklist, type ChecklistStep } from '../../plan/tender-checklist';
import { tenderFacts } from '../../plan/tender-facts';
import { heading, note, type Block } from '../blocks';
import { labelColumn, numberColumn, table, textColumn } from '../columns';
import { keysText } from '../key-lists';
import type { ReportContext } from '../report-context';

interface ChecklistCounts {
  readonly step: ChecklistStep;
  /** Keys of the tenders for which the step is due and not done. */
  readonly open: readonly string[];
  readonly done: number;
  readonly notDue: number;
  /** Whether the calendar has a column for it. */
  readonly hasColumn: boolean;
}

function nameOf(step: ChecklistStep): string {
  return step.kind === 'own' ? step.name : step.item;
}

/** The checklist over the tenders of the reported year, promising or not, that are not cancelled. */
function* checklistCounts({ plan, year }: ReportContext): Slices<readonly ChecklistCounts[]> {
  const ofYear = tenderFacts(plan).filter(({ inCalendar, year: own }) => inCalendar && own === year);
  const lists = yield* mapInSlices(ofYear, ({ tender }) => ({
    key: tender.key,
    items: tenderChecklist(plan, tender),
  }));
  return checklistSteps(plan).map((step) => {
    const states = lists.flatMap(({ key, items }) =>
      items
        .filter((entry) => nameOf(entry.step) === nameOf(step))
        .map(({ state, hasColumn }) => ({ key, state, hasColumn })),
    );
    return {
      step,
      open: states.filter(({ state }) => state === 'open').map(({ key }) => key),
      done: states.filter(({ state }) => state === 'done').length,
      notDue: states.filter(({ state }) => state === 'not-due').length,
      hasColumn: states.some(({ hasColumn }) => hasColumn),
    };
  });
}

/** How far the tenders of the year are with each step of the checklist, and which ones still have it to do. */
export function* checklist(context: ReportContext): Slices<readonly Block[]> {
  const { words, plan, year } = context;
  if (plan.tables.tenders.raw === null) return [];
  const { columns, checklist: said } = words;
  const counts = yield* checklistCounts(context);
  const isEmpty = counts.every(({ open, done, notDue }) => open.length + done + notDue === 0);
  return [
    heading(said.heading(year)),
    note(said.note),
    table(isEmpty ? [] : counts, {
      id: 'checklist',
      columns: [
        labelColumn(columns.step, ({ step }) => (step.kind === 'own' ? step.name : said.items[step.item])),
        textColumn(columns.openAt, ({ hasColumn, open }) => (hasColumn ? keysText(open, words) : said.noColumn)),
        numberColumn(said.done, ({ hasColumn, done }) => (hasColumn ? done : null)),
        numberColumn(said.open, ({ hasColumn, open }) => (hasColumn ? open.length : null)),
        numberColumn(said.notDue, ({ hasColumn, notDue }) => (hasColumn ? notDue : null)),
      ],
      empty: said.none(year),
    }),
  ];
}
