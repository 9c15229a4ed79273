import { runCommand, type CommandHost, type RibbonCommand } from '../app/reporting/ribbon-command';
import type { CommandMessage } from './command-message';

/** The commands by the names with which the manifest calls them. */
export const FUNCTION_NAMES = {
  checkWorkbook: 'check',
  refreshSheets: 'refresh',
  makeQuarterlyReport: 'quarterly-report',
} as const satisfies Record<string, RibbonCommand>;

/** What the page of the ribbon's buttons gives: `main.ts` the real one, tests another. */
export interface ButtonHost extends CommandHost {
  /** Tells the user what no sheet tells, and waits until it has been seen. */
  tell(message: CommandMessage): Promise<void>;
}

/** Excel's side of a click: it waits to be told that the command has ended. */
export interface ButtonEvent {
  completed(): void;
}

/** What the ribbon's buttons do: one command at a time, and a second click on the same button is the same click. */
export class RibbonButtons {
  private readonly running = new Map<RibbonCommand, Promise<void>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ButtonHost) {}

  /** Does what the button says; Excel is always told that it has ended, also after a fault in the program. */
  async click(command: RibbonCommand, event: ButtonEvent): Promise<void> {
    try {
      await this.once(command);
    } finally {
      event.completed();
    }
  }

  private once(command: RibbonCommand): Promise<void> {
    const running = this.running.get(command);
    if (running) return running;
    const run = this.last.then(() => this.run(command)).finally(() => this.running.delete(command));
    this.running.set(command, run);
    this.last = run.catch(() => undefined);
    return run;
  }

  private async run(command: RibbonCommand): Promise<void> {
    const { language } = this.host;
    try {
      const outcome = await runCommand(command, this.host);
      if (outcome.kind !== 'written') await this.host.tell({ command, language, outcome });
    } catch (error) {
      await this.host.tell({ command, language, outcome: { kind: 'failed', code: 'unexpected', details: {} } });
      throw error;
    }
  }
}
