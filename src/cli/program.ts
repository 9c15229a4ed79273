import { Command, CommanderError, Option } from 'commander';
import { basename } from 'node:path';
import { HostError } from '../app/ports';
import { cliWords, type CliWords } from '../messages/cli';
import type { Language } from '../messages/language';
import { runCheck } from './commands/check-command';
import { runFigures } from './commands/figures-command';
import type { ExitCode, Host } from './host';
import { askedLanguage, gathered, parseDate, parseLanguage, parseQuarterOption, UsageError } from './options';

/**
 * Runs one command line. Every failure ends as one sentence in the user's language on standard error, and exit code 2.
 */
export async function runProgram(host: Host, args: readonly string[]): Promise<ExitCode> {
  const asked = askedLanguage(args);
  const words = cliWords(asked ?? 'nl');
  let exitCode: ExitCode = 0;
  let file = '';
  const program = buildProgram(host, asked, async (path, run) => {
    file = basename(path);
    exitCode = await run();
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    host.terminal.clearProgress();
    const sentence = failureSentence(error, words, file);
    if (sentence === null) return 0;
    host.terminal.warn(sentence);
    return 2;
  }
}

/** What to say of a failure; `null` when nothing failed (help and version end that way). */
function failureSentence(error: unknown, words: CliWords, file: string): string | null {
  if (error instanceof HostError) return words.hostErrors[error.code]({ file, ...error.details });
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return usageSentence(error, words);
  // A mistake of ours: one sentence too, for a trace says nothing to the user and may hold what stands in cells.
  return words.hostErrors.unexpected();
}

function usageSentence({ code, message }: CommanderError, { usage }: CliWords): string | null {
  const name = /'([^']*)'/.exec(message)?.[1]?.split(/[ ,<]/)[0] ?? '';
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return null;
    case 'commander.unknownCommand':
      return usage.unknownCommand(name);
    case 'commander.unknownOption':
      return usage.unknownOption(name);
    case 'commander.missingArgument':
      return usage.missingArgument();
    case 'commander.excessArguments':
      return usage.tooManyArguments();
    case 'commander.optionMissingArgument':
      return usage.missingValue(name);
    default:
      return usage.invalid();
  }
}

type Perform = (file: string, run: () => Promise<ExitCode>) => Promise<void>;

function buildProgram(host: Host, asked: Language | null, perform: Perform): Command {
  const language = asked ?? 'nl';
  const words = cliWords(language);
  const { options, headings, terms } = words.program;
  const speaks = new Option('--language <nl|en>', options.language).argParser((text) => parseLanguage(text, language));
  const date = new Option(`--date <${terms.date}>`, options.date).argParser((text) => parseDate(text, language));
  const quarter = new Option(`--quarter <${terms.quarter}>`, options.quarter).argParser((text) =>
    parseQuarterOption(text, language),
  );
  const reportQuarter = new Option(`--quarter <${terms.quarter}>`, options.reportQuarter).argParser((text) =>
    parseQuarterOption(text, language),
  );
  const json = new Option('--json', options.json);
  const force = new Option('--force', options.force);
  const program = new Command('mvoi')
    .description(words.program.description)
    .usage(words.program.usage)
    .version(host.version, '-V, --version', words.program.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => host.terminal.printText(text.trimEnd()), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => HEADINGS[title]?.(headings) ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
    })
    .helpOption('-h, --help', words.program.help)
    .helpCommand(words.program.helpTerm, words.program.helpCommand)
    .addHelpText('after', `\n${words.program.exitCodes}`)
    .addOption(speaks);

  const command = (name: string, description: string, file: string): Command =>
    program
      .command(name)
      .description(description)
      .usage(words.program.commandUsage)
      .argument(words.program.fileArgument, file)
      .helpOption('-h, --help', words.program.help)
      .addOption(speaks);

  command('init', words.program.init, words.program.newFile)
    .addOption(new Option(`--example <${terms.name}>`, options.example))
    .addOption(force)
    .action((file: string, given: Given) =>
      perform(file, async () => {
        // What writes is loaded only by the commands that write: checking and computing start faster.
        const { runInit } = await import('./commands/init-command');
        return runInit(host, file, commandOptions(given, asked));
      }),
    );
  command('check', words.program.check, words.program.file)
    .addOption(date)
    .addOption(json)
    .action((file: string, given: Given) => perform(file, () => runCheck(host, file, commandOptions(given, asked))));
  command('figures', words.program.figures, words.program.file)
    .addOption(date)
    .addOption(quarter)
    .addOption(json)
    .addOption(new Option(`--indicators <${terms.file}.csv>`, options.indicators))
    .addOption(force)
    .action((file: string, given: Given) => perform(file, () => runFigures(host, file, commandOptions(given, asked))));
  command('report', words.program.report, words.program.file)
    .addOption(reportQuarter)
    .addOption(date)
    .addOption(json)
    .addOption(new Option(`--out <${terms.file}.xlsx>`, options.out))
    .addOption(force)
    .addOption(new Option('--replace-report', options.replaceReport))
    .addOption(new Option('--new-version', options.newVersion))
    .action((file: string, given: Given) =>
      perform(file, async () => {
        const { runReport } = await import('./commands/report-command');
        return runReport(host, file, commandOptions(given, asked));
      }),
    );
  command('adopt', words.program.adopt, words.program.file)
    .addOption(new Option(`--table <${terms.table}>`, options.table).argParser(gathered).default([], ''))
    .addOption(new Option(`--column <${terms.column}>`, options.column).argParser(gathered).default([], ''))
    .addOption(new Option(`--value <${terms.value}>`, options.value).argParser(gathered).default([], ''))
    .addOption(new Option('--accept', options.accept))
    .addOption(json)
    .addOption(new Option(`--out <${terms.file}.xlsx>`, options.out))
    .addOption(force)
    .action((file: string, given: Given) =>
      perform(file, async () => {
        const { runAdopt } = await import('./commands/adopt-command');
        return runAdopt(host, file, commandOptions(given, asked));
      }),
    );
  return program;
}

