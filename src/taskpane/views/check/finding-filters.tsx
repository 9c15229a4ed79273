import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { FindingFilter } from '../../../app/reading/finding-groups';
import type { Severity } from '../../../core/schema/finding-codes';
import { SEVERITIES } from '../../../core/schema/finding-groups';
import { checkViewWords } from '../../../messages/pane/check';
import { FittingSelect } from '../../components/fitting-select';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexWrap: 'wrap', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export interface FindingFiltersProps {
  /** Tables that have findings. */
  readonly tables: readonly string[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Which findings are shown: by severity, table and words. */
export function FindingFilters({ tables, filter, onChange }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { language } = usePaneState();
  const words = checkViewWords(language);
  const toggle = (severity: Severity, on: boolean): void => {
    const severities = new Set(filter.severities);
    if (on) severities.add(severity);
    else severities.delete(severity);
    onChange({ ...filter, severities });
  };
  return (
    <div role="search">
      <fieldset className={styles.boxes}>
        <legend>{words.filters}</legend>
        {SEVERITIES.map((severity) => (
          <Checkbox
            key={severity}
            label={words.severities[severity]}
            checked={filter.severities.has(severity)}
            onChange={(_, { checked }) => toggle(severity, checked === true)}
          />
        ))}
      </fieldset>
      <div className={styles.search}>
        <label htmlFor={`${id}-table`}>{words.tableFilter}</label>
        <FittingSelect
          id={`${id}-table`}
          value={filter.table ?? ''}
          onChange={(_, { value }) => onChange({ ...filter, table: value === '' ? null : value })}
        >
          <option value="">{words.allTables}</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {table}
            </option>
          ))}
        </FittingSelect>
      </div>
      <div className={styles.search}>
        <label htmlFor={id}>{words.search}</label>
        <Input
          id={id}
          type="search"
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
      </div>
    </div>
  );
}
