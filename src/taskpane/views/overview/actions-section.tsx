import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Overview, StatusRows } from '../../../app/reading/overview';
import { overviewWords, type OverviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  text: { margin: 0 },
  bar: { display: 'flex', height: '14px', marginTop: tokens.spacingVerticalXS, gap: '2px' },
  part: { height: '100%', minWidth: '3px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  Voltooid: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  Loopt: { backgroundColor: tokens.colorBrandBackground },
  'Niet gestart': { backgroundColor: tokens.colorNeutralStroke1 },
  Uitgesteld: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  Vervallen: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  // An icon and weight: red text is too faint on the dark theme.
  late: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** How the actions stand, and which are late. */
export function ActionsSection({ actions }: Pick<Overview, 'actions'>): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = overviewWords(language);
  return (
    <section>
      <SectionTitle>{words.actions}</SectionTitle>
      {actions === null ? (
        <p className={styles.text}>{words.noActions}</p>
      ) : (
        <>
          <p className={styles.text}>{words.actionTotal(actions.total)}</p>
          <StatusBar byStatus={actions.byStatus} words={words} />
          {actions.byStatus.map(({ status, rows }) =>
            rows.length === 0 ? null : (
              <CountedRows
                key={status}
                label={`${rows.length} ${words.status[status]}`}
                rows={rows}
                editLabel={words.edit}
              />
            ),
          )}
          {actions.overdue.length === 0 ? null : (
            <CountedRows
              label={
                <span className={styles.late}>
                  <WarningRegular aria-hidden />
                  {words.overdue(actions.overdue.length)}
                </span>
              }
              rows={actions.overdue}
              editLabel={words.edit}
            />
          )}
        </>
      )}
    </section>
  );
}

interface StatusBarProps {
  readonly byStatus: readonly StatusRows[];
  readonly words: OverviewWords;
}

/** The parts of one bar; their numbers stand right below it. */
function StatusBar({ byStatus, words }: StatusBarProps): ReactElement {
  const styles = useStyles();
  const filled = byStatus.filter(({ rows }) => rows.length > 0);
  const label = `${words.statusChart}: ${filled.map(({ status, rows }) => `${rows.length} ${words.status[status]}`).join(', ')}`;
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {filled.map(({ status, rows }) => (
        <div key={status} className={mergeClasses(styles.part, styles[status])} style={{ flexGrow: rows.length }} />
      ))}
    </div>
  );
}
