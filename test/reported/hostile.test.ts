import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalJson, terminalLine, terminalText } from '../../src/cli/terminal-text';
import { EditablePackage } from '../support/edit-package';
import { exampleFile } from '../support/example-file';
import { reportOfFile } from '../support/report-of-file';

const FOLDER = join(__dirname, '../../../shared/corpus/hostile');
const itWithHostile = existsSync(FOLDER) ? it : it.skip;
const hostile = (name: string): Uint8Array => readFileSync(join(FOLDER, `${name}.xlsx`));

describe('hostile files', () => {
  itWithHostile('deep-60000 is refused, with its part', async () => {
    await expect(reportOfFile(hostile('deep-60000'))).rejects.toMatchObject({
      code: 'suspicious-archive',
      details: { part: '_rels/.rels' },
    });
  });

  itWithHostile('list-1500-pieces is read: the cell is unreadable, with its place', async () => {
    const { computed } = await reportOfFile(hostile('list-1500-pieces'));
    const cells = computed.findings.filter(({ code, cell }) => /^C/.test(code) && cell !== null && cell !== undefined);
    expect(cells.some(({ value }) => (value ?? '').length > 1000)).toBe(true);
  });

  itWithHostile('cut-styles is refused with the damaged part', async () => {
    await expect(reportOfFile(hostile('cut-styles'))).rejects.toMatchObject({
      code: 'damaged',
      details: { part: 'xl/styles.xml' },
    });
  });

  itWithHostile('module-sheet is read and reported', async () => {
    const { inventory } = await reportOfFile(hostile('module-sheet'));
    expect(inventory.sheets.some(({ kind }) => kind === 'dashboard')).toBe(true);
  });

  it.each([' r:id=""', ''])('a sheet in the list with%s as its part is passed over', async (attribute) => {
    const original = new EditablePackage(exampleFile('helmond'))
      .edit('xl/workbook.xml', (xml) =>
        xml.replace('<sheets>', `<sheets><sheet name="Module1" sheetId="65534"${attribute}/>`),
      )
      .edit('xl/workbook.xml', (xml) =>
        xml.replace(/localSheetId="(\d+)"/g, (_, id) => `localSheetId="${Number(id) + 1}"`),
      )
      .toBytes();
    const report = await reportOfFile(original);
    expect(report.inventory.sheets.some(({ kind }) => kind === 'dashboard')).toBe(true);
    // The lowest free numbers, for Excel knows none above 65,534.
    const ids = Array.from(
      new EditablePackage(report.bytes).text('xl/workbook.xml').matchAll(/sheetId="(\d+)"/g),
      ([, id]) => Number(id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id > 1000)).toEqual([65534]);
  });

  it.each([
    ['xl/styles.xml', '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts>'],
    ['[Content_Types].xml', '<Types>'],
  ])('a cut %s is named', async (part, content) => {
    await expect(
      reportOfFile(new EditablePackage(exampleFile('helmond')).set(part, content).toBytes()),
    ).rejects.toMatchObject({
      code: 'damaged',
      details: { part },
    });
  });
});

describe('what a file says', () => {
  const ESCAPES = ['\u001b[2J', '\u009b31m', '\u001b]0;titel\u0007', 'a\rb', '\u202egnp.exe', '\u0008\u0008'];
  const CODES = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e]');

  it.each(ESCAPES)('%j reaches no terminal, in a line, a text or JSON', (text) => {
    expect(terminalLine(`cel ${text} einde`)).not.toMatch(CODES);
    expect(terminalLine(`cel ${text}\nAlles in orde`)).not.toContain('\n');
    expect(terminalText(`een\n${text}`)).not.toMatch(CODES);
    expect(terminalJson({ [text]: text })).not.toMatch(CODES);
    expect(JSON.parse(terminalJson({ [text]: text }))).toEqual({ [text]: text });
  });
});
