import type { CalendarDate } from '../kernel/calendar-date';
import { yearOfQuarter } from '../kernel/quarter';
import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import type { DismissedFinding } from '../rules/finding';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES } from '../tables';
import { COLORS } from './sheet-spec/looks';
import { accentOf } from './sheet-spec/accent';
import { sourceCells, type SourceCells } from './source-cells';
import { rowIndex, type RowIndex } from './row-index';
import type { UserText } from './user-notes/user-texts';
import type { ReportWords } from './words/report-words';

/** All that a report is made from. */
export interface ReportInput {
  readonly plan: Plan;
  readonly figures: Figures;
  /** Those that still stand, in the order of rules.md. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly words: ReportWords;
  /** SHA-256 of the values of the source tables. */
  readonly fingerprint: string;
  /** Of the product. */
  readonly version: string;
  /** What the user typed on sheets of ours, by their kind; nothing unless given. */
  readonly userTexts?: ReadonlyMap<string, readonly UserText[]>;
  /** The day on which the sheets are written. */
  readonly writtenOn: CalendarDate;
}

/** What every section of a report looks at. */
export interface ReportContext extends ReportInput {
  /** The year of the reported quarter. */
  readonly year: number;
  /** #RRGGBB for what the report itself draws; the house colour when it can be read on white. */
  readonly accent: string;
  /** The rows behind the keys of the figures. */
  readonly rows: RowIndex;
  /** Where those rows stand in the user's sheets. */
  readonly cells: SourceCells;
  /** Rows of the source tables: those that the report itself writes follow from them. */
  readonly rowCount: number;
}

export function reportContext(input: ReportInput): ReportContext {
  const { plan } = input;
  const rows = rowIndex(plan);
  return {
    ...input,
    year: yearOfQuarter(plan.quarter),
    accent: accentOf(plan.settings.houseColor) ?? COLORS.accent,
    rows,
    cells: sourceCells(plan, rows),
    rowCount: TABLE_IDS.filter((id) => TABLES[id].writtenBy !== 'report').reduce(
      (sum, id) => sum + plan.tables[id].rows.length,
      0,
    ),
  };
}
