import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { overviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { Said } from './said';

/** How often the policy rules are met; what is still to do and what was broken are two lists. */
export function RulesSection({ rules }: Pick<Overview, 'rules'>): ReactElement | null {
  const { language } = usePaneState();
  if (rules === null) return null;
  const words = overviewWords(language);
  const { statement, pending, broken } = rules;
  return (
    <section>
      <SectionTitle>{words.rules}</SectionTitle>
      <Said statement={statement} />
      {broken.length === 0 ? null : (
        <CountedRows label={words.broken(broken.length)} rows={broken} editLabel={words.edit} />
      )}
      {pending.length === 0 ? null : (
        <CountedRows label={words.pending(pending.length)} rows={pending} editLabel={words.edit} />
      )}
    </section>
  );
}
