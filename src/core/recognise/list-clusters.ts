import { textKey } from '../kernel/text-key';
import { LIST_WORDS } from '../reference/heading-words';
import { displayText, isBlank } from '../workbook/cell-value';
import { LIST_IDS, type ListId } from './heading-claims';
import type { PlaceGlance } from './find-list-places';
import type { ListPlace } from './list-place';
import { yearIn } from './time-words';
import { allWords, headingKey } from './word-keys';

/** Places that hold one list: the same headings, on one sheet or several. */
export interface Cluster {
  readonly id: ListId;
  /** In the order of the workbook. */
  readonly places: readonly ListPlace[];
  /** How much speaks for it. */
  readonly score: number;
}

const WORDS: Readonly<Record<'tenders' | 'actions' | 'contracts', ReadonlySet<string>>> = {
  tenders: new Set(LIST_WORDS.tenders),
  actions: new Set(LIST_WORDS.actions),
  contracts: new Set(LIST_WORDS.contracts),
};

/** How much a list must have to say for itself. */
const LEAST: Readonly<Record<ListId, number>> = { tenders: 2.1, actions: 1.8, themes: 1.7 };

/** Puts each place with the list it says most of, and places with the same headings together; best first. */
export function clustersOf(glances: readonly PlaceGlance[]): readonly Cluster[] {
  const clusters: { id: ListId; places: ListPlace[]; keys: ReadonlySet<string>; score: number }[] = [];
  for (const glance of glances) {
    const judged = judge(glance);
    if (judged === null) continue;
    const keys = new Set(glance.place.headings.map(({ text }) => headingKey(text)).filter((key) => key !== ''));
    const same = clusters.find((cluster) => cluster.id === judged.id && isSame(cluster.keys, keys));
    if (same === undefined) clusters.push({ id: judged.id, places: [glance.place], keys, score: judged.score });
    else {
      same.places.push(glance.place);
      same.score = Math.max(same.score, judged.score) + 0.2;
    }
  }
  return clusters.sort((a, b) => b.score - a.score);
}

/** Headings of a list on a second sheet may lack one, or have one more. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((key) => b.has(key)).length;
  return common * 10 >= Math.max(a.size, b.size) * 7;
}

function judge({ place, scores }: PlaceGlance): { readonly id: ListId; readonly score: number } | null {
  const words = wordsAround(place);
  const inHeadings = new Set(place.headings.flatMap(({ text }) => allWords(text).split(' ')));
  const rows = Math.min(
    1,
    place.sample.filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1).length / 12,
  );
  const biased = LIST_IDS.map((id) => {
    if (scores[id] === 0) return { id, score: 0 };
    const bias =
      id === 'themes'
        ? words.has('thema') || words.has('themas') || words.has('themes')
          ? 0.6
          : -0.6
        : biasOf(id, words, inHeadings);
    return { id, score: scores[id] + bias };
  }).sort((a, b) => b.score - a.score);
  const [best] = biased;
  if (best === undefined || best.score < LEAST[best.id]) return null;
  return { id: best.id, score: best.score + rows - (place.sheet.hidden ? 1 : 0) - (rows === 0 ? 1 : 0) };
}

function biasOf(id: 'tenders' | 'actions', around: ReadonlySet<string>, inHeadings: ReadonlySet<string>): number {
  const has = (words: ReadonlySet<string>, of: ReadonlySet<string>): number =>
    [...words].filter((word) => of.has(word)).length;
  const own = Math.min(0.8, 0.5 * has(around, WORDS[id])) + Math.min(0.8, 0.3 * has(inHeadings, WORDS[id]));
  const other = id === 'tenders' ? WORDS.actions : WORDS.tenders;
  const against = Math.min(0.5, 0.25 * has(inHeadings, other));
  const register = id === 'tenders' ? Math.min(1.2, 0.8 * has(inHeadings, WORDS.contracts)) : 0;
  return own - against - register;
}

/** The words of the sheet's name and of the lines above the headings. */
function wordsAround({ sheet, headingRows }: ListPlace): ReadonlySet<string> {
  const top = (headingRows[0] ?? 0) - (sheet.used?.row ?? 0);
  const lines = sheet.head.slice(0, top).flatMap((cells) =>
    cells
      .filter((cell) => !isBlank(cell))
      .slice(0, 4)
      .map(displayText),
  );
  return new Set([sheet.name, ...lines].flatMap((text) => allWords(text).split(' ')));
}

/** The texts above the headings of a place, and the name of its sheet: where a year or a unit may stand. */
export function titlesOf({ sheet, headingRows }: ListPlace): readonly string[] {
  const top = (headingRows[0] ?? 0) - (sheet.used?.row ?? 0);
  return sheet.head.slice(Math.max(0, top - MOST_TITLES), top).flatMap((cells) =>
    cells
      .filter((cell) => typeof cell === 'string' && !isBlank(cell))
      .slice(0, 4)
      .map(displayText),
  );
}

const MOST_TITLES = 8;

/** A key by which items of two places are compared: the names of their rows. */
export function namesIn(place: ListPlace, column: number | null): ReadonlySet<string> {
  if (column === null) return new Set();
  return new Set(place.sample.map((cells) => textKey(displayText(cells[column] ?? null))).filter((key) => key !== ''));
}

/** The year that the name of a place's sheet holds, else the lines above its headings; `null` when none does. */
export function yearOfPlace(place: ListPlace): number | null {
  const texts = [place.sheet.name, ...titlesOf(place)];
  for (const text of texts) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}
