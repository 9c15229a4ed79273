import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { Progress } from '../../app/reading/run-slices';
import { hostErrorMessage } from '../../messages/host-errors';
import { shellWords, type ShellWords } from '../../messages/pane/shell';
import { NoticeBar } from '../components/notice-bar';
import { usePane, usePaneState } from '../state/pane-context';
import type { Work } from '../state/pane-state';

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  work: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** What is going on, what went wrong and what is out of date: above every view, at most a few lines. */
export function StatusStrip(): ReactElement {
  const styles = useStyles();
  const { language, work, waiting, problem, outcome, outdatedSince, refreshing, computed } = usePaneState();
  const isRereading = refreshing !== null && computed !== null;
  return (
    <section className={styles.strip} aria-label={shellWords(language).news}>
      {isRereading && work === null ? <ProgressBar thickness="medium" aria-hidden /> : null}
      {work === null ? null : <WorkLine />}
      {waiting ? <WaitingLine /> : null}
      {problem === null ? null : <ProblemLine />}
      {outcome === null ? null : <OutcomeLine />}
      {outdatedSince !== null && work === null && !isRereading ? <OutdatedLine /> : null}
    </section>
  );
}

/** How far a step is, in words. */
export function progressText({ step, done, total }: Progress, { steps }: ShellWords): string {
  return step === 'writing' ? steps.writing(done, total) : steps[step];
}

function WorkLine(): ReactElement | null {
  const styles = useStyles();
  const { work, language } = usePaneState();
  const id = useId();
  if (work === null) return null;
  const words = shellWords(language);
  const { progress } = work;
  const isWriting = isSent(work);
  const share = progress !== null && progress.total > 1 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.work}>
      <div className={styles.progress}>
        <span id={id}>{words.work[work.kind]}</span>
        <ProgressBar value={share} thickness="large" aria-labelledby={id} />
        {progress === null ? null : <span>{progressText(progress, words)}</span>}
        {work.cancelling && !isWriting ? <span role="status">{words.cancelling}</span> : null}
        {work.cancellable && isWriting ? <span>{words.tooLateToCancel}</span> : null}
      </div>
      {work.cancellable ? <CancelButton work={work} /> : null}
    </div>
  );
}

/** What is on its way to Excel is finished there. */
function isSent({ progress }: Work): boolean {
  return progress?.step === 'writing' || progress?.step === 'verifying';
}

/** Stops the work as long as it can be stopped; the keyboard goes back to where it was. */
function CancelButton({ work }: { readonly work: Work }): ReactElement {
  const pane = usePane();
  const { language } = usePaneState();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const own = button.current;
    return () => {
      // Runs after the button has left the page: the keyboard is nowhere when it was on it.
      const isLost = document.activeElement === own || document.activeElement === document.body;
      if (isLost && before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  return (
    <Button
      ref={button}
      size="small"
      disabledFocusable={work.cancelling || isSent(work)}
      onFocus={({ relatedTarget }) => {
        before.current = relatedTarget;
      }}
      onClick={pane.cancel}
    >
      {shellWords(language).cancel}
    </Button>
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
  const close = (): void => {
    pane.dismissProblem();
    pane.focusView();
  };
  const actions = (
    <>
      {problem.during === 'refresh' ? (
        <Button size="small" onClick={() => void pane.refresh()}>
          {words.retry}
        </Button>
      ) : null}
      <Button size="small" onClick={close}>
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

function OutcomeLine(): ReactElement | null {
  const pane = usePane();
  const { outcome, language } = usePaneState();
  if (outcome === null) return null;
  const close = (): void => {
    pane.dismissOutcome();
    pane.focusView();
  };
  const actions = (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={shellWords(language).close}
      onClick={close}
    />
  );
  return (
    <NoticeBar intent={outcome.tone} announced actions={actions}>
      {outcome.text}
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
