import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** The Excel library as desktop Excel loads it: Microsoft's own file, as it comes from npm. */
const BUNDLE = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

let compiled: Script | null = null;

/** The library, compiled once per process. */
export function officeBundle(): Script {
  const file = require.resolve(BUNDLE);
  compiled ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}
