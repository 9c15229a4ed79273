import { useEffect, useState } from 'react';
import type { Computed } from '../../../app/reading/compute-workbook';
import type { ReportPreview } from '../../../app/reporting/preview-report';
import { isCancelled } from '../../../app/failure';
import type { Quarter } from '../../../core/kernel/quarter';
import type { FrozenChoice } from '../../../core/report/quarterly-choice';
import { usePane, usePaneState } from '../../state/pane-context';

/** What the report of a quarter would write, worked out behind the view; `null` until it is known. */
export function usePreview(computed: Computed, quarter: Quarter, frozen: FrozenChoice): ReportPreview | null {
  const pane = usePane();
  const { language } = usePaneState();
  const [preview, setPreview] = useState<ReportPreview | null>(null);
  useEffect(() => {
    const run = new AbortController();
    const { version, digest, takeTurn } = pane.host;
    const request = { today: pane.host.today(), quarter, frozen, language, version, digest };
    setPreview(null);
    void (async () => {
      try {
        // Composing is a piece of the program of its own, loaded when it is asked for.
        const { previewReport } = await import('../../../app/reporting/preview-report');
        const made = await previewReport(computed, request, { signal: run.signal, takeTurn });
        if (!run.signal.aborted) setPreview(made);
      } catch (error) {
        const isOver = run.signal.aborted && isCancelled(error);
        if (!isOver) pane.fault(error);
      }
    })();
    return () => run.abort();
  }, [pane, language, computed, quarter, frozen]);
  return preview;
}
