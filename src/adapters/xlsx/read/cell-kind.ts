/** How a cell's value is written: its attribute `t`. Numbers, because millions of them are kept. */
export const CellKind = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

const KINDS: ReadonlyMap<string, CellKind> = new Map([
  ['n', CellKind.number],
  ['s', CellKind.shared],
  ['str', CellKind.text],
  ['inlineStr', CellKind.inline],
  ['b', CellKind.boolean],
  ['e', CellKind.error],
  ['d', CellKind.date],
]);

/** The kind behind an attribute `t` (ECMA-376 part 1, 18.18.11); `null` for one that is not in the standard. */
export function cellKind(attribute: string): CellKind | null {
  return KINDS.get(attribute) ?? null;
}

const BITS = 3;
const MASK = (1 << BITS) - 1;

/** A column and a kind in one number. */
export function packColumn(column: number, kind: CellKind): number {
  return (column << BITS) | kind;
}

export function columnIn(packed: number): number {
  return packed >> BITS;
}

export function kindIn(packed: number): CellKind {
  return (packed & MASK) as CellKind;
}
