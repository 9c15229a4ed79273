import { Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { withField } from '../../../app/editing/draft';
import type { FieldState } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import type { TableId } from '../../../core/tables';
import { displayText } from '../../../core/workbook/cell-value';
import { refusalText, typedText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { FittingSelect } from '../../components/fitting-select';
import { usePaneState } from '../../state/pane-context';
import { ConflictChoice } from './conflict-choice';
import type { RowDraft } from './use-row-draft';
import { FittingField } from '../../components/fitting-field';

/** Texts of these fields are sentences. */
const LONG = new Set(['explanation', 'note', 'title', 'result', 'support', 'evidence']);

export interface FieldInputProps {
  readonly plan: Plan;
  readonly table: TableId;
  readonly field: FieldState;
  readonly row: RowDraft;
}

/** One field of a row: what it holds or what was filled in, its help, and what is wrong with it. */
export function FieldInput({ plan, table, field, row }: FieldInputProps): ReactElement {
  const { language } = usePaneState();
  const { draft, changes, wanted, want } = row;
  const place = useRef<HTMLDivElement>(null);
  const isWanted = wanted === field.field;
  useEffect(() => {
    if (!isWanted) return;
    place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    want(null);
  }, [isWanted, want]);
  const given = draft.fields[field.field];
  // A cell that cannot be read stands there as it is, to be put right.
  const held = field.state === 'unreadable' ? field.raw : typedText(field.value, field.format);
  const text = given === undefined ? held : displayText(given);
  const refusal = changes.refused.find(({ target }) => target.kind === 'field' && target.field === field.field);
  const set = (value: string): void => row.set(withField(draft, field.field, value === '' ? null : value));
  const isPromisingOnly = table === 'tenders' && field.field === 'promising' && plan.blankPromising;
  const target = { kind: 'field', field: field.field } as const;
  return (
    <div ref={place}>
      <FittingField
        label={field.heading ?? field.column}
        required={field.required}
        hint={isPromisingOnly ? editViewWords(language).promisingOnly : field.note[language]}
        validationState={refusal === undefined ? 'none' : 'error'}
        validationMessage={refusal === undefined ? undefined : refusalText(plan, table, refusal, language)}
      >
        <FieldControl field={field} text={text} onChange={set} />
      </FittingField>
      <ConflictChoice row={row} target={target} name={field.heading ?? field.column} />
    </div>
  );
}

interface FieldControlProps {
  readonly field: FieldState;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** `rest` ties the control to its label, hint and message. */
function FieldControl({ field, text, onChange, ...rest }: FieldControlProps): ReactElement {
  const { language } = usePaneState();
  const words = editViewWords(language);
  const choices = field.grammar === 'yes-no' ? ['ja', 'nee'] : field.list ? [] : field.choices;
  if (choices.length > 0) {
    const fallback = field.fallback === null ? '' : displayText(field.fallback);
    const blank = fallback === '' ? words.blank : words.blankCounts(yesOrNo(field.fallback, words) ?? fallback);
    const options = text === '' || choices.includes(text) ? choices : [text, ...choices];
    return (
      <FittingSelect {...rest} value={text} onChange={(_, { value }) => onChange(value)}>
        <option value="">{blank}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </FittingSelect>
    );
  }
  if (LONG.has(field.field)) {
    return <Textarea {...rest} resize="vertical" value={text} onChange={(_, { value }) => onChange(value)} />;
  }
  return <Input {...rest} value={text} onChange={(_, { value }) => onChange(value)} />;
}

function yesOrNo(value: FieldState['fallback'], words: { readonly yes: string; readonly no: string }): string | null {
  return typeof value === 'boolean' ? (value ? words.yes : words.no) : null;
}
