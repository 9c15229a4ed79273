import { fixesOf, fixOf } from '../../../src/core/fixes/finding-fixes';
import type { Fix } from '../../../src/core/fixes/fix';
import { spellingFixes } from '../../../src/core/fixes/spelling-fixes';
import { TABLES } from '../../../src/core/tables';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grid, Grids } from '../../support/plan-of';

const THEMES = gridOf(
  { Thema: 'Klimaat', Focus: 'ja' },
  { Thema: 'Circulair' },
  { Thema: 'Ketenverantwoordelijkheid' },
);
const tenders = (...rows: readonly Cells[]): Grids => ({
  Themas: THEMES,
  Aanbestedingen: gridOf(
    ...rows.map((row, i) => ({ Nr: `A-${i + 1}`, Aanbesteding: 'Groen', Start: '2025-Q3', Kansrijk: 'ja', ...row })),
  ),
});

/** The grids after fixes; every table stands in A1 of its own sheet. */
function applied(grids: Grids, fixes: readonly Fix[]): Grids {
  const changed = Object.entries(grids).map(([name, grid]): [string, Grid] => {
    const sheet = Object.values(TABLES).find((table) => table.name === name)?.sheet;
    const cells = grid.map((row) => [...row]);
    for (const { edit } of fixes) if (edit.sheet === sheet) (cells[edit.row] as CellValue[])[edit.column] = edit.value;
    return [name, cells];
  });
  return Object.fromEntries(changed);
}

const shown = ({ edit, kind, safe, changes }: Fix): readonly unknown[] => [
  edit.expected,
  edit.value,
  kind,
  safe,
  changes,
];

describe('fixes of findings', () => {
  test.each<[string, Cells, readonly unknown[]]>([
    [
      'a number kept as text',
      { 'Geraamde waarde': '€ 10.000' },
      ['€ 10.000', 10_000, 'real-value', true, 'text-to-number'],
    ],
    ['a date kept as text', { Start: '1-7-2025' }, ['1-7-2025', '2025-Q3', 'real-value', true, 'date-to-period']],
    ['a share typed as per cent', { 'SROI %': 2.5 }, [2.5, 0.025, 'per-cent', true, 'number-to-percent']],
    ['a share typed as text', { 'SROI %': '2 %' }, ['2 %', 0.02, 'real-value', true, 'text-to-percent']],
    ['a slip in a choice', { Status: 'Geplant' }, ['Geplant', 'Gepland', 'nearest', false, null]],
    ['a slip in marks', { Klimaat: 'Eis; Guning' }, ['Eis; Guning', 'Eis; Gunning', 'nearest', false, null]],
    ['a name with one near it', { Voorrang: 'Klimat' }, ['Klimat', 'Klimaat', 'nearest', false, null]],
    ['a cross at a theme', { Klimaat: 'x' }, ['x', 'Kans', 'mark', true, 'tick-to-mark']],
    ['a ticked box at a theme', { Circulair: true }, [true, 'Kans', 'mark', true, 'tick-to-mark']],
    [
      'a yes beside a suitability',
      { Klimaat: 'Geschiktheid; ja' },
      ['Geschiktheid; ja', 'Kans; Geschiktheid', 'mark', true, 'tick-to-mark'],
    ],
  ])('repairs %s', (_, cells, expected) => {
    const grids = tenders(cells);
    const { plan, findings } = checkOf(grids);
    const fixes = fixesOf(plan, findings);
    expect(fixes.map(shown)).toEqual([expected]);
    const after = checkOf(applied(grids, fixes));
    const [fix] = fixes;
    expect(after.of(fix?.finding?.code ?? 'T01')).toEqual([]);
    expect(fixesOf(after.plan, after.findings)).toEqual([]);
  });

  test('repairs a piece of a list of names, and leaves the others as they are', () => {
    const grids: Grids = {
      Themas: THEMES,
      Acties: gridOf({ Nr: '1', Actie: 'Doen', Thema: 'Klimaat; Circulari', Rol: 'Inkoop', Begin: '2025-Q3' }),
    };
    const { plan, of } = checkOf(grids);
    expect(of('K02').map((finding) => fixOf(plan, finding)?.edit.value)).toEqual(['Klimaat; Circulair']);
  });

  test('leaves alone what only the user knows', () => {
    const { plan, findings } = checkOf({
      ...tenders({ Start: 'later', Kansrijk: 'wellicht', 'Geraamde waarde': '1.2.3', Klimaat: 'Eis; Nee' }),
      Acties: gridOf({ Nr: '1', Actie: 'Doen', Status: 'Voltooid', 'Voltooid op': null, Thema: 'Iets heel anders' }),
    });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['C05', 'C08', 'C03', 'C13', 'A02', 'K02']),
    );
    expect(fixesOf(plan, findings)).toEqual([]);
  });

  test('gives no guess where two names are near', () => {
    const { plan, of } = checkOf({
      ...tenders({ Voorrang: 'Klimaas' }),
      Themas: gridOf({ Thema: 'Klimaat' }, { Thema: 'Klimaan' }),
    });
    expect(of('K02').map((finding) => fixOf(plan, finding))).toEqual([null]);
  });

  test('reads a setting by its own grammar', () => {
    const grids: Grids = { ...tenders({}), Instellingen: gridOf({ Instelling: 'Peildatum', Waarde: '1-10-2025' }) };
    const { plan, findings } = checkOf(grids);
    expect(fixesOf(plan, findings).map(({ edit }) => [edit.value, edit.format])).toEqual([[45_931, 'date']]);
  });

  test('repairs a cell once, however many findings it has', () => {
    const { plan, findings } = checkOf(tenders({ 'SROI %': '75' }));
    expect(findings.filter(({ code }) => code === 'C11' || code === 'C14')).toHaveLength(2);
    expect(fixesOf(plan, findings).map(({ edit }) => edit.value)).toEqual([0.75]);
  });
});

