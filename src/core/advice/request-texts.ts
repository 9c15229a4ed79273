import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow } from '../plan/plan';
import type { Row } from '../tables';
import type { RequestTextAdvice, SdgCompassRow, ThemeSuggestion } from './advice';
import { fittingForm } from './propose';

type Because = RequestTextAdvice['because'][number];

/** How much each reason weighs; a text for just this product group goes before one for a theme at large. */
const WEIGHTS: Readonly<Record<Because, number>> = { 'product-group': 8, theme: 4, sdg: 2, procedure: 1 };

/**
 * Sample texts that fit a tender by its themes (marked or suggested), the SDGs of its compass or its product group; in
 * the form that fits its procedure first. Texts for another product group are left out.
 */
export function requestTexts(
  plan: Plan,
  tender: TenderRow,
  suggestions: readonly ThemeSuggestion[],
  compass: readonly SdgCompassRow[],
): readonly RequestTextAdvice[] {
  const themes = new Set([
    ...plan.themes.filter(({ index }) => (tender.marks[index] ?? 0) !== 0).map(({ name }) => name),
    ...suggestions.map(({ name }) => name),
  ]);
  const sdgs = new Set(compass.map(({ sdg }) => sdg));
  const form = fittingForm(tender);
  const productGroup = tender.productGroup === null ? null : textKey(tender.productGroup);
  const found = plan.tables.requestTexts.rows.flatMap((row): readonly RequestTextAdvice[] => {
    const isForGroup = row.productGroup !== null;
    if (row.text === null || (isForGroup && textKey(row.productGroup) !== productGroup)) return [];
    const fits: Because[] = [];
    if (isForGroup) fits.push('product-group');
    if (row.theme !== null && themes.has(row.theme)) fits.push('theme');
    if (row.sdg !== null && sdgs.has(row.sdg)) fits.push('sdg');
    if (fits.length === 0) return [];
    if (row.level !== null && row.level === form) fits.push('procedure');
    return [textAdvice(row, row.text, fits)];
  });
  return found.sort((a, b) => weightOf(b) - weightOf(a) || a.rowNumber - b.rowNumber);
}

function weightOf({ because }: RequestTextAdvice): number {
  return because.reduce((total, reason) => total + WEIGHTS[reason], 0);
}

function textAdvice(row: Row<'requestTexts'>, text: string, because: readonly Because[]): RequestTextAdvice {
  const { rowNumber, level, theme, sdg, productGroup, source } = row;
  return { rowNumber, text, level, theme, sdg, productGroup, source, because };
}
