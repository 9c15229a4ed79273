import { useEffect, useState } from 'react';
import { allFixes } from '../../../app/editing/all-fixes';
import { isCancelled } from '../../../app/failure';
import type { Fix } from '../../../core/fixes/fix';
import { usePane, usePaneState } from '../../state/pane-context';

/** Every quick fix of the workbook, worked out behind the view; none until they are known. */
export function useFixes(): readonly Fix[] {
  const pane = usePane();
  const { computed } = usePaneState();
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  useEffect(() => {
    if (computed === null) return;
    const run = new AbortController();
    const { takeTurn } = pane.host;
    allFixes(computed, { signal: run.signal, takeTurn }).then(
      (found) => {
        if (!run.signal.aborted) setFixes(found);
      },
      (error: unknown) => {
        if (!isCancelled(error)) pane.fault(error);
      },
    );
    return () => run.abort();
  }, [pane, computed]);
  return fixes;
}
