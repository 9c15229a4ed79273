import { reportOf, FULL_MOMENTS, FULL_PLAN } from '../report-of';
import { groupFindings } from '../../../../src/core/schema/finding-groups';
import { sheetOf } from './sheet-of';

describe('Controle', () => {
  const sheet = sheetOf('controle');
  const { findings } = reportOf(FULL_PLAN, FULL_MOMENTS);

  it('lists every finding once, errors first, with a link to its cell', () => {
    const rows = sheet.rows('meldingen');
    expect(rows).toHaveLength(findings.length);
    expect(rows[0]?.slice(0, 1)).toEqual(['Aanbestedingskalender!D8']);
    expect(rows.map((row) => row[5])).toEqual([...rows.map((row) => row[5])].sort(bySeverity));
    expect(sheet.linkAt('meldingen', 0, 0)).toMatchObject({ sheet: 'Aanbestedingskalender', address: 'D8' });
  });

  it('groups equal codes of a table, with how many there are', () => {
    const groups = groupFindings(findings);
    expect(sheet.rows('soorten-meldingen').map((row) => [row[4], row[3], row[5]])).toEqual(
      groups.map(({ code, table, findings: members }) => [code, table, members.length]),
    );
    expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(findings.length);
  });

  it('counts them by table and severity, and draws the first tables', () => {
    const rows = sheet.rows('meldingen-per-tabel');
    const total = rows.reduce((sum, row) => sum + Number(row[5]), 0);
    expect(total).toBe(findings.length);
    const { categories, series } = sheet.chart('meldingen-per-tabel');
    expect(categories.rowCount).toBe(new Set(findings.map(({ table }) => table)).size);
    expect(categories.rowCount).toBe(7);
    expect(series.map(({ name }) => name)).toEqual(['Fouten', 'Waarschuwingen', 'Opmerkingen']);
  });

  it('shows dismissed notices apart, with the reason', () => {
    expect(sheet.rows('afgewezen')).toHaveLength(1);
    expect(String(sheet.rows('afgewezen')[0]?.[1])).toMatch(/\nReden: Bewust zo gelaten$/);
    expect(sheet.rows('meldingen').map((row) => row[6])).not.toContain('B03');
  });

  it('says so when nothing was found', () => {
    const { words } = reportOf({});
    expect(words.findings.answer({ data: NOTHING, policy: NOTHING, plan: NOTHING }, 1)).toBe(
      'In 1 rij is niets gevonden dat aandacht vraagt.',
    );
  });
});

const NOTHING = { error: 0, warning: 0, notice: 0 };
const ORDER = ['fout', 'waarschuwing', 'opmerking'];

function bySeverity(a: unknown, b: unknown): number {
  return ORDER.indexOf(String(a)) - ORDER.indexOf(String(b));
}
