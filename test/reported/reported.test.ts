import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditablePackage } from '../support/edit-package';
import { exampleFile } from '../support/example-file';
import { reportOfFile, type ReportOfFile } from '../support/report-of-file';

const FOLDER = join(__dirname, '../../../shared/corpus/reported');
/** What people reported elsewhere stands beside the project; what is made here of the same kind always runs. */
const itWithReported = existsSync(FOLDER) ? it : it.skip;
const reported = (name: string): Uint8Array => readFileSync(join(FOLDER, name));

const sheetBytes = (bytes: Uint8Array, sheet: string): Uint8Array => {
  const pack = new EditablePackage(bytes);
  return pack.bytes(pack.sheetPart(sheet));
};
/** But for the mark of the selected tab: two selected tabs are a group, and what is typed in one is typed in both. */
const withoutSelection = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('utf8')
    .replace(/ tabSelected="[01]"/g, '');
const isUntouched = (before: Uint8Array, after: Uint8Array, sheet: string): boolean =>
  withoutSelection(sheetBytes(before, sheet)) === withoutSelection(sheetBytes(after, sheet));
const refreshed = ({ outcome }: ReportOfFile, kind: string): string | undefined =>
  outcome.sheets.find((sheet) => sheet.kind === kind && sheet.refreshed)?.name;

describe('a copied report sheet', () => {
  itWithReported('of the reported file stays as it is, and the original is refreshed', async () => {
    const original = reported('01-copied-dashboard.xlsx');
    const report = await reportOfFile(original, { frozen: 'replace' });
    expect(isUntouched(original, report.bytes, 'Dashboard (2)')).toBe(true);
    expect(refreshed(report, 'dashboard')).toBe('Dashboard');
  });

  it.each([
    ['Dashboard', 'dashboard', 'before'],
    ['Dashboard', 'dashboard', 'after'],
    ['Kwartaalrapport 2025-Q3', 'kwartaalrapport-2025-Q3', 'before'],
    ['Kwartaalrapport 2025-Q3', 'kwartaalrapport-2025-Q3', 'after'],
  ] as const)('%s (%s), with its copy %s it, also when the report is replaced', async (sheet, kind, where) => {
    const first = await reportOfFile(exampleFile('helmond'));
    const copied = new EditablePackage(first.bytes).copySheet(sheet, 'Bewaard', where).toBytes();
    const report = await reportOfFile(copied, { frozen: 'replace' });
    expect(isUntouched(copied, report.bytes, 'Bewaard')).toBe(true);
    expect(refreshed(report, kind)).toBe(sheet);
    expect(report.inventory.sheets.find(({ name }) => name === 'Bewaard')).toMatchObject({ kind: null, copyOf: kind });
    // Nothing is read from a copy either: it holds tables that look like the user's.
    expect(report.computed.findings.filter((finding) => finding.sheet === 'Bewaard')).toEqual([]);
  });
});

describe('a pivot cache that packs well', () => {
  itWithReported('is copied as it is, packed 169 times or more', async () => {
    const original = reported('04-pivot-cache-ratio.xlsx');
    const report = await reportOfFile(original);
    const records = 'xl/pivotCache/pivotCacheRecords1.xml';
    expect(
      Buffer.compare(new EditablePackage(report.bytes).bytes(records), new EditablePackage(original).bytes(records)),
    ).toBe(0);
  });

  it.each([
    ['a sheet of honest text', 'xl/media/opmerkingen.txt', 'Toelichting bij de aanbesteding. '.repeat(600_000)],
    ['a picture of one colour', 'xl/media/image1.bmp', '\u0001'.repeat(20_000_000)],
  ])('so is %s', async (_, part, content) => {
    const original = new EditablePackage(exampleFile('helmond')).set(part, content).toBytes();
    const report = await reportOfFile(original);
    expect(new EditablePackage(report.bytes).bytes(part)).toHaveLength(content.length);
  });
});

