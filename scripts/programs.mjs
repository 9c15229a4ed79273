/** Programs that the scripts run: Node itself on the file of a package's command, so that no shell is needed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The file of a command that an installed package brings.
 *
 * @param name The command, where the package has more than one.
 */
export function commandOf(packageName, name = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} has no command ${name}.`);
  return path.join(folder, file);
}

/**
 * Runs a Node program in the project's folder.
 *
 * @param args The file and what it is asked.
 * @param options `env` is added to the environment; `stdio` as in spawn.
 * @returns The code with which it ended (1 when a signal stopped it), and what it said where that was not shown.
 */
export function runNode(args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio });
    const output = [];
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output) }));
  });
}
