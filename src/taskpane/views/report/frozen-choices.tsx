import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { FrozenChoice } from '../../../core/report/quarterly-choice';
import { reportViewWords } from '../../../messages/pane/report';
import { usePaneState } from '../../state/pane-context';

const CHOICES = ['keep', 'replace', 'new-version'] as const satisfies readonly FrozenChoice[];

export interface FrozenChoicesProps {
  readonly value: FrozenChoice;
  readonly onChange: (choice: FrozenChoice) => void;
}

/** What to do with a report that management has seen already. */
export function FrozenChoices({ value, onChange }: FrozenChoicesProps): ReactElement {
  const id = useId();
  const { language } = usePaneState();
  const words = reportViewWords(language).frozen;
  return (
    <div>
      <span id={id}>{words.legend}</span>
      <RadioGroup aria-labelledby={id} value={value} onChange={(_, data) => onChange(data.value as FrozenChoice)}>
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={words[choice]} />
        ))}
      </RadioGroup>
    </div>
  );
}
