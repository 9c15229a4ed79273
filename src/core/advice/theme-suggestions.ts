import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow, Theme } from '../plan/plan';
import { CHAIN_THEME, riskGroupOf } from '../reference/risk-groups';
import { markSet, type MarkSet } from '../schema/tender-types';
import type { SuggestionReason, ThemeSuggestion } from './advice';
import { proposeMarks } from './propose';
import { similarTenders, type SimilarTenders } from './similar-tenders';

/** The strongest first: what the policy says, then what is done for the same, then what merely looks alike. */
const ORDER: readonly SuggestionReason['kind'][] = [
  'risk-group',
  'product-group',
  'sdg-relevance',
  'request-text',
  'cluster',
  'cpv',
  'title',
];

/** How many tenders a reason names. */
const NAMED = 5;
const USED_MARKS: MarkSet = markSet(['Kans', 'Eis', 'Gunning', 'Contract', 'Innovatie']);

/**
 * Themes that a tender does not mark and probably could, each with its reasons: most and strongest reasons first, focus
 * before other themes, then the order of Themas. None once the tender is published or cancelled: it is too late.
 */
export function themeSuggestions(plan: Plan, tender: TenderRow): readonly ThemeSuggestion[] {
  if (tender.status !== 'Gepland' && tender.status !== 'In voorbereiding') return [];
  const similar = similarTenders(plan, tender);
  const chainTheme = plan.themeByName(CHAIN_THEME);
  const suggestions = plan.themes
    .filter(({ index }) => (tender.marks[index] ?? 0) === 0 && tender.unreadableThemes?.has(index) !== true)
    .map((theme): ThemeSuggestion => {
      const reasons = [
        ...(theme === chainTheme ? riskReasons(tender) : []),
        ...relevanceReasons(plan, tender, theme),
        ...textReasons(plan, tender, theme),
        ...similar.flatMap((group) => similarReasons(group, theme)),
      ].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      const { index, name, focus } = theme;
      return { theme: index, name, focus, reasons, change: proposeMarks(plan, tender, index, markSet(['Kans'])) };
    })
    .filter(({ reasons }) => reasons.length > 0);
  return suggestions.sort(
    (a, b) => strength(b) - strength(a) || Number(b.focus) - Number(a.focus) || a.theme - b.theme,
  );
}

function strength({ reasons }: ThemeSuggestion): number {
  return reasons.reduce((total, { kind }) => total + ORDER.length - ORDER.indexOf(kind), 0);
}

function riskReasons({ productGroup }: TenderRow): readonly SuggestionReason[] {
  const group = productGroup === null ? null : riskGroupOf(productGroup);
  return productGroup === null || group === null ? [] : [{ kind: 'risk-group', productGroup, group, tenders: [] }];
}

/** SDGs that matter for the product group, and that the theme serves. */
function relevanceReasons(plan: Plan, { productGroup }: TenderRow, { row }: Theme): readonly SuggestionReason[] {
  if (productGroup === null || row.sdgs === null) return [];
  const key = textKey(productGroup);
  const served = new Set(row.sdgs);
  return plan.tables.sdgRelevance.rows.flatMap(({ productGroup: group, sdg, meaning }): readonly SuggestionReason[] => {
    if (group === null || sdg === null || meaning === null) return [];
    if (textKey(group) !== key || !served.has(sdg)) return [];
    return [{ kind: 'sdg-relevance', productGroup, sdg, meaning, tenders: [] }];
  });
}

/** Sample texts for just this product group. */
function textReasons(plan: Plan, { productGroup }: TenderRow, { name }: Theme): readonly SuggestionReason[] {
  if (productGroup === null) return [];
  const key = textKey(productGroup);
  const texts = plan.tables.requestTexts.rows.filter(
    (row) => row.theme === name && row.productGroup !== null && textKey(row.productGroup) === key,
  ).length;
  return texts === 0 ? [] : [{ kind: 'request-text', productGroup, texts, tenders: [] }];
}

/** Half of the tenders that are like it mark the theme: chance is less likely then. */
function similarReasons({ kind, shared, tenders }: SimilarTenders, { index }: Theme): readonly SuggestionReason[] {
  const marked = tenders.filter(({ marks }) => ((marks[index] ?? 0) & USED_MARKS) !== 0);
  if (marked.length === 0 || marked.length * 2 < tenders.length) return [];
  const names = marked.slice(0, NAMED).map(({ key }) => key);
  return [{ kind, shared, marked: marked.length, of: tenders.length, tenders: names }];
}
