import { textKey } from '../../src/core/kernel/text-key';
import type { RecognisedColumn, RecognisedList, Recognition } from '../../src/core/recognise/recognition';
import { recognise } from '../../src/core/recognise/recognise';
import { inventoryOf } from '../support/inventory-of';
import { cellsOf, headerRowOf, type Layout } from './layout';

/** How well a layout was recognised. */
export interface LayoutScore {
  readonly name: string;
  readonly right: readonly string[];
  /** Of the right ones, those that are certain. */
  readonly certain: number;
  /** Under another heading, or not there at all: `Start = Gunning`. */
  readonly wrong: readonly string[];
  readonly wrongAtCertain: readonly string[];
  readonly missed: readonly string[];
  /** Whether all its sheets were found, with the right rows as headings, and no other. */
  readonly isFound: boolean;
  readonly rows: number;
  readonly rowsThere: number;
}

/** A layout as the inventory that an adapter would make of it. */
function recogniseLayout({ sheets, others = [] }: Layout): Recognition {
  const inventory = inventoryOf(
    ...others.map(({ name, cells }) => ({ name, blocks: [{ at: 'A1', cells }] })),
    ...sheets.map((sheet) => ({ name: sheet.name, blocks: [{ at: 'A1', cells: cellsOf(sheet) }] })),
  );
  return recognise(inventory);
}

/** Compares what was recognised of the calendar with what a colleague would say at a glance. */
export function scoreOfLayout(layout: Layout): LayoutScore {
  const list = recogniseLayout(layout).lists.find(({ id }) => id === 'tenders');
  const found = (list?.columns ?? []).filter(({ headings }) => headings.length > 0);
  const [sheet] = layout.sheets;
  const meant = new Map(
    (sheet?.columns ?? []).flatMap(({ means, heading }) => (means === undefined ? [] : [[means, [heading]] as const])),
  );
  const expected = new Map<string, readonly string[]>([
    ...meant,
    ...(layout.start === undefined ? [] : [['Start', layout.start] as const]),
  ]);
  const isRight = ({ column, headings }: RecognisedColumn): boolean => {
    const wanted = expected.get(column);
    const said = headings.map(lowerLine);
    if (wanted === undefined) return (layout.free ?? []).includes(column) || column === 'Toelichting';
    const isStartOfSeveral = column === 'Start' && layout.start !== undefined;
    return isStartOfSeveral
      ? said.join('|') === wanted.map(textKey).join('|')
      : said.length === 1 && said[0] === textKey(wanted[0] ?? '');
  };
  const right = found.filter((column) => isRight(column) && expected.has(column.column));
  const wrong = found.filter((column) => !isRight(column));
  const said = (column: RecognisedColumn): string => `${column.column} = ${column.headings.join(' + ')}`;
  return {
    name: layout.name,
    right: right.map(({ column }) => column),
    certain: right.filter(({ confidence }) => confidence === 'certain').length,
    wrong: wrong.map(said),
    wrongAtCertain: wrong.filter(({ confidence }) => confidence === 'certain').map(said),
    missed: [...expected.keys()].filter((name) => !found.some(({ column }) => column === name)),
    isFound: isFound(layout, list),
    rows: (list?.places ?? []).reduce((sum, { rows }) => sum + rows, 0),
    rowsThere: layout.sheets.reduce((sum, { items }) => sum + items.length, 0),
  };
}

function isFound({ sheets }: Layout, list: RecognisedList | undefined): boolean {
  const said = (list?.places ?? []).map(({ sheet, headingRows }) => `${sheet}!${(headingRows.at(-1) ?? -1) + 1}`);
  return said.join('|') === sheets.map((sheet) => `${sheet.name}!${headerRowOf(sheet)}`).join('|');
}

/** The lower line of a heading, without what tells it from another with the same text. */
function lowerLine(heading: string): string {
  return textKey(
    heading
      .split('›')
      .at(-1)
      ?.replace(/ \[[A-Z]+\]$/, '') ?? '',
  );
}

/** Columns over all layouts: what of them is right, and how sure. */
export function totalOf(scores: readonly LayoutScore[]): {
  readonly shareRight: number;
  readonly shareCertain: number;
} {
  const sum = (count: (score: LayoutScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const right = sum((score) => score.right.length);
  const there = right + sum((score) => score.missed.length + score.wrong.length);
  return { shareRight: right / there, shareCertain: sum(({ certain }) => certain) / right };
}