type Headings = CliWords['program']['headings'];

const HEADINGS: Readonly<Record<string, (headings: Headings) => string>> = {
  'Usage:': ({ usage }) => usage,
  'Arguments:': (headings) => headings.arguments,
  'Options:': ({ options }) => options,
  'Commands:': ({ commands }) => commands,
};

/** The options as commander hands them over: parsed, or not given. */
interface Given {
  readonly date?: ReturnType<typeof parseDate>;
  readonly quarter?: ReturnType<typeof parseQuarterOption>;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly example?: string;
  readonly out?: string;
  readonly indicators?: string;
  readonly replaceReport?: boolean;
  readonly newVersion?: boolean;
  readonly table?: readonly string[];
  readonly column?: readonly string[];
  readonly value?: readonly string[];
  readonly accept?: boolean;
}

/** Everything a command may be told, blanks filled in: what was not given is `null` or `false`. */
export interface CommandOptions {
  readonly language: Language | null;
  /** The language of usage errors, before the workbook's own is known. */
  readonly speaking: Language;
  readonly date: ReturnType<typeof parseDate> | null;
  readonly quarter: ReturnType<typeof parseQuarterOption> | null;
  readonly json: boolean;
  readonly force: boolean;
  readonly example: string | null;
  readonly out: string | null;
  readonly indicators: string | null;
  readonly replaceReport: boolean;
  readonly newVersion: boolean;
  /** `Aanbestedingen=Planning`: where a table stands. */
  readonly tables: readonly string[];
  /** `Aanbestedingen.Start=Wanneer`: which heading holds a column. */
  readonly columns: readonly string[];
  /** `Aanbestedingen.Status: loopt=In voorbereiding`: what a word means. */
  readonly values: readonly string[];
  /** Whether all that is proposed counts. */
  readonly accept: boolean;
}

function commandOptions(given: Given, asked: Language | null): CommandOptions {
  return {
    language: asked,
    speaking: asked ?? 'nl',
    date: given.date ?? null,
    quarter: given.quarter ?? null,
    json: given.json ?? false,
    force: given.force ?? false,
    example: given.example ?? null,
    out: given.out ?? null,
    indicators: given.indicators ?? null,
    replaceReport: given.replaceReport ?? false,
    newVersion: given.newVersion ?? false,
    tables: given.table ?? [],
    columns: given.column ?? [],
    values: given.value ?? [],
    accept: given.accept ?? false,
  };
}
