/** Makes the example workbooks anew from their data: what a user gets with `mvoi init --example`. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EXAMPLES } from './names.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

for (const name of EXAMPLES) {
  execFileSync(process.execPath, [at('../dist/mvoi.js'), 'init', at(`${name}.xlsx`), '--example', name, '--force'], {
    stdio: 'inherit',
  });
}
