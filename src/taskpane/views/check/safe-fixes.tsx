import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { safeRepairs, tidyingFixes } from '../../../app/editing/fix';
import type { Fix } from '../../../core/fixes/fix';
import { checkViewWords } from '../../../messages/pane/check';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { SectionTitle } from '../../components/section-title';
import { usePane, usePaneState } from '../../state/pane-context';
import { FixLine } from './fix-line';
import { applyInPane } from './apply-in-pane';

const useStyles = makeStyles({ text: { margin: `${tokens.spacingVerticalXS} 0` } });

/** The fixes that change no meaning: shown first, then made one by one or all at once; tidying apart from repairs. */
export function SafeFixes({ fixes }: { readonly fixes: readonly Fix[] }): ReactElement {
  const { language } = usePaneState();
  const words = checkViewWords(language);
  const [repairs, tidying] = [safeRepairs(fixes), tidyingFixes(fixes)];
  return (
    <>
      <FixList
        fixes={repairs}
        title={words.fixes}
        text={words.safeFixes(repairs.length)}
        show={words.showFixes(repairs.length)}
        all={words.applyAll(repairs.length)}
      />
      <FixList
        fixes={tidying}
        title={words.tidying}
        text={words.tidyingText(tidying.length)}
        show={words.showTidying(tidying.length)}
        all={words.tidyAll(tidying.length)}
      />
    </>
  );
}

interface FixListProps {
  readonly fixes: readonly Fix[];
  readonly title: string;
  readonly text: string;
  /** On the disclosure. */
  readonly show: string;
  /** On the button that makes them all. */
  readonly all: string;
}

function FixList({ fixes, title, text, show, all }: FixListProps): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  if (fixes.length === 0) return null;
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <p className={styles.text}>{text}</p>
      <Disclosure label={show}>
        {() => (
          <>
            <Button size="small" disabledFocusable={work !== null} onClick={() => void applyInPane(pane, fixes)}>
              {all}
            </Button>
            <PagedList
              items={fixes}
              more={checkViewWords(language).more}
              keyOf={({ edit }) => `${edit.sheet} ${edit.row}:${edit.column}`}
              draw={(fix) => <FixLine fix={fix} />}
            />
          </>
        )}
      </Disclosure>
    </section>
  );
}
