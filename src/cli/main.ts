import { today } from '../adapters/machine/clock';
import { sha256 } from '../adapters/machine/sha256';
import { openXlsx } from '../adapters/xlsx/read/open-xlsx';
import { inflateWithZlib } from '../adapters/xlsx/read/zip-inflate-node';
import type { Host } from './host';
import { assertOutput, readInput, writeOutput } from './node-files';
import { nodeTerminal } from './node-terminal';
import { runProgram } from './program';

/** Filled in by webpack from package.json. */
declare const PRODUCT_VERSION: string;

const host: Host = {
  version: PRODUCT_VERSION,
  today: today(),
  digest: sha256,
  readFile: readInput,
  writeFile: writeOutput,
  assertOutput,
  openWorkbook: (bytes, name) => openXlsx(bytes, name, inflateWithZlib),
  async writeWorkbook(original, plan, onProgress) {
    // Loaded only when something is written: check and figures start faster without it.
    const { writeWorkbook } = await import('../adapters/xlsx/write/write-workbook');
    return writeWorkbook(original, plan, { onProgress });
  },
  terminal: nodeTerminal(),
};

runProgram(host, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
