import { draftAfterSaving, draftEdits, saveDraft } from '../../../src/app/editing/edit';
import type { Draft } from '../../../src/app/editing/draft';
import { undo } from '../../../src/app/editing/write-cells';
import { markSet } from '../../../src/core/schema/tender-types';
import { gridOf } from '../../support/check-of';
import { planOf, type Grids } from '../../support/plan-of';
import { openPlan, tableSheet } from '../open-plan';

const HEADINGS = ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'SROI %', 'Voorrang', 'Klimaat'];
const GRIDS: Grids = {
  Themas: gridOf({ Thema: 'Klimaat' }, { Thema: 'Circulair' }),
  Aanbestedingen: [
    HEADINGS,
    ['A-01', 'Groen', 'Q3 2025', 'J', '2 %', null, 'kans'],
    ['A-02', 'Wegen', 'volgend jaar', 'ja', null, null, null],
  ],
  Evaluatie: gridOf({ Jaar: 2025, Niveau: 'Strategisch', Vraag: 'Wat ging goed?', Antwoord: null }),
};
const { plan } = planOf(GRIDS);

const draft = (fields: Draft['fields'], marks: Draft['marks'] = {}): Draft => ({ fields, marks });
const ofFirst = (fields: Draft['fields'], marks: Draft['marks'] = {}) =>
  draftEdits(plan, 'tenders', 1, draft(fields, marks));

describe('a draft', () => {
  test('changes only the cells whose value becomes another', () => {
    const { edits, refused } = ofFirst(
      { title: 'Groen', start: '2025-Q3', promising: true, socialReturn: 0.02, priority: null },
      { 0: markSet(['Kans']) },
    );
    expect([edits, refused]).toEqual([[], []]);
  });

  test('is read by the grammar of each column, and names as their own table spells them', () => {
    const { edits } = ofFirst(
      { start: '1-10-2026', promising: 'n', socialReturn: '2,5 %', priority: 'klimaat' },
      { 0: markSet(['Gunning', 'Contract']) },
    );
    expect(edits.map(({ column, expected, value, format }) => [column, expected, value, format])).toEqual([
      [2, 'Q3 2025', '2026-Q4', 'text'],
      [3, 'J', 'nee', 'text'],
      [4, '2 %', 0.025, 'percent'],
      [5, null, 'Klimaat', 'text'],
      [6, 'kans', 'Gunning; Contract', 'text'],
    ]);
  });

  test('clears a cell, but not one that must be filled', () => {
    const { edits, refused } = ofFirst({ start: null, title: ' ' }, { 0: 0 });
    expect(edits.map(({ column, value }) => [column, value])).toEqual([
      [2, null],
      [6, null],
    ]);
    expect(refused).toMatchObject([{ target: { kind: 'field', field: 'title' }, because: 'required' }]);
  });

  test('replaces what cannot be read', () => {
    expect(draftEdits(plan, 'tenders', 2, draft({ start: '2026-Q1' })).edits).toMatchObject([
      { row: 2, column: 2, expected: 'volgend jaar', value: '2026-Q1' },
    ]);
  });

  test('says of each value why it cannot be written', () => {
    const { edits, refused } = ofFirst(
      { start: 'ooit', socialReturn: 'veel', priority: 'Klimat', nr: 'a-02', status: 'Gegund' },
      { 0: markSet(['Kans', 'Eis']), 1: markSet(['Kans']) },
    );
    expect(edits).toEqual([]);
    expect(refused.map(({ because, code, names }) => [because, code, names])).toEqual([
      ['unreadable', 'C05', []],
      ['unreadable', 'C03', []],
      ['unknown-name', null, ['Klimaat']],
      ['key-taken', null, []],
      ['column-missing', null, []],
      ['unreadable', 'C13', []],
      ['column-missing', null, []],
    ]);
  });

  test('is for the rows of any table', () => {
    expect(draftEdits(plan, 'evaluation', 1, draft({ answer: 'De samenwerking' })).edits).toMatchObject([
      { sheet: 'Evaluatie', row: 1, column: 3, expected: null, value: 'De samenwerking' },
    ]);
  });

  test('of a row or field that is not there is a mistake in the program', () => {
    expect(() => draftEdits(plan, 'tenders', 9, draft({}))).toThrow(RangeError);
    expect(() => ofFirst({ nergens: 'x' })).toThrow(RangeError);
    expect(() => ofFirst({}, { 7: 1 })).toThrow(RangeError);
  });
});

describe('Start in a calendar with a column per quarter', () => {
  const withQuarters = (...cells: readonly (string | null)[]) =>
    planOf({
      Themas: [['Thema'], ['Klimaat']],
      Aanbestedingen: [
        ['Aanbesteding', 'Kansrijk', 'Q1 2025', 'Q2 2025', 'Q3 2025'],
        ['Groen', 'ja', ...cells],
      ],
    }).plan;
  const moved = (cells: readonly (string | null)[], start: string | null) => {
    const { edits, refused } = draftEdits(withQuarters(...cells), 'tenders', 1, draft({ start }));
    return refused.length > 0
      ? refused.map(({ because, names }) => [because, names])
      : edits.map(({ column, value }) => [column, value]);
  };

  test('is a cross that moves', () => {
    expect(moved(['X', null, null], '2025-Q3')).toEqual([[2, null], [4, 'x']]); // prettier-ignore
    expect(moved([null, 'X', null], '2025-Q1')).toEqual([[2, 'x'], [3, null]]); // prettier-ignore
    expect(moved(['X', 'X', null], '2025-Q2')).toEqual([[2, null]]);
    expect(moved([null, 'X', 'X'], '2025-Q2')).toEqual([]);
    expect(moved([null, 'X', 'X'], null)).toEqual([[3, null], [4, null]]); // prettier-ignore
    expect(moved([null, null, null], '2025-Q2')).toEqual([[3, 'x']]);
  });

  test('is refused where no column is, or where an earlier cell cannot be read', () => {
    expect(moved(['X', null, null], '2026-Q1')).toEqual([['no-quarter-column', ['2025-Q1', '2025-Q2', '2025-Q3']]]);
    expect(moved(['?', null, null], '2025-Q2')).toEqual([['quarter-unreadable', ['2025-Q1']]]);
  });
});

