import { plainText } from '../kernel/clean-text';
import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { splitKnown, splitList, unknownPiece } from './list-types';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type Reading } from './reading';
import { refuseChoice, wordIndex } from './word-types';

/** What a tender does with a theme. Applied = asked of the assignment in one of the four ways. */
export const MARKS = ['Kans', 'Eis', 'Gunning', 'Contract', 'Innovatie', 'Geschiktheid', 'Nee'] as const;
export type Mark = (typeof MARKS)[number];

/** A set of marks, one bit each in the order of `MARKS`; 0 is a theme that does not apply. */
export type MarkSet = number;

const bit = (mark: Mark): MarkSet => 1 << MARKS.indexOf(mark);

/** Eis, Gunning, Contract or Innovatie: the ways in which a theme is applied in the assignment (workbook.md). */
const APPLIED_MARKS: MarkSet = bit('Eis') | bit('Gunning') | bit('Contract') | bit('Innovatie');
/** Kans: the theme could be applied. */
export const OPPORTUNITY_MARK: MarkSet = bit('Kans');
/** Nee: the theme applies to the tender, and was decided against. */
export const REFUSED_MARK: MarkSet = bit('Nee');

/** The set of some marks. */
export function markSet(marks: readonly Mark[]): MarkSet {
  return marks.reduce((set, mark) => set | bit(mark), 0);
}

/** The marks of a set, in the order of `MARKS`. */
export function marksOf(set: MarkSet): readonly Mark[] {
  return MARKS.filter((mark) => (set & bit(mark)) !== 0);
}

/** Whether the theme is applied: an applied mark is among them (figures.md). */
export function isAppliedSet(set: MarkSet): boolean {
  return (set & APPLIED_MARKS) !== 0;
}

/** A set with a mark put in or taken out, and without what contradicts it: Kans and Nee stand alone, beside Geschiktheid. */
export function toggleMark(set: MarkSet, mark: Mark): MarkSet {
  if ((set & bit(mark)) !== 0) return set & ~bit(mark);
  if (mark === 'Geschiktheid') return set | bit(mark);
  const contradicting = isAppliedSet(bit(mark)) ? OPPORTUNITY_MARK | REFUSED_MARK : ~bit('Geschiktheid');
  return (set & ~contradicting) | bit(mark);
}

const MARK_SPELLINGS = {
  Kans: ['Kansen', 'Opportunity'],
  Eis: ['Eisen', 'Requirement', 'Requirements'],
  Gunning: ['Gunningscriterium', 'Gunningscriteria', 'Gunningcriterium', 'Award', 'Award criterion', 'Award criteria'],
  Contract: ['Contracteis', 'Contractvoorwaarde', 'Contractvoorwaarden', 'Contract clause'],
  Innovatie: ['Innovatie (pilot)', 'Innovation'],
  Geschiktheid: ['Geschiktheidseis', 'Geschiktheidseisen', 'Suitability'],
  Nee: ['N', 'No'],
} as const;
const MARK_INDEX = wordIndex(MARKS, MARK_SPELLINGS);
const isMark = (text: string): boolean => MARK_INDEX.has(textKey(text));

/** A ticked box and its look-alikes: the theme applies (Kans), whatever the form (C16). */
const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '☑', '●', 'ja', 'j', 'yes', 'true', 'waar', '1']);
/** A box that is not ticked: nothing said yet. */
const NO_TICKS: ReadonlySet<string> = new Set(['☐', '0', 'onwaar', 'false']);

/** The marks of a tender for one theme. `Nee` or `Kans` beside an applied mark contradicts itself. */
export const themeMarksType: ColumnType<MarkSet> = {
  ...PLAIN,
  grammar: 'theme-marks',
  list: true,
  choices: MARKS,
  aliases: MARK_SPELLINGS,
  limits: { kind: 'list', strict: false },
  width: 13,
  read(value): Reading<MarkSet> {
    let set: MarkSet = 0;
    let isTicked = false;
    for (const piece of piecesOf(displayText(value))) {
      const key = textKey(piece);
      const mark = MARK_INDEX.get(key);
      if (mark !== undefined) set |= bit(mark);
      else if (TICKS.has(key)) isTicked = true;
      else if (!NO_TICKS.has(key)) return refuseMark(unknownPiece(piece, isMark));
    }
    if (isTicked) set |= OPPORTUNITY_MARK;
    const contradicts = isAppliedSet(set) && (set & (OPPORTUNITY_MARK | REFUSED_MARK)) !== 0;
    if (contradicts) return new Refusal('C13', expected('theme-marks', { because: 'contradiction' }));
    return isTicked ? new Remarked(set, ['C16']) : set;
  },
  write: (value) => marksOf(value).join('; '),
};

