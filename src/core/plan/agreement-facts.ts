import type { Row } from '../tables';
import type { Plan } from './plan';

type Agreement = Row<'agreements'>;

/** How far an agreement is; each is in one of these. `unreadable`: nobody can tell what Nagekomen says. */
export const AGREEMENT_STATES = ['kept', 'partly', 'broken', 'due', 'waiting', 'unreadable'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

const JUDGED: Readonly<Record<Exclude<Agreement['kept'], 'Onbekend'>, AgreementState>> = {
  Ja: 'kept',
  Deels: 'partly',
  Nee: 'broken',
};

/** `due`: it was to be checked before the as-of date, and nobody has said whether it was kept (rules.md, B16). */
export function agreementState(plan: Pick<Plan, 'asOf'>, { kept, checkOn, unreadable }: Agreement): AgreementState {
  if (unreadable?.has('kept')) return 'unreadable';
  if (kept !== 'Onbekend') return JUDGED[kept];
  return checkOn !== null && checkOn < plan.asOf ? 'due' : 'waiting';
}
