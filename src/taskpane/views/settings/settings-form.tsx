import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { saveSettings, settingsChange, type SettingField, type SettingName } from '../../../app/settings-form';
import type { Plan } from '../../../core/plan/plan';
import { expectedText } from '../../../messages/expected';
import { settingsWords } from '../../../messages/pane/settings';
import { FittingSelect } from '../../parts/fitting-select';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // The usual width of an input would be more than the pane, once its text is twice as large.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface SettingsFormProps {
  readonly plan: Plan;
  readonly fields: readonly SettingField[];
}

/** The settings as a form; what is typed stays here until it is saved. */
export function SettingsForm({ plan, fields }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work, undoSteps } = usePaneState();
  const [draft, setDraft] = useState<Readonly<Partial<Record<SettingName, string>>>>({});
  const words = settingsWords(language);
  const changed = Object.fromEntries(
    fields.flatMap(({ id, text }) => (draft[id] === undefined || draft[id] === text ? [] : [[id, draft[id]]])),
  ) as typeof draft;
  const change = settingsChange(plan, fields, changed);
  const count = Object.keys(changed).length;
  const canSave = count > 0 && change.refused.length === 0;

  const save = async (): Promise<void> => {
    const { workbook } = pane.host;
    const saved = await pane.work('save', () => saveSettings(workbook, plan, change), { refresh: true });
    if (saved === null) return;
    pane.remember(saved.undo);
    setDraft({});
    pane.tell(saved.leftAlone.length === 0 ? words.saved : words.leftAlone(saved.leftAlone.length));
  };
  const undo = async (): Promise<void> => {
    if ((await pane.undoLast()) !== null) pane.tell(words.undone);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) void save();
      }}
    >
      {fields.map((field) => {
        const refusal = change.refused.find(({ id }) => id === field.id)?.refusal;
        const message = refusal?.expected ? expectedText(refusal.expected, language) : undefined;
        return (
          <Field
            key={field.id}
            className={styles.field}
            label={words.fields[field.id]}
            hint={words.hints[field.id]}
            validationState={refusal === undefined ? 'none' : 'error'}
            validationMessage={message}
          >
            <SettingInput
              field={field}
              text={draft[field.id] ?? field.text}
              notSet={words.notSet}
              onChange={(text) => setDraft({ ...draft, [field.id]: text })}
            />
          </Field>
        );
      })}
      <div className={styles.bar}>
        <span>{words.changes(count)}</span>
        <Button type="submit" appearance="primary" disabled={!canSave} disabledFocusable={work !== null}>
          {words.save}
        </Button>
        <Button disabled={count === 0} onClick={() => setDraft({})}>
          {words.revert}
        </Button>
        {undoSteps.length === 0 ? null : (
          <Button disabled={work !== null} onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
      </div>
    </form>
  );
}

interface SettingInputProps {
  readonly field: SettingField;
  readonly text: string;
  readonly notSet: string;
  readonly onChange: (text: string) => void;
}

function SettingInput({ field, text, notSet, onChange, ...rest }: SettingInputProps): ReactElement {
  if (field.choices.length === 0) {
    return <Input {...rest} value={text} onChange={(_, { value }) => onChange(value)} />;
  }
  // A value that is none of the choices stays visible until another is chosen.
  const options = field.choices.includes(text) || text === '' ? field.choices : [text, ...field.choices];
  return (
    <FittingSelect {...rest} value={text} onChange={(_, { value }) => onChange(value)}>
      <option value="">{notSet}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </FittingSelect>
  );
}
