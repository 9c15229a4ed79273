import fc from 'fast-check';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import type { FindingCode } from '../../../src/core/schema/finding-codes';
import { findingMessage } from '../../../src/messages/findings';
import { checkOf } from '../../support/check-of';
import {
  cents,
  duty,
  isBadSpan,
  isBlank,
  overlap,
  quarterOfDay,
  recordsOf,
  spanOf,
  text,
  word,
  yesNo,
  type Cells,
} from '../../support/naive/cells';
import { isInNaiveFigures } from '../../support/naive/actions';
import { UNREADABLE } from '../../support/naive/spellings';
import { isAppliedIn, readTenders, readThemes, type NaiveTender, type NaiveTheme } from '../../support/naive/tenders';
import type { Grids } from '../../support/plan-of';
import { actionsGrid, goalsGrid, settingsGrid, tendersGrid, themesGrid } from '../../support/random-plans';

/** A second, naive reading of rules.md, from the cells themselves: the same rows must have the same codes. */
const AS_OF = '2025-10-01';
const NOW = quarterOfDay(AS_OF);
const AHEAD = { first: NOW, last: NOW + 2 };

function holding(codes: Partial<Record<FindingCode, boolean>>): readonly FindingCode[] {
  return (Object.keys(codes) as FindingCode[]).filter((code) => codes[code]);
}

function tenderCodes(tender: NaiveTender, themes: readonly NaiveTheme[]): readonly FindingCode[] {
  const focus = themes.filter(({ isFocus }) => isFocus);
  const { start, original, status, reason, isPromising, isInvalid, explanation, cells, badThemes } = tender;
  const marks = themes.flatMap(({ name }) => tender.marks[name] ?? []);
  const isApplied = isAppliedIn(tender, focus);
  const isPublished = status === 'Gepubliceerd' || status === 'Gegund';
  const badStart = isBadSpan(cells['Start']);
  const badStatus = cells['Status'] === UNREADABLE;
  const kansrijk = yesNo(cells['Kansrijk']);
  return holding({
    B01:
      isPromising &&
      !isInvalid &&
      !isApplied &&
      explanation === null &&
      ((start !== null && start.last <= NOW) || marks.includes('Nee')),
    B02: isPromising && badThemes.length === 0 && marks.length === 0,
    B03: !isPromising && kansrijk !== 'bad' && kansrijk !== 'unknown' && isAppliedIn(tender, themes),
    B04: status === 'Gepland' && !badStatus && start !== null && start.last < NOW,
    B05: status === 'Uitgesteld' && (original === null || (start !== null && overlap(start, original))),
    B10: status === 'Gegund' && isApplied,
    B12: start !== null && original !== null && !overlap(start, original),
    B13: isPromising && start === null && !badStart,
    B15:
      reason === '' &&
      !isApplied &&
      !isPublished &&
      start !== null &&
      overlap(start, AHEAD) &&
      marks.every((mark) => mark === 'Kans'),
  });
}

function actionCodes(action: Cells, grids: Grids): readonly FindingCode[] {
  const begin = spanOf(action['Begin']);
  const writtenEnd = spanOf(action['Eind']);
  const endsBefore = begin !== null && writtenEnd !== null && writtenEnd.last < begin.first;
  const end = endsBefore ? null : writtenEnd;
  const kind = word(action['Soort']) ?? 'Eenmalig';
  const status = word(action['Status']) ?? 'Niet gestart';
  const doneOn = word(action['Voltooid op']);
  const last = end ?? (kind === 'Eenmalig' ? begin : null);
  const knowsStatus = action['Status'] !== UNREADABLE;
  return holding({
    A01: endsBefore,
    A02: knowsStatus && status === 'Voltooid' && doneOn === null,
    A03: knowsStatus && status !== 'Voltooid' && doneOn !== null,
    A04: duty(action['Rol']) === null,
    A05: begin === null && kind !== 'Doorlopend',
    A06:
      knowsStatus &&
      last !== null &&
      last.last < NOW &&
      status !== 'Voltooid' &&
      status !== 'Vervallen' &&
      kind !== 'Doorlopend' &&
      isInNaiveFigures(grids, action),
    A07: cents(action['Budget']) === null && isBlank(action['Uren']),
    A08: doneOn !== null && doneOn > AS_OF,
  });
}

/** A severity that depends on the row: here no workbook has a Momentopname. */
function severityOfB01({ status }: NaiveTender): string {
  return status === 'Gepubliceerd' || status === 'Gegund' ? 'notice' : 'warning';
}

const plans: fc.Arbitrary<Grids> = fc.record({
  Instellingen: settingsGrid,
  Themas: themesGrid,
  Aanbestedingen: tendersGrid,
  Acties: actionsGrid,
  Doelen: goalsGrid,
});

const READ_TWICE = /^(A0[1-8]|B0[1-5]|B1[0235])$/;

describe('a second reading of the contract', () => {
  it('finds the same codes in the same rows', () => {
    fc.assert(
      fc.property(plans, (grids) => {
        const { findings } = checkOf(grids, { asOf: AS_OF });
        const themes = readThemes(grids['Themas']);
        const expected = [
          ...readTenders(grids).flatMap((tender) =>
            tenderCodes(tender, themes).map((code) =>
              code === 'B01' ? `${tender.key} B01 ${severityOfB01(tender)}` : `${tender.key} ${code}`,
            ),
          ),
          ...recordsOf(grids['Acties']).flatMap((row) =>
            actionCodes(row, grids).map((code) => `${text(row['Nr']) ?? ''} ${code}`),
          ),
        ];
        const found = findings
          .filter(({ code }) => READ_TWICE.test(code))
          .map(({ row, code, severity }) => (code === 'B01' ? `${row} B01 ${severity}` : `${row} ${code}`));
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
        const [headings = [], ...rows] = grids['Aanbestedingen'] ?? [];
        const turned: readonly (readonly CellValue[])[] = [headings, ...[...rows].reverse()];
        expect(named(checkOf({ ...grids, Aanbestedingen: turned }, { asOf: AS_OF }))).toEqual(named(checked));
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
