import { allFixes } from '../../../src/app/editing/all-fixes';
import { fixesOf } from '../../../src/core/fixes/finding-fixes';
import { spellingFixes } from '../../../src/core/fixes/spelling-fixes';
import { checkOf } from '../../support/check-of';

const GRIDS = {
  Themas: [
    ['Thema', 'Focus'],
    ['Klimaat', 'JA'],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat'],
    ['1', 'Groen', 'Q3 2025', 'j', 'gepland ', 'eis'],
    ['2', 'Wegen', '2025-Q4', 'ja', 'Gepubliceert', 'Kans'],
  ],
};

it('gives every cell one fix: those of findings, and spellings that are read all the same', async () => {
  const { plan, findings } = checkOf(GRIDS);
  const fixes = await allFixes({ plan, findings }, {});
  const places = fixes.map(({ edit: { sheet, row, column } }) => `${sheet} ${row}:${column}`);
  expect(new Set(places).size).toBe(places.length);
  expect(fixes).toEqual(expect.arrayContaining([...fixesOf(plan, findings)]));
  expect(fixes.length).toBeGreaterThan(fixesOf(plan, findings).length);
  expect(new Set(spellingFixes(plan).map(({ row }) => row))).toContain('1');
});

it('stops when the view is left', async () => {
  const { plan, findings } = checkOf(GRIDS);
  const run = new AbortController();
  run.abort();
  await expect(allFixes({ plan, findings }, { signal: run.signal })).rejects.toMatchObject({ code: 'cancelled' });
});
