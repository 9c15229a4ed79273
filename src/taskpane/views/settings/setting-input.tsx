import { Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingField } from '../../../app/editing/settings-form';
import type { Language } from '../../../messages/language';
import { settingsWords, type SettingsWords } from '../../../messages/pane/settings';
import { FittingSelect } from '../../components/fitting-select';
import { usePaneState } from '../../state/pane-context';

export interface SettingInputProps {
  readonly field: SettingField;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One setting, typed or chosen; the other properties tie it to its label, hint and message. */
export function SettingInput({ field, text, onChange, ...rest }: SettingInputProps): ReactElement {
  const { language } = usePaneState();
  if (field.choices.length === 0) {
    return <Input {...rest} value={text} onChange={(_, { value }) => onChange(value)} />;
  }
  const words = settingsWords(language);
  // A value that is none of the choices stays visible until another is chosen.
  const options = field.choices.includes(text) || text === '' ? field.choices : [text, ...field.choices];
  return (
    <FittingSelect {...rest} value={text} onChange={(_, { value }) => onChange(value)}>
      <option value="">{words.notSet(blankCounts(field, language, words))}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {choiceText(field, option, words)}
        </option>
      ))}
    </FittingSelect>
  );
}

/** A language by its name instead of its code. */
function choiceText({ id }: SettingField, option: string, { languages }: SettingsWords): string {
  return id === 'language' ? (languages[option as Language] ?? option) : option;
}

/** What a blank cell counts as (workbook.md); a report without a language of its own speaks that of the pane. */
function blankCounts({ id }: SettingField, language: Language, { languages }: SettingsWords): string {
  if (id === 'language') return languages[language];
  return id === 'contains' ? 'Alle' : 'nee';
}
