import fc from 'fast-check';
import { choiceListType, splitKnown, splitList, textListType, unknownPiece } from '../../../src/core/schema/list-types';
import { sdgListType, sdgType } from '../../../src/core/schema/sdg-types';
import { texts } from '../../support/arbitraries';
import { becauseOf, IN_1900, nearestOf, readAs, valueOf } from '../../support/readings';

describe('a list in a cell', () => {
  it('is separated by ; and line breaks', () => {
    expect(splitList('Inkoop; Juridisch\nBeheer\r\n ;;Zorg')).toEqual(['Inkoop', 'Juridisch', 'Beheer', 'Zorg']);
    expect(splitList('Grond-, weg- en waterbouw')).toEqual(['Grond-, weg- en waterbouw']);
    expect(splitList(' ; ')).toEqual([';']);
  });

  it('has parts without space around, at least one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitList(text);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(part).toBe(part.trim());
      }),
    );
  });
});

describe('splitting a part further', () => {
  const known = new Set(['Grond-, weg- en waterbouw', 'Papier, drukwerk', 'Papier', 'Energie', 'Klimaat', 'Circulair']);
  const split = (part: string): readonly string[] => splitKnown(part, (piece) => known.has(piece));

  it('leaves known values whole', () => {
    expect(split('Grond-, weg- en waterbouw')).toEqual(['Grond-, weg- en waterbouw']);
    expect(split('Papier, drukwerk')).toEqual(['Papier, drukwerk']);
  });

  it('splits on , + and / when every piece is known, the longest pieces first', () => {
    expect(split('Klimaat, Circulair')).toEqual(['Klimaat', 'Circulair']);
    expect(split('Klimaat+Circulair / Energie')).toEqual(['Klimaat', 'Circulair', 'Energie']);
    expect(split('Energie, Papier, drukwerk')).toEqual(['Energie', 'Papier, drukwerk']);
    expect(split('Grond-, weg- en waterbouw, Papier, Klimaat')).toEqual([
      'Grond-, weg- en waterbouw',
      'Papier',
      'Klimaat',
    ]);
    expect(split('Klimaat,,Circulair,')).toEqual(['Klimaat', 'Circulair']);
  });

  it('leaves a part whole when a piece is unknown', () => {
    expect(split('Klimaat, Wonen')).toEqual(['Klimaat, Wonen']);
    expect(split('drukwerk, Papier')).toEqual(['drukwerk, Papier']);
    expect(split(',')).toEqual([',']);
  });

  it('loses nothing: joined with the separators left out, it is the part', () => {
    const pieces = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 6 });
    const bare = (text: string): string => text.replace(/[,+/\s]/g, '');
    fc.assert(
      fc.property(pieces, fc.constantFrom(',', ', ', '+', ' / '), (list, separator) => {
        const part = list.join(separator);
        expect(split(part).every((piece) => known.has(piece))).toBe(true);
        expect(bare(split(part).join(''))).toBe(bare(part));
      }),
    );
    fc.assert(fc.property(texts, (text) => expect(bare(split(text).join(''))).toBe(bare(text))));
  });

  it('names the piece that is unknown where the others are known', () => {
    const isKnown = (piece: string): boolean => known.has(piece);
    expect(unknownPiece('Klimaat, Wonen', isKnown)).toBe('Wonen');
    expect(unknownPiece('Wonen, Zorg', isKnown)).toBe('Wonen, Zorg');
  });
});

describe('a list of texts', () => {
  it('keeps its parts, each once', () => {
    expect(readAs(textListType, 'Inkoop; inkoop ; Beheer')).toEqual(['Inkoop', 'Beheer']);
    expect(readAs(textListType, 12)).toEqual(['12']);
  });
});

describe('a list of choices', () => {
  const forms = choiceListType(['Eis', 'Gunning', 'Innovatie'], { Innovatie: ['Innovation'] });

  it('takes words and aliases with any separator, each once, in the order typed', () => {
    expect(['Gunning; Eis', 'eis+innovation', 'Eis/Gunning, EIS'].map((cell) => readAs(forms, cell))).toEqual([
      ['Gunning', 'Eis'],
      ['Eis', 'Innovatie'],
      ['Eis', 'Gunning'],
    ]);
  });

  it('refuses the whole cell for one unknown word, and looks for what it was meant to be', () => {
    expect(['Eis; Gunnig', 'Eis, Gunnig', 'niets', ';', 3].map((cell) => readAs(forms, cell))).toEqual(
      new Array(5).fill('refused C02'),
    );
    expect(['Eis; Gunnig', 'Eis, Gunnig'].map((cell) => nearestOf(forms, cell))).toEqual(['Gunning', 'Gunning']);
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['Eis', 'Gunning', 'Innovatie'] as const, { minLength: 1 }), (list) => {
        expect(readAs(forms, forms.write(list, IN_1900) as string)).toEqual(list);
      }),
    );
  });
});

describe('Sustainable Development Goals', () => {
  it('are numbers from 1 to 17', () => {
    expect([13, '13', 'SDG 13', 'sdg13'].map((cell) => readAs(sdgType, cell))).toEqual([13, 13, 13, 13]);
    expect([0, 18, '18', 'Klimaatactie', 12.13, true].map((cell) => readAs(sdgType, cell))).toEqual([
      'refused C02', 'refused C02', 'refused C02', 'refused C03', 'refused C03', 'refused C03',
    ]); // prettier-ignore
  });

  it('come in lists, ascending, each once', () => {
    expect([13, '12; 13', '13,12', '7/ 12 + SDG 13', '12;12'].map((cell) => readAs(sdgListType, cell))).toEqual([
      [13], [12, 13], [12, 13], [7, 12, 13], [12],
    ]); // prettier-ignore
  });

  it('are refused where Dutch Excel made a number of the list "12,13"', () => {
    expect([12.13, '12.13'].map((cell) => [readAs(sdgListType, cell), becauseOf(sdgListType, cell)])).toEqual([
      ['refused C03', 'not-whole'],
      ['refused C03', 'not-whole'],
    ]);
    expect([readAs(sdgListType, '12,18'), becauseOf(sdgListType, '12,18')]).toEqual(['refused C02', null]);
  });

  it('read back what is written', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        expect(readAs(sdgListType, sdgListType.write(sorted, IN_1900) as string)).toEqual(sorted);
        expect(valueOf(sdgType.read(sdgType.write(sorted[0] as number, IN_1900) as number, IN_1900))).toBe(sorted[0]);
      }),
    );
  });
});
