/**
 * A municipality's plan as plain data: for every row its values by heading, and where each comes from. The files stand
 * in examples/data, one per table.
 */
export interface ExampleRow {
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
  /** File of the seed that says it, and its literal words; `null` when the whole row is ours. */
  readonly source?: string | null;
  readonly quote?: string | null;
  /** Columns that another place says. */
  readonly sources?: Readonly<Record<string, { readonly source: string; readonly quote: string } | undefined>>;
  /** Columns that are ours, with the reason: a number, an example, something that follows. */
  readonly ours?: Readonly<Record<string, string | undefined>>;
  /** A reading of ours. */
  readonly note?: string;
}

/** Rows by the contract's name of the table. */
export type ExampleTables = Readonly<Record<string, readonly ExampleRow[]>>;

/** The municipalities whose plans were transcribed, each value with its source. */
export const PLAN_EXAMPLES = ['alkmaar', 'helmond', 'heerlen'] as const;
export type PlanExampleName = (typeof PLAN_EXAMPLES)[number];

/** First the made-up municipality in the middle of its second year: what the product is like in use. */
export const EXAMPLES = ['voorbeeld', ...PLAN_EXAMPLES] as const;
export type ExampleName = (typeof EXAMPLES)[number];

/** Whether an example is a plan that was transcribed, and not made up. */
export function isPlanExample(name: ExampleName): name is PlanExampleName {
  return (PLAN_EXAMPLES as readonly string[]).includes(name);
}

export function isExampleName(text: string): text is ExampleName {
  return (EXAMPLES as readonly string[]).includes(text);
}
