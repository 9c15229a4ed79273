import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { couplingForm } from '../../../app/adopting/coupling-form';
import { allAutomatic } from '../../../app/adopting/coupling-draft';
import type { Computed } from '../../../app/reading/compute-workbook';
import { TABLE_IDS } from '../../../core/tables';
import { adoptWords } from '../../../messages/pane/adopt';
import { usePane, usePaneState } from '../../state/pane-context';
import { saveCouplings } from './coupling-actions';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // The list is long: what is to be saved stays in sight.
  sticky: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { margin: 0, flexBasis: '100%' },
});

/** What was changed in the couplings, and keeping it. */
export function CouplingBar({ computed }: { readonly computed: Computed }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work, couplingDraft } = usePaneState();
  const words = adoptWords(language);
  const line = useRef<HTMLParagraphElement>(null);
  const changed = TABLE_IDS.filter((id) => couplingDraft[id] !== undefined);
  const isRefused = changed.some((id) => couplingForm(computed, couplingDraft, id).problems.length > 0);
  const kept = allAutomatic(computed);
  const isBusy = work !== null;
  // The button that was pressed can do nothing more, so the keyboard stays at what it did.
  const keepFocus = (): void => line.current?.focus();
  return (
    <div className={mergeClasses(styles.bar, changed.length > 0 && styles.sticky)}>
      <p ref={line} tabIndex={-1} className={styles.line}>
        {words.count(changed.length)} {isRefused ? words.fixFirst : null}
      </p>
      <Button
        appearance="primary"
        disabled={changed.length === 0 || isRefused}
        disabledFocusable={isBusy}
        onClick={() => {
          keepFocus();
          void saveCouplings(pane, computed);
        }}
      >
        {words.save}
      </Button>
      <Button
        disabled={changed.length === 0 || isBusy}
        onClick={() => {
          keepFocus();
          pane.keepCouplings({});
        }}
      >
        {words.revert}
      </Button>
      {Object.keys(kept).length === 0 ? null : (
        <Button disabled={isBusy} onClick={() => pane.keepCouplings(kept)}>
          {words.allAutomatic}
        </Button>
      )}
    </div>
  );
}
