import fc from 'fast-check';
import {
  co2StepType,
  holdsMarks,
  isAppliedSet,
  MARKS,
  markSet,
  marksOf,
  mviLevelType,
  themeMarksType,
  type Mark,
} from '../../../src/core/schema/tender-types';
import { becauseOf, IN_1900, nearestOf, readAs } from '../../support/readings';

const APPLIED: readonly Mark[] = ['Eis', 'Gunning', 'Contract', 'Innovatie'];

describe('theme marks', () => {
  it.each([
    ['Eis', ['Eis']],
    ['Gunning + Eis', ['Eis', 'Gunning']],
    ['eis;gunning', ['Eis', 'Gunning']],
    ['Eis, Contract/Innovatie', ['Eis', 'Contract', 'Innovatie']],
    ['Eis\nGunning', ['Eis', 'Gunning']],
    ['Gunningscriterium', ['Gunning']],
    ['Geschiktheid; Eis', ['Eis', 'Geschiktheid']],
    ['Nee; Kans', ['Kans', 'Nee']],
    ['Kans, Geschiktheid', ['Kans', 'Geschiktheid']],
  ] as const)('reads %j', (cell, marks) => {
    expect(readAs(themeMarksType, cell)).toBe(markSet(marks));
  });

  it('contradict themselves exactly when Nee or Kans stands beside an applied mark', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...MARKS), { minLength: 1 }),
        fc.constantFrom('; ', ',', '+', '/', '\n'),
        (marks, sign) => {
          const cell = marks.join(sign);
          const contradicts =
            marks.some((mark) => APPLIED.includes(mark)) && (marks.includes('Nee') || marks.includes('Kans'));
          expect(readAs(themeMarksType, cell)).toBe(contradicts ? 'refused C13' : markSet(marks));
          expect(becauseOf(themeMarksType, cell)).toBe(contradicts ? 'contradiction' : null);
        },
      ),
    );
  });

  it('refuse what is no mark, and look for the mark that was meant', () => {
    for (const cell of ['hoog', 'Eis?', 'Kans voor eis', 2, ';'])
      expect(readAs(themeMarksType, cell)).toBe('refused C02');
    expect(['Gunnig', 'Eis, Gunnig', 'Contracten', 'hoog'].map((cell) => nearestOf(themeMarksType, cell))).toEqual([
      'Gunning', 'Gunning', 'Contract', null,
    ]); // prettier-ignore
  });

  it('are applied when one of the four ways is among them; Geschiktheid is not', () => {
    fc.assert(
      fc.property(fc.subarray([...MARKS]), (marks) => {
        expect(isAppliedSet(markSet(marks))).toBe(marks.some((mark) => APPLIED.includes(mark)));
        expect(marksOf(markSet(marks))).toEqual(MARKS.filter((mark) => marks.includes(mark)));
      }),
    );
    expect(isAppliedSet(markSet(['Geschiktheid', 'Kans', 'Nee']))).toBe(false);
  });

  it('read back what is written', () => {
    const sets = fc.oneof(
      fc.subarray([...APPLIED, 'Geschiktheid'] as const, { minLength: 1 }),
      fc.subarray(['Kans', 'Nee', 'Geschiktheid'] as const, { minLength: 1 }),
    );
    fc.assert(
      fc.property(sets, (marks) => {
        const set = markSet(marks);
        expect(readAs(themeMarksType, themeMarksType.write(set, IN_1900) as string)).toBe(set);
      }),
    );
  });

  it('are recognised above a heading that nobody knows, but not by nee alone', () => {
    expect(['Kans', 'Eis; Gunning', 'Kans + Eis', 'nee; eis'].map(holdsMarks)).toEqual([true, true, true, true]);
    expect(['nee', 'No', 'ja', 'Eis en meer', 'Inkoop', ''].map(holdsMarks)).toEqual(new Array(6).fill(false));
  });
});

describe('a step of the CO2-Prestatieladder', () => {
  // prettier-ignore
  it.each([
    [3,            { step: 3, version: '3.1' }],
    ['3',          { step: 3, version: '3.1' }],
    ['3 (3.1)',    { step: 3, version: '3.1' }],
    ['3(4.0)',     { step: 3, version: '4.0' }],
    ['2 (4.0)',    { step: 2, version: '4.0' }],
    ['2 (4,0)',    { step: 2, version: '4.0' }],
    ['Trede 5',    { step: 5, version: '3.1' }],
    [0,            'refused C02'],
    [6,            'refused C02'],
    ['4 (4.0)',    'refused C02'],
    ['3 (5.0)',    'refused C02'],
    [3.1,          'refused C02'],
    [33.1,         'refused C02'],
    ['34.0',       'refused C02'],
    ['hoog',       'refused C02'],
    [true,         'refused C02'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(co2StepType, cell)).toEqual(expected);
  });

  it('reads back what is written: the choices of the drop-down', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => ({ step, version: '3.1' as const }));
    const newSteps = [1, 2, 3].map((step) => ({ step, version: '4.0' as const }));
    const written = [...steps, ...newSteps].map((value) => co2StepType.write(value, IN_1900));
    expect(written.map((cell) => readAs(co2StepType, cell as string | number))).toEqual([...steps, ...newSteps]);
    expect(written.map(String)).toEqual(co2StepType.choices);
  });
});

describe('a level of the MVI-criteriatool', () => {
  it('is a number from 1 to 3, its name, or both', () => {
    expect([1, '2', 'Basis', 'significant', '3 Ambitieus', 'Niveau 1', 'Niveau 2: Significant', 'niveau 3 - ambitieus'].map((cell) => readAs(mviLevelType, cell))).toEqual([
      1, 2, 1, 2, 3, 1, 2, 3,
    ]); // prettier-ignore
  });

  it('is refused when it is another, or contradicts itself', () => {
    for (const cell of [0, 4, 1.5, '1 Ambitieus', 'hoog', false])
      expect(readAs(mviLevelType, cell)).toBe('refused C02');
    expect(nearestOf(mviLevelType, 'Significent')).toBe('Significant');
  });

  it('reads back what is written', () => {
    expect([1, 2, 3].map((level) => readAs(mviLevelType, mviLevelType.write(level, IN_1900) as string))).toEqual([
      1, 2, 3,
    ]);
  });
});
