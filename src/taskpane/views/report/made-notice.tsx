import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeReport } from '../../../app/reporting/make-report';
import { formatQuarter } from '../../../core/kernel/quarter';
import { quarterlyReportKind } from '../../../core/report/quarterly-choice';
import { noticeSentence } from '../../../messages/notices';
import { reportViewWords } from '../../../messages/pane/report';
import { NoticeBar } from '../../components/notice-bar';
import { usePane, usePaneState } from '../../state/pane-context';

/** The report is there; links to its sheets, the report of the quarter first. */
export function MadeNotice({ made }: { readonly made: MadeReport }): ReactElement {
  const pane = usePane();
  const { language } = usePaneState();
  const words = reportViewWords(language);
  const { quarterly, computed, outcome } = made;
  const { quarter } = computed.plan;
  const kept = quarterly.kind === 'keep';
  const own = quarterly.kind === 'write' ? quarterlyReportKind(quarter, quarterly.version) : null;
  const links = outcome.sheets.filter(({ kind }) => kind === own || kind === 'dashboard');
  const actions = links
    .sort((a, b) => Number(b.kind === own) - Number(a.kind === own))
    .map(({ name }) => (
      <Button key={name} size="small" onClick={() => void pane.show(name, 'A1')}>
        {words.open(name)}
      </Button>
    ));
  return (
    <NoticeBar intent="success" actions={actions}>
      {kept ? words.doneKept(formatQuarter(quarter)) : words.done(formatQuarter(quarter))}
      {(outcome.notices ?? []).map((notice) => (
        <div key={notice.code === 'rows-kept' ? notice.sheet : notice.code}>{noticeSentence(notice, language)}</div>
      ))}
    </NoticeBar>
  );
}
