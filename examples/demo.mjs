/** The main job on every example: a copy of the workbook with the report in it, and where the plan stands. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLES } from './names.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(at('../dist/demo'), { recursive: true });

let worst = 0;
for (const name of EXAMPLES) {
  const out = at(`../dist/demo/${name}-kwartaalrapport.xlsx`);
  const args = [at('../dist/mvoi.js'), 'report', at(`${name}.xlsx`), '--out', out, '--force'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log('');
  worst = Math.max(worst, status ?? 2);
}
// Errors in the data (1) are findings about a plan, not a failure of the demo.
process.exitCode = worst > 1 ? worst : 0;
