import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow } from '../plan/plan';

/** Tenders that share something with one, without itself. */
export interface SimilarTenders {
  readonly kind: 'product-group' | 'cluster' | 'cpv' | 'title';
  /** What they share. */
  readonly shared: string;
  readonly tenders: readonly TenderRow[];
}

/** Shorter words say nothing of what is bought. */
const SHORTEST_WORD = 5;
const WORD = /[a-z]+/g;

/** Words that stand in the titles of very different tenders. */
// prettier-ignore
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'aanbesteding', 'aanleg', 'aanschaf', 'diverse', 'dienst', 'diensten', 'dienstverlening', 'gemeente', 'gemeentelijk',
  'gemeentelijke', 'huur', 'inhuur', 'inkoop', 'jaarlijks', 'jaarlijkse', 'lease', 'leveren', 'levering', 'leveringen',
  'nieuw', 'nieuwe', 'onderhoud', 'opdracht', 'overeenkomst', 'perceel', 'project', 'raamcontract', 'raamovereenkomst',
  'renovatie', 'uitvoering', 'vernieuwing', 'vervanging', 'voorziening', 'werkzaamheden',
]);

/** The tenders of the same product group, cluster and CPV division, and those with a word of the title in common. */
export function similarTenders(plan: Plan, tender: TenderRow): readonly SimilarTenders[] {
  const others = plan.tables.tenders.rows.filter((other) => other.rowNumber !== tender.rowNumber);
  const sharing = (kind: SimilarTenders['kind'], of: (row: TenderRow) => string | null): readonly SimilarTenders[] => {
    const shared = of(tender);
    if (shared === null) return [];
    const key = textKey(shared);
    const tenders = others.filter((other) => {
      const value = of(other);
      return value !== null && textKey(value) === key;
    });
    return tenders.length === 0 ? [] : [{ kind, shared, tenders }];
  };
  return [
    ...sharing('product-group', ({ productGroup }) => productGroup),
    ...sharing('cluster', ({ cluster }) => cluster),
    ...sharing('cpv', ({ cpv }) => divisionOf(cpv)),
    ...sharingWords(titleWords(plan), tender, others),
  ];
}

/** The first two digits of a CPV code. */
function divisionOf(cpv: string | null): string | null {
  return /^\s*(\d{2})\d{6}/.exec(cpv ?? '')?.[1] ?? null;
}

function sharingWords(
  wordsByTender: ReadonlyMap<TenderRow, ReadonlySet<string>>,
  tender: TenderRow,
  others: readonly TenderRow[],
): readonly SimilarTenders[] {
  const words = [...(wordsByTender.get(tender) ?? [])];
  const shared = new Set<string>();
  const tenders = others.filter((other) => {
    const same = words.filter((word) => wordsByTender.get(other)?.has(word));
    for (const word of same) shared.add(word);
    return same.length > 0;
  });
  if (tenders.length === 0) return [];
  return [{ kind: 'title', shared: words.filter((word) => shared.has(word)).join(', '), tenders }];
}

const known = new WeakMap<Plan, ReadonlyMap<TenderRow, ReadonlySet<string>>>();

/** The words that say what is bought, by tender; worked out once for a plan. */
function titleWords(plan: Plan): ReadonlyMap<TenderRow, ReadonlySet<string>> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const words = new Map(plan.tables.tenders.rows.map((tender) => [tender, wordsOf(tender.title)] as const));
  known.set(plan, words);
  return words;
}

function wordsOf(title: string | null): ReadonlySet<string> {
  const words = title === null ? null : textKey(title).match(WORD);
  return new Set((words ?? []).filter((word) => word.length >= SHORTEST_WORD && !COMMON_WORDS.has(word)));
}
