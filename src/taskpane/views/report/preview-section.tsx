import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Computed } from '../../../app/reading/compute-workbook';
import type { ReportPreview } from '../../../app/reporting/preview-report';
import type { Quarter } from '../../../core/kernel/quarter';
import type { FrozenChoice } from '../../../core/report/quarterly-choice';
import { reportViewWords } from '../../../messages/pane/report';
import { Delayed } from '../../shell/delayed';
import { usePane, usePaneState } from '../../state/pane-context';
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface PreviewSectionProps {
  readonly computed: Computed;
  readonly quarter: Quarter;
  readonly frozen: FrozenChoice;
}

/** What the report will write and what it leaves out, before the click. */
export function PreviewSection({ computed, quarter, frozen }: PreviewSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = reportViewWords(language);
  const preview = usePreview(computed, quarter, frozen);
  return (
    <section>
      <h3 className={styles.heading}>{words.preview}</h3>
      {preview === null ? (
        <Delayed>
          <p>{words.previewing}</p>
        </Delayed>
      ) : (
        <PreviewContents preview={preview} />
      )}
    </section>
  );
}

function PreviewContents({ preview }: { readonly preview: ReportPreview }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = reportViewWords(language);
  const { sheets, history, leftOut, quarterly } = preview;
  return (
    <>
      <p>
        {words.leftOut(leftOut.length)}{' '}
        {leftOut.length === 0 ? null : (
          <Button size="small" onClick={() => pane.go({ name: 'check' })}>
            {words.toCheck}
          </Button>
        )}
      </p>
      <p>{words.sheets(sheets.length)}:</p>
      <ul className={styles.list}>
        {sheets.map(({ name, exists }) => (
          <li key={name}>
            {name} <span className={styles.quiet}>({exists ? words.sheetRefreshed : words.sheetNew})</span>
          </li>
        ))}
        {history.map(({ sheet, rows }) => (
          <li key={sheet}>{words.historyRows(rows, sheet)}</li>
        ))}
      </ul>
      {quarterly === 'kept' ? <p>{words.historyKept}</p> : null}
      <p>{words.nothingElse}</p>
    </>
  );
}