const isKnown = (text: string): boolean => isMark(text) || TICKS.has(textKey(text));

function piecesOf(text: string): readonly string[] {
  return splitList(plainText(text)).flatMap((part) => splitKnown(part, isKnown));
}

function refuseMark(text: string): Refusal {
  return new Refusal('C02', expected('theme-marks', { choices: MARKS, nearest: nearest(text, MARKS)[0] ?? null }));
}

/** Whether a cell holds marks and nothing else, more than a bare "nee", which any yes/no column holds. */
export function holdsMarks(text: string): boolean {
  const pieces = piecesOf(text);
  return pieces.every(isMark) && pieces.some((piece) => MARK_INDEX.get(textKey(piece)) !== 'Nee');
}

/** Step of the CO2-Prestatieladder with the version it belongs to: 3.1 has five steps, 4.0 (from 14-01-2025) three. */
export interface Co2Step {
  readonly step: number;
  readonly version: '3.1' | '4.0';
}

const STEPS_OF_VERSION = { '3.1': 5, '4.0': 3 } as const;

/** "3", "Trede 3", "2 (4.0)"; without its brackets a version would run into the step: 33.1 is no step 3 (3.1). */
const STEP_SPELLING = /^(?:(?:trede|step) )?(\d)(?: ?\((3\.1|4\.0)\))?$/;

/** A step of the CO2-Prestatieladder; without a version 3.1, as in every plan before 2025. */
export const co2StepType: ColumnType<Co2Step> = {
  ...PLAIN,
  grammar: 'co2-step',
  choices: ['1', '2', '3', '4', '5', '1 (4.0)', '2 (4.0)', '3 (4.0)'],
  limits: { kind: 'list', strict: false },
  format: 'general',
  width: 10,
  read(value): Reading<Co2Step> {
    const [, digit, named] = STEP_SPELLING.exec(textKey(displayText(value)).replace(',', '.')) ?? [];
    const version = named === '4.0' ? '4.0' : '3.1';
    const step = Number(digit ?? NaN);
    return step >= 1 && step <= STEPS_OF_VERSION[version]
      ? { step, version }
      : new Refusal('C02', expected('co2-step', { choices: co2StepType.choices }));
  },
  write: ({ step, version }) => (version === '3.1' ? step : `${step} (${version})`),
};

/** Levels of the MVI-criteriatool. */
const MVI_LEVELS = ['Basis', 'Significant', 'Ambitieus'] as const;
const MVI_SPELLINGS = {
  Basis: ['1', '1 Basis', 'Basic'],
  Significant: ['2', '2 Significant'],
  Ambitieus: ['3', '3 Ambitieus', 'Ambitious'],
} as const;
const MVI_INDEX = wordIndex(MVI_LEVELS, MVI_SPELLINGS);

/** A level of the MVI-criteriatool, 1-3: the number, its name, or both ("Niveau 1: Basis"). */
export const mviLevelType: ColumnType<number> = {
  ...PLAIN,
  grammar: 'choice',
  choices: MVI_LEVELS,
  aliases: MVI_SPELLINGS,
  limits: { kind: 'list', strict: false },
  width: 13,
  read(value): Reading<number> {
    const text = displayText(value);
    const key = textKey(text)
      .replace(/^(?:niveau|level) /, '')
      .replace(/^(\d)[ .:-]+/, '$1 ');
    const level = MVI_INDEX.get(key);
    return level === undefined ? refuseChoice(text, MVI_LEVELS) : MVI_LEVELS.indexOf(level) + 1;
  },
  write: (value) => MVI_LEVELS[value - 1] ?? null,
};
