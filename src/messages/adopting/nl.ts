import type { ListId } from '../../core/recognise/heading-claims';
import type { Question } from '../../core/recognise/questions';
import type { Confidence, Why } from '../../core/recognise/recognition';
import { TABLES } from '../../core/tables';

/** What is said of a workbook that is adopted, in Dutch; `en.ts` has the same keys. */
export const adoptingNl = {
  /** What was found, and how much is left to ask. */
  found: (
    lists: readonly { readonly id: ListId; readonly count: number; readonly sheets: readonly string[] }[],
    questions: number,
  ): string => {
    if (lists.length === 0) return 'In deze werkmap is geen aanbestedingskalender en geen actielijst herkend.';
    const parts = lists.map(({ id, count, sheets }) => `${counted(id, count)} in ${joined(sheets)}`);
    const rest =
      questions === 0
        ? 'Er zijn geen vragen.'
        : questions === 1
          ? '1 vraag, dan uw eerste cijfer.'
          : `${questions} vragen, dan uw eerste cijfer.`;
    return `We vonden ${joined(parts)}. ${rest}`;
  },
  unused: (count: number): string => (count === 1 ? '1 kolom niet in gebruik.' : `${count} kolommen niet in gebruik.`),
  skipped: (count: number): string =>
    count === 1
      ? '1 rij is overgeslagen: een totaal, tussenkop of notitie.'
      : `${count} rijen zijn overgeslagen: totalen, tussenkoppen en notities.`,
  confidence: { certain: 'zeker', proposed: 'voorstel' } satisfies Record<Confidence, string> as Record<
    Confidence,
    string
  >,
  why: {
    'own-name': 'de kop is die van het actieplan',
    'heading-and-cells': 'de kop en de cellen zeggen het',
    'heading-alone': 'de kop kan ook iets anders betekenen',
    'no-cells': 'de kolom is nog leeg',
    'cells-differ': 'de cellen passen niet bij de kop',
    'other-heading': 'een andere kop kan het ook zijn',
    'cells-alone': 'alleen de cellen zeggen het',
    'only-date': 'het is de enige kolom met een datum',
    'several-dates': 'er zijn meer kolommen met een datum',
    'several-columns': 'de start staat in meer kolommen',
    'year-elsewhere': 'het jaar staat ergens anders',
    'from-contract-end': 'de start is te berekenen uit het einde van het contract',
    'group-rows': 'de tussenkoppen zeggen het',
  } satisfies Record<Why, string> as Record<Why, string>,
  question: (question: Question): string => {
    switch (question.about) {
      case 'place':
        return `Staan uw ${items(question.id)} op blad ${joined(question.sheets)}?`;
      case 'start':
        return `Is ${quoted(question.headings.join(' + '))} de start van een aanbesteding?${shown(question.samples)}`;
      case 'no-start':
        return 'Onder welke kop staat wanneer een aanbesteding start?';
      case 'themes':
        return `Staan onder ${quoted(question.heading)} de thema's van een aanbesteding?${shown(question.samples)}`;
      case 'words':
        return `Wat betekent ${joined(question.words.map(({ word, means }) => (means === null ? quoted(word) : `${quoted(word)} (${means}?)`)))} onder ${question.column}?`;
      case 'column':
        return `Is ${quoted(question.headings.join(' + '))} de kolom ${question.column}?${shown(question.samples)}`;
    }
  },
  questions: 'Vragen',
  acceptWith: 'Met --accept en --out telt alles mee wat hier een voorstel is.',
};

function counted(id: ListId, count: number): string {
  const [one, many] = NOUNS[id];
  return `${count} ${count === 1 ? one : many}`;
}

function items(id: ListId): string {
  return NOUNS[id][1];
}

const NOUNS: Readonly<Record<ListId, readonly [one: string, many: string]>> = {
  tenders: ['aanbesteding', 'aanbestedingen'],
  actions: ['actie', 'acties'],
  themes: ['thema', TABLES.themes.sheet.toLowerCase()],
};

function quoted(text: string): string {
  return `“${text}”`;
}

function shown(samples: readonly string[]): string {
  return samples.length === 0 ? '' : ` Bijvoorbeeld: ${samples.join('; ')}.`;
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

export type AdoptingWords = typeof adoptingNl;
