import { runToEnd } from '../../../../src/core/kernel/slices';
import { composeReport } from '../../../../src/core/report/compose';
import { MAX_SERIES } from '../../../../src/core/report/layout/chart-layout';
import { SHEET_IDS } from '../../../../src/core/report/report-sheet';
import { LANGUAGES } from '../../../../src/messages/language';
import { FULL_MOMENTS, reportOf } from '../report-of';
import { flawsOf } from '../sound-sheet';
import { WIDE_PLAN } from '../wide-plan';

const WITH_TABLE = [
  ['monitor', ['Acties', 'Statusverloop']],
  ['rollen', ['Rollen']],
  ['impact', ['Rekenhulp']],
  ['sdgs', ['Sdgs', 'SdgKompas', 'SdgRelevantie']],
  ['kosten', ['Kosten']],
  ['uitgaven', ['Uitgaven']],
  ['evaluatie', ['Evaluatie']],
] as const;

const kindsOf = (grids: typeof WIDE_PLAN): readonly (string | null)[] =>
  runToEnd(composeReport(reportOf(grids, FULL_MOMENTS))).map(({ kind }) => kind);

describe('a plan with every table', () => {
  it('has every sheet, in their order', () => {
    expect(kindsOf(WIDE_PLAN).slice(0, -1)).toEqual(SHEET_IDS);
  });

  it.each(LANGUAGES)('lays every sheet out soundly and puts every value into words, in %s', (language) => {
    for (const sheet of runToEnd(composeReport(reportOf(WIDE_PLAN, { ...FULL_MOMENTS, language })))) {
      expect({ kind: sheet.kind, flaws: flawsOf(sheet) }).toEqual({ kind: sheet.kind, flaws: [] });
      expect(JSON.stringify([sheet.cells, sheet.tables.map(({ rows }) => rows)])).not.toMatch(
        /undefined|NaN|\[object|Infinity/,
      );
      for (const { series } of sheet.charts) expect(series.length).toBeLessThanOrEqual(MAX_SERIES);
    }
  });

  it.each(WITH_TABLE)('leaves %s out when %p have no rows', (kind, names) => {
    const headings = names.map((name) => [name, (WIDE_PLAN[name] ?? []).slice(0, 1)] as const);
    expect(kindsOf({ ...WIDE_PLAN, ...Object.fromEntries(headings) })).not.toContain(kind);
  });
});
