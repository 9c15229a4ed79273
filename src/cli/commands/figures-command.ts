import { indicatorsCsv } from '../../app/reading/indicators-csv';
import { countSeverities } from '../../core/schema/finding-groups';
import { computeWorkbook } from '../../app/reading/compute-workbook';
import { figuresJson } from '../../core/figures/figures-json';
import { cliWords } from '../../messages/cli';
import type { ExitCode, Host } from '../host';
import { printHeadlines } from '../print-headlines';
import { openInput, type InputOptions } from './open-input';

export interface FiguresOptions extends InputOptions {
  readonly json: boolean;
  /** A CSV file for the indicators. */
  readonly indicators: string | null;
  readonly force: boolean;
}

/** `mvoi figures`: prints the figures of the plan, whole as JSON or the headlines in words; the indicators as CSV. */
export async function runFigures(host: Host, path: string, options: FiguresOptions): Promise<ExitCode> {
  const { indicators, force } = options;
  if (indicators !== null) await host.assertOutput(indicators, { overwrite: force, input: path, kind: 'csv' });
  const input = await openInput(host, path, options);
  const computed = await computeWorkbook(input.reader, input.moments, input);
  const language = options.language ?? computed.plan.settings.language ?? 'nl';
  if (indicators !== null) {
    const bytes = new TextEncoder().encode(indicatorsCsv(computed.plan, options.quarter));
    await host.writeFile(indicators, bytes, { overwrite: force, input: path });
  }
  host.terminal.clearProgress();
  if (options.json) host.terminal.printJson(figuresJson(computed.figures));
  else {
    printHeadlines(host.terminal, computed, language);
    if (indicators !== null) host.terminal.print(cliWords(language).report.done(indicators));
  }
  return countSeverities(computed.findings).error > 0 ? 1 : 0;
}
