import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { makeReport, type MadeReport } from '../../../app/reporting/make-report';
import { quarterlyReports } from '../../../app/reporting/preview-report';
import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { addQuarters, formatQuarter, isBeforeQuarter, type Quarter } from '../../../core/kernel/quarter';
import { reportedQuarter } from '../../../core/plan/reported-quarter';
import type { FrozenChoice } from '../../../core/report/quarterly-choice';
import { reportViewWords, type ReportViewWords } from '../../../messages/pane/report';
import { FittingSelect } from '../../components/fitting-select';
import { NoticeBar } from '../../components/notice-bar';
import { usePane, usePaneState } from '../../state/pane-context';
import { FrozenChoices } from './frozen-choices';
import { MadeNotice } from './made-notice';
import { PreviewSection } from './preview-section';
import { ReportHistory } from './report-history';

/** Quarters before and after that of the as-of date for which a report can be made. */
const BEFORE = 5;
const AFTER = 1;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  make: { alignSelf: 'start' },
});

/** One click makes the report of a quarter: what is there, what will be written, and what came of it. */
export function ReportView(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language, work } = usePaneState();
  const id = useId();
  const [chosen, setChosen] = useState<Quarter | null>(null);
  const [frozen, setFrozen] = useState<FrozenChoice>('keep');
  const [made, setMade] = useState<MadeReport | null>(null);
  if (computed === null) return null;
  const words = reportViewWords(language);
  const usual = reportedQuarter(computed.plan.asOf);
  const quarter = chosen ?? usual;
  const present = quarterlyReports(computed.inventory).filter((report) => report.quarter === quarter);
  const isFrozen = present.some(({ finished }) => finished);
  const keeps = isFrozen && frozen === 'keep';
  const state = present.length === 0 ? 'new' : isFrozen ? 'frozen' : 'unfinished';

  const make = async (): Promise<void> => {
    setMade(null);
    const { version, digest, takeTurn, workbook } = pane.host;
    const request = { today: pane.host.today(), quarter, frozen, language, version, digest };
    const result = await pane.work('report', (tools) => makeReport(workbook, request, { ...tools, takeTurn }), {
      cancellable: true,
      refresh: true,
    });
    if (result === null) return;
    setMade(result);
    setFrozen('keep');
    const name = formatQuarter(quarter);
    pane.announce(result.quarterly.kind === 'keep' ? words.doneKept(name) : words.done(name));
  };

  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.answer}>
        {words.answers[state](formatQuarter(quarter))} {words.asOf(computed.plan.asOf)}
      </p>
      {made === null ? null : <MadeNotice made={made} />}
      <div className={styles.field}>
        <label htmlFor={id}>{words.quarter}</label>
        <FittingSelect
          id={id}
          value={String(quarter)}
          onChange={(_, { value }) => {
            setChosen(Number(value) as Quarter);
            setMade(null);
            setFrozen('keep');
          }}
        >
          {quartersAround(usual).map((option) => (
            <option key={option} value={String(option)}>
              {formatQuarter(option)}
            </option>
          ))}
        </FittingSelect>
      </div>
      {quarter === usual || keeps ? null : (
        <NoticeBar intent="warning">{quarterNotice(computed.plan.asOf, quarter, words)}</NoticeBar>
      )}
      {isFrozen ? <FrozenChoices value={frozen} onChange={setFrozen} /> : null}
      {/* A button that is disabled loses the focus, and the keyboard user with it. */}
      <Button
        appearance="primary"
        className={styles.make}
        disabledFocusable={work !== null}
        onClick={() => void make()}
      >
        {makeLabel(isFrozen ? frozen : null, formatQuarter(quarter), words)}
      </Button>
      <PreviewSection computed={computed} quarter={quarter} frozen={frozen} />
      <ReportHistory computed={computed} />
    </div>
  );
}

/** What there is to know of a report of another quarter than that of the as-of date. */
function quarterNotice(asOf: CalendarDate, quarter: Quarter, words: ReportViewWords): string {
  const said = isBeforeQuarter(asOf, quarter) ? words.beforeQuarter : words.otherQuarter;
  return said(asOf, formatQuarter(quarter));
}

/** What the button does; `null` where there is nothing frozen to choose about. */
function makeLabel(choice: FrozenChoice | null, quarter: string, words: ReportViewWords): string {
  if (choice === 'keep') return words.refreshOnly;
  if (choice === 'replace') return words.replace(quarter);
  return choice === 'new-version' ? words.newVersion(quarter) : words.make(quarter);
}

/** Latest first. */
function quartersAround(quarter: Quarter): readonly Quarter[] {
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, i) => addQuarters(quarter, AFTER - i));
}
