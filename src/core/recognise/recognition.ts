import type { CellRange } from '../workbook/address';
import type { ListId } from './heading-claims';
import type { StartExpression } from './start-expression';

/** Certain counts at once; proposed counts after the user's yes (adopting.md). */
export type Confidence = 'certain' | 'proposed';

/** Why something was recognised, or is no more than proposed, as data: messages put it into words. */
export type Why =
  | 'own-name'
  | 'heading-and-cells'
  | 'heading-alone'
  | 'no-cells'
  | 'cells-differ'
  | 'other-heading'
  | 'cells-alone'
  | 'only-date'
  | 'several-dates'
  | 'several-columns'
  | 'year-elsewhere'
  | 'from-contract-end'
  | 'group-rows';

/** Why a row of a place is no tender or action. */
export type SkipReason = 'total' | 'group' | 'note' | 'headings';

export interface SkippedRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly why: SkipReason;
}

/** A column of the contract, or a theme, and what of the user's sheet holds it. */
export interface RecognisedColumn {
  /** The contract's heading, or the name of a theme. */
  readonly column: string;
  /** Columns of the place, from 0: one, or those that an expression is made of. None for what rows above tell. */
  readonly columns: readonly number[];
  /** The user's headings of those. */
  readonly headings: readonly string[];
  readonly confidence: Confidence;
  readonly why: Why;
  /** Up to three of its cells. */
  readonly samples: readonly string[];
}

/** A word in a coupled column, and what it means in the contract's own words. */
export interface RecognisedValue {
  /** The contract's heading, or the name of a theme. */
  readonly column: string;
  readonly word: string;
  /** As the contract writes it; `null`: nobody knows, and it is asked. */
  readonly means: string | null;
  readonly count: number;
  readonly confidence: Confidence;
}

/** A part of a sheet that is (a part of) a list. */
export interface RecognisedPlace {
  readonly sheet: string;
  /** Name of the Excel table; `null` for a plain range. */
  readonly tableName: string | null;
  /** Headings and rows. */
  readonly range: CellRange;
  /** Rows of the sheet, from 0. */
  readonly headingRows: readonly number[];
  readonly headings: readonly string[];
  /** Rows that hold an item, as far as they were looked at. */
  readonly rows: number;
  readonly skipped: readonly SkippedRow[];
}

/** A field whose values come from group rows ("Afdeling Beheer" above its tenders). */
export interface GroupRows {
  readonly column: string;
  readonly confidence: 'proposed';
}

/** How the cell under a heading holds several themes. */
export interface ThemesInOne {
  readonly column: number;
  readonly heading: string;
  readonly confidence: Confidence;
  readonly samples: readonly string[];
}

/** A list of the team's that was recognised: where it stands and which of its columns are which. */
export interface RecognisedList {
  readonly id: ListId;
  readonly confidence: Confidence;
  readonly places: readonly RecognisedPlace[];
  readonly columns: readonly RecognisedColumn[];
  /** How Start is made of the columns; `null` for a list without a start, and for lists of actions and themes. */
  readonly start: StartExpression | null;
  readonly groups: GroupRows | null;
  readonly themesInOne: ThemesInOne | null;
  /** Multiplies the amounts: "bedragen x 1.000". */
  readonly factor: number;
  readonly values: readonly RecognisedValue[];
  /** Sheets that hold a copy of it, and so are not read. */
  readonly copies: readonly string[];
  /** Places that may as well be it. */
  readonly others: readonly { readonly sheet: string; readonly tableName: string | null }[];
  /** Other headings that a column may have, by the contract's heading: what a question offers. */
  readonly rivals: ReadonlyMap<string, readonly string[]>;
}

export interface Recognition {
  readonly lists: readonly RecognisedList[];
}
