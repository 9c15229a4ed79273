import type { CliWords } from './nl';
import { fileSize } from '../format-size';
import { hostErrorsEn } from '../host-errors/en';
import type { ErrorDetails } from '../host-errors/nl';

/** The words of the command line, in English. */
export const cliEn: CliWords = {
  program: {
    description:
      "Checks a municipality's MVOI workbook, computes its figures and makes the quarterly report. The workbook itself is never changed.",
    usage: 'command file [options]',
    commandUsage: '<file> [options]',
    fileArgument: '<file>',
    helpTerm: 'help [command]',
    terms: {
      date: 'yyyy-mm-dd',
      quarter: 'yyyy-Qn',
      name: 'name',
      file: 'file',
      table: 'table=sheet',
      column: 'table.column=heading',
      value: 'table.column: word=meaning',
    },
    headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    file: 'the workbook (.xlsx)',
    newFile: 'the new workbook (.xlsx)',
    init: 'make a new workbook with all tables, drop-downs and instructions',
    check: 'check the workbook and show every finding with its cell',
    figures: 'compute the figures of the plan',
    report: 'make a copy of the workbook with the report sheets and the quarterly report',
    adopt: 'make a copy of the workbook that says which sheet is which table, and which heading which column',
    options: {
      language: 'language of the messages: nl or en (else Rapporttaal of the workbook, else nl)',
      templateLanguage: 'language of the instructions: nl or en',
      date: 'as-of date (yyyy-mm-dd; else Peildatum of the workbook, else today)',
      quarter: 'quarter of the figures (yyyy-Qn; else the quarter of the as-of date)',
      reportQuarter:
        'quarter of the report (yyyy-Qn; else the quarter of the as-of date, and in its first 21 days the one before)',
      indicators: 'write the indicators by quarter to a CSV file; with --quarter that quarter only',
      json: 'write JSON to standard output, messages to standard error',
      out: 'the copy to make',
      force: 'overwrite an existing output file',
      example: 'start with an example: voorbeeld (made up, in use), alkmaar, helmond or heerlen',
      replaceReport: 'replace the frozen report of this quarter',
      table: 'where a table is: a sheet or an Excel table; nothing after = is not used (may be repeated)',
      column: 'which heading a column has; nothing after = is not used (may be repeated)',
      value: 'what a word in a column means, such as "Aanbestedingen.Status: loopt=In voorbereiding" (may be repeated)',
      accept: 'let what is proposed count too',
      newVersion: 'freeze a new version beside the report of this quarter',
    },
    exitCodes: 'Exit codes: 0 done, 1 done with errors in the data, 2 could not be done.',
  },
  usage: {
    unknownCommand: (name) => `There is no command “${name}”. Choose init, check, figures, report or adopt.`,
    unknownOption: (name) => `There is no option ${name}. “mvoi --help” shows what there is.`,
    missingArgument: () => 'Name the workbook, for example: mvoi check calendar.xlsx.',
    tooManyArguments: () => 'There are too many names after the command. Put a file name with spaces between quotes.',
    missingValue: (name) => `The option ${name} needs a value.`,
    invalid: () => 'The command was not understood. “mvoi --help” shows what there is.',
    date: (text) => `“${text}” is not a date. Write yyyy-mm-dd, for example 2025-10-01.`,
    quarter: (text) => `“${text}” is not a quarter. Write yyyy-Qn, for example 2025-Q3.`,
    language: (text) => `“${text}” is not a language that you can choose. Choose nl or en.`,
    example: (text) => `There is no example “${text}”. Choose voorbeeld, alkmaar, helmond or heerlen.`,
    nothingToAdopt: () => 'Say with --table or --column what is where, for example: --table "Aanbestedingen=Planning".',
    coupling: (text) => `“${text}” cannot be read. Write table=sheet or table.column=heading.`,
    table: (text) => `“${text}” is no table of the action plan.`,
    bothReportChoices: () => 'Choose --replace-report or --new-version, not both.',
  },
  steps: {
    reading: 'Reading',
    checking: 'Checking',
    computing: 'Computing',
    composing: 'Composing sheets',
    writing: 'Writing',
    verifying: 'Verifying',
  },
  check: {
    title: (file, asOf) => `${file}, as of ${asOf}`,
    allWell: () => 'No issues found.',
    counts: (error, warning, notice) =>
      `${amount(error, 'error', 'errors')}, ${amount(warning, 'warning', 'warnings')}, ${amount(notice, 'notice', 'notices')}`,
    dismissed: (count) =>
      `${amount(count, 'finding is', 'findings are')} dismissed. The reason is on sheet Afwijzingen:`,
    next: (file) => `Correct the errors in Excel first, then run again: mvoi check ${file}`,
    nextReport: (file) => `Next step: mvoi report ${file}`,
    couplings: (count) =>
      `${amount(count, 'coupling is', 'couplings are')} not followed. What is recognised automatically counts there:`,
  },
  figures: {
    title: (file, asOf, quarter) => `${file}, as of ${asOf}, quarter ${quarter}`,
    noCoverage: () => "Coverage: cannot be computed. The sheet Aanbestedingskalender or Thema's is missing.",
    leftOut: (rows) =>
      `${amount(rows, 'cell', 'cells')} cannot be read and ${rows === 1 ? 'does' : 'do'} not count. See mvoi check.`,
  },
  report: {
    done: (file) => `Made: ${file}`,
    sheets: (names) => `Sheets: ${names}`,
    kept: (quarter) =>
      `The quarterly report ${quarter} was frozen already and is not changed. Use --replace-report or --new-version to change that.`,
    findings: (counts) => `Findings: ${counts}`,
  },
  adopt: {
    done: (file, count) => `Made: ${file}, with ${amount(count, 'table', 'tables')} coupled`,
    nothing: () => 'There is nothing to keep: this is recognised already.',
  },
  init: {
    done: (file) => `Made: ${file}`,
    next: (file) => `Fill in the sheets in Excel, then check them: mvoi check ${file}`,
  },
  hostErrors: {
    'file-not-found': (d: ErrorDetails) => `The file ${d.file} does not exist. Check its name and folder.`,
    'file-not-readable': (d) =>
      `The file ${d.file} cannot be read. It may be in use, or it is no ordinary file, such as a folder.`,
    'not-a-workbook': (d) => `${d.file} is not an Excel workbook (.xlsx).`,
    'old-format': (d) => `${d.file} has an older or other Excel format. Save it in Excel as .xlsx.`,
    encrypted: (d) =>
      `${d.file} is encrypted: by a password or by a sensitivity label. Remove the password in Excel, or choose a label without encryption, and try again.`,
    'too-large': (d) =>
      d.what === undefined || d.what === 'file'
        ? `${d.file} is too large: more than ${fileSize(Number(d.limit ?? 0))}. Keep attachments and pictures elsewhere, or split the workbook.`
        : `${d.file} is too large once unpacked: more than ${fileSize(Number(d.limit ?? 0))}, at ${placeOf(d)}. Remove empty rows and columns there, or move what is no part of the plan to another workbook.`,
    'suspicious-archive': (d) => `${d.file} was refused: the file is built in a way that can do harm.`,
    damaged: (d) =>
      `${d.file} is damaged${d.part === undefined || d.part === '' ? '' : ` (part ${d.part})`} and cannot be read. Open it in Excel, have it repaired and save it.`,
    'output-exists': (d) => `${d.file} exists already. Choose another name with --out, or overwrite with --force.`,
    'output-is-input': (d) =>
      `${d.file} is the workbook itself, which is never overwritten. Choose another name with --out.`,
    'output-not-writable': (d) =>
      `${d.file} cannot be written. Check that the folder exists and that you may write there.`,
    'output-name': (d) => `${d.file}: give the output a name that ends in ${d.extension}.`,
    'output-name-too-long': (d) => `The name ${d.file} is too long. Choose a shorter one with --out.`,
    ...hostErrorsEn,
  },
};

function placeOf({ sheet, part }: ErrorDetails): string {
  return sheet === undefined ? `part ${part}` : `sheet ${sheet}`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
