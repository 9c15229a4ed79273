import type { AidFigure, UsedFactor } from '../../figures/figures';
import { exactTotal, rounded } from '../../figures/exact-totals';
import { ascendingYears, groupByName } from '../../figures/grouping';
import { IMPACT_FACTORS } from '../../reference/impact-factors';
import { AID_KINDS, type AidKind } from '../../tables/aids.table';
import { textKey } from '../../kernel/text-key';
import { heading, note, type Block } from '../blocks';
import { linkColumn, labelColumn, numberColumn, table, textColumn, wordColumn } from '../columns';
import { limited } from '../long-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';
import { socialReturnCell } from './social-return-cell';

/** The sum of the effects of a kind that could be worked out. */
export function totalOfKind(kind: AidKind, aids: readonly AidFigure[]): number | null {
  return sumOf(aids.filter((aid) => aid.kind === kind));
}

function sumOf(aids: readonly AidFigure[]): number | null {
  const known = aids.flatMap(({ result }) => result ?? []);
  return known.length === 0 ? null : rounded(exactTotal(known));
}

/** A section per kind of effect: how each number came about, with the factors named. */
export function impactSections(context: ReportContext): readonly Block[] {
  const aids = context.figures.aids ?? [];
  return AID_KINDS.flatMap((kind) => {
    const own = aids.filter((aid) => aid.kind === kind);
    return own.length === 0 ? [] : impactSection(kind, own, context);
  });
}

function impactSection(kind: AidKind, aids: readonly AidFigure[], context: ReportContext): readonly Block[] {
  const { words, cells } = context;
  const { columns, impact: said } = words;
  const isMoney = kind === 'Social return';
  // A contract asks social return once, however many people and quarters it is made up of.
  const lines = isMoney
    ? groupByName(aids, ({ tender }) => tender).map(({ rows: own }) => own)
    : aids.map((aid) => [aid]);
  const { shown, more } = limited(
    lines.map((own) => effectLine(own, context)),
    words,
  );
  return [
    heading(said.headings[kind]),
    note(said.notes[kind]),
    table(shown, {
      id: `effect-${AID_KINDS.indexOf(kind) + 1}`,
      columns: [
        linkColumn(columns.nr, ({ tender }) => tender, cells.tender),
        textColumn(columns.calculation, (line) => line.text),
        wordColumn(columns.year, ({ years }) => years),
        ...(isMoney ? [wordColumn(columns.ofContract, (line: EffectLine) => socialReturnCell(line, context))] : []),
        numberColumn(
          said.results[kind],
          ({ result }) => result,
          isMoney ? 'money' : plainFormat(shown.map(({ result }) => result)),
        ),
      ],
      empty: said.none,
    }),
    ...more,
  ];
}

/** A line of the table: one calculation, or several of one tender. */
interface EffectLine {
  readonly tender: string;
  readonly text: string;
  readonly years: string;
  /** The sum of what could be worked out. */
  readonly result: number | null;
  /** Every calculation has a result. */
  readonly isComplete: boolean;
}

function effectLine(aids: readonly AidFigure[], context: ReportContext): EffectLine {
  const [tender = ''] = aids.map((aid) => aid.tender);
  const title = context.rows.tender(tender)?.title ?? null;
  return {
    tender,
    text: [...(title === null ? [] : [title]), ...aids.map((aid) => calculation(aid, context))].join('\n'),
    years: ascendingYears(aids.map(({ year }) => year)).join(', '),
    result: sumOf(aids),
    isComplete: aids.every(({ result }) => result !== null),
  };
}

function calculation({ quantity, factor, chosen, obstacles }: AidFigure, { words }: ReportContext): string {
  if (obstacles.length > 0) return words.impact.missing(obstacles);
  return words.impact.calculation({
    quantity,
    factor: term(factor),
    chosen: chosen === null ? null : { quantity: chosen.quantity, factor: term(chosen.factor) },
  });
}

function term({ code, value, unit }: UsedFactor): {
  readonly code: string;
  readonly value: number;
  readonly unit: string | null;
} {
  return { code, value: value ?? 0, unit };
}

/** The factors with unit, year and source: those that were used, and those that wait for a value. */
export function impactFactors(context: ReportContext): readonly Block[] {
  const { words, figures } = context;
  const { columns, impact: said } = words;
  const aids = figures.aids ?? [];
  const unknown = new Set(
    aids.flatMap(({ obstacles }) => obstacles.flatMap((obstacle) => (obstacle.why === 'unknown' ? obstacle.code : []))),
  );
  const used = aids
    .flatMap(({ factor, chosen }) => [factor, ...(chosen === null ? [] : [chosen.factor])])
    .filter(({ code }) => !unknown.has(code));
  const supplied = IMPACT_FACTORS.map((factor): UsedFactor => ({ ...factor, own: false }));
  const all = distinct([...used, ...supplied]);
  return [
    heading(said.factors),
    note(said.factorsNote),
    table(all, {
      id: 'factoren',
      columns: [
        labelColumn(columns.factor, ({ code }) => code),
        textColumn(columns.source, ({ source }) => source),
        wordColumn(columns.unit, ({ unit }) => unit),
        wordColumn(columns.origin, ({ value, own }) => (value === null ? said.toFill : own ? said.own : said.supplied)),
        numberColumn(columns.value, ({ value }) => value, plainFormat(all.map(({ value }) => value))),
        numberColumn(columns.validFrom, ({ validFrom }) => validFrom, 'year'),
      ],
      empty: said.none,
    }),
  ];
}

/** A factor once for each value that was used; a name without a value only where it has none at all. */
function distinct(factors: readonly UsedFactor[]): readonly UsedFactor[] {
  const byName = new Map<string, UsedFactor>();
  for (const factor of factors) {
    const name = textKey(factor.code);
    const key = factor.own ? `${name}\u0000${factor.value}` : name;
    const known = factors.some((other) => other.own && textKey(other.code) === name);
    if (!byName.has(key) && (factor.own || !known)) byName.set(key, factor);
  }
  return [...byName.values()];
}
