import { Button, Checkbox, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { EMPTY_DRAFT, withField, type Draft } from '../../../app/draft';
import { draftAfterSaving, draftEdits, saveDraft } from '../../../app/edit';
import type { Written } from '../../../app/write-cells';
import type { SdgCompassRow } from '../../../core/advice/advice';
import type { EditValue } from '../../../core/plan/cell-edit';
import type { Plan } from '../../../core/plan/plan';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords, refusalText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { FittingSelect } from '../../parts/fitting-select';
import { usePane, usePaneState } from '../../state/pane-context';
import { LeftAloneNotice } from './left-alone-notice';

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
}

/** One chance or risk, from priority to result; saved by itself. */
export function CompassRow({ plan, compass }: CompassRowProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [left, setLeft] = useState<Written['leftAlone']>([]);
  const words = editViewWords(language);
  const changes = draftEdits(plan, 'sdgCompass', compass.rowNumber, draft);
  const held = (field: string, present: EditValue): string => displayText(draft.fields[field] ?? present);
  const set = (field: string, value: EditValue): void => setDraft(withField(draft, field, value === '' ? null : value));
  const priority = (draft.fields['priority'] ?? compass.priority) === true;
  const ambition = new Set(held('ambition', compass.ambition.join('; ')).split('; ').filter(Boolean));
  const { edits: editWords } = adviceWords(language);
  const save = async (): Promise<void> => {
    setLeft([]);
    const sent = draft;
    const saved = await pane.work('save', () => saveDraft(pane.host.workbook, plan, changes), { refresh: true });
    if (saved === null) return;
    pane.remember(saved.undo);
    const { leftAlone } = saved;
    setDraft((now) => draftAfterSaving(plan, 'sdgCompass', compass.rowNumber, { sent, now, leftAlone }));
    setLeft(leftAlone);
    const rest = leftAlone.length === 0 ? '' : `; ${editWords.leftAlone(leftAlone.length)}`;
    pane.announce(`${editWords.saved(saved.written.length)}${rest}.`);
  };
  const name = compass.sdg === null ? '' : (SDG_NAMES[language][compass.sdg - 1] ?? '');
  const refusal = changes.refused[0];
  return (
    <fieldset className={styles.row}>
      <legend>
        SDG {compass.sdg} {name} {compass.meaning === null ? '' : `(${compass.meaning})`}
      </legend>
      <Field label={words.description}>
        <Textarea
          value={held('description', compass.description)}
          onChange={(_, { value }) => set('description', value)}
        />
      </Field>
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
      <Field label={words.indicator}>
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
      </Field>
      <Field label={words.result}>
        <Textarea value={held('result', compass.result)} onChange={(_, { value }) => set('result', value)} />
      </Field>
      <LeftAloneNotice cells={left} />
      {refusal === undefined ? null : <p role="alert">{refusalText(plan, 'sdgCompass', refusal, language)}</p>}
      <Button
        size="small"
        disabledFocusable={changes.edits.length === 0 || refusal !== undefined || work !== null}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
    </fieldset>
  );
}
