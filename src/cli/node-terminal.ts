import { randomUUID } from 'node:crypto';
import type { Ink, Terminal } from './host';
import { terminalJson, terminalLine, terminalText } from './terminal-text';

/** Work shorter than this shows no progress. */
const PATIENCE_MS = 1000;
const CLEAR_LINE = '\r\u001b[2K';

/** The codes that switch an ink on and off (ECMA-48, SGR). */
const INKS: Readonly<Record<Ink, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** A terminal on the standard streams, which may break: nothing is thrown, and in the end it says whether they did. */
export interface NodeTerminal extends Terminal {
  /** Waits until all is written; `false` when results got lost other than by a reader who had seen enough. */
  settle(): Promise<boolean>;
}

/** `NO_COLOR` switches colours off (no-color.org). */
export function nodeTerminal(): NodeTerminal {
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const watched = process.stderr.isTTY === true;
  const started = process.hrtime.bigint();
  const inks = new InkMarks(color);
  const output = new Output(process.stdout);
  const messages = new Output(process.stderr);
  let shown = false;
  const clear = (): void => {
    if (shown) messages.write(CLEAR_LINE);
    shown = false;
  };
  const printing = (text: string): void => {
    clear();
    output.write(`${text}\n`);
  };
  return {
    print: (line) => printing(inks.coded(terminalLine(line))),
    printText: (text) => printing(terminalText(text)),
    printJson: (value) => printing(terminalJson(value)),
    warn: (line) => {
      clear();
      messages.write(`${terminalLine(line)}\n`);
    },
    paint: (ink, text) => inks.mark(ink, text),
    progress: (label, done, total) => {
      const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
      if (!watched || elapsed < PATIENCE_MS) return;
      messages.write(`${CLEAR_LINE}${terminalLine(label)} ${done}/${total}`);
      shown = true;
    },
    clearProgress: clear,
    settle: async () => {
      await Promise.all([output.settle(), messages.settle()]);
      return output.failure === null || output.failure === 'EPIPE';
    },
  };
}

/** Marks that only this run knows stand for colours until a line is made harmless: a workbook cannot write them. */
class InkMarks {
  private readonly secret = randomUUID();

  constructor(private readonly color: boolean) {}

  mark(ink: Ink, text: string): string {
    if (!this.color || text === '') return text;
    const [on, off] = INKS[ink];
    return `<${this.secret}:${on}>${text}<${this.secret}:${off}>`;
  }

  coded(line: string): string {
    return this.color ? line.replace(new RegExp(`<${this.secret}:(\\d+)>`, 'g'), '\u001b[$1m') : line;
  }
}

/** A stream that, once broken, takes what is written and loses it: the work goes on, a file is still finished. */
class Output {
  failure: string | null = null;

  constructor(private readonly stream: NodeJS.WriteStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => (this.failure ??= error.code ?? error.message));
  }

  write(text: string): void {
    if (this.failure === null && this.stream.writable) this.stream.write(text);
  }

  settle(): Promise<void> {
    if (this.failure !== null || !this.stream.writable) return Promise.resolve();
    return new Promise((resolve) => {
      this.stream.once('error', () => resolve());
      this.stream.write('', () => resolve());
    });
  }
}
