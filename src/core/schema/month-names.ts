/** Names of the months by which people write them, Dutch and English, whole and short, as they are matched. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** The names of months as a pattern's choices, the longest first. */
export const MONTH_NAME = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The month (1-12) with a name; `undefined` for any other word. */
export function monthOfName(name: string): number | undefined {
  return NUMBERS.get(name);
}
