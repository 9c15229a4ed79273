import type { OpenState } from '../plan/action-facts';

/**
 * Every action is in one of these: done, cancelled, or one of the open states. In the order of a bar: what is finished
 * first, what will not happen last.
 */
export const ACTION_STATES = [
  'done',
  'current',
  'continuous',
  'planned',
  'late',
  'undated',
  'cancelled',
] as const satisfies readonly (OpenState | 'done' | 'cancelled')[];
export type ActionState = (typeof ACTION_STATES)[number];
