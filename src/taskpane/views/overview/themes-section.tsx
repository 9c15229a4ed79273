import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { overviewWords } from '../../../messages/pane/overview';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { Said } from './said';

/** How the themes stand to the steps and ambitions that the plan states. */
export function ThemesSection({ levels }: Pick<Overview, 'levels'>): ReactElement | null {
  const { language } = usePaneState();
  if (levels === null) return null;
  return (
    <section>
      <SectionTitle>{overviewWords(language).themes}</SectionTitle>
      <Said statement={levels} />
    </section>
  );
}
