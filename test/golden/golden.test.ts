import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { checkJson } from '../../src/app/reading/check-json';
import { EXAMPLES } from '../../src/app/starting/examples/example-data';
import { computeWorkbook, type Computed } from '../../src/app/reading/compute-workbook';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import { figuresJson } from '../../src/core/figures/figures-json';
import { calendarDate, type CalendarDate } from '../../src/core/kernel/calendar-date';
import type { Moments } from '../../src/core/plan/read-plan';
import { specText } from '../support/spec-text';
import { EXAMPLE_FOLDER } from '../support/run-mvoi';

/**
 * The examples as tests. Each folder here holds what an example workbook gives: findings, figures and sheets.
 * A change that is meant is accepted with MVOI_UPDATE_GOLDEN=1, and read in the diff.
 */
const UPDATE = process.env.MVOI_UPDATE_GOLDEN === '1';
const MOMENTS: Moments = { date: null, today: calendarDate(2026, 1, 1) as CalendarDate, quarter: null };
const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

function expectGolden(example: string, file: string, actual: string): void {
  const path = join(__dirname, example, file);
  if (UPDATE || !existsSync(path)) {
    if (!UPDATE) throw new Error(`${example}/${file} is not there: run with MVOI_UPDATE_GOLDEN=1`);
    mkdirSync(join(__dirname, example), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const reportOf = (computed: Computed) =>
  composeReportOf(computed, {
    language: 'nl',
    frozen: 'keep',
    version: 'golden',
    writtenOn: computed.plan.asOf,
    digest,
  });

/** Codes that an example may show: what its plan leaves open, never a mistake in the transcription. */
const UNREADABLE = /^(C0[2-9]|C10|C12|C13|K0[12]|T0[2356]|A01|A08|R02)$/;

describe.each(EXAMPLES)('the example %s', (example) => {
  const bytes = readFileSync(join(EXAMPLE_FOLDER, `${example}.xlsx`));
  let computed: Computed;

  beforeAll(async () => {
    computed = await computeWorkbook(openXlsx(bytes, `${example}.xlsx`), MOMENTS);
  });

  it('gives the findings that it gave', () => {
    expectGolden(example, 'findings.json', json(checkJson(computed, 'nl')));
  });

  it('has no finding that would be a mistake of ours', () => {
    expect(computed.findings.filter(({ code }) => UNREADABLE.test(code))).toEqual([]);
  });

  it('gives the figures that it gave', () => {
    expectGolden(example, 'figures.json', json(figuresJson(computed.figures)));
  });

  it('gives the sheets that it gave', async () => {
    const { workbookSpec } = await reportOf(computed);
    expectGolden(example, 'sheets.txt', specText(workbookSpec.sheets));
  });

  it('is not changed by a report, which reads back to the same figures', async () => {
    const before = Buffer.from(bytes);
    const { workbookSpec } = await reportOf(computed);
    const { bytes: report } = await writeWorkbook(bytes, workbookSpec);
    expect(bytes.equals(before)).toBe(true);
    const again = await computeWorkbook(openXlsx(report, `${example}.xlsx`), MOMENTS);
    expect(figuresJson(again.figures)).toEqual(figuresJson(computed.figures));
  });

  it('gives the same bytes twice', async () => {
    const { workbookSpec } = await reportOf(computed);
    const once = await writeWorkbook(bytes, workbookSpec);
    const twice = await writeWorkbook(bytes, workbookSpec);
    expect(Buffer.from(once.bytes).equals(Buffer.from(twice.bytes))).toBe(true);
  });
});
