import fc from 'fast-check';
import { freeTableName, tableName } from '../../../src/core/workbook/table-name';

const ANY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[A-Za-z]{1,4}\d{1,8}$/),
);

/** What Excel accepts as the name of a table. */
function isAccepted(name: string): boolean {
  const cell = /^([A-Z]{1,3})(\d+)$/i.exec(name);
  const column = cell
    ? Array.from((cell[1] as string).toUpperCase()).reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0)
    : 0;
  const isCell = cell !== null && column <= 16_384 && Number(cell[2]) >= 1 && Number(cell[2]) <= 1_048_576;
  return (
    name.length >= 1 &&
    name.length <= 255 &&
    /^[\p{L}_][\p{L}\p{Nd}_.]*$/u.test(name) &&
    !isCell &&
    !/^(r\d*)?(c\d*)?$/i.test(name)
  );
}

describe('a table name', () => {
  it.each([
    ['Aanbestedingen', 'Aanbestedingen'],
    ['Dekking per jaar', 'Dekking_per_jaar'],
    ['Dekking %', 'Dekking_'],
    ['Q1', '_Q1'],
    ['XFD1048576', '_XFD1048576'],
    ['XFE1', 'XFE1'],
    ['DEKKING2025', 'DEKKING2025'],
    ['R', '_R'],
    ['r1c1', '_r1c1'],
    ['R1K1', '_R1K1'],
    ['2025', '_2025'],
    ['', 'Tabel'],
    ['!!', 'Tabel'],
    ['E\u0301e\u0301n', 'Één'],
  ])('%j becomes %j', (wanted, name) => {
    expect(tableName(wanted).toLowerCase()).toBe(name.toLowerCase());
  });

  it('is one that Excel accepts, whatever is wanted', () => {
    fc.assert(fc.property(ANY, (wanted) => isAccepted(tableName(wanted))));
  });

  it('is free among tables and names, compared without case', () => {
    expect(freeTableName('Acties', ['ACTIES', 'acties_2'])).toBe('Acties_3');
    const long = 'x'.repeat(255);
    expect(freeTableName(long, [long])).toBe(`${'x'.repeat(253)}_2`);
    fc.assert(
      fc.property(fc.array(ANY, { maxLength: 6 }), (wanted) => {
        const names: string[] = [];
        for (const name of wanted) names.push(freeTableName(name, names));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(names.every(isAccepted)).toBe(true);
      }),
    );
  });
});
