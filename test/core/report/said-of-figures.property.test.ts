import fc from 'fast-check';
import { runToEnd } from '../../../src/core/kernel/slices';
import { composeReport } from '../../../src/core/report/compose';
import { valueOf } from '../../../src/core/report/blocks';
import type { SpecValue } from '../../../src/core/report/sheet-spec/sheet-spec';
import { tableName } from '../../../src/core/workbook/table-name';
import type { Grids } from '../../support/plan-of';
import { moments, plans } from '../../support/random-plans';
import { FULL_MOMENTS, FULL_PLAN, reportOf, type ReportOptions } from './report-of';
import { SheetView } from './sheets/sheet-of';

/** What may be said of a figure (figures.md, at its end): each rule, tried on the sheets of random plans. */

const RUNS = { numRuns: 25 };

type Sheets = ReadonlyMap<string, SheetView>;

function sheetsOf(grids: Grids, options: ReportOptions = FULL_MOMENTS): Sheets {
  const sheets = runToEnd(composeReport(reportOf(grids, options)));
  return new Map(sheets.map((sheet) => [(sheet.kind ?? '').replace(/-\d{4}-Q\d$/, ''), new SheetView(sheet)]));
}

function view(sheets: Sheets, kind: string): SheetView {
  const found = sheets.get(kind);
  if (found === undefined) throw new TypeError(`No sheet ${kind}`);
  return found;
}

function hasTable(sheet: SheetView, id: string): boolean {
  return sheet.spec.tables.some(({ name }) => name === tableName(`mvoi_${sheet.spec.kind}_${id}`));
}

/** Everything that a sheet says outside its tables. */
function textOf(sheet: SheetView): string {
  return [...sheet.lines, ...sheet.spec.charts.map(({ title }) => title)].join('\n');
}

function numbers(row: readonly SpecValue[]): readonly number[] {
  return row.filter((cell) => typeof cell === 'number');
}

const anyReport = (holds: (sheets: Sheets, grids: Grids, options: ReportOptions) => void): void =>
  fc.assert(
    fc.property(plans, moments, (grids, options) => holds(sheetsOf(grids, options), grids, options)),
    RUNS,
  );

