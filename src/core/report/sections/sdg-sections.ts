import type { SdgFigure } from '../../figures/figures';
import { groupByName, type NamedGroup } from '../../figures/grouping';
import { textKey } from '../../kernel/text-key';
import type { Row } from '../../tables';
import { heading, note, type Block, type MatrixCell } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import { labelColumn, linkColumn, numberColumn, table, textColumn, wordColumn, type Column } from '../columns';
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
  const total = (of: 'opportunities' | 'risks'): number => sdgs.reduce((sum, entry) => sum + entry[of], 0);
  const chances = numberColumn(columns.chances, ({ opportunities }: SdgFigure) => opportunities);
  const risks = numberColumn(columns.risks, (sdg: SdgFigure) => sdg.risks);
  const inTenders = total('opportunities') + total('risks') > 0;
  const goals = table(sdgs, {
    id: 'sdgs',
    columns: [
      labelColumn(columns.sdg, ({ sdg }) => said.name(sdg)),
      textColumn(columns.initiatives, ({ sdg }) => initiatives.get(sdg) ?? null),
      wordColumn(columns.focus, ({ focus }) => (focus ? words.yes : null)),
      wordColumn(columns.theme, ({ themes }) => themes.join(', ')),
      ...(inTenders ? [chances, risks] : []),
    ],
    empty: said.none,
  });
  if (!inTenders) return [heading(said.overview), goals];
  return [
    heading(said.overview),
    goals,
    chartOf(goals, {
      about: ['sdgCompass'],
      title: said.chart(total('opportunities'), total('risks')),
      type: 'bars-stacked',
      series: [
        columnSeries(chances, { color: COLORS.done, labels: true }),
        columnSeries(risks, { color: COLORS.postponed, light: true, labels: true }),
      ],
      valueAxis: { title: said.axis, format: '0' },
      empty: said.noCompass,
    }),
  ];
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
    table(shown, {
      id: 'kompas',
      columns: [
        linkColumn(columns.nr, ({ name }) => name, cells.tender),
        textColumn(columns.tender, ({ name }) => rows.tender(name)?.title ?? null),
        countColumn(columns.chances, ({ meaning }) => meaning === 'Kans'),
        countColumn(columns.risks, ({ meaning }) => meaning === 'Risico'),
        countColumn(columns.priorities, ({ priority }) => priority),
        countColumn(columns.ambition, ({ ambition }) => ambition !== null && ambition.length > 0),
        countColumn(columns.indicator, ({ indicator }) => indicator !== null),
        countColumn(columns.result, ({ result }) => result !== null),
      ],
      empty: said.noCompass,
    }),
    ...more,
  ];
}

/** How many of a tender's rows of the compass are so. */
function countColumn(name: string, is: (row: Compass) => boolean): Column<NamedGroup<Compass>> {
  return numberColumn(name, ({ rows }) => rows.filter(is).length);
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
    table(shown, {
      id: 'kompas-regels',
      columns: [
        labelColumn(columns.tender, ({ tender }) => tender),
        textColumn(columns.description, ({ description, result }) =>
          withRemark(description, result === null ? null : said.result(result)),
        ),
        wordColumn(columns.sdg, ({ sdg }) => (sdg === null ? null : said.short(sdg))),
        wordColumn(columns.meaning, ({ meaning }) => (meaning === null ? null : said.meanings[meaning])),
        wordColumn(columns.priority, ({ priority }) => (priority ? words.yes : words.no)),
        wordColumn(
          columns.ambition,
          ({ ambition }) => ambition?.map((mark) => said.ambitions[mark]).join(', ') ?? null,
        ),
        wordColumn(columns.indicator, ({ indicator }) => indicator),
      ],
      empty: said.noCompass,
    }),
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
