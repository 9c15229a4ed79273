import { turnsAfter } from '../../src/adapters/machine/turns';
import { sha256 } from '../../src/adapters/machine/sha256';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { computeWorkbook } from '../../src/app/reading/compute-workbook';
import type { Progress, WorkbookReader } from '../../src/app/ports';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import { calendarDate, type CalendarDate } from '../../src/core/kernel/calendar-date';

const TODAY = calendarDate(2025, 10, 1) as CalendarDate;

/** Milliseconds of the longest task of the page by the step in which it ended, and of every task that is too long. */
export interface PageTasks {
  readonly longest: Partial<Record<Progress['step'], number>>;
  readonly tooLong: readonly { readonly step: Progress['step']; readonly milliseconds: number }[];
}

declare global {
  interface Window {
    measureTasks?: (address: string, turn: number, limit: number) => Promise<PageTasks>;
  }
}

/** Checks, computes and composes a report once, cold, as the pane does, with turns for the page in between. */
window.measureTasks = async (address, turn, limit) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const reader = await readAhead(openXlsx(bytes, 'bench.xlsx'));
  const longest: Partial<Record<Progress['step'], number>> = {};
  const tooLong: { step: Progress['step']; milliseconds: number }[] = [];
  let step: Progress['step'] = 'reading';
  let start = performance.now();
  const close = (): void => {
    const milliseconds = performance.now() - start;
    longest[step] = Math.max(longest[step] ?? 0, milliseconds);
    if (milliseconds > limit) tooLong.push({ step, milliseconds });
  };
  const giveTurn = turnsAfter(turn);
  const options = {
    takeTurn: async (): Promise<void> => {
      const isDue = performance.now() - start >= turn;
      if (isDue) close();
      await giveTurn();
      if (isDue) start = performance.now();
    },
    onProgress: (progress: Progress): void => {
      ({ step } = progress);
    },
  };
  const computed = await computeWorkbook(reader, { date: TODAY, today: TODAY, quarter: null }, options);
  const report = { language: 'nl', frozen: 'keep', version: 'bench', writtenOn: TODAY, digest: sha256 } as const;
  await composeReportOf(computed, report, options);
  close();
  return { longest, tooLong };
};

/** The workbook as the pane has it after its round trips: opening a file is not what is measured. */
async function readAhead(reader: WorkbookReader): Promise<WorkbookReader> {
  const inventory = await reader.inventory();
  const whole = inventory.sheets.map(({ name, used }) => ({
    sheet: name,
    range: {
      row: 0,
      column: 0,
      rowCount: used === null ? 1 : used.row + used.rowCount,
      columnCount: used === null ? 1 : used.column + used.columnCount,
    },
  }));
  const grids = new Map((await reader.read(whole)).map((grid, i) => [whole[i]?.sheet, grid] as const));
  return {
    inventory: () => Promise.resolve(inventory),
    read: (ranges) =>
      Promise.resolve(
        ranges.map(({ sheet, range }) =>
          (grids.get(sheet) ?? [])
            .slice(range.row, range.row + range.rowCount)
            .map((row) => row?.slice(range.column, range.column + range.columnCount)),
        ),
      ),
  };
}