describe('spelling fixes', () => {
  test('gives choices, marks, quarters and names their own spelling, and takes spaces away', () => {
    const grids = tenders({
      Kansrijk: 'J',
      Klimaat: 'gunningscriterium',
      Start: 'Q3 2025',
      Voorrang: 'ISV',
      Afdeling: ' Ruimte ',
    });
    const { plan } = checkOf(grids);
    const fixes = spellingFixes(plan, ['tenders']);
    expect(fixes.map(({ column, edit, kind, changes }) => [column, edit.value, kind, changes])).toEqual(
      expect.arrayContaining([
        ['Kansrijk', 'ja', 'spelling', null],
        ['Klimaat', 'Gunning', 'spelling', null],
        ['Start', '2025-Q3', 'spelling', null],
        ['Voorrang', 'Ketenverantwoordelijkheid', 'spelling', null],
        ['Afdeling', 'Ruimte', 'trim', null],
      ]),
    );
    const after = checkOf(applied(grids, fixes));
    expect(spellingFixes(after.plan, ['tenders'])).toEqual([]);
    const values = ({
      marks,
      start,
      promising,
      priority,
      department,
    }: (typeof plan)['tables']['tenders']['rows'][0]) => ({ marks, start, promising, priority, department });
    expect(after.plan.tables.tenders.rows.map(values)).toEqual(plan.tables.tenders.rows.map(values));
  });

  test('leaves numbers, crosses under quarters, long texts and the history of the report as they are', () => {
    const { plan } = checkOf({
      Themas: gridOf({ Thema: 'Klimaat', 'Huidig niveau': 3 }),
      Aanbestedingen: [
        ['Aanbesteding', 'Q3 2025', 'Kansrijk'],
        ['Groen', 'X', 'ja'],
      ],
      Statusverloop: gridOf({ Periode: 'Q3 2025', Tabel: 'acties', Status: 'Loopt', Aantal: 1 }),
    });
    expect(spellingFixes(plan)).toEqual([]);
  });
  it('never drops a value that is known', () => {
    const grids = tenders(
      { Voorrang: 'Klimaat en Circulair' },
      { Voorrang: 'Klimaat (nieuw)' },
      { Status: 'Gepland of Gegund' },
    );
    const { plan, findings } = checkOf(grids);
    expect(fixesOf(plan, findings).map(shown)).toEqual([['Klimaat (nieuw)', 'Klimaat', 'nearest', false, null]]);
  });
});
