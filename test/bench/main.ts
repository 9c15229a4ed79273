import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as SheetJs from 'xlsx';
import { pythonWithOpenpyxl } from '../support/outside-needs';
import { PANE_TURN } from '../../src/adapters/machine/turns';
import { measureSlices, type LongestSlices } from './slices';
import { runStages, STAGES, type StageTimes } from './stages';
import { measureThrottled } from './throttled';
import { benchWorkbook } from './workbook';

/**
 * Speed and memory, measured; nothing here is a test. Each number comes from a process of its own, so that one run
 * does not warm up or fill up another. Peers read the same file in the same run.
 */
const SIZES = [100, 1_000, 10_000, 200_000];
const SLICE_SIZES = [2_000, 10_000];
/** The page in a browser whose processor is slowed down, as on an old laptop; milliseconds of a task of the page. */
const THROTTLED = { tenders: 2_000, slowdown: 4, turn: PANE_TURN, limit: 50, runs: 3 };
const PEER_SIZES = [5_000, 10_000];
const PROGRAM = resolve(__dirname, '../mvoi.js');
const FOLDER = join(tmpdir(), 'mvoi-bench');
const WARM_PASSES = 8;
/** Exit codes of a run that did its work: 1 is for errors in the data. */
const DONE = [0, 1];

interface Measured {
  readonly times: StageTimes;
  readonly warm: StageTimes | null;
  /** Megabytes, at the highest. */
  readonly memory: number;
}

/** In a child: the stages once cold and, for sizes that allow it, again and again until warm. */
async function measureStages(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const times = await runStages(bytes, true);
  const memory = process.resourceUsage().maxRSS / 1000;
  let warm: StageTimes | null = null;
  if (statSync(path).size < 5_000_000) {
    for (let pass = 0; pass < WARM_PASSES; pass++) {
      const again = await runStages(bytes, false);
      warm = warm === null || core(again) < core(warm) ? again : warm;
    }
  }
  process.stdout.write(JSON.stringify({ times, warm, memory } satisfies Measured));
}

/** Node's own require: a peer is read from node_modules as its users do. */
declare const __non_webpack_require__: NodeJS.Require;

/** In a child: what a user would pick instead, reading the same file. */
function readWithSheetJs(path: string): void {
  const { readFile, utils } = __non_webpack_require__('xlsx') as typeof SheetJs;
  const book = readFile(path, { dense: true });
  const sheet = book.Sheets[book.SheetNames.at(-1) ?? ''];
  if (!sheet) throw new Error('No sheet');
  process.stdout.write(JSON.stringify({ rows: utils.sheet_to_json(sheet, { header: 1 }).length }));
}

