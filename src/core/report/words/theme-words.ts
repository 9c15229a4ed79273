/** Where a theme stands, levels 1-5; what is not known is `null`. */
export interface ThemeFacts {
  readonly current: number | null;
  readonly stated: number | null;
  readonly evidenced: number | null;
  readonly ambition: number | null;
  readonly ambitionYear: number | null;
  readonly provisional: boolean;
  readonly due: number | null;
  readonly gap: number | null;
  readonly behind: number | null;
}

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
  readonly legend: (dueSign: string) => string;
  readonly levelsNote: string;
  readonly noLevels: string;
  readonly missing: (count: number, level: number) => string;
  readonly noMissingEvidence: string;
  readonly path: (steps: readonly { readonly year: number; readonly level: number }[]) => string;
  /** Heading of the level that a theme has in the reported year, before the path begins. */
  readonly now: (year: number) => string;
  readonly pathNote: string;
  readonly notDrawn: (count: number) => string;
  readonly pathChart: (first: number, last: number) => string;
  readonly noPaths: string;
}
