import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleName } from '../../src/app/starting/examples/example-data';

/** The workbook of an example, as it is in the repository. */
export function exampleFile(name: ExampleName): Uint8Array {
  return readFileSync(join(__dirname, `../../examples/${name}.xlsx`));
}
