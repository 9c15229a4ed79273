import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { overviewWords } from '../../../messages/pane/overview';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  years: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onChoose: (year: number) => void;
}

/** The year that coverage and promises are shown of; nothing where there is no choice. */
export function YearChoice({ years, year, onChoose }: YearChoiceProps): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const { language } = usePaneState();
  if (year === null || years.length < 2) return null;
  return (
    <div className={styles.years}>
      <label htmlFor={id}>{overviewWords(language).year}</label>
      <select id={id} value={year} onChange={({ target }) => onChoose(Number(target.value))}>
        {years.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
