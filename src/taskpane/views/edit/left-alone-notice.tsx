import type { ReactElement } from 'react';
import type { Written } from '../../../app/editing/write-cells';
import { cellAddress } from '../../../core/workbook/address';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords } from '../../../messages/advice';
import { NoticeBar } from '../../components/notice-bar';
import { usePaneState } from '../../state/pane-context';

/** The cells that were not written, each with its reason; what was filled in for them is still in the form. */
export function LeftAloneNotice({ cells }: { readonly cells: Written['leftAlone'] }): ReactElement | null {
  const { language } = usePaneState();
  if (cells.length === 0) return null;
  const { edits: words } = adviceWords(language);
  return (
    <NoticeBar intent="warning" title={words.leftAlone(cells.length)}>
      {cells
        .map(
          ({ row, column, because, found }) =>
            `${cellAddress(row, column)}: ${words.leftAloneBecause[because](displayText(found))}`,
        )
        .join(' ')}
    </NoticeBar>
  );
}
