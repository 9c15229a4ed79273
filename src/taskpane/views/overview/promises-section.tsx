import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { overviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';

export interface PromisesSectionProps {
  readonly overview: Overview;
  readonly year: number | null;
}

/** Flagships and pilots of the year against what was promised. */
export function PromisesSection({ overview, year }: PromisesSectionProps): ReactElement | null {
  const { language } = usePaneState();
  const words = overviewWords(language);
  const promises = year === null ? [] : (overview.promises.get(year) ?? []);
  if (promises.length === 0) return null;
  return (
    <section>
      <SectionTitle>
        {words.promises} {year}
      </SectionTitle>
      {promises.map(({ kind, rows, target }) => (
        <CountedRows key={kind} label={words.promise[kind](rows.length, target)} rows={rows} editLabel={words.edit} />
      ))}
    </section>
  );
}
