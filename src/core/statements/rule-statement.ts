import type { Figures } from '../figures/figures';

/** What may be said of the policy rules: still to do and broken are two things, and are never one count. */
export interface RuleStatement {
  readonly kind: 'rules';
  /** Rules that the calendar can be held against, and that apply to some tender. */
  readonly rules: number;
  /** Pairs of a rule and a tender that it applies to; the four below add up to it. */
  readonly applies: number;
  readonly met: number;
  readonly explained: number;
  /** Neither, and not published: still to be filled in. */
  readonly pending: number;
  /** Neither, and published. */
  readonly broken: number;
}

/** What may be said of the policy rules; `null` when there are none that apply. */
export function ruleStatement({ rules }: Pick<Figures, 'rules'>): RuleStatement | null {
  const applying = (rules ?? []).filter(({ applies }) => applies.count > 0);
  if (applying.length === 0) return null;
  const sum = (count: (rule: (typeof applying)[number]) => number): number =>
    applying.reduce((total, rule) => total + count(rule), 0);
  return {
    kind: 'rules',
    rules: applying.length,
    applies: sum(({ applies }) => applies.count),
    met: sum(({ met }) => met.count),
    explained: sum(({ explained }) => explained.count),
    pending: sum(({ pending }) => pending.length),
    broken: sum(({ broken }) => broken.length),
  };
}
