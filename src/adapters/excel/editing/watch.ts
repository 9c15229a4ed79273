import type { Unwatch, Watcher, WorkbookChange } from '../../../app/ports';
import { parseRange } from '../../../core/workbook/address';
import type { ExcelBatch } from '../session/excel-session';

export interface WatchTools {
  /** The name of a sheet as it was last read. */
  readonly sheetName: (id: string) => string | null;
  /** Whether this Excel says who caused an event (ExcelApi 1.14). */
  readonly tellsTrigger: boolean;
  /** Whether we are changing something ourselves, or were a moment ago. */
  readonly isChanging: () => boolean;
}

/** What Excel's events have in common. */
interface ChangeEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/**
 * Tells of changes by people and of what is selected. Changes of our own are passed over: newer Excels say which they
 * are, in older ones it is whatever happens while we write. Nothing may depend on being told: events end with the page.
 */
export async function watchWorkbook(batch: ExcelBatch, watcher: Watcher, tools: WatchTools): Promise<Unwatch> {
  const { worksheets } = batch.workbook;
  const { onChange, onSelection } = watcher;
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const tell = (event: ChangeEvent): Promise<void> => {
    if (!isOwn(event, tools)) onChange?.(changeOf(event, tools));
    return Promise.resolve();
  };
  if (onChange) {
    handlers.push(worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell));
  }
  if (onSelection) {
    const select = ({ worksheetId, address }: ChangeEvent): Promise<void> => {
      onSelection({ sheet: tools.sheetName(worksheetId), range: parseRange(address ?? '') });
      return Promise.resolve();
    };
    handlers.push(worksheets.onSelectionChanged.add(select));
  }
  await batch.sync();
  return async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    handlers.length = 0;
    await first.context.sync();
  };
}

function isOwn({ source, triggerSource }: ChangeEvent, { tellsTrigger, isChanging }: WatchTools): boolean {
  if (source === 'Remote') return false;
  return tellsTrigger && triggerSource !== undefined ? triggerSource === 'ThisLocalAddin' : isChanging();
}

function changeOf({ worksheetId, address, source }: ChangeEvent, { sheetName }: WatchTools): WorkbookChange {
  return { sheet: sheetName(worksheetId), range: parseRange(address ?? ''), remote: source === 'Remote' };
}