describe('saving a draft', () => {
  const open = () =>
    openPlan([
      tableSheet('Themas', [['Thema'], ['Klimaat']]),
      tableSheet('Aanbestedingen', [
        HEADINGS,
        ['A-01', 'Groen', '2025-Q4', 'nee', null, null, { formula: '=""&"Kans"', value: 'Kans' }],
      ]),
      tableSheet('Acties', [['Nr', 'Actie'], ['1', 'Doen']]), // prettier-ignore
    ]);

  test('writes the cells, leaves a formula alone, and is taken back as one step', async () => {
    const { workbook, read, at } = open();
    const { plan: present } = await read();
    const edits = draftEdits(
      present,
      'tenders',
      1,
      draft({ promising: 'ja', socialReturn: '5 %' }, { 0: markSet(['Eis']) }),
    );
    const saved = await saveDraft(workbook, present, edits);
    expect(saved.written.map(({ value }) => value)).toEqual(['ja', 0.05]);
    expect(saved.leftAlone).toMatchObject([{ because: 'formula', column: 6 }]);
    expect([at('Aanbestedingen', 1, 3), at('Aanbestedingen', 1, 4)]).toEqual(['ja', 0.05]);
    await undo(workbook, saved.undo!);
    expect([at('Aanbestedingen', 1, 3), at('Aanbestedingen', 1, 4)]).toEqual(['nee', null]);
  });

  test('writes nothing when a value is refused', async () => {
    const { workbook, read, at } = open();
    const { plan: present } = await read();
    const edits = draftEdits(present, 'tenders', 1, draft({ promising: 'ja', socialReturn: 'veel' }));
    expect(await saveDraft(workbook, present, edits)).toEqual({ written: [], leftAlone: [], undo: null });
    expect(at('Aanbestedingen', 1, 3)).toBe('nee');
  });

  test('writes nothing in another row that has come in its place, nor takes back there', async () => {
    const { workbook, read, at, host } = openPlan([
      tableSheet('Aanbestedingen', [HEADINGS, ['A-01', 'Groen', '2025-Q3', 'ja', null, null, null]]),
    ]);
    const { plan: present } = await read();
    const edits = draftEdits(present, 'tenders', 1, draft({ socialReturn: '5 %' }));
    const putRowAbove = (): void => {
      host.coauthor.insertRows('Aanbestedingen', '2:2');
      host.coauthor.setValues('Aanbestedingen', 'A2:B2', [['A-00', 'Wegen']]);
    };
    putRowAbove();
    const refused = await saveDraft(workbook, present, edits);
    expect(refused).toMatchObject({ written: [], leftAlone: [{ because: 'moved' }], undo: null });
    expect([at('Aanbestedingen', 1, 4), at('Aanbestedingen', 2, 4)]).toEqual([null, null]);

    const { plan: again } = await read();
    const saved = await saveDraft(workbook, again, draftEdits(again, 'tenders', 2, draft({ socialReturn: '5 %' })));
    expect(at('Aanbestedingen', 2, 4)).toBe(0.05);
    putRowAbove();
    host.coauthor.setValues('Aanbestedingen', 'E3', [[0.05]]);
    expect(await undo(workbook, saved.undo!)).toMatchObject({ restored: [], leftAlone: [{ because: 'moved' }] });
    expect(at('Aanbestedingen', 2, 4)).toBe(0.05);
  });

  test('takes a key back that it gave a row itself', async () => {
    const { workbook, read, at } = open();
    const { plan: present } = await read();
    const saved = await saveDraft(
      workbook,
      present,
      draftEdits(present, 'tenders', 1, draft({ nr: 'Z-9', title: 'Nieuw' })),
    );
    expect(at('Aanbestedingen', 1, 0)).toBe('Z-9');
    const { restored } = await undo(workbook, saved.undo!);
    expect(restored).toHaveLength(2);
    expect(at('Aanbestedingen', 1, 0)).not.toBe('Z-9');
  });
});

describe('after saving', () => {
  const sent = draft({ title: 'Groener', start: '2026-Q2' }, { 0: markSet(['Eis']) });

  test('what was written is no longer to be saved; what was filled in meanwhile and what was left alone is', () => {
    const now = draft({ title: 'Groenst', start: '2026-Q2', promising: 'nee' }, { 0: markSet(['Eis']) });
    const edits = draftEdits(plan, 'tenders', 1, draft({ start: '2026-Q2' })).edits;
    const leftAlone = edits.map((edit) => ({ ...edit, because: 'changed' as const, found: '2026-Q1', edit }));
    expect(draftAfterSaving(plan, 'tenders', 1, { sent, now, saved: { written: [], leftAlone } })).toEqual(
      draft({ title: 'Groenst', start: '2026-Q2', promising: 'nee' }),
    );
    expect(draftAfterSaving(plan, 'tenders', 1, { sent, now: sent, saved: { written: [], leftAlone: [] } })).toEqual(
      draft({}),
    );
  });
});
