import { countSeverities } from '../../core/schema/finding-groups';
import { checkWorkbook, type Checked } from '../../app/reading/check-workbook';
import { checkJson } from '../../app/reading/check-json';
import { couplingProblems } from '../../app/adopting/coupling-draft';
import { formatDutchDate, formatIsoDate } from '../../core/kernel/calendar-date';
import { applyDismissals } from '../../core/rules/apply-dismissals';
import type { DismissedFinding } from '../../core/rules/finding';
import { listFindings } from '../../core/rules/list-findings';
import { yearsWithoutThresholds } from '../../core/rules/threshold-of-tender';
import type { Finding } from '../../core/schema/finding';
import type { Severity } from '../../core/schema/finding-codes';
import { cliWords } from '../../messages/cli';
import { couplingsWords } from '../../messages/couplings';
import { findingMessage, findingTitle, thresholdNote } from '../../messages/findings';
import type { Language } from '../../messages/language';
import type { ExitCode, Host, Ink, Terminal } from '../host';
import { openInput, type InputOptions } from './open-input';

export interface CheckOptions extends InputOptions {
  readonly json: boolean;
}

const INK: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** `mvoi check`: prints every finding; on a terminal those that the user dismissed stand apart, counted by code. */
export async function runCheck(host: Host, path: string, options: CheckOptions): Promise<ExitCode> {
  const input = await openInput(host, path, options);
  const checked = await checkWorkbook(input.reader, input.moments, input);
  const language = options.language ?? checked.plan.settings.language ?? 'nl';
  host.terminal.clearProgress();
  if (options.json) host.terminal.printJson(checkJson(checked, language));
  else printFindings(host.terminal, checked, language, path);
  return countSeverities(checked.findings).error > 0 ? 1 : 0;
}

/** Dates as the language writes them. */
export function shownDate(plan: Checked['plan'], language: Language): string {
  return language === 'nl' ? formatDutchDate(plan.asOf) : formatIsoDate(plan.asOf);
}

function printFindings(terminal: Terminal, checked: Checked, language: Language, path: string): void {
  const { plan } = checked;
  const { open, dismissed } = applyDismissals(plan, checked.findings);
  const words = cliWords(language).check;
  terminal.print(terminal.paint('bold', words.title(plan.workbook, shownDate(plan, language))));
  for (const group of groupFindings(open)) {
    const { code, severity, table, row } = group[0] as Finding;
    const title = findingTitle(code, group.length, language);
    terminal.print('');
    terminal.print(
      `${terminal.paint(INK[severity], `${code} ${title}`)} ${terminal.paint('dim', row === null ? '' : table)}`.trimEnd(),
    );
    for (const finding of listFindings(group))
      terminal.print(`  ${placeOf(finding)}${findingMessage(finding, language)}`);
  }
  const note = thresholdNote(yearsWithoutThresholds(plan), language);
  if (note !== null) {
    terminal.print('');
    terminal.print(note);
  }
  printCouplings(terminal, checked, language);
  printDismissed(terminal, dismissed, language);
  const { error, warning, notice } = countSeverities(open);
  terminal.print('');
  if (open.length === 0) terminal.print(terminal.paint('green', words.allWell()));
  else terminal.print(terminal.paint('bold', words.counts(error, warning, notice)));
  terminal.print(error > 0 ? words.next(path) : words.nextReport(path));
}

/** What the user set aside, without its reasons: those stand in Afwijzingen and in the report. */
function printDismissed(terminal: Terminal, dismissed: readonly DismissedFinding[], language: Language): void {
  if (dismissed.length === 0) return;
  terminal.print('');
  terminal.print(terminal.paint('dim', cliWords(language).check.dismissed(dismissed.length)));
  for (const group of groupFindings(dismissed.map(({ finding }) => finding))) {
    const { code } = group[0] as Finding;
    terminal.print(terminal.paint('dim', `  ${code} ${findingTitle(code, group.length, language)}`));
  }
}

/** The couplings that are not followed: no findings, for they are not about the plan. */
function printCouplings(terminal: Terminal, checked: Checked, language: Language): void {
  const problems = couplingProblems(checked);
  if (problems.length === 0) return;
  terminal.print('');
  terminal.print(terminal.paint('yellow', cliWords(language).check.couplings(problems.length)));
  for (const problem of problems) terminal.print(`  ${couplingsWords(language).problem(problem)}`);
}

function placeOf({ sheet, cell, row }: Finding): string {
  if (sheet === null || cell === null) return '';
  return `${sheet}!${cell}${row === null ? '' : ` (${row})`}: `;
}

/**
 * Findings with the same code, severity and table together, in the order in which the first of each appears; those
 * about whole tables together over all tables.
 */
function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.row === null ? '' : finding.table} ${finding.code} ${finding.severity}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
