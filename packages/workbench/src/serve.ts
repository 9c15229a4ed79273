import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveWorkbench } from './server';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** The built file stands in dist/workbench. */
const root = path.resolve(__dirname, '../..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3100' },
      'no-open': { type: 'boolean', default: false },
      example: { type: 'string', default: '' },
    },
  });
  if (!existsSync(path.join(root, 'dist/addin/taskpane.html'))) {
    throw new Error('dist/addin/taskpane.html is missing: run npm run build first.');
  }
  const { address } = await serveWorkbench(root, Number(values.port));
  const page = values.example === '' ? address : `${address}?example=${encodeURIComponent(values.example)}`;
  process.stdout.write(`Werkbank: ${page}\nStoppen: Ctrl+C\n`);
  if (!values['no-open']) openBrowser(page);
}

/** Without a browser (a server, a container) the address on the screen is enough. */
function openBrowser(page: string): void {
  const [command, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...options, page], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
