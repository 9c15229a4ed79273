import type { ReactElement } from 'react';
import { usePaneState } from '../../state/pane-context';

export function StepsView(): ReactElement {
  const { computed } = usePaneState();
  return <p>{computed?.plan.workbook}</p>;
}
