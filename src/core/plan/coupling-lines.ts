import type { ColumnChoice } from '../workbook/raw-table';

/** What stands between the contract's column and the user's heading; a name may hold the sign itself, without spaces. */
const IS = ' = ';

/** The columns that a user chose, as lines that a person can read and change: `Start = Wanneer in de markt`. */
export function columnLines(choices: readonly ColumnChoice[]): string {
  return choices.map(({ column, heading }) => oneLine(`${oneLine(column)}${IS}${heading ?? ''}`)).join('\n');
}

export interface ColumnLines {
  readonly choices: readonly ColumnChoice[];
  /** Lines that are not `column = heading`. */
  readonly unreadable: readonly string[];
}

/** Reads those lines; nothing after the sign: the column is not used. */
export function columnChoices(lines: string): ColumnLines {
  const choices: ColumnChoice[] = [];
  const unreadable: string[] = [];
  for (const line of lines.split(/[\r\n]+/).map((text) => text.trim())) {
    if (line === '') continue;
    const choice = choiceOf(line);
    if (choice === null) unreadable.push(line);
    else choices.push(choice);
  }
  return { choices, unreadable };
}

function choiceOf(line: string): ColumnChoice | null {
  // A column that is not used ends in the sign: the space after it goes when the line is trimmed.
  const spaced = `${line} `.indexOf(IS);
  const at = spaced < 0 ? line.indexOf(IS.trim()) : spaced + 1;
  const column = line.slice(0, Math.max(0, at)).trim();
  const heading = line.slice(at + 1).trim();
  return at < 0 || column === '' ? null : { column, heading: heading === '' ? null : heading };
}

/** Headings are matched without regard to spaces and line breaks, so nothing is lost. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
