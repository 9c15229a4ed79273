import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview, YearCoverage } from '../../../app/reading/overview';
import { overviewWords, type OverviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { RowList } from '../../components/row-list';
import { ShareBar } from '../../components/share-bar';
import { usePane, usePaneState } from '../../state/pane-context';
import { YearChart } from './year-chart';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});

export interface CoverageSectionProps {
  readonly overview: Overview;
  readonly year: number | null;
}

/** This year's coverage: the share and its fraction, what is still needed, and who can still change it. */
export function CoverageSection({ overview, year: wanted }: CoverageSectionProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = overviewWords(language);
  const { years } = overview;
  const year = years?.find((candidate) => candidate.year === wanted);
  if (years === null) {
    return (
      <section className={styles.section}>
        <p className={styles.text}>{words.noCalendar}</p>
        <div>
          <Button size="small" onClick={() => pane.go({ name: 'settings' })}>
            {words.toSettings}
          </Button>
        </div>
      </section>
    );
  }
  if (wanted === null) return <p className={styles.text}>{words.noYears}</p>;
  return (
    <section className={styles.section}>
      {year === undefined ? (
        <p className={styles.text}>{words.noCoverage(wanted)}</p>
      ) : (
        <YearFigures year={year} words={words} />
      )}
      {years.length > 1 ? <YearChart years={years} words={words} /> : null}
    </section>
  );
}

function YearFigures({ year, words }: { readonly year: YearCoverage; readonly words: OverviewWords }): ReactElement {
  const styles = useStyles();
  const { share, target } = year;
  if (share === null) return <p className={styles.text}>{words.empty(year.year)}</p>;
  const shareText = words.share(share);
  const targetText = target === null ? null : words.share(target);
  return (
    <>
      <div className={styles.line}>
        <p className={styles.answer}>{words.covered(year.applied.length, year.base.length, year.over)}</p>
        <span className={styles.number}>{shareText}</span>
      </div>
      <ShareBar share={share.cell} target={target?.cell ?? null} label={words.bar(shareText, targetText)} />
      <p className={styles.quiet}>
        {targetText === null ? words.noTarget : words.target(targetText, year.interpolated)}
      </p>
      <Needed year={year} words={words} />
      <CountedRows label={words.applied(year.applied.length)} rows={year.applied} />
      <CountedRows label={words.base(year.base.length)} rows={year.base} />
    </>
  );
}

/** What is still needed and who can bring it; those that can still change stand open, for that is what to do. */
function Needed({ year, words }: { readonly year: YearCoverage; readonly words: OverviewWords }): ReactElement | null {
  const styles = useStyles();
  const { candidates, met, short, reachable } = year;
  if (met === true) {
    return (
      <>
        <p className={styles.text}>{words.met}</p>
        <CountedRows label={words.candidates(candidates.length)} rows={candidates} editLabel={words.edit} />
      </>
    );
  }
  return (
    <>
      {short === null || short === 0 ? null : <p className={styles.text}>{words.short(short, candidates.length)}</p>}
      {reachable === false ? <p className={styles.text}>{words.unreachable}</p> : null}
      <RowList rows={candidates.slice(0, SHOWN)} editLabel={words.edit} />
      {candidates.length > SHOWN ? (
        <CountedRows label={words.candidates(candidates.length)} rows={candidates} editLabel={words.edit} />
      ) : null}
    </>
  );
}

/** Candidates that stand there at once. */
const SHOWN = 5;
