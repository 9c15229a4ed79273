import type { CalendarDate } from '../kernel/calendar-date';
import type { Quarter } from '../kernel/quarter';
import type { Moment } from '../schema/date-types';
import type { HeadingMatch } from '../schema/headings';
import type { MarkSet } from '../schema/tender-types';
import type { Row, TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';

/** A table of the plan: its rows as values, and where they came from. A table that is not there has no rows. */
export interface PlanTable<Id extends TableId> {
  readonly id: Id;
  readonly raw: RawTable | null;
  readonly match: HeadingMatch | null;
  readonly rows: readonly PlanRow<Id>[];
  /** Rows (in the sheet, from 0) that are prepared and not filled in; they count nowhere (T10). */
  readonly prepared: readonly number[];
}

/** A tender with its marks: one set for each theme, in the order of the themes; 0 = the theme does not apply. */
export interface TenderRow extends Row<'tenders'> {
  readonly marks: readonly MarkSet[];
  /** The themes (`Theme.index`) whose cell could not be read; `null` when all could. */
  readonly unreadableThemes: ReadonlySet<number> | null;
}

export type PlanRow<Id extends TableId> = Id extends 'tenders' ? TenderRow : Row<Id>;

export interface Theme {
  /** Place in Themas, from 0; also in `TenderRow.marks`. */
  readonly index: number;
  readonly name: string;
  /** Focus in effect: the themes with Focus = ja, or all when none has. */
  readonly focus: boolean;
  readonly row: Row<'themes'>;
  /** Its column in the table of tenders, from 0; `null` when there is none. */
  readonly column: number | null;
}

export interface Settings {
  readonly organisation: string | null;
  readonly planFrom: Moment | null;
  readonly planUntil: Moment | null;
  readonly asOf: CalendarDate | null;
  /** Kalender bevat; `null` when it is not filled. */
  readonly contains: 'Alle' | 'Alleen kansrijke' | null;
  readonly language: 'nl' | 'en' | null;
  /** As a fraction; `null` when not set (then 0 in present values). */
  readonly discountRate: number | null;
  readonly houseColor: string | null;
  readonly logo: string | null;
  readonly refreshAutomatically: boolean;
  /** Name of the plan in force; `null` when it follows from the actions (`planInForce`). */
  readonly planName: string | null;
}

export type PlanTables = { readonly [Id in TableId]: PlanTable<Id> };

/**
 * The municipality's plan, typed: all tables read, names resolved, defaults taken. What rules, figures and reports look
 * at; nothing in it knows how a cell was spelled.
 */
export interface Plan {
  /** File name of the workbook. */
  readonly workbook: string;
  readonly date1904: boolean;
  readonly asOf: CalendarDate;
  /** The quarter that is reported on. */
  readonly quarter: Quarter;
  readonly settings: Settings;
  /** Whether every tender is promising, for there is no column Kansrijk (T07). */
  readonly allPromising: boolean;
  /** What a blank Kansrijk means: yes where all are promising, or where the calendar holds promising tenders only. */
  readonly blankPromising: boolean;
  /** Whether the workbook was made from our template. */
  readonly fromTemplate: boolean;
  readonly tables: PlanTables;
  readonly themes: readonly Theme[];
  /** The theme that a name in any table means; `undefined` when there is none. */
  readonly themeByName: (name: string) => Theme | undefined;
  /** The first tender with that Nr. */
  readonly tenderByKey: (key: string) => TenderRow | undefined;
}
