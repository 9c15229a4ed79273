import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview, YearCoverage } from '../../../app/reading/overview';
import { overviewWords, type OverviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { Disclosure } from '../../components/disclosure';
import { RowList } from '../../components/row-list';
import { ShareBar } from '../../components/share-bar';
import { usePane, usePaneState } from '../../state/pane-context';
import { Said } from './said';
import { YearChart } from './year-chart';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

export interface CoverageSectionProps {
  readonly overview: Overview;
  readonly year: number | null;
}

/** The coverage that the plan promised: the answer of a year, what is still needed, and who can still change it. */
export function CoverageSection({ overview, year: wanted }: CoverageSectionProps): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = overviewWords(language);
  const { years } = overview;
  if (years === null) {
    return (
      <section className={styles.section}>
        <p className={styles.text}>{words.noCalendar}</p>
        <div>
          <Button size="small" onClick={() => pane.go({ name: 'settings', section: 'tables' })}>
            {words.toTables}
          </Button>
        </div>
      </section>
    );
  }
  const year = years.find(({ statement }) => statement.year === wanted);
  const shown = years.filter(({ share }) => share !== null);
  return (
    <section className={styles.section}>
      {year === undefined ? null : <YearFigures year={year} words={words} />}
      {shown.length > 1 ? <YearChart years={years} words={words} /> : null}
    </section>
  );
}

function YearFigures({ year, words }: YearProps): ReactElement {
  const styles = useStyles();
  const { share, target, statement } = year;
  return (
    <>
      {share === null ? null : <span className={styles.number}>{words.share(share)}</span>}
      <Said statement={statement} className={styles.answer} />
      {share === null ? null : (
        <ShareBar
          share={share.cell}
          target={target?.cell ?? null}
          label={words.bar(words.share(share), target === null ? null : words.share(target))}
        />
      )}
      <Candidates year={year} words={words} />
      <CoverageRows year={year} words={words} />
    </>
  );
}

interface YearProps {
  readonly year: YearCoverage;
  readonly words: OverviewWords;
}

/** The rows behind the numbers of a year, and how the departments share in it. */
export function CoverageRows({ year, words }: YearProps): ReactElement {
  const { applied, base, departments } = year;
  return (
    <>
      <CountedRows label={words.applied(applied.length)} rows={applied} />
      <CountedRows label={words.base(base.length)} rows={base} />
      {departments.length === 0 ? null : (
        <Disclosure label={words.departments}>
          {() =>
            departments.map(({ department, applied: count, base: rows }) => (
              <CountedRows key={department} label={words.department(department, count, rows.length)} rows={rows} />
            ))
          }
        </Disclosure>
      )}
    </>
  );
}

/** Those that can still change stand open while they are needed, for that is what to do. */
function Candidates({ year: { candidates, statement }, words }: YearProps): ReactElement {
  const isNeeded = statement.state !== 'met';
  const counted = <CountedRows label={words.candidates(candidates.length)} rows={candidates} editLabel={words.edit} />;
  return (
    <>
      {isNeeded ? <RowList rows={candidates.slice(0, SHOWN)} editLabel={words.edit} /> : null}
      {candidates.length > (isNeeded ? SHOWN : 0) ? counted : null}
    </>
  );
}

/** Candidates that stand there at once. */
const SHOWN = 5;
