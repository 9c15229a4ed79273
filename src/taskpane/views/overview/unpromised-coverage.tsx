import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { overviewWords } from '../../../messages/pane/overview';
import { statementWords } from '../../../messages/statements';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { CoverageRows, type CoverageSectionProps } from './coverage-section';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Coverage that the plan never promised: a line in the body, without number, bar or chart. */
export function UnpromisedCoverage({ overview, year: wanted }: CoverageSectionProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  const year = overview.years?.find(({ statement }) => statement.year === wanted);
  if (year === undefined) return null;
  const words = overviewWords(language);
  return (
    <section>
      <SectionTitle>{words.coverage}</SectionTitle>
      <p className={styles.text}>{statementWords(language).unpromisedCoverage(year.statement)}</p>
      <CoverageRows year={year} words={words} />
    </section>
  );
}
