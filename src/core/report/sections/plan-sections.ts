import type { Counted, CountYear } from '../../figures/figures';
import type { CountKind } from '../../tables/goals.table';
import { heading, note, type Block } from '../blocks';
import {
  alarmColumn,
  dateColumn,
  labelColumn,
  metInYearColumn,
  numberColumn,
  table,
  textColumn,
  wordColumn,
  yearColumn,
} from '../columns';
import { keyCount, keysText } from '../key-lists';
import type { ReportContext } from '../report-context';

/** The points of attention that are still open. */
export function attentionPoints({ plan, words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const { raw, rows } = plan.tables.attentionPoints;
  const open = rows.filter(({ status }) => status === 'Open');
  return [
    heading(words.sections.attentionPoints),
    table(open, {
      id: 'aandachtspunten',
      columns: [
        labelColumn(columns.owner, ({ owner }) => owner),
        textColumn(columns.point, ({ point }) => point),
        dateColumn(columns.date, ({ date }) => date),
      ],
      empty: raw === null ? words.missing.attentionPoints : words.attention.none,
    }),
  ];
}

/** The same of the reported year, for the front page; nothing where there is nothing to count or reach. */
export function pilotsOfYear(context: ReportContext): readonly Block[] {
  const { figures, year } = context;
  const entry = figures.counts?.years.find((candidate) => candidate.year === year);
  if (entry === undefined || countLines([entry], context).length === 0) return [];
  return pilotsTable([entry], context);
}

/** Pilots, flagship tenders and how many of those had support, against their targets. */
export function pilotsAndFlagships(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.counts === null) return [heading(words.sections.pilots), note(words.missing.counts)];
  return [...pilotsTable(figures.counts.years, context), ...themeGoals(context)];
}

/** Goals in numbers of tenders for one theme; nothing where the plan has none. */
function themeGoals({ figures, words, cells, plan }: ReportContext): readonly Block[] {
  const goals = figures.counts?.themeGoals ?? [];
  const { columns } = words;
  if (goals.length === 0) return [];
  return [
    heading(words.sections.themeGoals),
    note(words.counts.themeGoalsNote),
    table(goals, {
      id: 'doelen-per-thema',
      columns: [
        yearColumn(columns.year, ({ year }) => year),
        textColumn(columns.which, ({ realised }) => keysText(realised.keys, words)),
        wordColumn(columns.theme, ({ theme }) => theme),
        wordColumn(columns.kind, ({ kind }) => words.counts[COUNT_WORDS[kind]]),
        metInYearColumn(
          columns.met,
          ({ realised, target, year }) => ({ met: isLineMet({ counted: realised, target }), year }),
          plan.asOf,
          words,
        ),
        numberColumn(columns.count, ({ realised }) => keyCount(realised.keys, words, cells.table('tenders'))),
        numberColumn(columns.target, ({ target }) => target),
      ],
      empty: words.counts.none,
    }),
  ];
}

const COUNT_WORDS: Readonly<Record<CountKind, 'pilots' | 'flagships' | 'supported'>> = {
  Pilots: 'pilots',
  Speerpunten: 'flagships',
  Ondersteund: 'supported',
};

interface CountLine {
  readonly year: number;
  readonly label: string;
  readonly counted: Counted;
  readonly target: number | null;
}

/** What was counted or wanted in these years. */
function countLines(years: readonly CountYear[], { words }: ReportContext): readonly CountLine[] {
  return years
    .flatMap(({ year, ...counts }) => [
      { year, label: words.counts.pilots, counted: counts.pilots, target: counts.pilotsTarget },
      { year, label: words.counts.flagships, counted: counts.flagships, target: counts.flagshipsTarget },
      { year, label: words.counts.supported, counted: counts.supported, target: counts.supportedTarget },
    ])
    .filter(({ counted, target }) => counted.count > 0 || target !== null);
}

function isLineMet({ counted, target }: Pick<CountLine, 'counted' | 'target'>): boolean | null {
  return target === null ? null : counted.count >= target;
}

function pilotsTable(years: readonly CountYear[], context: ReportContext): readonly Block[] {
  const { words, cells, plan } = context;
  const { columns } = words;
  return [
    heading(words.sections.pilots),
    note(words.counts.note),
    table(countLines(years, context), {
      id: 'pilots',
      columns: [
        yearColumn(columns.year, ({ year }) => year),
        textColumn(columns.which, ({ counted }) => keysText(counted.keys, words)),
        wordColumn(columns.kind, ({ label }) => label),
        metInYearColumn(columns.met, (line) => ({ met: isLineMet(line), year: line.year }), plan.asOf, words),
        numberColumn(columns.count, ({ counted }) => keyCount(counted.keys, words, cells.table('tenders'))),
        numberColumn(columns.target, ({ target }) => target),
      ],
      empty: words.counts.none,
    }),
  ];
}

/** Policy rules: to how many tenders each applies, and which broke it or explained why not. */
export function policyRules(context: ReportContext): readonly Block[] {
  const { figures, words, plan, cells } = context;
  const { columns } = words;
  if (figures.rules === null) return [heading(words.sections.rules), note(words.missing.rules)];
  const weights = new Map(plan.tables.policyRules.rows.map(({ key, weight }) => [key, weight] as const));
  const named = (say: (keys: string) => string, keys: readonly string[]): readonly string[] =>
    keys.length === 0 ? [] : [say(keysText(keys, words))];
  return [
    heading(words.sections.rules),
    note(words.rules.note),
    table(figures.rules, {
      id: 'beleidsregels',
      columns: [
        labelColumn(columns.weight, ({ rule }) => words.weight[weights.get(rule) ?? 'Waar mogelijk']),
        textColumn(columns.rule, ({ rule, broken, pending, explained }) =>
          [
            rule,
            ...named(words.rules.brokenBy, broken),
            ...named(words.rules.pendingBy, pending),
            ...named(words.rules.explainedBy, explained.keys),
          ].join('\n'),
        ),
        numberColumn(columns.applies, ({ applies }) => keyCount(applies.keys, words, cells.table('tenders'))),
        numberColumn(columns.ruleMet, ({ met }) => met.count),
        numberColumn(columns.explained, ({ explained }) => explained.count),
        numberColumn(columns.pending, ({ pending }) => pending.length),
        alarmColumn(columns.broken, ({ broken }) => broken.length),
      ],
      empty: words.rules.none,
    }),
  ];
}
