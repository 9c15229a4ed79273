import fc from 'fast-check';
import { freeSheetName, sheetName } from '../../../src/core/workbook/sheet-name';

const ANY = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.string({ maxLength: 50 }));

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What Excel accepts as the name of a sheet. */
function isAccepted(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]\u0000-\u001f]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history' &&
    !LONE_SURROGATE.test(name)
  );
}

describe('a sheet name', () => {
  it.each([
    ['Dekking', 'Dekking'],
    ["Thema's", "Thema's"],
    ["'Acties'", 'Acties'],
    ['Kwartaalrapport 2025/Q3: [concept]?', 'Kwartaalrapport 2025-Q3- -conce'],
    ['History', 'History_'],
    ['', 'Blad'],
    ["'''", 'Blad'],
    ['   ', 'Blad'],
    ['Een naam van meer dan eenendertig tekens', 'Een naam van meer dan eenendert'],
    [`${'x'.repeat(30)}\ud83d\ude00`, 'x'.repeat(30)],
    [`${'x'.repeat(29)} 'y`, 'x'.repeat(29)],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  it('is one that Excel accepts, whatever is wanted, and is kept when it is one', () => {
    fc.assert(
      fc.property(ANY, (wanted) => {
        const name = sheetName(wanted);
        expect(isAccepted(name)).toBe(true);
        expect(sheetName(name)).toBe(name);
      }),
    );
  });

  it('is free, compared without case', () => {
    expect(freeSheetName('Dekking', ['Acties'])).toBe('Dekking');
    expect(freeSheetName('Dekking', ['DEKKING', 'dekking (2)'])).toBe('Dekking (3)');
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
    fc.assert(
      fc.property(fc.array(ANY, { maxLength: 6 }), (wanted) => {
        const names: string[] = [];
        for (const name of wanted) names.push(freeSheetName(name, names));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(names.every(isAccepted)).toBe(true);
      }),
    );
  });
});