describe('what the sheets may say of a figure', () => {
  it('1. leads with what the plan promised: no card and no chart of a coverage without a goal', () => {
    fc.assert(
      fc.property(plans, moments, ({ Doelen: _goals, ...grids }, options) => {
        const dashboard = view(sheetsOf(grids, options), 'dashboard');
        expect(dashboard.lines.some((line) => line.startsWith('Dekking 20'))).toBe(false);
        expect(dashboard.spec.charts.map(({ name }) => name)).not.toContain('mvoi_jaren');
      }),
      RUNS,
    );
  });

  it('2. never takes what is unknown for good: no "none is late" while an open action has no quarter', () => {
    anyReport((sheets) => {
      const actions = view(sheets, 'acties');
      const undated = hasTable(actions, 'zonder-kwartaal') ? actions.rows('zonder-kwartaal').length : 0;
      if (undated === 0) return;
      for (const kind of ['dashboard', 'acties', 'monitor', 'kwartaalrapport']) {
        expect(sheets.get(kind)?.lines.join(' ') ?? '').not.toContain('Geen enkele actie is te laat');
      }
    });
  });

  it('2. never calls the target of a year that has not ended missed', () => {
    anyReport((sheets, _, { asOf = '' }) => {
      const year = Number(asOf.slice(0, 4));
      const report = view(sheets, 'kwartaalrapport');
      for (const id of ['pilots', 'doelen-per-thema']) {
        if (!hasTable(report, id)) continue;
        for (const row of report.rows(id)) if (Number(row[0]) >= year) expect(row).not.toContain('nee');
      }
    });
  });

  it('2. says of a level without criteria that nothing was recorded, not that it failed', () => {
    const grids = { ...FULL_PLAN, Nulmeting: (FULL_PLAN['Nulmeting'] ?? []).slice(0, 3) };
    const sheet = view(sheetsOf(grids), 'ambities');
    expect(sheet.rows('niveaus')[0]?.[1]).toBe('voor niveau 3 is niets vastgelegd');
    expect(sheet.lines.join(' ')).toContain('niveau 3 niet vastgelegd');
  });

  it('3. splits the actions into parts that add up to all of them', () => {
    anyReport((sheets) => {
      const actions = view(sheets, 'acties');
      if (!hasTable(actions, 'stand')) return;
      const counts = actions.rows('stand').map((row) => numbers(row)[0] ?? 0);
      const [all] = view(sheets, 'dashboard').rows('soorten');
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all?.at(-1));
      expect(numbers((all ?? []).slice(1, -1)).reduce((sum, count) => sum + count, 0)).toBe(all?.at(-1));
    });
  });

  it('3. adds the quarters and what has none up to the year', () => {
    anyReport((sheets, _, { quarter = '' }) => {
      const coverage = view(sheets, 'dekking');
      if (!hasTable(coverage, 'kwartalen')) return;
      const year = coverage.rows('stand').find((row) => row[0] === Number(quarter.slice(0, 4)));
      const sum = (column: number): number =>
        coverage.rows('kwartalen').reduce((total, row) => total + Number(row[column]), 0);
      expect([sum(2), sum(3)]).toEqual([year?.[3], year?.[4]]);
      if (!hasTable(coverage, 'afdelingen')) return;
      const departments = coverage.rows('afdelingen');
      expect(departments.reduce((total, row) => total + Number(row[2]), 0)).toBe(year?.[3]);
    });
  });

  it('4. keeps to do, broken and unreadable apart: every rule has both numbers, every kind of finding its own table', () => {
    anyReport((sheets) => {
      const report = view(sheets, 'kwartaalrapport');
      for (const row of report.rows('beleidsregels')) {
        const [applies = 0, ...parts] = numbers(row);
        expect(parts).toHaveLength(4);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(applies);
      }
      const check = view(sheets, 'controle');
      for (const [kind, codes] of [
        ['data', /^[TCK]|^R02/],
        ['policy', /^(R01|B01|B06|B15|B16|B17|B18|X)/],
      ] as const) {
        if (!hasTable(check, `soorten-${kind}`)) continue;
        for (const row of check.rows(`soorten-${kind}`)) expect(String(row[4])).toMatch(codes);
      }
    });
  });

  it('5. names the tenders that moved a level that has an earlier Momentopname', () => {
    const record = [
      ['Periode', 'Tabel', 'Nr', 'Start', 'Status', 'Kansrijk', 'Toegepast'],
      ['2025-Q2', 'Aanbestedingen', '1', '2025-Q1', 'Gegund', 'ja', 'nee'],
      ['2025-Q2', 'Aanbestedingen', '2', '2025-Q2', 'Gepubliceerd', 'ja', 'ja'],
      ['2025-Q2', 'Aanbestedingen', '3', '2025-Q3', 'Gepland', 'ja', 'nee'],
      ['2025-Q2', 'Aanbestedingen', '4', '2025-Q4', 'Gepland', 'ja', 'nee'],
    ];
    const { answer } = view(sheetsOf({ ...FULL_PLAN, Momentopname: record }), 'dashboard');
    expect(answer).toContain('Sinds het 2e kwartaal 2025: 1 van 4 → 2 van 4: +1 toegepast (1).');
  });

  it('6. speaks of the year of the reported quarter in titles and headings', () => {
    anyReport((sheets, _, { quarter = '' }) => {
      const year = quarter.slice(0, 4);
      expect(view(sheets, 'jaarplanning').lines[0]).toBe(`Jaarplanning ${year}`);
      for (const kind of ['dekking', 'kwartaalrapport']) {
        const sheet = view(sheets, kind);
        for (const heading of sheet.headings.filter((text) => /(Dekking|Toepassing).* in \d{4}|^Kan nog/.test(text))) {
          expect(heading).toContain(year);
        }
      }
    });
  });

  it('7. keeps the actions and communication of another plan out of every count, and under the name of that plan', () => {
    const [head = [], ...rows] = FULL_PLAN['Acties'] ?? [];
    const [heads = [], ...talks] = FULL_PLAN['Communicatie'] ?? [];
    const old = ['90', 'Oude actie', null, null, 'Inkoop', null, '2025-Q1', null, 'Loopt', 5, 5, null, null, null];
    const grids: Grids = {
      ...FULL_PLAN,
      Acties: [[...head, 'Plan'], ...rows.map((row) => [...row, null]), [...old, 'Actieplan 2020']],
      Communicatie: [
        [...heads, 'Plan'],
        ...talks.map((row) => [...row, null]),
        ['Oud bericht', '1-8-2025', null, null, 'Gerealiseerd', 'Actieplan 2020'],
      ],
    };
    const alone = sheetsOf(FULL_PLAN);
    const both = sheetsOf(grids);
    for (const id of ['stand', 'status', 'onderwerpen', 'middelen', 'te-laat']) {
      expect(view(both, 'acties').rows(id)).toEqual(view(alone, 'acties').rows(id));
    }
    expect(view(both, 'acties').headings).toContain('Acties van “Actieplan 2020”');
    expect(view(both, 'kwartaalrapport').rows('communicatie')).toEqual(
      view(alone, 'kwartaalrapport').rows('communicatie'),
    );
    expect(view(both, 'kwartaalrapport').headings).toContain('Communicatie van “Actieplan 2020”');
  });

  it('8. has no answer, card or chart of example values without the word', () => {
    const marked = Object.fromEntries(
      ['Aanbestedingen', 'Acties', 'Doelen'].map((name) => {
        const [head = [], ...rows] = FULL_PLAN[name] ?? [];
        const note = head.indexOf('Toelichting');
        const headings = note < 0 ? [...head, 'Toelichting'] : head;
        // Acties has no Toelichting: there a text ends with the mark.
        return [
          name,
          [
            headings,
            ...rows.map((row) =>
              name === 'Acties'
                ? [row[0] ?? null, `${String(row[1])} (voorbeeld)`, ...row.slice(2)]
                : [...(note < 0 ? row : row.slice(0, note)), 'voorbeeld, niet uit de bron'],
            ),
          ],
        ];
      }),
    );
    const sheets = sheetsOf({ ...FULL_PLAN, ...marked });
    for (const kind of ['dashboard', 'dekking', 'acties', 'jaarplanning']) {
      const sheet = view(sheets, kind);
      expect(`${kind}: ${sheet.answer}`).toMatch(/voorbeeld/);
      for (const { title } of sheet.spec.charts) expect(title).toMatch(/voorbeeld/);
    }
    expect(textOf(view(sheetsOf(FULL_PLAN), 'dekking'))).not.toMatch(/voorbeelden/);
  });

  it('9. shows a share of a table as the exact fraction, or as the value that rounds right', () => {
    anyReport((sheets) => {
      const coverage = view(sheets, 'dekking');
      if (!hasTable(coverage, 'stand')) return;
      for (const row of coverage.rows('stand')) {
        const [, , , base = null, applied = null, share = null] = row.map((cell) => valueOf(cell));
        if (share === null || typeof base !== 'number' || typeof applied !== 'number') continue;
        expect(Math.abs(Number(share) - applied / base)).toBeLessThan(1e-6);
      }
    });
  });

  it('10. says with which reading a report was made: version, workbook and fingerprint', () => {
    anyReport((sheets) => {
      const said = textOf(view(sheets, 'kwartaalrapport'));
      expect(said).toContain('Gemaakt met MVOI Actieplan 1.2.3 uit proef.xlsx.');
      expect(said).toContain('0f'.repeat(32));
    });
  });
});
