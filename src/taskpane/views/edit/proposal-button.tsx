import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withField, withMarks } from '../../../app/editing/draft';
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

/**
 * Puts a proposed change into the draft; where only the user knows what to fill in it leads to the field, and where the
 * sheet has no column for it there is nothing to press.
 */
export function ProposalButton({ change, row, label }: ProposalButtonProps): ReactElement | null {
  const { language } = usePaneState();
  const { target, value, edit, column, columnMissing } = change;
  const words = editViewWords(language);
  if (columnMissing) return label === undefined ? null : <span>{words.noColumnFor(label)}</span>;
  const text = value === null || edit === null ? '' : typedText(value, edit.format);
  const use = (): void => {
    if (target.kind === 'theme') row.set(withMarks(row.draft, target.theme, text === '' ? 0 : marksIn(text)));
    else if (text === '') row.want(target.field);
    else row.set(withField(row.draft, target.field, text));
  };
  return (
    <Button
      size="small"
      aria-label={label === undefined ? `${words.fillIn(text)}: ${column}` : undefined}
      onClick={use}
    >
      {label ?? words.fillIn(text)}
    </Button>
  );
}

/** The marks that a proposal writes; it is ours, so it can be read. */
function marksIn(text: string): number {
  const reading = themeMarksType.read(text, { date1904: false });
  if (reading instanceof Refusal) throw new TypeError('A proposal that cannot be read');
  return reading instanceof Remarked ? reading.value : reading;
}
