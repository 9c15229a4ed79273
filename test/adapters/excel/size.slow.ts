import { calendarWorkbook } from './calendar';
import { openAdapter } from './open-adapter';
import { runCheck, runReport } from './report-run';

const LIMIT = 4_000_000;

test('50,000 tenders take the round trips of 10, and as many more as their bytes need', async () => {
  const { workbook, host, count } = openAdapter(calendarWorkbook(50_000));
  const allowed = (from: number, base: number): number => {
    const syncs = host.syncs.slice(from);
    const sent = syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    const received = syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    return base + Math.ceil(sent / LIMIT) + Math.ceil(received / LIMIT);
  };
  const check = await count(async () => {
    expect((await runCheck(workbook)).plan.tables.tenders.rows).toHaveLength(50_000);
  });
  expect(check).toBeLessThanOrEqual(allowed(0, 2));
  const from = host.syncs.length;
  const report = await count(() => runReport(workbook));
  expect(report).toBeLessThanOrEqual(allowed(from, 5));
  expect(host.syncs.every(({ failure }) => failure === null)).toBe(true);
  expect(
    Math.max(...host.syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes))),
  ).toBeLessThan(5e6);
}, 180_000);
