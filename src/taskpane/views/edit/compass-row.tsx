import { Button, Checkbox, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { targetName, withField } from '../../../app/editing/draft';
import type { SdgCompassRow } from '../../../core/advice/advice';
import type { EditTarget, EditValue } from '../../../core/plan/cell-edit';
import { contractColumn } from '../../../core/plan/cell-type';
import type { Plan } from '../../../core/plan/plan';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import { displayText } from '../../../core/workbook/cell-value';
import { refusalText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { FittingSelect } from '../../components/fitting-select';
import type { DraftPlace } from '../../state/drafts';
import { usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { ConflictChoice } from './conflict-choice';
import { LeftAloneNotice } from './left-alone-notice';
import { useRowDraft } from './use-row-draft';
import { FittingField } from '../../components/fitting-field';

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  boxes: { display: 'flex', flexWrap: 'wrap', border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** How an SDG can be asked for. */
const AMBITIONS = ['Eis', 'Gunning', 'Innovatie'] as const;

export interface CompassRowProps {
  readonly plan: Plan;
  readonly compass: SdgCompassRow;
  /** All rows of the tender. */
  readonly siblings: readonly SdgCompassRow[];
  /** The tender in whose form it stands. */
  readonly form: RowChoice;
}

/** A compass has no key: what it is about says which row it is, unless there are more of it. */
function compassPlace({ compass: { sdg, meaning, rowNumber }, siblings, form }: CompassRowProps): DraftPlace {
  const isOnly = siblings.filter((other) => other.sdg === sdg && other.meaning === meaning).length === 1;
  const key = JSON.stringify([form.key, sdg, meaning]);
  return { table: 'sdgCompass', key, form, ...(isOnly ? {} : { rowNumber }) };
}

/** One chance or risk, from priority to result; saved by itself. */
export function CompassRow(props: CompassRowProps): ReactElement {
  const { plan, compass } = props;
  const styles = useStyles();
  const { language } = usePaneState();
  const row = useRowDraft(plan, compassPlace(props), compass.rowNumber);
  const { draft, changes } = row;
  const words = editViewWords(language);
  const held = (field: string, present: EditValue): string => displayText(draft.fields[field] ?? present);
  const set = (field: string, value: EditValue): void => row.set(withField(draft, field, value === '' ? null : value));
  const priority = (draft.fields['priority'] ?? compass.priority) === true;
  const ambition = new Set(held('ambition', compass.ambition.join('; ')).split('; ').filter(Boolean));
  const name = compass.sdg === null ? '' : (SDG_NAMES[language][compass.sdg - 1] ?? '');
  const refusal = changes.refused[0];
  return (
    <fieldset className={styles.row}>
      <legend>
        SDG {compass.sdg} {name} {compass.meaning === null ? '' : `(${compass.meaning})`}
      </legend>
      <FittingField label={words.description}>
        <Textarea
          value={held('description', compass.description)}
          onChange={(_, { value }) => set('description', value)}
        />
      </FittingField>
      <Checkbox
        label={words.priority}
        checked={priority}
        onChange={(_, { checked }) => set('priority', checked === true)}
      />
      <fieldset className={styles.boxes}>
        <legend>{words.ambition}</legend>
        {AMBITIONS.map((kind) => (
          <Checkbox
            key={kind}
            label={kind}
            checked={ambition.has(kind)}
            onChange={(_, { checked }) => {
              const chosen = AMBITIONS.filter((other) => (other === kind ? checked === true : ambition.has(other)));
              set('ambition', chosen.join('; '));
            }}
          />
        ))}
      </fieldset>
      <FittingField label={words.indicator}>
        <FittingSelect
          value={held('indicator', compass.indicator)}
          onChange={(_, { value }) => set('indicator', value)}
        >
          <option value="">{words.blank}</option>
          {plan.tables.indicators.rows.map(({ key, name: title }) => (
            <option key={key} value={key}>
              {key} {title}
            </option>
          ))}
        </FittingSelect>
      </FittingField>
      <FittingField label={words.result}>
        <Textarea value={held('result', compass.result)} onChange={(_, { value }) => set('result', value)} />
      </FittingField>
      {changes.conflicts.map(({ target }) => (
        <ConflictChoice key={targetName(target)} row={row} target={target} name={headingOf(target)} />
      ))}
      <LeftAloneNotice cells={row.left} />
      {refusal === undefined ? null : <p role="alert">{refusalText(plan, 'sdgCompass', refusal, language)}</p>}
      <Button size="small" disabledFocusable={!row.canSave} onClick={() => void row.save()}>
        {words.save}
      </Button>
    </fieldset>
  );
}

function headingOf(target: EditTarget): string {
  return target.kind === 'field' ? (contractColumn('sdgCompass', target.field)?.heading ?? '') : '';
}
