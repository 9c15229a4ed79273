import type { SourceWords } from './source-words';

/** What the sheet with instructions says, and the sheet that tells where an example's values come from. */
export interface TemplateWords extends SourceWords {
  readonly instructions: {
    readonly sheet: string;
    readonly title: string;
    readonly answer: string;
    readonly asOf: string;
    readonly status: { readonly busy: string; readonly done: string };
    readonly stepsHeading: string;
    readonly steps: readonly string[];
    readonly tablesHeading: string;
    readonly columns: {
      readonly table: string;
      readonly sheet: string;
      readonly purpose: string;
      readonly needed: string;
    };
    readonly needed: string;
    readonly optional: string;
    readonly colorsHeading: string;
    readonly colors: readonly string[];
  };
  readonly provenance: {
    readonly sheet: string;
    readonly title: string;
    readonly answer: (example: string) => string;
    readonly heading: string;
    readonly columns: {
      readonly table: string;
      readonly row: string;
      readonly source: string;
      readonly quote: string;
      readonly elsewhere: string;
      readonly ours: string;
      readonly note: string;
    };
    readonly empty: string;
  };
}
