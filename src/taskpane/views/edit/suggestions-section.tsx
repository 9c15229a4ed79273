import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SuggestionReason, ThemeSuggestion } from '../../../core/advice/advice';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { ProposalButton } from './proposal-button';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground3 },
});

/** Tenders that a reason names before it only counts them. */
const NAMED = 4;

export interface SuggestionsSectionProps {
  readonly suggestions: readonly ThemeSuggestion[];
  readonly row: RowDraft;
}

/** Themes that the tender probably could mark, each with what that rests on. */
export function SuggestionsSection({ suggestions, row }: SuggestionsSectionProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  if (suggestions.length === 0) return null;
  const words = editViewWords(language);
  const { reason, restsOn } = adviceWords(language);
  const text = (given: SuggestionReason): string => {
    const { tenders } = given;
    return tenders.length === 0
      ? reason(given)
      : `${reason(given)}; ${words.restsOn(restsOn(tenders.slice(0, NAMED), tenders.length))}`;
  };
  return (
    <section>
      <SectionTitle>{words.suggestions}</SectionTitle>
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.theme} className={styles.item}>
            <ProposalButton change={suggestion.change} row={row} label={words.adopt(suggestion.name)} />
            <ul className={styles.reasons}>
              {suggestion.reasons.map((given) => (
                <li key={text(given)}>{text(given)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
