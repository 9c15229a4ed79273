import { extname } from 'node:path';
import { applyDismissals } from '../../core/rules/apply-dismissals';
import { countSeverities } from '../../core/schema/finding-groups';
import type { Computed } from '../../app/reading/compute-workbook';
import type { Workbook, WriteOutcome } from '../../app/ports';
import { makeReport, type ReportOrder } from '../../app/reporting/make-report';
import { formatIsoDate } from '../../core/kernel/calendar-date';
import { formatQuarter, isBeforeQuarter } from '../../core/kernel/quarter';
import { cliWords } from '../../messages/cli';
import type { Language } from '../../messages/language';
import { noticeSentence } from '../../messages/notices';
import { reportWords } from '../../messages/report';
import type { ExitCode, Host, OutputOptions } from '../host';
import { UsageError } from '../options';
import { printHeadlines } from '../print-headlines';
import { openInput, workbookExtension, type InputOptions, type OpenInput } from './open-input';

export interface ReportCommandOptions extends InputOptions {
  readonly speaking: Language;
  readonly out: string | null;
  readonly json: boolean;
  readonly force: boolean;
  readonly replaceReport: boolean;
  readonly newVersion: boolean;
}

/** `mvoi report`: a copy of the workbook with the report sheets; the workbook itself is never written. */
export async function runReport(host: Host, path: string, options: ReportCommandOptions): Promise<ExitCode> {
  if (options.replaceReport && options.newVersion) {
    throw new UsageError(cliWords(options.speaking).usage.bothReportChoices());
  }
  const output = { overwrite: options.force, input: path };
  if (options.out !== null) await host.assertOutput(options.out, output);

  const input = await openInput(host, path, options);
  let out = options.out ?? '';
  const order: ReportOrder = {
    ...input.moments,
    language: options.language ?? 'nl',
    frozen: options.replaceReport ? 'replace' : options.newVersion ? 'new-version' : 'keep',
    version: host.version,
    digest: host.digest,
    onComputed: async ({ plan }) => {
      if (options.out !== null) return;
      out = besideInput(path, formatQuarter(plan.quarter));
      await host.assertOutput(out, output);
    },
  };
  const { computed, outcome, quarterly } = await makeReport(
    copyOf(host, input, output, () => out),
    order,
    { onProgress: input.onProgress },
  );
  const { plan } = computed;
  host.terminal.clearProgress();

  const exitCode = countSeverities(computed.findings).error > 0 ? 1 : 0;
  if (options.json) {
    host.terminal.printJson(reportJson(computed, out, outcome, quarterly.kind === 'keep'));
    return exitCode;
  }
  const language = options.language ?? plan.settings.language ?? 'nl';
  const words = cliWords(language);
  // What the user set aside is not counted again; it stands in the report.
  const { error, warning, notice } = countSeverities(applyDismissals(plan, computed.findings).open);
  printHeadlines(host.terminal, computed, language);
  host.terminal.print(words.report.findings(words.check.counts(error, warning, notice)));
  if (isBeforeQuarter(plan.asOf, plan.quarter)) {
    host.terminal.print(host.terminal.paint('yellow', reportWords(language).beforeQuarter(plan.asOf, plan.quarter)));
  }
  if (quarterly.kind === 'keep') host.terminal.print(words.report.kept(formatQuarter(plan.quarter)));
  host.terminal.print(host.terminal.paint('green', words.report.done(out)));
  for (const notice of outcome.notices ?? []) host.terminal.print(noticeSentence(notice, language));
  host.terminal.print(words.report.sheets(outcome.sheets.map(({ name }) => name).join(', ')));
  return exitCode;
}

/** The input as a workbook that is written elsewhere, under the name that it has by then. */
function copyOf(host: Host, input: OpenInput, output: OutputOptions, nameOf: () => string): Workbook {
  const { reader } = input;
  return {
    inventory: () => reader.inventory(),
    read: (ranges) => reader.read(ranges),
    write: async (spec, onProgress = input.onProgress) => {
      const name = nameOf();
      const { bytes, outcome } = await host.writeWorkbook(input.bytes, spec, { name, onProgress });
      await host.writeFile(name, bytes, output);
      return outcome;
    },
  };
}

/** What was made, for other programs. */
function reportJson(
  { plan, findings }: Computed,
  out: string,
  { sheets, notices = [] }: WriteOutcome,
  kept: boolean,
): unknown {
  return {
    workbook: plan.workbook,
    asOf: formatIsoDate(plan.asOf),
    quarter: formatQuarter(plan.quarter),
    out,
    quarterlyReport: kept ? 'kept' : 'written',
    sheets,
    notices,
    counts: countSeverities(findings),
  };
}

/** The copy's name when none is given: the workbook's own, with the quarter. */
function besideInput(path: string, quarter: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-kwartaalrapport-${quarter}${workbookExtension(extension)}`;
}
