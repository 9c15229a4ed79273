import { styleText } from 'node:util';
import type { Ink, Terminal } from './host';

/** Work shorter than this shows no progress. */
const PATIENCE_MS = 1000;

/** A terminal on the standard streams. `NO_COLOR` switches colours off (no-color.org). */
export function nodeTerminal(): Terminal {
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const watched = process.stderr.isTTY === true;
  const started = process.hrtime.bigint();
  let shown = false;
  // Who reads us may stop halfway (`mvoi check plan.xlsx | head`): that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    print: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    warn: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    paint: (ink: Ink, text) => (color ? styleText(ink, text) : text),
    progress: (label, done, total) => {
      const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
      if (!watched || elapsed < PATIENCE_MS) return;
      process.stderr.write(`\r\u001b[2K${label} ${done}/${total}`);
      shown = true;
    },
    clearProgress: clear,
  };
}
