import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldState } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import type { EditableTable } from '../../state/row-choice';
import { FieldInput } from './field-input';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FieldsSectionProps {
  readonly plan: Plan;
  readonly table: EditableTable;
  readonly fields: readonly FieldState[];
  readonly missingColumns: readonly string[];
  readonly row: RowDraft;
  /** Whether the other fields stand open. */
  readonly open?: boolean;
}

/** What must still be filled stands there at once; the rest opens on demand. */
export function FieldsSection({ plan, table, fields, missingColumns, row, open }: FieldsSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const here = fields.filter(({ state }) => state !== 'no-column');
  const asking = here.filter(({ missing, state }) => missing || state === 'unreadable');
  const rest = here.filter((field) => !asking.includes(field));
  const inConflict = new Set(
    row.changes.conflicts.map(({ target }) => (target.kind === 'field' ? target.field : null)),
  );
  const inputs = (shown: readonly FieldState[]): ReactElement => (
    <div className={styles.fields}>
      {shown.map((field) => (
        <FieldInput key={field.field} plan={plan} table={table} field={field} row={row} />
      ))}
    </div>
  );
  return (
    <section>
      {asking.length === 0 ? null : (
        <>
          <SectionTitle>{words.missing}</SectionTitle>
          {inputs(asking)}
        </>
      )}
      <Disclosure
        label={words.fields}
        open={open}
        wanted={rest.some(({ field }) => field === row.wanted || inConflict.has(field))}
      >
        {() => (
          <>
            {inputs(rest)}
            {missingColumns.length === 0 ? null : <p className={styles.quiet}>{words.notInSheet(missingColumns)}</p>}
          </>
        )}
      </Disclosure>
    </section>
  );
}
