import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { overviewWords, type OverviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { Said } from './said';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '14px', marginTop: tokens.spacingVerticalXS, gap: '2px' },
  part: { height: '100%', minWidth: '3px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  current: { backgroundColor: tokens.colorBrandBackground },
  continuous: { backgroundColor: tokens.colorBrandBackground2Pressed },
  planned: { backgroundColor: tokens.colorNeutralStroke1 },
  late: { backgroundColor: tokens.colorPaletteRedBackground3 },
  undated: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  cancelled: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  // An icon and weight: red text is too faint on the dark theme.
  warning: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** How the actions stand, and which are late: parts that add up to all of them. */
export function ActionsSection({ actions }: Pick<Overview, 'actions'>): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  if (actions === null) return null;
  const words = overviewWords(language);
  const { statement, parts, overdue } = actions;
  const warning = (text: string): ReactElement => (
    <span className={styles.warning}>
      <WarningRegular aria-hidden />
      {text}
    </span>
  );
  return (
    <section>
      <SectionTitle>{words.actions}</SectionTitle>
      <Said statement={statement} />
      <PartsBar parts={parts} words={words} />
      {parts.map(({ part, rows }) => {
        const label = `${rows.length} ${words.actionPart[part]}`;
        return rows.length === 0 ? null : (
          <CountedRows key={part} label={part === 'late' ? warning(label) : label} rows={rows} editLabel={words.edit} />
        );
      })}
      {overdue.length === statement.open.late ? null : (
        <CountedRows label={warning(words.overdueParts(overdue.length))} rows={overdue} editLabel={words.edit} />
      )}
    </section>
  );
}

interface PartsBarProps {
  readonly parts: NonNullable<Overview['actions']>['parts'];
  readonly words: OverviewWords;
}

/** The parts of one bar; their numbers stand right below it. */
function PartsBar({ parts, words }: PartsBarProps): ReactElement | null {
  const styles = useStyles();
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  const label = `${words.actionChart}: ${filled.map(({ part, rows }) => `${rows.length} ${words.actionPart[part]}`).join(', ')}`;
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {filled.map(({ part, rows }) => (
        <div key={part} className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: rows.length }} />
      ))}
    </div>
  );
}
