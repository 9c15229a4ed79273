import type { AnyColumn } from '../schema/define-table';
import { themeMarksType } from '../schema/tender-types';
import { TABLES } from '../tables';
import type { ListId } from './heading-claims';
import type { Confidence, RecognisedColumn, RecognisedList, RecognisedValue } from './recognition';

/** A list of which is asked what is not certain. */
export interface AskedList extends Pick<
  RecognisedList,
  'id' | 'confidence' | 'columns' | 'values' | 'rivals' | 'others'
> {
  readonly by: 'kept' | 'names' | 'recognised';
  readonly places: readonly { readonly sheet: string }[];
  readonly headings: readonly string[];
  readonly themesIn: {
    readonly heading: string;
    readonly confidence: Confidence;
    readonly samples: readonly string[];
  } | null;
}

/** What is asked of a team about its workbook, as data: messages put it into words. */
export type Question = {
  readonly id: ListId;
  readonly choices: readonly string[];
  readonly samples: readonly string[];
} & (
  | { readonly about: 'place'; readonly sheets: readonly string[] }
  | { readonly about: 'start' | 'column'; readonly column: string; readonly headings: readonly string[] }
  | { readonly about: 'no-start'; readonly column: string }
  | { readonly about: 'themes'; readonly heading: string }
  | { readonly about: 'words'; readonly column: string; readonly words: readonly RecognisedValue[] }
);

/** As many as fit on one screen; what is proposed beyond them is shown with what was found. */
const MOST_QUESTIONS = 6;

const START = TABLES.tenders.columns.start.heading;
const PROMISING = TABLES.tenders.columns.promising.heading;

/** The questions that are left, the most telling first: where, when, what words mean, which are themes, other columns. */
export function questionsOf(lists: readonly AskedList[]): readonly Question[] {
  const asked = lists.filter(({ by }) => by === 'recognised');
  const all = [
    ...asked.flatMap(placeQuestion),
    ...asked.flatMap(startQuestion),
    ...asked.flatMap((list) => wordQuestions(list, true)),
    ...asked.flatMap((list) => columnQuestions(list, (column) => column === PROMISING)),
    ...asked.flatMap(themesQuestion),
    ...asked.flatMap((list) => wordQuestions(list, false)),
    ...asked.flatMap((list) => columnQuestions(list, (column) => column !== PROMISING && column !== START)),
  ];
  return all.slice(0, MOST_QUESTIONS);
}

function placeQuestion({ id, confidence, places, others }: AskedList): readonly Question[] {
  if (confidence === 'certain') return [];
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const choices = [...new Set([...sheets, ...others.map(({ sheet }) => sheet)])];
  return [{ id, about: 'place', sheets, choices, samples: [] }];
}

function startQuestion({ id, columns, rivals, headings }: AskedList): readonly Question[] {
  if (id !== 'tenders') return [];
  const start = columns.find(({ column }) => column === START);
  const other = rivals.get(START) ?? [];
  if (start === undefined) {
    const used = new Set(columns.flatMap((column) => column.headings));
    const choices = other.length > 0 ? other : headings.filter((heading) => heading !== '' && !used.has(heading));
    return [{ id, about: 'no-start', column: START, choices, samples: [] }];
  }
  if (start.confidence === 'certain') return [];
  const choices = [
    ...new Set([...(start.headings.length === 1 ? start.headings : [start.headings.join(' + ')]), ...other]),
  ];
  return [{ id, about: 'start', column: START, headings: start.headings, choices, samples: start.samples }];
}

function themesQuestion({ id, themesIn }: AskedList): readonly Question[] {
  if (themesIn === null || themesIn.confidence === 'certain') return [];
  const { heading, samples } = themesIn;
  return [{ id, about: 'themes', heading, choices: ['ja', 'nee'], samples }];
}

/** Words that nobody knows (`isUnknown`), or that most teams mean one thing by: one question for a column. */
function wordQuestions({ id, values, columns }: AskedList, isUnknown: boolean): readonly Question[] {
  return columns.flatMap(({ column }): readonly Question[] => {
    const words = values.filter(
      (value) => value.column === column && (value.means === null) === isUnknown && value.confidence === 'proposed',
    );
    const isAsked = words.length > 0 && (!isUnknown || COUNTED.has(column) || isTheme(id, column));
    return isAsked
      ? [
          {
            id,
            about: 'words',
            column,
            words,
            choices: choicesOf(id, column),
            samples: words.slice(0, 3).map(({ word }) => word),
          },
        ]
      : [];
  });
}

/** Columns of which an unknown word would change what is counted. */
const COUNTED: ReadonlySet<string> = new Set([PROMISING, TABLES.tenders.columns.status.heading]);

function isTheme(id: ListId, column: string): boolean {
  return (
    id === 'tenders' && !Object.values<AnyColumn>(TABLES.tenders.columns).some(({ heading }) => heading === column)
  );
}

function choicesOf(id: ListId, column: string): readonly string[] {
  const found = Object.values<AnyColumn>(TABLES[id].columns).find(({ heading }) => heading === column);
  return found === undefined ? themeMarksType.choices : found.type.choices;
}

function columnQuestions(
  { id, columns, rivals }: AskedList,
  isMeant: (column: string) => boolean,
): readonly Question[] {
  const proposed = columns.filter(
    ({ column, confidence, headings }) =>
      confidence === 'proposed' && headings.length > 0 && isMeant(column) && (id !== 'tenders' || column !== START),
  );
  return proposed.map(({ column, headings, samples }: RecognisedColumn) => ({
    id,
    about: 'column' as const,
    column,
    headings,
    choices: [...new Set([...headings, ...(rivals.get(column) ?? [])])],
    samples,
  }));
}
