import fc from 'fast-check';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import type { FindingCode } from '../../../src/core/schema/finding-codes';
import { findingMessage } from '../../../src/messages/findings';
import { checkOf } from '../../support/check-of';
import type { Grid } from '../../support/plan-of';
import { UNREADABLE } from '../../support/naive/spellings';
import { actionsGrid, goalsGrid, tendersGrid, themesGrid } from '../../support/random-plans';

/**
 * A second, naive reading of rules.md, from the cells themselves: the same rows must have the same codes. Random plans
 * keep to the contract's spelling, so that a cell is a word, blank or unreadable.
 */
const AS_OF = '2025-10-01';
const NOW = '2025-Q4';
const LAST_UPCOMING = '2026-Q2';
const APPLIED = ['Eis', 'Gunning', 'Contract', 'Innovatie'];

type Cells = Readonly<Record<string, CellValue>>;

function rowsOf([headings = [], ...rows]: Grid): readonly Cells[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i] ?? null])));
}

const isUnreadable = (value: CellValue | undefined) => value === UNREADABLE || value === 'Kans; Eis';
const readable = (value: CellValue | undefined) => (isUnreadable(value) ? null : (value ?? null));
const marksIn = (value: CellValue | undefined) =>
  value === null || isUnreadable(value) ? [] : String(value).split('; ');

function tenderCodes(tender: Cells, themes: readonly Cells[]): readonly FindingCode[] {
  const names = themes.map(({ Thema }) => String(Thema));
  const chosen = themes.filter(({ Focus }) => Focus === 'ja').map(({ Thema }) => String(Thema));
  const focus = chosen.length > 0 ? chosen : names;
  const marks = names.flatMap((name) => marksIn(tender[name]));
  const isApplied = (among: readonly string[]) =>
    among.some((name) => marksIn(tender[name]).some((mark) => APPLIED.includes(mark)));
  const marksUnreadable = names.some((name) => isUnreadable(tender[name]));
  const { Kansrijk, Uitleg, Toelichting } = tender;
  const start = readable(tender.Start);
  const original = tender['Oorspronkelijke start'];
  const status = readable(tender.Status) ?? 'Gepland';
  const isInvalid = [Kansrijk, tender.Start, tender.Status].some(isUnreadable) || marksUnreadable;
  const isPromising = Kansrijk === 'ja';
  const isCounted = isPromising && status !== 'Vervallen' && start !== null && !isInvalid;
  const codes: Partial<Record<FindingCode, boolean>> = {
    B01:
      isPromising &&
      !isInvalid &&
      !isApplied(focus) &&
      Uitleg === null &&
      ((start !== null && start <= NOW) || marks.includes('Nee')),
    B02: isPromising && !marksUnreadable && marks.length === 0,
    B03: (Kansrijk === 'nee' || Kansrijk === null) && isApplied(names),
    B04: status === 'Gepland' && !isUnreadable(tender.Status) && start !== null && start < NOW,
    B05: status === 'Uitgesteld' && (original === null || original === start),
    B10: status === 'Gegund' && isApplied(focus),
    B12: start !== null && original !== null && start !== original && Toelichting === undefined,
    B13: isPromising && tender.Start === null,
    B15:
      isCounted &&
      !isApplied(focus) &&
      start >= NOW &&
      start <= LAST_UPCOMING &&
      marks.every((mark) => mark === 'Kans'),
  };
  return (Object.keys(codes) as FindingCode[]).filter((code) => codes[code]);
}

function actionCodes(action: Cells): readonly FindingCode[] {
  const begin = readable(action.Begin);
  const writtenEnd = readable(action.Eind);
  const end = begin !== null && writtenEnd !== null && writtenEnd < begin ? null : writtenEnd;
  const kind = readable(action.Soort) ?? 'Eenmalig';
  const status = readable(action.Status) ?? 'Niet gestart';
  const doneOn = readable(action['Voltooid op']);
  const last = end ?? (kind === 'Eenmalig' ? begin : null);
  const knowsStatus = !isUnreadable(action.Status);
  const codes: Partial<Record<FindingCode, boolean>> = {
    A01: writtenEnd !== end,
    A02: knowsStatus && status === 'Voltooid' && doneOn === null,
    A03: knowsStatus && status !== 'Voltooid' && doneOn !== null,
    A04: action.Rol === null,
    A05: begin === null && kind !== 'Doorlopend',
    A06:
      knowsStatus &&
      action['Onderdeel van'] === null &&
      last !== null &&
      last < NOW &&
      status !== 'Voltooid' &&
      status !== 'Vervallen' &&
      kind !== 'Doorlopend',
    A07: action.Budget === null && action.Uren === null,
    A08: doneOn !== null && doneOn > AS_OF,
  };
  return (Object.keys(codes) as FindingCode[]).filter((code) => codes[code]);
}

const plans = fc.record({ Themas: themesGrid, Aanbestedingen: tendersGrid, Acties: actionsGrid, Doelen: goalsGrid });

const READ_TWICE = /^(A0[1-8]|B0[1-5]|B1[0235])$/;

describe('a second reading of the contract', () => {
  it('finds the same codes in the same rows', () => {
    fc.assert(
      fc.property(plans, (grids) => {
        const { findings } = checkOf(grids, { asOf: AS_OF });
        const themes = rowsOf(grids.Themas);
        const expected = [
          ...rowsOf(grids.Aanbestedingen).flatMap((row) =>
            tenderCodes(row, themes).map((code) => `${String(row.Nr)} ${code}`),
          ),
          ...rowsOf(grids.Acties).flatMap((row) => actionCodes(row).map((code) => `${String(row.Nr)} ${code}`)),
        ];
        const found = findings.filter(({ code }) => READ_TWICE.test(code)).map(({ row, code }) => `${row} ${code}`);
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whatever the order of the rows, and has words for all of it', () => {
    const named = ({ findings }: ReturnType<typeof checkOf>) =>
      findings.map(({ code, row, severity, column }) => `${code} ${row} ${severity} ${column}`).sort();
    fc.assert(
      fc.property(plans, (grids) => {
        const checked = checkOf(grids, { asOf: AS_OF });
        const [headings = [], ...rows] = grids.Aanbestedingen;
        const turned = checkOf({ ...grids, Aanbestedingen: [headings, ...rows.reverse()] }, { asOf: AS_OF });
        expect(named(turned)).toEqual(named(checked));
        for (const finding of checked.findings) {
          expect(findingMessage(finding, 'nl')).toMatch(/\.$/);
          expect(findingMessage(finding, 'en')).toMatch(/\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tries plans in which each of these codes occurs', () => {
    const seen = new Set(
      fc
        .sample(plans, { numRuns: 200, seed: 7 })
        .flatMap((grids) => checkOf(grids, { asOf: AS_OF }).findings.map(({ code }) => code)),
    );
    const codes = ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'B01', 'B02', 'B03', 'B04', 'B05', 'B10'];
    for (const code of [...codes, 'B12', 'B13', 'B15'] as const) expect(seen).toContain(code);
  });
});
