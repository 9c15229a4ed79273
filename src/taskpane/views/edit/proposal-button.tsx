import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withField, withMarks } from '../../../app/draft';
import type { ProposedChange } from '../../../core/advice/advice';
import { Refusal, Remarked } from '../../../core/schema/reading';
import { themeMarksType } from '../../../core/schema/tender-types';
import { typedText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { usePaneState } from '../../state/pane-context';
import type { RowDraft } from './use-row-draft';

export interface ProposalButtonProps {
  readonly change: ProposedChange;
  readonly row: RowDraft;
  /** What it does, for the button itself. */
  readonly label?: string;
}

/** Puts a proposed change into the draft; not there when only the user knows what to fill in. */
export function ProposalButton({ change, row, label }: ProposalButtonProps): ReactElement | null {
  const { language } = usePaneState();
  const { target, value, edit, column } = change;
  if (value === null || edit === null) return null;
  const words = editViewWords(language);
  const use = (): void => {
    if (target.kind === 'field') row.set(withField(row.draft, target.field, typedText(value, edit.format)));
    else row.set(withMarks(row.draft, target.theme, marksIn(value)));
  };
  const text = typedText(value, edit.format);
  return (
    <Button
      size="small"
      aria-label={label === undefined ? `${words.useChange}: ${column} ${text}` : undefined}
      onClick={use}
    >
      {label ?? words.useChange}
    </Button>
  );
}

/** The marks that a proposal writes; it is ours, so it can be read. */
function marksIn(value: string | number | boolean): number {
  const reading = themeMarksType.read(value, { date1904: false });
  if (reading instanceof Refusal) throw new TypeError('A proposal that cannot be read');
  return reading instanceof Remarked ? reading.value : reading;
}
