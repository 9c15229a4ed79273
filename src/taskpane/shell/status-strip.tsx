import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Progress } from '../../app/ports';
import { hostErrorMessage } from '../../messages/host-errors';
import { shellWords, type ShellWords } from '../../messages/pane/shell';
import { NoticeBar } from '../parts/notice-bar';
import { usePane, usePaneState } from '../state/pane-context';

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  work: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** What is going on, what went wrong and what is out of date: above every view, at most a few lines. */
export function StatusStrip(): ReactElement {
  const styles = useStyles();
  const { work, waiting, problem, outdatedSince, refreshing, computed } = usePaneState();
  const isRereading = refreshing !== null && computed !== null;
  return (
    <div className={styles.strip}>
      {isRereading && work === null ? <ProgressBar thickness="medium" aria-hidden /> : null}
      {work === null ? null : <WorkLine />}
      {waiting ? <WaitingLine /> : null}
      {problem === null ? null : <ProblemLine />}
      {outdatedSince !== null && work === null && !isRereading ? <OutdatedLine /> : null}
    </div>
  );
}

/** How far a step is, in words. */
export function progressText({ step, done, total }: Progress, { steps }: ShellWords): string {
  return step === 'writing' ? steps.writing(done, total) : steps[step];
}

function WorkLine(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { work, language } = usePaneState();
  const id = useId();
  if (work === null) return null;
  const words = shellWords(language);
  const { progress } = work;
  const share = progress !== null && progress.total > 1 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.work}>
      <div className={styles.progress}>
        <span id={id}>{words.work[work.kind]}</span>
        <ProgressBar value={share} thickness="large" aria-labelledby={id} />
        {progress === null ? null : <span>{progressText(progress, words)}</span>}
      </div>
      {work.cancellable ? (
        <Button size="small" onClick={pane.cancel}>
          {words.cancel}
        </Button>
      ) : null}
    </div>
  );
}

function WaitingLine(): ReactElement {
  const { language } = usePaneState();
  return <NoticeBar intent="info">{shellWords(language).waiting}</NoticeBar>;
}

function ProblemLine(): ReactElement | null {
  const pane = usePane();
  const { problem, language } = usePaneState();
  if (problem === null) return null;
  const words = shellWords(language);
  const actions = (
    <>
      {problem.during === 'refresh' ? (
        <Button size="small" onClick={() => void pane.refresh()}>
          {words.retry}
        </Button>
      ) : null}
      <Button size="small" onClick={pane.dismissProblem}>
        {words.close}
      </Button>
    </>
  );
  return (
    <NoticeBar intent="error" title={words.failed[problem.during]} actions={actions}>
      {hostErrorMessage(problem.code, problem.details, language)}
    </NoticeBar>
  );
}

function OutdatedLine(): ReactElement | null {
  const pane = usePane();
  const { outdatedSince, language } = usePaneState();
  if (outdatedSince === null) return null;
  const words = shellWords(language);
  const refresh = async (): Promise<void> => {
    if (await pane.refresh()) pane.announce(words.refreshed);
  };
  const actions = (
    <Button size="small" onClick={() => void refresh()}>
      {words.refresh}
    </Button>
  );
  return (
    <NoticeBar intent="warning" actions={actions}>
      {words.outdated(outdatedSince)}
    </NoticeBar>
  );
}
