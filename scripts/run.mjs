/**
 * The commands of package.json that are more than one program: `node scripts/run.mjs <command> [for its last step …]`.
 * Steps run one after the other and the first that fails ends it. No shell: it works the same on Windows.
 */
import { commandOf, runNode } from './programs.mjs';

const BUILD = { args: () => ['scripts/build.mjs'] };
/** The workbench and its server too: for people, and for the tests in a browser. */
const BUILD_ALL = { args: () => ['scripts/build.mjs', '--workbench'] };
const VERIFY = { args: () => ['scripts/verify.mjs'] };
const jest = (args, env = {}) => ({ args: () => [commandOf('jest'), ...args], env });

const COMMANDS = {
  /** What everybody runs before a change goes in: minutes. */
  test: [BUILD_ALL, VERIFY, jest([])],
  /** The same with the slow suites. */
  'test:all': [BUILD_ALL, VERIFY, jest([], { MVOI_SLOW: '1' })],
  e2e: [BUILD_ALL, jest(['--selectProjects', 'browser'])],
  screenshots: [BUILD_ALL, jest(['--selectProjects', 'browser'], { MVOI_SCREENSHOTS: '1' })],
  workbench: [BUILD_ALL, { args: () => ['dist/workbench/serve.js'] }],
  demo: [BUILD, { args: () => ['examples/demo.mjs'] }],
  examples: [BUILD, { args: () => ['examples/build.mjs'] }],
  bench: [{ args: () => [commandOf('webpack'), '--env', 'bench'] }, { args: () => ['dist/bench/bench.js'] }],
  /** Writes down anew what the examples give; read the difference. */
  golden: [jest(['test/golden'], { MVOI_UPDATE_GOLDEN: '1' })],
  'docs:fields': [jest(['test/core/tables'], { MVOI_UPDATE_DOCS: '1' })],
};

const [name, ...more] = process.argv.slice(2);
const steps = COMMANDS[name];
if (steps === undefined) {
  console.error(`Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
for (const [index, { args, env }] of steps.entries()) {
  const last = index === steps.length - 1;
  const { code } = await runNode([...args(), ...(last ? more : [])], { env });
  if (code !== 0) process.exit(code);
}
