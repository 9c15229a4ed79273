import type { ListCoupling, WordChoice } from './list-coupling';

const IS = ' = ';
const OF = ': ';
/** All amounts of a column, multiplied. */
const AMOUNTS = 'alle bedragen';
const TIMES = '× ';

/** What words mean, as lines on Koppelingen: `Status: loopt = In voorbereiding`. Nothing after the sign: the word says nothing. */
export function valueLines({ values, factor }: Pick<ListCoupling, 'values' | 'factor'>): string {
  const words = values.map(({ column, word, means }) => oneLine(`${column}${OF}${word}${IS}${means}`));
  return [...(factor === 1 ? [] : [`${VALUE}${OF}${AMOUNTS}${IS}${TIMES}${factor}`]), ...words].join('\n');
}

const VALUE = 'Geraamde waarde';

/** Reads those lines. */
export function valuesOfLines(lines: string): {
  readonly values: readonly WordChoice[];
  readonly factor: number;
  readonly unreadable: readonly string[];
} {
  const values: WordChoice[] = [];
  const unreadable: string[] = [];
  let factor = 1;
  for (const line of lines.split(/[\r\n]+/).map((text) => text.trim())) {
    if (line === '') continue;
    const spaced = `${line} `;
    const colon = spaced.indexOf(OF);
    const sign = spaced.lastIndexOf(IS);
    if (colon <= 0 || sign < colon) {
      unreadable.push(line);
      continue;
    }
    const column = spaced.slice(0, colon).trim();
    const word = spaced.slice(colon + OF.length, sign).trim();
    const means = spaced.slice(sign + IS.length).trim();
    const times = word === AMOUNTS && means.startsWith(TIMES) ? Number(means.slice(TIMES.length)) : NaN;
    if (Number.isFinite(times) && times > 0) factor = times;
    else if (word === '') unreadable.push(line);
    else values.push({ column, word, means });
  }
  return { values, factor, unreadable };
}

/** Rows that are no items; that they are named says that the row holds all that counts. */
const SKIPPED = 'overgeslagen';
const ALL_KINDS = 'totalen, groepsregels, notities';
const GROUPS = 'groepsregels';

/** How the rows of a list are read, as lines on Koppelingen; the first says that all that counts stands there. */
export function rowLines({ groups }: Pick<ListCoupling, 'groups'>): string {
  return [`${SKIPPED}${IS}${ALL_KINDS}`, ...(groups === null ? [] : [`${GROUPS}${IS}${groups}`])].join('\n');
}

/** Reads those lines; `isWhole` when they are of a version that writes all that counts. */
export function rowsOfLines(lines: string): {
  readonly groups: string | null;
  readonly isWhole: boolean;
  readonly unreadable: readonly string[];
} {
  let groups: string | null = null;
  let isWhole = false;
  const unreadable: string[] = [];
  for (const line of lines.split(/[\r\n]+/).map((text) => text.trim())) {
    if (line === '') continue;
    const [name = '', value = ''] = line.split(IS).map((text) => text.trim());
    if (name.toLowerCase() === SKIPPED) isWhole = true;
    else if (name.toLowerCase() === GROUPS && value !== '') groups = value;
    else unreadable.push(line);
  }
  return { groups, isWhole, unreadable };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
