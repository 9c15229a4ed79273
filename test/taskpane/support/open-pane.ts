import { createHash } from 'node:crypto';
import type { ExampleName } from '../../../src/app/starting/examples/example-data';
import type { CalendarDate } from '../../../src/core/kernel/calendar-date';
import type { PaneHost } from '../../../src/app/pane-host';
import { Pane } from '../../../src/taskpane/state/pane';
import { openAdapter, type OpenAdapter } from '../../adapters/excel/open-adapter';
import { openFile } from '../../../packages/excel-stand-in/file';
import type { HostOptions, WorkbookSnapshot } from '../../../packages/excel-stand-in';
import { exampleFile } from '../../support/example-file';
import { dateOf } from '../../support/plan-of';

/** A pane on a workbook in the stand-in for Excel, with the real Office.js between them. */
export interface OpenPane extends OpenAdapter {
  readonly pane: Pane;
  readonly copied: string[];
  /** What the user's clock shows. */
  time: string;
}

export interface OpenPaneOptions {
  readonly host?: Partial<HostOptions>;
  readonly language?: 'nl' | 'en';
  readonly today?: CalendarDate;
}

export function openPane(snapshot?: WorkbookSnapshot, options: OpenPaneOptions = {}): OpenPane {
  const open = openAdapter(snapshot, options.host ?? {}, { onWaiting: (waiting) => pane.setWaiting(waiting) });
  const copied: string[] = [];
  const result = { ...open, copied, time: '10:42' };
  const host: PaneHost = {
    workbook: open.workbook,
    version: '1.0.0',
    language: options.language ?? 'nl',
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    takeTurn: () => Promise.resolve(),
    today: () => options.today ?? dateOf('2025-10-01'),
    clock: () => result.time,
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    reload: () => undefined,
  };
  const pane = new Pane(host);
  return Object.assign(result, { pane });
}

/** An example as it is when it is opened in Excel. */
export async function exampleSnapshot(name: ExampleName): Promise<WorkbookSnapshot> {
  const { snapshot } = await openFile(exampleFile(name), `${name}.xlsx`);
  return snapshot;
}

/** An example in use: it has no as-of date of its own, so that the day of the test counts (1 October 2025). */
export async function exampleInUse(name: ExampleName): Promise<WorkbookSnapshot> {
  const snapshot = await exampleSnapshot(name);
  const withoutDay = <Value>(values: readonly Value[]): readonly (Value | null)[] =>
    values.map((value, i) => (values[i - 1] === 'Peildatum' ? null : value));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.cells === undefined
        ? sheet
        : { ...sheet, cells: sheet.cells.map((run) => ({ ...run, values: withoutDay(run.values) })) },
    ),
  };
}
