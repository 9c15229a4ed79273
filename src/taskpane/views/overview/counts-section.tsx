import type { ReactElement } from 'react';
import type { CountRows } from '../../../app/reading/overview';
import { overviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { Said } from './said';

/** Flagships, supported tenders and pilots of a year, where the plan states how many. */
export function CountsSection({ counts }: { readonly counts: readonly CountRows[] }): ReactElement | null {
  const { language } = usePaneState();
  const words = overviewWords(language);
  if (counts.length === 0) return null;
  return (
    <section>
      <SectionTitle>{words.counts}</SectionTitle>
      {counts.map(({ statement, rows }) => (
        <div key={statement.promise}>
          <Said statement={statement} />
          {rows.length === 0 ? null : (
            <CountedRows label={words.countRows(rows.length)} rows={rows} editLabel={words.edit} />
          )}
        </div>
      ))}
    </section>
  );
}
