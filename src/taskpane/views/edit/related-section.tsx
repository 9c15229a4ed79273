import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldState } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { TABLES } from '../../../core/tables';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { SectionTitle } from '../../components/section-title';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { FieldInput } from './field-input';
import { LeftAloneNotice } from './left-alone-notice';
import { useRowDraft } from './use-row-draft';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A row of another table that is about the tender. */
export interface RelatedRow {
  readonly rowNumber: number;
  readonly text: string;
  /** What stands about it in short. */
  readonly about: string;
  readonly fields: readonly FieldState[];
}

export interface RelatedSectionProps {
  readonly plan: Plan;
  readonly table: 'agreements' | 'results';
  readonly title: string;
  readonly rows: readonly RelatedRow[];
  /** The tender in whose form they stand. */
  readonly form: RowChoice;
}

/** What was agreed of a tender, or what it brought: each row opens to its fields and is saved by itself. */
export function RelatedSection({ title, rows, ...rest }: RelatedSectionProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      {rows.map((row) => (
        <RelatedLine key={row.rowNumber} row={row} siblings={rows} {...rest} />
      ))}
    </section>
  );
}

interface RelatedLineProps extends Pick<RelatedSectionProps, 'plan' | 'table' | 'form'> {
  readonly row: RelatedRow;
  readonly siblings: readonly RelatedRow[];
}

function RelatedLine(props: RelatedLineProps): ReactElement {
  const { row, siblings, form, table, plan } = props;
  const styles = useStyles();
  const { rowNumber, text, about } = row;
  // Such tables have no key: what the row says is which one it is, unless there are more that say it.
  const isOnly = siblings.filter((other) => other.text === text).length === 1;
  const place = { table, key: JSON.stringify([form.key, text]), form, ...(isOnly ? {} : { rowNumber }) };
  const draft = useRowDraft(plan, place, rowNumber);
  const isBegun = draft.changes.edits.length + draft.changes.refused.length + draft.changes.conflicts.length > 0;
  return (
    <div className={styles.row}>
      <Disclosure label={text} wanted={isBegun}>
        {() => <RelatedFields {...props} draft={draft} />}
      </Disclosure>
      {about === '' ? null : <p className={styles.quiet}>{about}</p>}
    </div>
  );
}

interface RelatedFieldsProps extends RelatedLineProps {
  readonly draft: ReturnType<typeof useRowDraft>;
}

function RelatedFields({ plan, table, row, draft }: RelatedFieldsProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const raw = plan.tables[table].raw;
  const show = (): void => {
    if (raw === null) return;
    void pane.show(raw.sheet, { row: row.rowNumber, column: raw.firstColumn, rowCount: 1, columnCount: 1 });
  };
  return (
    <div className={styles.fields} role="group" aria-label={`${TABLES[table].name}: ${row.text}`}>
      {row.fields
        .filter(({ state }) => state !== 'no-column')
        .map((field) => (
          <FieldInput key={field.field} plan={plan} table={table} field={field} row={draft} />
        ))}
      <LeftAloneNotice cells={draft.left} />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!draft.canSave} onClick={() => void draft.save()}>
          {words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={show}>
          {words.show}
        </Button>
      </div>
    </div>
  );
}
