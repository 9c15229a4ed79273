import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertOutput, readInput, writeOutput } from '../../src/cli/node-files';

const onUnix = process.platform === 'win32' ? it.skip : it;
const BYTES = new Uint8Array([1, 2, 3]);

describe('files of the command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mvoi-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);

  onUnix('gives a copy the mode of its workbook, and lets what is replaced keep its own', async () => {
    writeFileSync(at('plan.xlsx'), 'plan');
    chmodSync(at('plan.xlsx'), 0o600);
    await writeOutput(at('kopie.xlsx'), BYTES, { overwrite: false, input: at('plan.xlsx') });
    expect(statSync(at('kopie.xlsx')).mode & 0o777).toBe(0o600);
    chmodSync(at('kopie.xlsx'), 0o640);
    await writeOutput(at('kopie.xlsx'), BYTES, { overwrite: true, input: at('plan.xlsx') });
    expect(statSync(at('kopie.xlsx')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['kopie.xlsx', 'plan.xlsx']);
  });

  onUnix('writes what a link leads to, and leaves the link', async () => {
    writeFileSync(at('echt.xlsx'), 'oud');
    symlinkSync('echt.xlsx', at('link.xlsx'));
    symlinkSync('nog-niet.xlsx', at('los.xlsx'));
    for (const [link, target] of [
      ['link.xlsx', 'echt.xlsx'],
      ['los.xlsx', 'nog-niet.xlsx'],
    ] as const) {
      await writeOutput(at(link), BYTES, { overwrite: true, input: null });
      expect(lstatSync(at(link)).isSymbolicLink()).toBe(true);
      expect(new Uint8Array(readFileSync(at(target)))).toEqual(BYTES);
    }
    await expect(assertOutput(at('link.xlsx'), { overwrite: true, input: at('echt.xlsx') })).rejects.toMatchObject({
      code: 'output-is-input',
    });
  });

  it('takes a name as long as the file system does, and says of a longer one that it is too long', async () => {
    const longest = `${'a'.repeat(250)}.xlsx`;
    await writeOutput(at(longest), BYTES, { overwrite: false, input: null });
    expect(readdirSync(folder)).toEqual([longest]);
    const longer = `${'a'.repeat(300)}.xlsx`;
    const tooLong = { code: 'output-name-too-long', details: { file: longer } };
    await expect(assertOutput(at(longer), { overwrite: false, input: null })).rejects.toMatchObject(tooLong);
  });

  onUnix('reads neither devices nor pipes', async () => {
    execFileSync('mkfifo', [at('pijp.xlsx')]);
    for (const path of ['/dev/zero', at('pijp.xlsx'), folder]) {
      await expect(readInput(path)).rejects.toMatchObject({ code: 'file-not-readable' });
    }
    await expect(readInput(at('niets.xlsx'))).rejects.toMatchObject({
      code: 'file-not-found',
      details: { file: 'niets.xlsx' },
    });
  });

  it('clears what a run that was killed left, and nothing of one that is at work or of the user', async () => {
    const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = `.mvoi-${here}-${pid}-${randomUUID()}.tmp`;
    const working = `.mvoi-${here}-${process.ppid}-${randomUUID()}.tmp`;
    const elsewhere = `.mvoi-00000000-1-${randomUUID()}.tmp`;
    for (const name of [dead, working, elsewhere, '.mvoi-aantekening.tmp']) writeFileSync(at(name), 'plan');
    await writeOutput(at('a.xlsx'), BYTES, { overwrite: false, input: null });
    expect(readdirSync(folder).sort()).toEqual([working, elsewhere, '.mvoi-aantekening.tmp', 'a.xlsx'].sort());
  });

  it.each([
    ['plan.xlsx', 'uit.xlsx', true],
    ['plan.xlsx', 'uit.xltx', true],
    ['plan.xltx', 'uit.xlsx', true],
    ['plan.xlsm', 'uit.xltm', true],
    ['plan.xlsm', 'uit.xlsx', false],
    ['plan.xlsx', 'uit.xlsm', false],
    ['plan.xlsx', 'uit.csv', false],
  ])('of %s may be called %s: %s', async (input, output, allowed) => {
    writeFileSync(at(input), 'plan');
    const asked = assertOutput(at(output), { overwrite: false, input: at(input) });
    if (allowed) await expect(asked).resolves.toBeUndefined();
    else await expect(asked).rejects.toMatchObject({ code: 'output-name' });
  });
});
