import type { Figures, ThemeAmbition } from '../figures/figures';
import { yearOfQuarter } from '../kernel/quarter';
import type { Plan } from '../plan/plan';

/** How a theme stands to the steps that its plan states; the first that holds. */
export type LevelState =
  /** A step whose year has ended was not reached. */
  | 'behind'
  /** No current level is known, so nothing can be said of steps. */
  | 'unknown'
  /** This year's step is still to be reached, by its end. */
  | 'to-go'
  | 'reached'
  /** The plan states an ambition, and no step for this year or an earlier one. */
  | 'not-yet'
  /** The plan states neither step nor ambition. */
  | 'not-stated';

export interface LevelStatement {
  readonly kind: 'levels';
  /** The year of this year's steps: that of the reported quarter. */
  readonly year: number;
  /** The themes of which the plan states a step or an ambition, each in one state. */
  readonly themes: number;
  readonly behind: readonly { readonly theme: string; readonly levels: number }[];
  readonly toGo: readonly { readonly theme: string; readonly levels: number }[];
  readonly reached: readonly string[];
  readonly notYet: readonly string[];
  readonly unknown: readonly string[];
}

/** What may be said of the levels; `null` when the plan states neither steps nor ambitions. */
export function levelStatement(plan: Plan, { ambition }: Pick<Figures, 'ambition'>): LevelStatement | null {
  const stated = (ambition?.themes ?? []).filter((theme) => levelState(theme) !== 'not-stated');
  if (stated.length === 0) return null;
  const inState = (state: LevelState): readonly ThemeAmbition[] =>
    stated.filter((theme) => levelState(theme) === state);
  const names = (state: LevelState): readonly string[] => inState(state).map(({ theme }) => theme);
  return {
    kind: 'levels',
    year: yearOfQuarter(plan.quarter),
    themes: stated.length,
    behind: inState('behind').map(({ theme, behind }) => ({ theme, levels: behind ?? 0 })),
    toGo: inState('to-go').map(({ theme, toGo }) => ({ theme, levels: toGo ?? 0 })),
    reached: names('reached'),
    notYet: names('not-yet'),
    unknown: names('unknown'),
  };
}

/** The state of a theme; each theme is in exactly one. */
function levelState({ current, ambition, path, due, thisYear, behind, toGo }: ThemeAmbition): LevelState {
  if (ambition === null && path.length === 0) return 'not-stated';
  if (behind !== null && behind > 0) return 'behind';
  if (current === null) return 'unknown';
  if (due === null && thisYear === null) return ambition !== null && current >= ambition ? 'reached' : 'not-yet';
  return toGo !== null && toGo > 0 ? 'to-go' : 'reached';
}
