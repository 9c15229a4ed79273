import fc from 'fast-check';
import {
  identifySheets,
  isKindReference,
  kindFormula,
  kindName,
  type DefinedName,
} from '../../../src/core/workbook/sheet-identity';

const sheet = (name: string, ...tables: string[]) => ({ name, tables });
const reference = (kind: string, formula: string): DefinedName => ({ name: kindName(kind), sheet: null, formula });
const mark = (on: string, kind: string): DefinedName => ({ name: '_mvoi_blad', sheet: on, formula: `="${kind}"` });
const kinds = (sheets: Parameters<typeof identifySheets>[0], names: readonly DefinedName[]) =>
  identifySheets(sheets, names).map(({ kind, copyOf }) => kind ?? (copyOf === null ? null : `copy of ${copyOf}`));

describe('which sheets are ours', () => {
  it('follows the name of the workbook, whatever the sheet is called and wherever it stands', () => {
    const sheets = [sheet('Van mij'), sheet("Thema's (oud)"), sheet('Acties')];
    const names = [
      reference('dashboard', "='Thema''s (oud)'!$A$3"),
      reference('kwartaalrapport-2025-Q3', 'Acties!$A$1'),
    ];
    expect(kinds(sheets, names)).toEqual([null, 'dashboard', 'kwartaalrapport-2025-Q3']);
  });

  it('leaves a copy to the user, before or after the original', () => {
    const copied: DefinedName = { name: '_mvoi_dashboard', sheet: 'Dashboard (2)', formula: "='Dashboard (2)'!$A$1" };
    const names = [copied, reference('dashboard', '=Dashboard!$A$1')];
    expect(kinds([sheet('Dashboard (2)'), sheet('Dashboard')], names)).toEqual(['copy of dashboard', 'dashboard']);
    expect(kinds([sheet('Dashboard'), sheet('Dashboard (2)')], names)).toEqual(['dashboard', 'copy of dashboard']);
  });

  it('makes a copy ours in no way when the original was deleted', () => {
    const names = [
      reference('dashboard', '=#REF!$A$1'),
      { name: '_mvoi_dashboard', sheet: 'Bewaard', formula: '=Bewaard!$A$1' },
      mark('Bewaard', 'dashboard'),
    ];
    expect(kinds([sheet('Bewaard', 'mvoi_dashboard_jaren13')], names)).toEqual(['copy of dashboard']);
  });

  it('finds the sheet of a lost name by the tables that still have our names', () => {
    const sheets = [sheet('Kopie', 'mvoi_dashboard_jaren4'), sheet('Oud', 'mvoi_dashboard_jaren'), sheet('Van mij')];
    expect(kinds(sheets, [reference('dashboard', '=#REF!')])).toEqual([null, 'dashboard', null]);
    expect(kinds(sheets, [reference('dashboard', '=Oud!#REF!')])).toEqual([null, 'dashboard', null]);
  });

  it('takes over the marks of version 0.1, of which a copy has one too', () => {
    const tables = ['mvoi_dashboard_jaren', 'mvoi_dashboard_soorten'];
    const copied = tables.map((name) => `${name}7`);
    const names = [mark('Dashboard (2)', 'dashboard'), mark('Stand', 'dashboard'), mark('Uitleg', 'uitleg')];
    for (const theirs of [copied, []]) {
      const sheets = [sheet('Uitleg'), sheet('Dashboard (2)', ...theirs), sheet('Stand', ...tables)];
      expect(kinds(sheets, names)).toEqual(['start', 'copy of dashboard', 'dashboard']);
    }
    expect(kinds([sheet('Dashboard (2)'), sheet('Stand')], names)).toEqual(['copy of dashboard', 'dashboard']);
  });

  it('takes neither a turn of writing nor a name of the user for a sheet of ours', () => {
    const names = [
      { name: '_mvoi_beurt_3', sheet: null, formula: '=3' },
      { name: 'Budget', sheet: null, formula: '=Blad1!$A$1' },
    ];
    expect(names.some(isKindReference)).toBe(false);
    expect(kinds([sheet('Blad1')], names)).toEqual([null]);
  });

  it('gives one sheet to a kind and one kind to a sheet, whatever the names say', () => {
    const name = fc.constantFrom('A', 'B', "C's", 'D (2)');
    const kind = fc.constantFrom('dashboard', 'dekking', 'kwartaalrapport-2025-Q3');
    const formula = fc.oneof(name.map(kindFormula), fc.constantFrom('#REF!', "'Weg'!$A$1", '"dekking"', '=3'));
    const names = fc.record({
      name: fc.oneof(kind.map(kindName), fc.constant('_mvoi_blad')),
      sheet: fc.option(name),
      formula,
    });
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(names), (sheets, given) => {
        const found = identifySheets(
          sheets.map((each) => sheet(each)),
          given,
        );
        const owned = found.flatMap((identity) => identity.kind ?? []);
        expect(new Set(owned).size).toBe(owned.length);
        expect(found.every(({ kind: own, copyOf }) => own === null || copyOf === null)).toBe(true);
      }),
    );
  });

  it('refuses a kind that could not be read back', () => {
    expect(() => kindName('a_b')).toThrow(RangeError);
    expect(kindFormula("Thema's")).toBe("'Thema''s'!$A$1");
  });
});