describe('the kind of a copy', () => {
  const main = (bytes: Uint8Array): string | undefined =>
    /PartName="\/xl\/workbook.xml" ContentType="[^"]*?([a-z]+(?:\.macroEnabled)?)\.main\+xml"/.exec(
      new EditablePackage(bytes).text('[Content_Types].xml'),
    )?.[1];

  itWithReported('of a template called .xlsx is a workbook', async () => {
    const original = reported('05-template.xltx');
    expect(main(original)).toBe('template');
    expect(main((await reportOfFile(original)).bytes)).toBe('sheet');
    expect(main((await reportOfFile(original, { name: 'sjabloon.xltx' })).bytes)).toBe('template');
  });

  it('follows its name, and macros never go along under a name of no macros', async () => {
    const macros = new EditablePackage(exampleFile('helmond'))
      .set('xl/vbaProject.bin', new Uint8Array([1, 2, 3]))
      .edit('xl/_rels/workbook.xml.rels', (rels) =>
        rels.replace(
          '</Relationships>',
          '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      )
      .toBytes();
    expect(main((await reportOfFile(macros, { name: 'a.xltm' })).bytes)).toBe('template.macroEnabled');
    expect(main((await reportOfFile(macros, { name: 'a.XLSM' })).bytes)).toBe('sheet.macroEnabled');
    await expect(reportOfFile(macros, { name: 'a.xlsx' })).rejects.toMatchObject({ code: 'output-name' });
  });
});

describe('a calculated column of the user by address', () => {
  itWithReported('shifts with its row in a table that a report extends', async () => {
    const report = await reportOfFile(reported('06-calculated-column-a1.xlsx'), { quarter: '2025-Q4' });
    const sheet = new EditablePackage(report.bytes);
    const formulas = Array.from(
      sheet.text(sheet.sheetPart('Statusverloop')).matchAll(/<c r="F(\d+)"[^>]*><f>([^<]*)<\/f>/g),
      ([, row, formula]) => [row, formula],
    );
    expect(formulas.length).toBeGreaterThan(80);
    for (const [row, formula] of formulas) expect(formula).toBe(`B${row}&amp;" "&amp;D${row}`);
  });
});

describe('a workbook whose structure is locked', () => {
  it('is refused where a sheet is to be added, and refreshed where none is', async () => {
    const lock = (bytes: Uint8Array): Uint8Array =>
      new EditablePackage(bytes)
        .edit('xl/workbook.xml', (xml) =>
          xml.replace(/(<workbookPr[^>]*\/>)/, '$1<workbookProtection lockStructure="1"/>'),
        )
        .toBytes();
    await expect(reportOfFile(lock(exampleFile('helmond')))).rejects.toMatchObject({ code: 'protected-workbook' });
    const first = await reportOfFile(exampleFile('helmond'));
    const again = await reportOfFile(lock(first.bytes), { frozen: 'replace' });
    expect(again.outcome.sheets.every((sheet) => sheet.refreshed)).toBe(true);
  });
});

describe('a package of the user', () => {
  /** Parts that a report changes: workbook, content types, relations, styles, our own sheets and the tables that we extend. */
  const mayChange = (original: Uint8Array, { computed }: ReportOfFile): ReadonlySet<string> => {
    const pack = new EditablePackage(original);
    const extended = new Set(['Statusverloop', 'Momentopname']);
    const sheets = computed.inventory.sheets.filter(({ name, kind }) => kind !== null || extended.has(name));
    const parts = sheets.map(({ name }) => pack.sheetPart(name));
    const reached = new Set([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      '_rels/.rels',
    ]);
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (reached.has(part)) continue;
      reached.add(part);
      const rels = part.replace(/([^/]*)$/, '_rels/$1.rels');
      if (!pack.names.includes(rels)) continue;
      reached.add(rels);
      for (const [, target] of pack.text(rels).matchAll(/Target="(?:\.\.|\/xl)\/([^"]*)"/g)) parts.push(`xl/${target}`);
    }
    return reached;
  };

  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ...(existsSync(FOLDER) ? readdirSync(FOLDER).map((name) => [name, () => reported(name)] as const) : []),
    ...(['alkmaar', 'helmond', 'heerlen'] as const).map((name) => [name, () => exampleFile(name)] as const),
  ];

  it.each(files)('%s comes out to the byte but for what is ours', async (_, read) => {
    const original = read();
    const report = await reportOfFile(original, { frozen: 'replace' });
    const [before, after] = [new EditablePackage(original), new EditablePackage(report.bytes)];
    const ours = mayChange(original, report);
    const signatures = /_xmlsignatures/;
    const changed = before.names.filter((part) => {
      if (ours.has(part) || signatures.test(part)) return false;
      if (!after.names.includes(part)) return true;
      return withoutSelection(before.bytes(part)) !== withoutSelection(after.bytes(part));
    });
    expect(changed).toEqual([]);
    expect(after.names.filter((part) => signatures.test(part))).toEqual([]);
    const hadSignature = before.names.some((part) => signatures.test(part));
    expect((report.outcome.notices ?? []).some(({ code }) => code === 'signature-removed')).toBe(hadSignature);
  });
});
