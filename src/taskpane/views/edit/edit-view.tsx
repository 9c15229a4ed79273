import type { ReactElement } from 'react';
import { usePaneState } from '../../state/pane-context';

export function EditView(): ReactElement {
  const { computed } = usePaneState();
  return <p>{computed?.plan.workbook}</p>;
}
