import { openXlsx } from '../../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { loadExample } from '../../../src/app/starting/examples/load-example';
import { computeWorkbook, type Computed } from '../../../src/app/reading/compute-workbook';
import { exampleWorkbookSpec, newWorkbookSpec } from '../../../src/app/starting/new-workbook';
import { composeReportOf } from '../../../src/app/reporting/compose-report';
import { IMPACT_FACTORS } from '../../../src/core/reference/impact-factors';
import { dateOf } from '../../support/plan-of';

const TODAY = dateOf('2026-03-01');

describe('a new workbook', () => {
  let computed: Computed;

  beforeAll(async () => {
    const { bytes } = await writeWorkbook(null, await newWorkbookSpec('nl', 2026));
    computed = await computeWorkbook(openXlsx(bytes, 'nieuw.xlsx'), { date: null, today: TODAY, quarter: null });
  });

  it('asks the 17 questions of the evaluation of its year, as the plan of Alkmaar does', async () => {
    const { Evaluatie: asked = [] } = await loadExample('alkmaar');
    const { rows } = computed.plan.tables.evaluation;
    expect(rows).toHaveLength(17);
    expect(rows.map(({ level, group, question }) => [level, group, question])).toEqual(
      asked.map(({ values }) => [values.Niveau, values.Groep, values.Vraag]),
    );
    expect(new Set(rows.map(({ year, answer }) => `${year} ${answer}`))).toEqual(new Set(['2026 null']));
  });

  it('names every factor: with value, year and source, or waiting for the value of the user', () => {
    const { rows } = computed.plan.tables.factors;
    expect(rows.map(({ code, value, unit, validFrom, source }) => ({ code, value, unit, validFrom, source }))).toEqual(
      IMPACT_FACTORS,
    );
    expect(rows.filter(({ value }) => value === null).length).toBeGreaterThan(0);
  });

  it('holds no mistake, in those rows or elsewhere', () => {
    expect(computed.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
    const tables = computed.findings.map(({ table }) => table);
    expect(tables).not.toContain('evaluation');
    expect(tables).not.toContain('factors');
  });

  it('reports on an evaluation without answers, and on no impact', async () => {
    const { workbookSpec } = await composeReportOf(computed, {
      language: 'nl',
      frozen: 'keep',
      version: '1.0.0',
      writtenOn: TODAY,
      digest: (bytes) => Promise.resolve(String(bytes.byteLength)),
    });
    const sheet = (kind: string) => workbookSpec.sheets.find((candidate) => candidate.kind === kind);
    expect(sheet('evaluatie')?.cells.map(({ value }) => value)).toContain(
      'Van de 17 vragen over 2026 zijn er 0 beantwoord.',
    );
    expect(sheet('impact')).toBeUndefined();
  });
});

describe("the example of Heerlen, whose checklist has steps of the team's own", () => {
  let computed: Computed;

  beforeAll(async () => {
    const { bytes } = await writeWorkbook(null, await exampleWorkbookSpec('nl', 'heerlen'));
    computed = await computeWorkbook(openXlsx(bytes, 'heerlen.xlsx'), { date: null, today: TODAY, quarter: null });
  });

  it('gives each of them a column in the calendar, once, behind those of the contract', () => {
    const { tenders, checklist } = computed.plan.tables;
    const named = checklist.rows.map(({ column }) => column ?? '');
    const headings = tenders.raw?.headings ?? [];
    expect(named.filter((heading) => !headings.includes(heading))).toEqual([]);
    expect(headings.slice(-3)).toEqual(['Nodig', 'Startsessie', 'MVO risicochecker']);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has nothing to say against those columns', () => {
    expect(computed.findings.filter(({ code }) => ['T06', 'K02', 'C15'].includes(code))).toEqual([]);
  });
});
