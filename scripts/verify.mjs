/**
 * Everything that is checked without running the product, two at a time: `npm run verify`, or with the names of checks,
 * `node scripts/verify.mjs types layers`.
 */
import { availableParallelism } from 'node:os';
import { commandOf, runNode } from './programs.mjs';

/** The slowest first, so that none is left to wait for at the end. */
const CHECKS = {
  lint: () => [commandOf('eslint'), '.'],
  types: () => [commandOf('typescript', 'tsc'), '-p', 'tsconfig.json'],
  'format:check': () => [commandOf('prettier'), '--check', '.'],
  layers: () => [
    commandOf('dependency-cruiser', 'depcruise'),
    'src',
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  unused: () => [commandOf('knip')],
  'core-types': () => [commandOf('typescript', 'tsc'), '-p', 'tsconfig.core.json'],
  codes: () => ['scripts/check-codes.mjs'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

/** What a check says is shown as a whole when it has ended, and only when it failed. */
async function check(name) {
  const { code, output } = await runNode(CHECKS[name](), { stdio: ['ignore', 'pipe', 'pipe'] });
  process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${name}\n${code === 0 ? '' : output}`);
  return code === 0;
}

const queue = asked.length > 0 ? asked : Object.keys(CHECKS);
const results = [];
async function worker() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) results.push(await check(name));
}
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
process.exitCode = results.every(Boolean) ? 0 : 1;
