import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { safeFixes } from '../../../app/editing/fix';
import type { Fix } from '../../../core/fixes/fix';
import { checkViewWords } from '../../../messages/pane/check';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { SectionTitle } from '../../components/section-title';
import { usePane, usePaneState } from '../../state/pane-context';
import { FixLine } from './fix-line';
import { applyInPane } from './apply-in-pane';

const useStyles = makeStyles({ text: { margin: `${tokens.spacingVerticalXS} 0` } });

/** The fixes that change no meaning: shown first, then made one by one or all at once. */
export function SafeFixes({ fixes }: { readonly fixes: readonly Fix[] }): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const safe = safeFixes(fixes);
  if (safe.length === 0) return null;
  const words = checkViewWords(language);
  return (
    <section>
      <SectionTitle>{words.fixes}</SectionTitle>
      <p className={styles.text}>{words.safeFixes(safe.length)}</p>
      <Disclosure label={words.showFixes(safe.length)}>
        {() => (
          <>
            <Button size="small" disabledFocusable={work !== null} onClick={() => void applyInPane(pane, safe)}>
              {words.applyAll(safe.length)}
            </Button>
            <PagedList
              items={safe}
              more={words.more}
              keyOf={({ edit }) => `${edit.sheet} ${edit.row}:${edit.column}`}
              draw={(fix) => <FixLine fix={fix} />}
            />
          </>
        )}
      </Disclosure>
    </section>
  );
}
