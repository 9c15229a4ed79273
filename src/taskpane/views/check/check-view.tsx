import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { filterFindings, sortOutFindings, type FindingFilter } from '../../../app/reading/finding-groups';
import { findingMessage, thresholdNote } from '../../../messages/findings';
import { yearsWithoutThresholds } from '../../../core/rules/threshold-of-tender';
import { checkViewWords } from '../../../messages/pane/check';
import { SectionTitle } from '../../components/section-title';
import { UndoButton } from '../../components/undo-button';
import { usePaneState } from '../../state/pane-context';
import { DismissedList } from './dismissed-list';
import { FindingFilters } from './finding-filters';
import { FindingGroupList } from './finding-group-list';
import { SafeFixes } from './safe-fixes';
import { useFixes } from './use-fixes';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, outlineStyle: 'none' },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

const ALL: FindingFilter = { severities: new Set(['error', 'warning', 'notice']), table: null, text: '' };

/** Everything that deserves a look, by table and kind; each leads to its cell, and where that is safe to its repair. */
export function CheckView(): ReactElement | null {
  const styles = useStyles();
  const { computed, language } = usePaneState();
  const [filter, setFilter] = useState(ALL);
  const sorted = useMemo(() => (computed === null ? null : sortOutFindings(computed)), [computed]);
  const shown = useMemo(
    () => filterFindings(sorted?.tables ?? [], filter, (finding) => findingMessage(finding, language)),
    [sorted, filter, language],
  );
  const fixes = useFixes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus may be solved and gone: then it goes to the top of the list.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [computed]);
  if (computed === null || sorted === null) return null;
  const words = checkViewWords(language);
  const { error, warning, notice } = sorted.counts;
  const isWell = error + warning + notice === 0;
  const note = thresholdNote(yearsWithoutThresholds(computed.plan), language);
  const rows = Object.values(computed.plan.tables).reduce((sum, table) => sum + table.rows.length, 0);
  return (
    <div className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.answer}>{isWell ? words.allWell : words.answer(error, warning, notice)}</p>
      {isWell ? <p>{words.allWellText(rows)}</p> : null}
      <UndoButton />
      <SafeFixes fixes={fixes} />
      {isWell ? null : (
        <FindingFilters tables={sorted.tables.map(({ table }) => table)} filter={filter} onChange={setFilter} />
      )}
      {!isWell && shown.length === 0 ? <p>{words.nothingFound}</p> : null}
      {shown.map(({ table, groups, count }) => (
        <section key={table}>
          <SectionTitle>{words.table(table, count)}</SectionTitle>
          {groups.map((group) => (
            <FindingGroupList key={`${group.severity} ${group.code}`} group={group} />
          ))}
        </section>
      ))}
      {note === null ? null : <p>{note}</p>}
      <DismissedList dismissed={sorted.dismissed} />
    </div>
  );
}
