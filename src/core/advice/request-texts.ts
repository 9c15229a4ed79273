import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow, Theme } from '../plan/plan';
import { REFUSED_MARK } from '../schema/tender-types';
import type { Row } from '../tables';
import type { RelevantSdg, RequestTextAdvice, SdgCompassRow, ThemeSuggestion } from './advice';
import { fittingForm } from './propose';

type Because = RequestTextAdvice['because'][number];

/** How much each reason weighs; a text for just this product group goes before one for a theme at large. */
const WEIGHTS: Readonly<Record<Because, number>> = {
  'product-group': 16,
  theme: 8,
  sdg: 4,
  'theme-sdg': 2,
  'relevant-sdg': 2,
  procedure: 1,
};

/** What of a tender a text may fit. */
interface Fitting {
  readonly themes: readonly Theme[];
  readonly sdgs: Readonly<Record<'sdg' | 'theme-sdg' | 'relevant-sdg', ReadonlySet<number>>>;
  /** Compared like a name. */
  readonly productGroup: string | null;
  readonly form: ReturnType<typeof fittingForm>;
}

/**
 * Sample texts that fit a tender by its themes (marked or suggested), by an SDG (of its compass, of those themes, or one
 * that matters for its product group) or by its product group; in the form that fits its procedure first. Texts for
 * another product group are left out.
 */
export function requestTexts(
  plan: Plan,
  tender: TenderRow,
  suggestions: readonly ThemeSuggestion[],
  compass: readonly SdgCompassRow[],
  relevant: readonly RelevantSdg[],
): readonly RequestTextAdvice[] {
  const themes = themesOfTender(plan, tender, suggestions);
  const fitting: Fitting = {
    themes,
    sdgs: {
      sdg: new Set(compass.flatMap(({ sdg }) => sdg ?? [])),
      'theme-sdg': new Set(themes.flatMap(({ row }) => row.sdgs ?? [])),
      'relevant-sdg': new Set(relevant.map(({ sdg }) => sdg)),
    },
    productGroup: tender.productGroup === null ? null : textKey(tender.productGroup),
    form: fittingForm(tender),
  };
  const found = plan.tables.requestTexts.rows.flatMap((row): readonly RequestTextAdvice[] => {
    const because = reasonsFor(row, fitting);
    return row.text === null || because.length === 0 ? [] : [textAdvice(plan, row, row.text, because, themes)];
  });
  return found.sort((a, b) => weightOf(b) - weightOf(a) || a.rowNumber - b.rowNumber);
}

/** The themes that the tender marks, unless it refuses them, and those that are suggested. */
function themesOfTender(
  { themes }: Plan,
  { marks }: TenderRow,
  suggestions: readonly ThemeSuggestion[],
): readonly Theme[] {
  const suggested = new Set(suggestions.map(({ theme }) => theme));
  return themes.filter(({ index }) => {
    const set = marks[index] ?? 0;
    return suggested.has(index) || (set !== 0 && (set & REFUSED_MARK) === 0);
  });
}

/** Why a text fits; none when it does not. */
function reasonsFor(row: Row<'requestTexts'>, { themes, sdgs, productGroup, form }: Fitting): readonly Because[] {
  const isForGroup = row.productGroup !== null;
  if (isForGroup && textKey(row.productGroup) !== productGroup) return [];
  const because: Because[] = [];
  if (isForGroup) because.push('product-group');
  if (themes.some(({ name }) => name === row.theme)) because.push('theme');
  for (const by of ['sdg', 'theme-sdg', 'relevant-sdg'] as const) {
    if (row.sdg !== null && sdgs[by].has(row.sdg)) because.push(by);
  }
  if (because.length > 0 && row.level !== null && row.level === form) because.push('procedure');
  return because;
}

function weightOf({ because }: RequestTextAdvice): number {
  return because.reduce((total, reason) => total + WEIGHTS[reason], 0);
}

function textAdvice(
  plan: Plan,
  row: Row<'requestTexts'>,
  text: string,
  because: readonly Because[],
  ofTender: readonly Theme[],
): RequestTextAdvice {
  const { rowNumber, level, theme, sdg, productGroup, source } = row;
  const asksFor =
    theme === null
      ? plan.themes.filter(({ row: { sdgs } }) => sdg !== null && sdgs?.includes(sdg) === true)
      : plan.themes.filter(({ name }) => name === theme);
  const themes = [...asksFor]
    .sort((a, b) => Number(ofTender.includes(b)) - Number(ofTender.includes(a)) || a.index - b.index)
    .map(({ index }) => index);
  return { rowNumber, text, level, theme, sdg, productGroup, source, because, themes };
}
