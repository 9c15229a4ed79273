import { indicatorsCsv } from '../../app/reading/indicators-csv';
import { countSeverities } from '../../core/schema/finding-groups';
import { computeWorkbook, type Computed } from '../../app/reading/compute-workbook';
import { yearOfDate } from '../../core/kernel/calendar-date';
import { shownShare, shownTarget, type ShownShare } from '../../core/kernel/shown-share';
import { formatQuarter } from '../../core/kernel/quarter';
import type { CoverageYear, Figures } from '../../core/figures/figures';
import { figuresJson } from '../../core/figures/figures-json';
import { cliWords, type CliWords } from '../../messages/cli';
import { formatsOf } from '../../messages/format';
import type { Language } from '../../messages/language';
import type { ExitCode, Host, Terminal } from '../host';
import { shownDate } from './check-command';
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

/** The headline figures, each with its denominator. */
export function printHeadlines(terminal: Terminal, { plan, figures }: Computed, language: Language): void {
  const words = cliWords(language);
  const quarter = formatQuarter(figures.quarter);
  terminal.print(terminal.paint('bold', words.figures.title(plan.workbook, shownDate(plan, language), quarter)));
  for (const line of coverageLines(figures, words, language)) terminal.print(line);
  const { actions, ambition, unreadable } = figures;
  if (actions) {
    terminal.print(
      words.figures.actions(actions.total, actions.byStatus.Loopt, actions.byStatus.Voltooid, actions.open.late.count),
    );
  }
  const behind = (ambition?.themes ?? []).filter((theme) => (theme.behind ?? 0) > 0);
  if (behind.length > 0) {
    terminal.print(words.figures.behind(behind.map(({ theme, behind: steps }) => `${theme} (${steps})`).join(', ')));
  }
  if (unreadable.length > 0) terminal.print(terminal.paint('yellow', words.figures.leftOut(unreadable.length)));
}

/** The year of the as-of date, and every other year with tenders or a target. */
function coverageLines({ coverage, asOf }: Figures, words: CliWords, language: Language): readonly string[] {
  if (coverage === null) return [words.figures.noCoverage()];
  if (coverage.years.length === 0) return [words.figures.noYears()];
  const now = yearOfDate(asOf);
  return coverage.years.map((year) => `${year.year === now ? '▸ ' : '  '}${coverageLine(year, words, language)}`);
}

function coverageLine(year: CoverageYear, { figures }: CliWords, language: Language): string {
  const percent = ({ shown }: ShownShare): string => formatsOf(language).percent(shown);
  const target =
    year.target === null
      ? figures.noTarget()
      : figures.target(percent(shownTarget(year.target)), year.targetFrom === 'interpolated');
  const share = year.coverage === null ? '–' : percent(shownShare(year.coverage, year.target));
  const line = figures.coverage(year.year, year.applied.count, year.promising.count, share, target);
  if (year.met === null) return line;
  const result = year.met ? figures.met() : figures.short(year.short ?? 0, year.open.count);
  return `${line}; ${result}`;
}
