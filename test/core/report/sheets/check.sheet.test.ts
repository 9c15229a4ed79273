import { reportOf, FULL_MOMENTS, FULL_PLAN } from '../report-of';
import { FINDING_KINDS, findingKind } from '../../../../src/core/schema/finding-codes';
import { groupFindings } from '../../../../src/core/schema/finding-groups';
import { sheetOf } from './sheet-of';

describe('Controle', () => {
  const sheet = sheetOf('controle');
  const { findings } = reportOf(FULL_PLAN, FULL_MOMENTS);

  it('lists every finding once, kind by kind and within a kind errors first, with a link to its cell', () => {
    const rows = sheet.rows('meldingen');
    expect(rows).toHaveLength(findings.length);
    expect(rows[0]?.slice(0, 1)).toEqual(['Aanbestedingskalender!D8']);
    const kinds = ['Gegevens', 'Beleid', 'Plan'];
    expect([...new Set(rows.map((row) => String(row[5])))]).toEqual(kinds);
    for (const kind of kinds) {
      const severities = rows.filter((row) => row[5] === kind).map((row) => row[6]);
      expect(severities).toEqual([...severities].sort(bySeverity));
    }
    expect(sheet.linkAt('meldingen', 0, 0)).toMatchObject({ sheet: 'Aanbestedingskalender', address: 'D8' });
  });

  it('groups equal codes of a table per kind, with how many there are, and no chart over the list', () => {
    for (const kind of FINDING_KINDS) {
      const groups = groupFindings(findings.filter(({ code }) => findingKind(code) === kind));
      expect(sheet.rows(`soorten-${kind}`).map((row) => [row[4], row[3], row[5]])).toEqual(
        groups.map(({ code, table, findings: members }) => [code, table, members.length]),
      );
    }
    expect(sheet.spec.charts).toEqual([]);
  });

  it('counts the kinds apart, in the answer and per table', () => {
    expect(sheet.answer).toMatch(/Over de gegevens: .* Over beleid: .* Over het plan: /);
    const rows = sheet.rows('meldingen-per-tabel');
    FINDING_KINDS.forEach((kind, i) => {
      const ofKind = findings.filter(({ code }) => findingKind(code) === kind);
      expect(rows.reduce((sum, row) => sum + Number(row[2 + i]), 0)).toBe(ofKind.length);
    });
  });

  it('names in one line the sheets that the plan does not use', () => {
    expect(sheet.lines.filter((line) => line.startsWith('Niet in gebruik: '))).toHaveLength(1);
    expect(sheet.lines.find((line) => line.startsWith('Niet in gebruik: '))).toContain('Resultaten');
  });

  it('[R01] keeps what is still to be filled in apart from what is broken', () => {
    const rows = sheet.rows('soorten-policy').filter((row) => row[4] === 'R01');
    expect(rows.map((row) => row[1])).toEqual([
      expect.stringMatching(/niet is voldaan$/),
      expect.stringMatching(/nog in te vullen is$/),
    ]);
  });

  it('shows dismissed notices apart, with the reason', () => {
    expect(sheet.rows('afgewezen')).toHaveLength(1);
    expect(String(sheet.rows('afgewezen')[0]?.[1])).toMatch(/\nReden: Bewust zo gelaten$/);
    expect(sheet.rows('meldingen').map((row) => row[7])).not.toContain('B03');
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
