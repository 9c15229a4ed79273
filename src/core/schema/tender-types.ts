import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { splitKnown, splitList } from './list-types';
import { expected, Refusal, type ColumnType, type Reading } from './reading';
import { refuseChoice, wordIndex } from './word-types';

/** What a tender does with a theme. Applied = asked of the assignment in one of the four ways. */
export const MARKS = ['Kans', 'Eis', 'Gunning', 'Contract', 'Innovatie', 'Geschiktheid', 'Nee'] as const;
export type Mark = (typeof MARKS)[number];

/** A set of marks, one bit each in the order of `MARKS`; 0 is a theme that does not apply. */
export type MarkSet = number;

const bit = (mark: Mark): MarkSet => 1 << MARKS.indexOf(mark);

/** Eis, Gunning, Contract or Innovatie: the ways in which a theme is applied in the assignment (workbook.md). */
export const APPLIED_MARKS: MarkSet = bit('Eis') | bit('Gunning') | bit('Contract') | bit('Innovatie');
export const OPPORTUNITY_MARK: MarkSet = bit('Kans');
export const REFUSED_MARK: MarkSet = bit('Nee');

export function markSet(marks: readonly Mark[]): MarkSet {
  return marks.reduce((set, mark) => set | bit(mark), 0);
}

export function marksOf(set: MarkSet): readonly Mark[] {
  return MARKS.filter((mark) => (set & bit(mark)) !== 0);
}

export function isAppliedSet(set: MarkSet): boolean {
  return (set & APPLIED_MARKS) !== 0;
}

const MARK_INDEX = wordIndex(MARKS, {
  Kans: ['Opportunity'],
  Eis: ['Eisen', 'Requirement'],
  Gunning: ['Gunningscriterium', 'Gunningscriteria', 'Award criterion'],
  Contract: ['Contracteis', 'Contractvoorwaarde', 'Contract clause'],
  Innovatie: ['Innovation'],
  Geschiktheid: ['Geschiktheidseis', 'Suitability'],
  Nee: ['No'],
});

/** Cells read before: a calendar holds few different ones. */
const remembered = new Map<string, MarkSet>();
const REMEMBERED_CELLS = 1000;

/** The marks of a tender for one theme. `Nee` or `Kans` beside an applied mark contradicts itself. */
export const themeMarksType: ColumnType<MarkSet> = {
  grammar: 'theme-marks',
  list: true,
  choices: MARKS,
  limits: { kind: 'list', strict: false },
  format: 'text',
  width: 13,
  read(value): Reading<MarkSet> {
    const text = displayText(value);
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const reading = readMarks(text);
    if (typeof reading === 'number' && remembered.size < REMEMBERED_CELLS) remembered.set(text, reading);
    return reading;
  },
  write: (value) => marksOf(value).join('; '),
};

function readMarks(text: string): MarkSet | Refusal {
  let set: MarkSet = 0;
  for (const part of splitList(text)) {
    for (const piece of splitKnown(part, (candidate) => MARK_INDEX.has(textKey(candidate)))) {
      const mark = MARK_INDEX.get(textKey(piece));
      if (mark === undefined) {
        return new Refusal(
          'C02',
          expected('theme-marks', { choices: MARKS, nearest: nearest(piece, MARKS)[0] ?? null }),
        );
      }
      set |= bit(mark);
    }
  }
  const contradicts = isAppliedSet(set) && (set & (OPPORTUNITY_MARK | REFUSED_MARK)) !== 0;
  return contradicts ? new Refusal('C13', expected('theme-marks', { because: 'contradiction' })) : set;
}

/** Step of the CO2-Prestatieladder with the version it belongs to: 3.1 has five steps, 4.0 (from 14-01-2025) three. */
export interface Co2Step {
  readonly step: number;
  readonly version: '3.1' | '4.0';
}

const STEPS_OF_VERSION = { '3.1': 5, '4.0': 3 } as const;

export const co2StepType: ColumnType<Co2Step> = {
  grammar: 'co2-step',
  list: false,
  choices: ['1', '2', '3', '4', '5', '1 (4.0)', '2 (4.0)', '3 (4.0)'],
  limits: { kind: 'list', strict: false },
  format: 'general',
  width: 10,
  read(value): Reading<Co2Step> {
    const match = /^(?:trede )?(\d+)(?: ?\(?(3\.1|4\.0)\)?)?$/.exec(textKey(displayText(value)).replace(',', '.'));
    const step = Number(match?.[1] ?? NaN);
    const version = (match?.[2] ?? '3.1') as Co2Step['version'];
    if (!(step >= 1 && step <= STEPS_OF_VERSION[version])) return new Refusal('C02', expected('co2-step'));
    return { step, version };
  },
  write: ({ step, version }) => (version === '3.1' ? step : `${step} (${version})`),
};

/** Levels of the MVI-criteriatool. */
export const MVI_LEVELS = ['Basis', 'Significant', 'Ambitieus'] as const;
const MVI_INDEX = wordIndex(MVI_LEVELS, {
  Basis: ['1', '1 Basis'],
  Significant: ['2', '2 Significant'],
  Ambitieus: ['3', '3 Ambitieus'],
});

/** A level of the MVI-criteriatool, 1-3. */
export const mviLevelType: ColumnType<number> = {
  grammar: 'choice',
  list: false,
  choices: MVI_LEVELS,
  limits: { kind: 'list', strict: false },
  format: 'text',
  width: 13,
  read(value): Reading<number> {
    const text = displayText(value);
    const level = MVI_INDEX.get(textKey(text).replace(/^niveau /, ''));
    return level === undefined ? refuseChoice(text, MVI_LEVELS) : MVI_LEVELS.indexOf(level) + 1;
  },
  write: (value) => MVI_LEVELS[value - 1] ?? null,
};
