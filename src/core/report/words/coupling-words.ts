/** What the sheet of couplings says. */
export interface CouplingWords {
  readonly sheet: string;
  readonly title: string;
  readonly answer: (count: number) => string;
  readonly asOf: string;
  readonly status: { readonly busy: string; readonly done: string };
  readonly notes: readonly string[];
}
