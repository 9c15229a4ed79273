import { acceptAdopting } from '../../../src/app/adopting/accept';
import { adoptingOf } from '../../../src/app/adopting/adopting';
import { computeWorkbook } from '../../../src/app/reading/compute-workbook';
import { openXlsx } from '../../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { APART } from '../../layouts/apart-layouts';
import { BUILDING } from '../../layouts/building-layouts';
import type { Layout } from '../../layouts/layout';
import { quarterOf } from '../../layouts/tender-items';
import { xlsxOfLayout } from '../../layouts/write-layouts';
import { makeXlsx } from '../../support/make-xlsx';
import { dateOf } from '../../support/plan-of';

const MOMENTS = { date: dateOf('2025-02-01'), today: dateOf('2025-02-01'), quarter: null };

/** What the calendar gives after a yes: tenders, promising ones and their value, by year. */
async function figuresOf(bytes: Uint8Array): Promise<unknown> {
  const { figures, plan } = await computeWorkbook(openXlsx(bytes, 'plan.xlsx'), MOMENTS);
  return {
    tenders: plan.tables.tenders.rows.length,
    years: figures.coverage?.years.map(({ year, promising, value }) => [year, promising.count, value]),
  };
}

async function adopted(layout: Layout): Promise<Uint8Array> {
  let bytes = xlsxOfLayout(layout);
  const adopting = await adoptingOf(openXlsx(bytes, 'plan.xlsx'));
  const write = async (spec: Parameters<typeof writeWorkbook>[1]) => {
    const written = await writeWorkbook(bytes, spec);
    ({ bytes } = written);
    return written.outcome;
  };
  await acceptAdopting({ write }, adopting, 'nl');
  return bytes;
}

/** The same tenders as the contract has them. */
function template({ sheets }: Layout): Uint8Array {
  const [first] = sheets;
  const says = (name: string): boolean => first?.columns.some(({ means }) => means === name) ?? false;
  const items = sheets.flatMap((sheet) => sheet.items);
  const rows = items.map((item, index) => [
    index + 1,
    item.title,
    item.start === null ? null : `${item.start.year}-Q${quarterOf(item)}`,
    says('Geraamde waarde') ? item.value : null,
    item.promising ? 'ja' : 'nee',
    says('Status') ? item.status : null,
  ]);
  return makeXlsx({
    sheets: [
      {
        name: 'Aanbestedingskalender',
        rows: [['Nr', 'Aanbesteding', 'Start', 'Geraamde waarde', 'Kansrijk', 'Status'], ...rows],
      },
      { name: "Thema's", rows: [['Thema'], ['Klimaat']] },
    ],
  });
}

const counted = [...BUILDING, ...APART].filter(({ saysPromising }) => saysPromising);

it.each(counted.map((layout) => [layout.name, layout] as const))(
  'gives the figures of the same tenders in the template, after one yes: %s',
  async (_, layout) => {
    expect(await figuresOf(await adopted(layout))).toEqual(await figuresOf(template(layout)));
  },
);

it('keeps what counted: adopting again finds the same and asks nothing', async () => {
  for (const layout of counted) {
    const bytes = await adopted(layout);
    const { lists, hasThemes } = await adoptingOf(openXlsx(bytes, 'plan.xlsx'));
    expect({ name: layout.name, by: lists[0]?.by, hasThemes }).toEqual({
      name: layout.name,
      by: 'kept',
      hasThemes: true,
    });
  }
});
