import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withField } from '../../../app/editing/draft';
import { addTableRow, blankRowFor, newRow, type RowAdded } from '../../../app/editing/new-row';
import type { Plan } from '../../../core/plan/plan';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords, refusalText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { FittingSelect } from '../../components/fitting-select';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { useDraft } from './use-row-draft';
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
  const { draft, set, clear } = useDraft({ table: 'sdgCompass', key: null, form });
  const words = editViewWords(language);
  const held = (field: string): string => displayText(draft.fields[field] ?? null);
  const sdg = held('sdg');
  const meaning = held('meaning') || MEANINGS[0];
  const description = held('description');
  const change = (field: string, value: string): void => set(withField(draft, field, value === '' ? null : value));
  const fields = {
    tender: form.key,
    sdg: sdg === '' ? null : Number(sdg),
    meaning,
    description: description.trim() === '' ? null : description.trim(),
  };
  const made = sdg === '' ? null : newRow(plan, 'sdgCompass', { fields, marks: {} });
  const refusal = made?.refused[0];
  const add = async (): Promise<void> => {
    const row = made?.row ?? null;
    if (row === null) return;
    const blankRow = blankRowFor(plan, 'sdgCompass', row, false);
    const write = (): Promise<RowAdded> => addTableRow(pane.host.workbook, plan, row, blankRow);
    const added = await pane.work('new-row', write, { refresh: true });
    if (added === null) return;
    if (added.inserted) await pane.noteRowAdded(row.sheet, added.rowNumber);
    pane.remember(added.undo);
    clear();
    pane.tell(`${adviceWords(language).edits.rowAdded(null)}.`);
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
        <FittingSelect value={meaning} onChange={(_, { value }) => change('meaning', value)}>
          {MEANINGS.map((option) => (
            <option key={option} value={option}>
              {words.meanings[option]}
            </option>
          ))}
        </FittingSelect>
      </FittingField>
      <FittingField label={words.description}>
        <Input value={description} onChange={(_, { value }) => change('description', value)} />
      </FittingField>
      {refusal === undefined ? null : <p role="alert">{refusalText(plan, 'sdgCompass', refusal, language)}</p>}
      <Button
        size="small"
        disabledFocusable={made === null || made.row === null || work !== null}
        onClick={() => void add()}
      >
        {words.add}
      </Button>
    </div>
  );
}
