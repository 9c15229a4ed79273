import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fix } from '../../../core/fixes/fix';
import { cellAddress } from '../../../core/workbook/address';
import { fixText } from '../../../messages/advice';
import { checkViewWords } from '../../../messages/pane/check';
import { usePane, usePaneState } from '../../state/pane-context';
import { applyInPane } from './apply-in-pane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a fix would write, and the button that does it. */
export function FixLine({ fix }: { readonly fix: Fix }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const words = checkViewWords(language);
  const { row, column } = fix.edit;
  const place = `${fix.row}, ${fix.column}`;
  return (
    <div className={styles.line}>
      <span>
        {place} ({cellAddress(row, column)}): {fixText(fix, language)}
        {fix.safe ? null : <span className={styles.quiet}> ({words.guess})</span>}
      </span>
      <Button
        size="small"
        disabledFocusable={work !== null}
        aria-label={`${words.fix}: ${place}, ${fixText(fix, language)}`}
        onClick={() => void applyInPane(pane, [fix])}
      >
        {words.fix}
      </Button>
    </div>
  );
}
