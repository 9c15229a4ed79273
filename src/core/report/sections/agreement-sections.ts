import { AGREEMENT_STATES, agreementState, type AgreementState } from '../../plan/agreement-facts';
import type { Row } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { dateColumn, linkColumn, table, textColumn, wordColumn, type Column } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';

type Agreement = Row<'agreements'>;

const DUE: ReadonlySet<AgreementState> = new Set(['due']);
const JUDGED: ReadonlySet<AgreementState> = new Set(['kept', 'partly', 'broken']);

function inStates(states: ReadonlySet<AgreementState>, { plan }: ReportContext): readonly Agreement[] {
  return plan.tables.agreements.rows.filter((row) => states.has(agreementState(plan, row)));
}

/** How many agreements are in each state. */
export function agreementCounts({ plan }: ReportContext): Readonly<Record<AgreementState, number>> {
  const { rows } = plan.tables.agreements;
  return Object.fromEntries(
    AGREEMENT_STATES.map((state) => [state, rows.filter((row) => agreementState(plan, row) === state).length]),
  ) as Record<AgreementState, number>;
}

/** What was to be checked before the as-of date, the oldest first, at most so many; nothing where nothing is due. */
export function agreementsToCheck(context: ReportContext, most: number): readonly Block[] {
  const due = inStates(DUE, context);
  return due.length === 0 ? [] : dueAgreements(due, context, most);
}

function dueAgreements(due: readonly Agreement[], context: ReportContext, most?: number): readonly Block[] {
  const { words } = context;
  const { columns } = words;
  const sorted = [...due].sort((a, b) => (a.checkOn ?? 0) - (b.checkOn ?? 0));
  const { shown, more } = limited(sorted, words, most);
  return [
    heading(words.agreements.dueHeading),
    table(shown, {
      id: 'afspraken-te-controleren',
      columns: [...agreementColumns(context), dateColumn(columns.checkOn, ({ checkOn }) => checkOn)],
      empty: words.agreements.noneDue,
    }),
    ...more,
  ];
}

/** All agreements: those that are due, and those that were checked. */
export function agreements(context: ReportContext): readonly Block[] {
  if (context.plan.tables.agreements.rows.length === 0) return [];
  return [...dueAgreements(inStates(DUE, context), context), ...judgedAgreements(context)];
}

/** How many agreements are in each state, and which were checked with what shows it; nothing without agreements. */
export function judgedAgreements(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const { columns, agreements: said } = words;
  if (plan.tables.agreements.rows.length === 0) return [];
  const { shown, more } = limited(inStates(JUDGED, context), words);
  return [
    heading(said.judgedHeading),
    note(said.split(agreementCounts(context))),
    table(shown, {
      id: 'afspraken-gecontroleerd',
      columns: [
        ...agreementColumns(context),
        wordColumn(columns.kept, (row) => said.states[agreementState(plan, row)]),
        dateColumn(columns.checkOn, ({ checkOn }) => checkOn),
      ],
      empty: said.noneJudged,
    }),
    ...more,
  ];
}

/** Of which tender, what was agreed with what shows it, and who watches over it. */
function agreementColumns({ words, cells, rows }: ReportContext): readonly Column<Agreement>[] {
  const { columns } = words;
  return [
    linkColumn(columns.nr, ({ tender }) => tender, cells.tender),
    textColumn(columns.agreement, ({ agreement, evidence }) => withRemark(agreement, evidence)),
    wordColumn(columns.tender, ({ tender }) => (tender === null ? null : (rows.tender(tender)?.title ?? null))),
    wordColumn(columns.theme, ({ theme }) => theme),
    wordColumn(columns.who, ({ who }) => who),
  ];
}
