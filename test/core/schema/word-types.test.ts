import fc from 'fast-check';
import { visibleText } from '../../../src/core/kernel/clean-text';
import { textKey } from '../../../src/core/kernel/text-key';
import {
  choiceType,
  levelType,
  LEVEL_NAMES,
  textType,
  wordIndex,
  yesNoType,
} from '../../../src/core/schema/word-types';
import { texts } from '../../support/arbitraries';
import { becauseOf, IN_1900, nearestOf, readAs, valueOf } from '../../support/readings';

describe('a text column', () => {
  it('trims, and takes a number in its shortest form', () => {
    expect([' Inkoop \u00a0', 2025001, 1.5, 0.1 + 0.2, true, 'regel 1\nregel 2'].map((cell) => readAs(textType, cell))).toEqual([
      'Inkoop', '2025001', '1.5', '0.3', 'WAAR', 'regel 1\nregel 2',
    ]); // prettier-ignore
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Spaces of other widths and what is not seen are cleaned in the first reading, once for every grammar.
        const value = visibleText(text).trim();
        fc.pre(value !== '');
        expect(readAs(textType, text)).toBe(value);
        expect(readAs(textType, textType.write(value, IN_1900) as string)).toBe(value);
      }),
    );
  });
});

describe('a choice column', () => {
  const status = choiceType(['Gepland', 'Gegund'], { Gepland: ['Planned'], Gegund: ['Awarded'] });

  it('takes the words and their aliases, blind for case, accents and spaces', () => {
    expect(['Gepland', ' GEGUND', 'gepländ', 'planned', 'Awarded\u00a0'].map((cell) => readAs(status, cell))).toEqual([
      'Gepland', 'Gegund', 'Gepland', 'Gepland', 'Gegund',
    ]); // prettier-ignore
  });

  it('refuses the rest and names the nearest choice', () => {
    expect(['Gepand', 'Bezig', 1, true, 'Gepland?'].map((cell) => readAs(status, cell))).toEqual(
      new Array(5).fill('refused C02'),
    );
    expect(['Gepand', 'Gegunt', 'Bezig'].map((cell) => nearestOf(status, cell))).toEqual(['Gepland', 'Gegund', null]);
  });

  it('cannot be declared with a word that means two things', () => {
    expect(() => choiceType(['Ja', 'Nee'], { Ja: ['J'], Nee: ['j '] })).toThrow(TypeError);
    expect(() => wordIndex(['Eis', 'Gunning'], { Gunning: ['eis'] })).toThrow('"Eis"'.toLowerCase());
  });
});

describe('a yes/no column', () => {
  it('takes the words of the contract, booleans, 1 and 0', () => {
    const yes = ['ja', 'Ja ', 'j', 'x', 'X', 'yes', 'TRUE', 'waar', 'v', '✓', '●', true, 1, '1'];
    const no = ['nee', 'NEE', 'n', 'no', 'false', 'onwaar', false, 0, '0'];
    expect(yes.map((cell) => readAs(yesNoType, cell))).toEqual(yes.map(() => true));
    expect(no.map((cell) => readAs(yesNoType, cell))).toEqual(no.map(() => false));
  });

  it('refuses anything else', () => {
    for (const cell of ['y', 'misschien', '?', '-', 2, -1, 0.5, 'ja, mits', '✗'])
      expect(readAs(yesNoType, cell)).toBe('refused C08');
  });

  it('reads back what is written', () => {
    expect([true, false].map((value) => readAs(yesNoType, yesNoType.write(value, IN_1900) as string))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a level column', () => {
  // prettier-ignore
  it.each([
    [3,                      3],
    ['3',                    3],
    ['Verbreding',           3],
    ['VERBREDING ',          3],
    ['3 Verbreding',         3],
    ['3. Verbreding',        3],
    ['3 - verbreding',       3],
    ['Niveau 3',             3],
    ['niveau 3: Verbreding', 3],
    ['Level 3',              3],
    ['Leiderschap',          5],
    [0,                      'refused C12'],
    [6,                      'refused C12'],
    [-1,                     'refused C12'],
    ['Niveau 7',             'refused C12'],
    ['3 Borging',            'refused C07'],
    [2.5,                    'refused C07'],
    ['2-3',                  'refused C07'],
    ['hoog',                 'refused C07'],
    ['Verbreding en Borging','refused C07'],
    [true,                   'refused C07'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(levelType, cell)).toEqual(expected);
  });

  it('says when number and name contradict each other, and what a slip was meant to be', () => {
    expect([becauseOf(levelType, '3 Borging'), becauseOf(levelType, 'hoog')]).toEqual(['contradiction', null]);
    expect([nearestOf(levelType, 'Verbeding'), nearestOf(levelType, 'hoog')]).toEqual(['Verbreding', null]);
  });

  it('reads back what is written: the choices of the drop-down', () => {
    const levels = LEVEL_NAMES.map((_, i) => i + 1);
    expect(levels.map((level) => levelType.write(level, IN_1900))).toEqual(levelType.choices);
    expect(levelType.choices.map((choice) => valueOf(levelType.read(choice, IN_1900)))).toEqual(levels);
  });
});

describe('an index of words', () => {
  it('knows every spelling by its key', () => {
    const index = wordIndex(['Eis', 'Geëist'], { Eis: ['Requirement'] });
    expect(['eis', 'requirement', 'geeist'].map((key) => index.get(textKey(key)))).toEqual(['Eis', 'Eis', 'Geëist']);
  });
});
