import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withField, type Draft } from '../../../app/editing/draft';
import type { Plan } from '../../../core/plan/plan';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords, refusalText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { FittingSelect } from '../../components/fitting-select';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { useNewRow } from './use-new-row';
import { FittingField } from '../../components/fitting-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const MEANINGS = ['Kans', 'Risico'] as const;

export interface NewCompassRowProps {
  readonly plan: Plan;
  /** The tender. */
  readonly form: RowChoice;
}

/** The first step of the compass: a chance or a risk of the tender. */
export function NewCompassRow({ plan, form }: NewCompassRowProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const row = useNewRow(plan, { table: 'sdgCompass', key: null, form }, (draft) => ofTender(draft, form));
  const { draft, entry } = row;
  const words = editViewWords(language);
  const held = (field: string): string => displayText(draft.fields[field] ?? null);
  const sdg = held('sdg');
  const change = (field: string, value: string): void => row.set(withField(draft, field, value === '' ? null : value));
  const refusal = sdg === '' ? undefined : entry.refused[0];
  const add = async (): Promise<void> => {
    if ((await row.enter()) !== null) pane.tell(`${adviceWords(language).edits.rowAdded(null)}.`);
  };
  return (
    <div className={styles.form} role="group" aria-label={words.addSdg}>
      <strong>{words.addSdg}</strong>
      <FittingField label={words.sdg}>
        <FittingSelect value={sdg} onChange={(_, { value }) => change('sdg', value)}>
          <option value="">{words.blank}</option>
          {SDG_NAMES[language].map((name, i) => (
            <option key={name} value={i + 1}>
              {i + 1} {name}
            </option>
          ))}
        </FittingSelect>
      </FittingField>
      <FittingField label={words.meaning}>
        <FittingSelect value={held('meaning') || MEANINGS[0]} onChange={(_, { value }) => change('meaning', value)}>
          {MEANINGS.map((option) => (
            <option key={option} value={option}>
              {words.meanings[option]}
            </option>
          ))}
        </FittingSelect>
      </FittingField>
      <FittingField label={words.description}>
        <Input value={held('description')} onChange={(_, { value }) => change('description', value)} />
      </FittingField>
      {refusal === undefined ? null : <p role="alert">{refusalText(plan, 'sdgCompass', refusal, language)}</p>}
      <Button
        size="small"
        disabledFocusable={sdg === '' || entry.step === null || work !== null}
        onClick={() => void add()}
      >
        {words.add}
      </Button>
    </div>
  );
}

/** The row as the compass of the tender has it. */
function ofTender(draft: Draft, { key }: RowChoice): Draft {
  const { sdg, meaning, description } = draft.fields;
  const number = displayText(sdg ?? null);
  const fields = {
    tender: key,
    sdg: number === '' ? null : Number(number),
    meaning: meaning ?? MEANINGS[0],
    description: description ?? null,
  };
  return { ...draft, fields };
}
