import { today } from '../adapters/machine/clock';
import { sha256 } from '../adapters/machine/sha256';
import { openXlsx } from '../adapters/xlsx/read/open-xlsx';
import { inflateWithZlib } from '../adapters/xlsx/read/zip-inflate-node';
import { removeDraftsOnSignals } from './drafts';
import type { Host } from './host';
import { assertOutput, readInput, writeOutput } from './node-files';
import { nodeTerminal } from './node-terminal';
import { runProgram } from './program';

/** Filled in by webpack from package.json. */
declare const PRODUCT_VERSION: string;

const terminal = nodeTerminal();
const host: Host = {
  version: PRODUCT_VERSION,
  today: today(),
  digest: sha256,
  readFile: readInput,
  writeFile: writeOutput,
  assertOutput,
  openWorkbook: (bytes, name) => openXlsx(bytes, name, inflateWithZlib),
  async writeWorkbook(original, spec, { name, onProgress }) {
    // Loaded only when something is written: check and figures start faster without it.
    const { writeWorkbook } = await import('../adapters/xlsx/write/write-workbook');
    return writeWorkbook(original, spec, { name, onProgress });
  },
  terminal,
};

removeDraftsOnSignals();
void runProgram(host, process.argv.slice(2)).then(async (code) => {
  // Results that did not arrive are work that could not be done, whatever came of it.
  process.exitCode = (await terminal.settle()) ? code : 2;
});
