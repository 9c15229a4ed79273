/** Where a theme stands, levels 1-5; what is not known is `null`. */
export interface ThemeFacts {
  readonly current: number | null;
  readonly stated: number | null;
  readonly evidenced: number | null;
  /** Criteria up to the stated level that are not met; those of levels without criteria are none. */
  readonly unproven: number;
  readonly ambition: number | null;
  readonly ambitionYear: number | null;
  readonly provisional: boolean;
  /** The reported year, by whose end `toGo` levels are still to be reached. */
  readonly year: number;
  readonly toGo: number | null;
  readonly gap: number | null;
  readonly behind: number | null;
}

/** The signs in the matrix of themes. */
export type LevelSigns = Readonly<Record<'reached' | 'evidenced' | 'needed' | 'aimed' | 'ambition', string>>;

export interface ThemeWords {
  readonly notPossible: string;
  readonly none: string;
  /** The plan states neither a path nor an ambition. */
  readonly notStated: string;
  /** For a chart: without names. */
  readonly chart: (facts: { readonly onPath: number; readonly behind: number }) => string;
  readonly standing: (facts: ThemeFacts) => string;
  /** The same on one line: at most 40 characters. */
  readonly short: (facts: ThemeFacts) => string;
  /** What the signs mean; `needed` is what the end of the reported year asks. */
  readonly legend: (signs: LevelSigns, year: number) => string;
  /** Headings: the level that the year asks, and how far it still is. */
  readonly neededBy: (year: number) => string;
  readonly toGoIn: (year: number) => string;
  readonly levelsNote: string;
  readonly noLevels: string;
  readonly missing: (count: number, level: number) => string;
  /** Of a level for which no criteria were stated, and of a theme without any. */
  readonly notRecorded: (level: number) => string;
  readonly nothingRecorded: string;
  readonly noMissingEvidence: string;
  readonly path: (steps: readonly { readonly year: number; readonly level: number }[]) => string;
  /** Heading of the level that a theme has in the reported year, before the path begins. */
  readonly now: (year: number) => string;
  readonly pathNote: string;
  readonly notDrawn: (count: number) => string;
  readonly pathChart: (first: number, last: number) => string;
  readonly noPaths: string;
}
