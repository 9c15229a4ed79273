import { createHash } from 'node:crypto';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import type { Host } from '../../src/cli/host';
import { runProgram } from '../../src/cli/program';
import { makeXlsx, type SheetSpec } from '../support/make-xlsx';
import { dateOf } from '../support/plan-of';

/** Jest's matchers as what they stand for: they are typed as anything. */
const containing = (items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
const like = (part: Readonly<Record<string, unknown>>): unknown => expect.objectContaining(part);
const anyText: unknown = expect.any(String);

const CALENDAR: SheetSpec = {
  name: 'Planning',
  rows: [
    ['Wat wij kopen', 'Wanneer naar buiten', 'Doen wij mee?'],
    ['Groenonderhoud', '2025-Q3', 'ja'],
  ],
};
const THEMES: SheetSpec = { name: 'Themas', rows: [['Thema', 'Focus'], ['Klimaat', 'ja']] }; // prettier-ignore

/** A list as a team keeps it: a title, a quarter without a year, words of their own, a total. */
const LIST = makeXlsx({
  sheets: [
    {
      name: 'Lijst',
      rows: [
        ['Inkoopplanning 2026'],
        [],
        ['Nr', 'Naam opdracht', 'Kwartaal', 'Raming (excl. btw)', 'Stand van zaken', 'Kansrijk'],
        [1, 'Groenonderhoud wijken', 'Q1', 50_000, 'loopt', 'ja'],
        [2, 'Schoonmaak gemeentehuis', 'Q3', 120_000, 'gepland', 'nee'],
        [3, 'Sloop oude school', 'Q4', 90_000, 'blauw', 'ja'],
        ['Totaal', null, null, 260_000],
      ],
    },
  ],
});

/** Files in memory, and what the program says. */
function machine(files: Record<string, Uint8Array>) {
  const printed: string[] = [];
  const warned: string[] = [];
  const host: Host = {
    version: '1.0.0',
    today: dateOf('2025-10-01'),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    readFile: (path) => Promise.resolve(files[path] ?? new Uint8Array()),
    writeFile: (path, bytes) => {
      files[path] = bytes;
      return Promise.resolve();
    },
    assertOutput: () => Promise.resolve(),
    openWorkbook: (bytes, name) => openXlsx(bytes, name),
    writeWorkbook: (original, spec) => writeWorkbook(original, spec),
    terminal: {
      print: (line) => printed.push(line),
      printText: (text) => printed.push(text),
      printJson: (value) => printed.push(JSON.stringify(value)),
      warn: (line) => warned.push(line),
      paint: (_, text) => text,
      progress: () => undefined,
      clearProgress: () => undefined,
    },
  };
  return { files, printed, warned, run: (...args: readonly string[]) => runProgram(host, args) };
}

const SAYING = [
  '--table=Aanbestedingen=Planning',
  '--column=Aanbestedingen.Aanbesteding=Wat wij kopen',
  '--column=aanbestedingen.Start = Wanneer naar buiten',
  '--column=Aanbestedingen.Kansrijk=Doen wij mee?',
];

describe('mvoi adopt', () => {
  it('makes a copy that says what stands where, which every other command reads', async () => {
    const { files, printed, run } = machine({ 'plan.xlsx': makeXlsx({ sheets: [CALENDAR, THEMES] }) });
    const input = Buffer.from(files['plan.xlsx'] ?? []);
    expect(await run('adopt', 'plan.xlsx', ...SAYING)).toBe(0);
    expect(printed).toEqual(['Gemaakt: plan-gekoppeld.xlsx, met 1 tabel gekoppeld']);
    expect(Buffer.from(files['plan.xlsx'] ?? []).equals(input)).toBe(true);

    printed.length = 0;
    await run('check', 'plan-gekoppeld.xlsx', '--json');
    const { tables } = JSON.parse(printed.join('\n')) as { tables: readonly { table: string; sheet: string }[] };
    const place = { table: 'Aanbestedingen', sheet: 'Planning', address: 'A1:C2', rows: 1, skipped: [] };
    expect(tables).toContainEqual(place);
  });

  it.each([
    [['adopt', 'plan.xlsx', '--value=Aanbestedingen.Kansrijk'], 'Schrijf tabel=blad'],
    [['adopt', 'plan.xlsx', '--table=Kalender=Planning'], '“Kalender” is geen tabel'],
    [['adopt', 'plan.xlsx', '--table=Aanbestedingen=Elders'], 'het blad “Elders” is er niet'],
    [['adopt', 'plan.xlsx', '--table=Aanbestedingen'], 'Schrijf tabel=blad'],
    [['adopt', 'plan.xlsx', '--column=Start=Wanneer'], 'Schrijf tabel=blad of tabel.kolom=kop'],
    [['adopt', 'plan.xlsx', '--column=Themas.Focus=Nadruk'], 'de kop “Nadruk” is er niet'],
    [['adopt', 'plan.xlsx', '--table=Statusverloop='], 'schrijft MVOI Actieplan zelf'],
    [['adopt', 'plan.xlsx', '--column=Themas.Fokus=Focus'], '“Fokus” is geen kolom'],
  ])('answers %j with one sentence and exit code 2', async (args, words) => {
    const { files, warned, run } = machine({ 'plan.xlsx': makeXlsx({ sheets: [CALENDAR, THEMES] }) });
    expect(await run(...args)).toBe(2);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(words);
    expect(Object.keys(files)).toEqual(['plan.xlsx']);
  });

  it('says what it recognises and what it would ask, and writes nothing', async () => {
    const { files, printed, run } = machine({ 'lijst.xlsx': LIST });
    expect(await run('adopt', 'lijst.xlsx')).toBe(0);
    const said = printed.join('\n');
    expect(said).toContain('We vonden 3 aanbestedingen in Lijst.');
    expect(said).toContain('Geraamde waarde = Raming (excl. btw) (zeker) 50000; 120000; 90000');
    expect(said).toContain('Wat betekent “blauw” onder Status?');
    expect(Object.keys(files)).toEqual(['lijst.xlsx']);
  });

  it('prints it as JSON: places, columns, words and questions', async () => {
    const { printed, run } = machine({ 'lijst.xlsx': LIST });
    expect(await run('adopt', 'lijst.xlsx', '--json')).toBe(0);
    const { workbook, tables, questions } = JSON.parse(printed.join('\n')) as Record<string, never>;
    expect({ workbook, tables, questions }).toMatchObject({
      workbook: 'lijst.xlsx',
      tables: [
        {
          table: 'Aanbestedingen',
          places: [
            { sheet: 'Lijst', address: 'A3:F6', headingRows: [3], rows: 3, skipped: [{ row: 7, why: 'total' }] },
          ],
          columns: containing([
            {
              column: 'Start',
              headings: ['Kwartaal'],
              confidence: 'certain',
              why: anyText,
              samples: ['Q1', 'Q3', 'Q4'],
            },
          ]),
          values: containing([
            { column: 'Status', word: 'loopt', means: 'In voorbereiding', count: 1, confidence: 'proposed' },
            { column: 'Status', word: 'blauw', means: null, count: 1, confidence: 'proposed' },
          ]),
        },
      ],
      questions: containing([like({ table: 'Aanbestedingen', about: 'Status' })]),
    });
  });

  it('keeps all that is proposed with a yes, and the sheet of themes where there is none', async () => {
    const { files, printed, run } = machine({ 'lijst.xlsx': LIST });
    const said = ['--value=Aanbestedingen.Status: blauw=Uitgesteld', '--accept', '--out', 'klaar.xlsx'];
    expect(await run('adopt', 'lijst.xlsx', ...said)).toBe(0);
    expect(Object.keys(files)).toEqual(['lijst.xlsx', 'klaar.xlsx']);

    printed.length = 0;
    await run('adopt', 'klaar.xlsx', '--json');
    const { tables, questions } = JSON.parse(printed.join('\n')) as {
      tables: readonly { table: string }[];
      questions: readonly string[];
    };
    expect(questions).toEqual([]);
    expect(tables.find(({ table }) => table === 'Aanbestedingen')).toMatchObject({
      columns: containing([like({ column: 'Start', headings: ['Kwartaal'] })]),
      values: containing([{ column: 'Status', word: 'blauw', means: 'Uitgesteld', count: 1, confidence: 'certain' }]),
    });

    printed.length = 0;
    await run('check', 'klaar.xlsx', '--json');
    const check = JSON.parse(printed.join('\n')) as {
      tables: readonly { table: string; rows: number }[];
      findings: readonly { code: string; table: string }[];
    };
    expect(check.tables).toContainEqual(like({ table: 'Themas', rows: 6 }));
    expect(check.findings.filter(({ code, table }) => table === 'Aanbestedingen' && code.startsWith('C'))).toEqual([]);
  });

  it('makes nothing of what is recognised anyway', async () => {
    const { files, printed, run } = machine({ 'plan.xlsx': makeXlsx({ sheets: [CALENDAR, THEMES] }) });
    expect(await run('adopt', 'plan.xlsx', '--table=Themas=Themas', '--language', 'en')).toBe(0);
    expect(printed).toEqual(['There is nothing to keep: this is recognised already.']);
    expect(Object.keys(files)).toEqual(['plan.xlsx']);
  });
});

describe('mvoi check', () => {
  it('says which couplings are not followed', async () => {
    const gone = makeXlsx({
      sheets: [
        THEMES,
        {
          name: 'Koppelingen',
          kind: 'koppelingen',
          rows: [['Tabel', 'Blad', 'Exceltabel', 'Koppen'], ['Aanbestedingen', 'Planning', null, 'Start = Wanneer']], // prettier-ignore
        },
      ],
    });
    const { printed, run } = machine({ 'plan.xlsx': gone });
    await run('check', 'plan.xlsx');
    expect(printed.join('\n')).toContain(
      '1 koppeling wordt niet gevolgd. Daar geldt wat automatisch herkend wordt:\n  Aanbestedingen: het blad “Planning” is er niet.',
    );
  });
});
