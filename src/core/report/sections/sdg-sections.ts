import { groupByName, type NamedGroup } from '../../figures/grouping';
import { textKey } from '../../kernel/text-key';
import type { Row } from '../../tables';
import { heading, note, type Block, type MatrixCell } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';

type Compass = Row<'sdgCompass'>;
type Relevance = Row<'sdgRelevance'>;

/** Characters: a sign stands in it. */
const MATRIX_CELL_WIDTH = 9;

/** Each goal that the plan names: focus, initiatives, the themes that serve it, chances and risks in tenders. */
export function sdgTable(context: ReportContext): readonly Block[] {
  const { figures, plan, words } = context;
  const { columns, sdgs: said } = words;
  const initiatives = new Map(plan.tables.sdgs.rows.map(({ sdg, initiatives: text }) => [sdg, text] as const));
  const sdgs = figures.sdgs ?? [];
  const inTenders = sdgs.some(({ opportunities, risks }) => opportunities + risks > 0);
  return [
    heading(said.overview),
    {
      kind: 'table',
      id: 'sdgs',
      columns: [
        labelColumn(columns.sdg),
        textColumn(columns.initiatives),
        wordColumn(columns.focus),
        wordColumn(columns.theme),
        ...(inTenders ? [numberColumn(columns.chances), numberColumn(columns.risks)] : []),
      ],
      rows: sdgs.map(({ sdg, focus, themes, opportunities, risks }) => [
        said.name(sdg),
        initiatives.get(sdg) ?? null,
        focus ? words.yes : null,
        themes.join(', '),
        ...(inTenders ? [opportunities, risks] : []),
      ]),
      empty: said.none,
    },
    ...(inTenders ? [chancesChart(context)] : []),
  ];
}

function chancesChart({ figures, words }: ReportContext): Block {
  const { columns, sdgs: said } = words;
  const sum = (of: 'opportunities' | 'risks'): number =>
    (figures.sdgs ?? []).reduce((total, entry) => total + entry[of], 0);
  return {
    kind: 'chart',
    table: 'sdgs',
    title: said.chart(sum('opportunities'), sum('risks')),
    type: 'bars-stacked',
    categories: { column: 0 },
    series: [
      { name: columns.chances, cells: { column: 4 }, color: COLORS.done, labels: true },
      { name: columns.risks, cells: { column: 5 }, color: COLORS.postponed, hatched: true, labels: true },
    ],
    valueAxis: { title: said.axis, format: '0' },
    categoryAxis: { title: null },
    empty: said.noCompass,
  };
}

/** How far each tender is with the five steps of the compass. */
export function compassSteps(context: ReportContext): readonly Block[] {
  const { plan, words, cells, rows } = context;
  const { columns, sdgs: said } = words;
  const groups = compassTenders(context);
  if (plan.tables.sdgCompass.rows.length === 0) return [];
  const { shown, more } = limited(groups, words);
  return [
    heading(said.compass),
    note(said.compassNote),
    {
      kind: 'table',
      id: 'kompas',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.tender),
        numberColumn(columns.chances),
        numberColumn(columns.risks),
        numberColumn(columns.priorities),
        numberColumn(columns.ambition),
        numberColumn(columns.indicator),
        numberColumn(columns.result),
      ],
      rows: shown.map(({ name, rows: own }) => [
        { value: name, link: cells.tender(name) },
        rows.tender(name)?.title ?? null,
        own.filter(({ meaning }) => meaning === 'Kans').length,
        own.filter(({ meaning }) => meaning === 'Risico').length,
        own.filter(({ priority }) => priority).length,
        own.filter(({ ambition }) => ambition !== null && ambition.length > 0).length,
        own.filter(({ indicator }) => indicator !== null).length,
        own.filter(({ result }) => result !== null).length,
      ]),
      empty: said.noCompass,
    },
    ...more,
  ];
}

/** The tenders that the compass is filled in for, each with its rows. */
export function compassTenders(context: ReportContext): readonly NamedGroup<Compass>[] {
  return groupByName(compassRows(context), ({ tender }) => tender);
}

/** Rows of the compass whose tender exists. */
function compassRows({ plan }: ReportContext): readonly Compass[] {
  return plan.tables.sdgCompass.rows.filter(({ tender, unresolved }) => tender !== null && !unresolved?.has('tender'));
}

/** What was found and chosen per tender, and what became of it. */
export function compassResults(context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns, sdgs: said } = words;
  const compass = compassRows(context);
  if (compass.length === 0) return [];
  const { shown, more } = limited(compass, words);
  return [
    heading(said.results),
    {
      kind: 'table',
      id: 'kompas-regels',
      columns: [
        labelColumn(columns.tender),
        textColumn(columns.description),
        wordColumn(columns.sdg),
        wordColumn(columns.meaning),
        wordColumn(columns.priority),
        wordColumn(columns.ambition),
        wordColumn(columns.indicator),
      ],
      rows: shown.map(({ tender, sdg, meaning, priority, ambition, description, indicator, result }) => [
        tender,
        withRemark(description, result === null ? null : said.result(result)),
        sdg === null ? null : said.short(sdg),
        meaning === null ? null : said.meanings[meaning],
        priority ? words.yes : words.no,
        ambition?.map((mark) => said.ambitions[mark]).join(', ') ?? null,
        indicator,
      ]),
      empty: said.noCompass,
    },
    ...more,
  ];
}

/** Product groups by goal: a chance, a risk, or both. */
export function relevanceMatrix({ plan, words }: ReportContext): readonly Block[] {
  const { sdgs: said, columns } = words;
  const relevance = plan.tables.sdgRelevance.rows.filter(
    ({ sdg, productGroup }) => sdg !== null && productGroup !== null,
  );
  if (relevance.length === 0) return [];
  const goals = [...new Set(relevance.flatMap(({ sdg }) => sdg ?? []))].sort((a, b) => a - b);
  const groups = groupByName(relevance, ({ productGroup }) => productGroup);
  const { shown, more } = limited(groups, words);
  return [
    heading(said.relevance),
    {
      kind: 'matrix',
      labelHeading: columns.productGroup,
      textHeading: columns.note,
      headings: goals.map(said.short),
      cellWidth: MATRIX_CELL_WIDTH,
      rows: shown.map(({ name, rows }) => ({
        label: name,
        text: remarksOf(rows),
        cells: goals.map((goal) => relevanceCell(rows.filter(({ sdg }) => sdg === goal))),
      })),
      legend: said.legend,
      empty: said.none,
    },
    ...more,
  ];
}

function remarksOf(rows: readonly Relevance[]): string {
  const remarks = new Map(rows.flatMap(({ note: remark }) => (remark === null ? [] : [[textKey(remark), remark]])));
  return [...remarks.values()].join('; ');
}

function relevanceCell(rows: readonly Relevance[]): MatrixCell {
  const chance = rows.some(({ meaning }) => meaning === 'Kans');
  const risk = rows.some(({ meaning }) => meaning === 'Risico');
  if (chance) return { state: 'filled', text: risk ? '±' : '+' };
  return risk ? { state: 'aimed', text: '−' } : { state: 'empty', text: '' };
}