const core = ({ parse, check, compute }: StageTimes): number => parse + check + compute;
const sum = (times: StageTimes): number => STAGES.reduce((total, stage) => total + times[stage], 0);
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)}`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fileOf(tenders: number): string {
  const path = join(FOLDER, `${tenders}.xlsx`);
  if (!existsSync(path)) writeFileSync(path, benchWorkbook(tenders));
  return path;
}

function child(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args as string[], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Milliseconds of a whole process, the least of three. */
function processTime(command: string, args: readonly string[], good: readonly number[] = [0]): number | null {
  let least: number | null = null;
  for (let run = 0; run < 3; run++) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(command, args as string[], { stdio: 'ignore' });
    if (status === null || !good.includes(status)) return null;
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    least = least === null ? elapsed : Math.min(least, elapsed);
  }
  return least;
}

function printStages(): void {
  say('## Stages (milliseconds, cold, in a process of its own)\n');
  say(`| tenders | file | ${STAGES.join(' | ')} | all | core, warm | memory | growth |`);
  say(`|--:|--:|${STAGES.map(() => '--:|').join('')}--:|--:|--:|--:|`);
  let before: { readonly size: number; readonly time: number } | null = null;
  for (const size of SIZES) {
    const path = fileOf(size);
    const { times, warm, memory } = JSON.parse(child([__filename, '--stages', path])) as Measured;
    const time = sum(times);
    const perTenfold =
      before === null ? '' : `${((time / before.time) ** (1 / Math.log10(size / before.size))).toFixed(1)}x`;
    const cells = STAGES.map((stage) => ms(times[stage])).join(' | ');
    const megabytes = (statSync(path).size / 1e6).toFixed(1);
    say(
      `| ${size} | ${megabytes} MB | ${cells} | ${ms(time)} | ${warm ? ms(core(warm)) : '–'} | ${Math.round(memory)} MB | ${perTenfold} |`,
    );
    before = { size, time };
  }
  say('\nCore = parse, check and compute. Growth = per tenfold of tenders.\n');
}

function printSlices(): void {
  const steps = ['checking', 'computing', 'composing'] as const;
  say('## Longest piece of work between two turns of the page (milliseconds, cold)\n');
  say(`| tenders | ${steps.join(' | ')} |`);
  say(`|--:|${steps.map(() => '--:|').join('')}`);
  for (const size of SLICE_SIZES) {
    const longest = JSON.parse(child([__filename, '--slices', fileOf(size)])) as LongestSlices;
    say(`| ${size} | ${steps.map((step) => ms(longest[step] ?? 0)).join(' | ')} |`);
  }
  say('\nReading a file is not sliced: the pane reads through Excel. Checking holds parsing too.\n');
}

async function printThrottled(): Promise<void> {
  const { tenders, slowdown, turn, limit, runs } = THROTTLED;
  say(`## Longest task of a page at ${slowdown}x CPU slowdown, ${tenders} tenders (milliseconds, cold, in Chromium)\n`);
  say(`| run | checking | computing | composing | tasks over ${limit} |`);
  say('|--:|--:|--:|--:|--:|');
  for (let run = 1; run <= runs; run++) {
    const { longest, tooLong } = await measureThrottled(fileOf(tenders), slowdown, turn, limit);
    const [checking, computing, composing] = [longest.checking, longest.computing, longest.composing].map(shown);
    say(`| ${run} | ${checking} | ${computing} | ${composing} | ${tooLong.length} |`);
  }
  say('');
}

function printPeers(): void {
  say('## Beside peers (milliseconds for the whole process, least of three)\n');
  say('| tenders | mvoi figures --json | SheetJS, reading only | openpyxl read-only, reading only |');
  say('|--:|--:|--:|--:|');
  for (const size of PEER_SIZES) {
    const path = fileOf(size);
    const ours = processTime(process.execPath, [PROGRAM, 'figures', path, '--json', '--date', '2025-10-01'], DONE);
    const sheetJs = processTime(process.execPath, [__filename, '--sheetjs', path]);
    const python =
      'import sys, openpyxl\nfor sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):\n  for row in sheet.iter_rows(values_only=True): pass';
    const interpreter = pythonWithOpenpyxl();
    const openpyxl = interpreter === null ? null : shown(processTime(interpreter, ['-c', python, path]));
    say(`| ${size} | ${shown(ours)} | ${shown(sheetJs)} | ${openpyxl ?? 'not here'} |`);
  }
  say(
    '\nexceljs is not beside them: it does not install from the registry at hand (docs/decisions/0001-dependencies.md).\n',
  );
}

const shown = (value: number | null | undefined): string => (typeof value === 'number' ? ms(value) : 'not here');

function printWhole(): void {
  const path = fileOf(200_000);
  const time = processTime(process.execPath, [PROGRAM, 'figures', path, '--json', '--date', '2025-10-01'], DONE);
  say(`Whole \`mvoi figures --json\` on 200,000 tenders: ${shown(time)} ms.`);
}

async function main(): Promise<void> {
  const [, , mode, path] = process.argv;
  if (mode === '--stages' && path) return measureStages(path);
  if (mode === '--slices' && path) {
    process.stdout.write(JSON.stringify(await measureSlices(readFileSync(path))));
    return;
  }
  if (mode === '--sheetjs' && path) return readWithSheetJs(path);
  mkdirSync(FOLDER, { recursive: true });
  if (mode === '--throttled') return printThrottled();
  printStages();
  printSlices();
  await printThrottled();
  printPeers();
  printWhole();
}

void main();
