import type { ReactElement } from 'react';
import { couplingProblems } from '../../../app/adopting/coupling-draft';
import type { Computed } from '../../../app/reading/compute-workbook';
import { couplingsWords } from '../../../messages/couplings';
import { adoptWords } from '../../../messages/pane/adopt';
import { NoticeBar } from '../../components/notice-bar';
import { usePaneState } from '../../state/pane-context';

/** Which of the couplings that the workbook keeps are not followed; nothing where all are. */
export function CouplingNotice({ computed }: { readonly computed: Computed }): ReactElement | null {
  const { language } = usePaneState();
  const problems = couplingProblems(computed);
  if (problems.length === 0) return null;
  const words = adoptWords(language);
  return (
    <NoticeBar intent="warning" title={words.notFollowed(problems.length)}>
      <ul>
        {problems.map((problem, i) => (
          <li key={i}>{couplingsWords(language).problem(problem)}</li>
        ))}
      </ul>
      {words.saveDrops}
    </NoticeBar>
  );
}
