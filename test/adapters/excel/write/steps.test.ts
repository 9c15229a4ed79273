import type { ExcelBatch } from '../../../../src/adapters/excel/session/excel-session';
import { jsonBytes, runSteps, type WriteStep } from '../../../../src/adapters/excel/write/steps';
import { addressLists } from '../../../../src/adapters/excel/session/ranges';

/** A batch that notes what is done in which order. */
function noting(): { batch: ExcelBatch; notes: string[] } {
  const notes: string[] = [];
  const application = { suspendApiCalculationUntilNextSync: () => notes.push('suspend') };
  const batch = { workbook: { application }, sync: () => Promise.resolve(void notes.push('sync')) };
  return { batch: batch as unknown as ExcelBatch, notes };
}

const step = (name: string, notes: string[], request: number, response = 0): WriteStep => ({
  request,
  response,
  apply: () => void notes.push(name),
});

describe('steps', () => {
  test('go together as long as they fit in a request and in its response', async () => {
    const { batch, notes } = noting();
    const sizes = [
      ['a', 3e6, 0],
      ['b', 9e5, 0],
      ['c', 2e5, 3e6],
      ['d', 1, 2e6],
      ['e', 9e6, 0],
      ['f', 1, 0],
    ] as const;
    await runSteps(
      batch,
      sizes.map(([name, request, response]) => step(name, notes, request, response)),
    );
    expect(notes.join(' ')).toBe('suspend a b sync suspend c sync suspend d sync suspend e sync suspend f sync');
  });

  test('that are none take no round trip', async () => {
    const { batch, notes } = noting();
    await runSteps(batch, []);
    expect(notes).toEqual([]);
  });

  test('are stopped before the first round trip, and not between two', async () => {
    const stop = new AbortController();
    const first = noting();
    stop.abort();
    await expect(runSteps(first.batch, [step('a', first.notes, 1)], { signal: stop.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(first.notes).not.toContain('sync');

    const later = new AbortController();
    const second = noting();
    await runSteps(
      second.batch,
      [step('a', second.notes, 3e6), step('b', second.notes, 3e6), step('c', second.notes, 3e6)],
      { signal: later.signal, onSent: () => later.abort() },
    );
    expect(second.notes.filter((note) => note === 'sync')).toHaveLength(3);
  });

  test('give the page its turn', async () => {
    const { batch, notes } = noting();
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    const slow = Array.from({ length: 20 }, () => ({
      request: 1,
      apply: () => {
        const end = performance.now() + 10;
        while (performance.now() < end) notes.length = 0;
      },
    }));
    await runSteps(batch, slow);
    clearInterval(count);
    expect(turns).toBeGreaterThan(3);
  });
});

test.each(['', 'tekst', 'één', '"\\', 'a\nb', '€ 10', '𝟘', null, 12, true])(
  'the bytes of %j are not reckoned too few',
  (value) => {
    expect(jsonBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(`${JSON.stringify(value)},`) - 1);
  },
);

test('lists of addresses are short enough for one call, and leave none out', () => {
  const ranges = Array.from({ length: 2_000 }, (_, i) => ({ row: i * 2, column: i % 30, rowCount: 1, columnCount: 2 }));
  const lists = addressLists(ranges);
  expect(lists.flatMap((list) => list.split(','))).toHaveLength(2_000);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(2_000);
  expect(addressLists([])).toEqual([]);
});
