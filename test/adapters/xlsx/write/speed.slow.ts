import { makeXlsx } from '../../../support/make-xlsx';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
import { column, plan, sheet, table } from './sample-plan';

/** Of the processor, so that another program on the machine does not count. */
const MOST_CPU_MS = 6_000;
const MOST_MEMORY = 1_000_000_000;

describe('a large list', () => {
  it('of 200,000 rows is added within seconds and bounded memory', async () => {
    const headings = ['Code', 'Ernst', 'Blad', 'Cel', 'Rij', 'Wat'];
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      'C03',
      'fout',
      'Kalender',
      `B${row}`,
      row,
      `A-${row} is niet te lezen`,
    ]);
    const findings = sheet('controle', 'Controle', {
      tables: [
        table(
          'Bevindingen',
          3,
          headings.map((heading) => column(heading)),
          { rows },
        ),
      ],
    });
    const original = makeXlsx({ sheets: [{ name: 'Kalender', rows: [['Nr']] }] });
    const before = process.cpuUsage();
    const { bytes } = await writeWorkbook(original, plan([findings]));
    const { user, system } = process.cpuUsage(before);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect((user + system) / 1000).toBeLessThan(MOST_CPU_MS);
    expect(process.memoryUsage().rss).toBeLessThan(MOST_MEMORY);
  }, 60_000);
});
