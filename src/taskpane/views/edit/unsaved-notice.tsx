import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SelectedRow } from '../../../app/selected-row';
import { editViewWords } from '../../../messages/pane/edit';
import { NoticeBar } from '../../parts/notice-bar';
import { usePane, usePaneState } from '../../state/pane-context';

/** Other rows with something filled in that is not saved, and the way back to them. */
export function UnsavedNotice({ current }: { readonly current: SelectedRow | null }): ReactElement | null {
  const pane = usePane();
  const { drafts, language } = usePaneState();
  const others = [...drafts.keys()].flatMap((name) => {
    const [table = '', ...rest] = name.split(' ');
    const key = rest.join(' ');
    const isCurrent = current !== null && current.id === table && current.key === key;
    return isCurrent || (table !== 'tenders' && table !== 'actions') ? [] : [{ table, key } as const];
  });
  if (others.length === 0) return null;
  const words = editViewWords(language);
  const actions = others.slice(0, MOST).map((row) => (
    <Button key={`${row.table} ${row.key}`} size="small" onClick={() => pane.go({ name: 'edit', row })}>
      {words.goBack(row.key)}
    </Button>
  ));
  return (
    <NoticeBar intent="info" actions={actions}>
      {words.unsaved(others.map(({ key }) => key))}
    </NoticeBar>
  );
}

/** Ways back that are offered. */
const MOST = 3;
