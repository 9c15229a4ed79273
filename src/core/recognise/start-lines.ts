import type { MarkColumn, StartExpression, YearSource } from './start-expression';
import type { YearPart } from './time-words';

/** What stands between the two sides of a line; a heading may hold the sign itself, without spaces. */
const IS = ' = ';
const MARK = 'merk onder ';

/**
 * How Start is made of several columns, as lines that a person can read and change on Koppelingen:
 *
 *   kolom = Kwartaal          merk onder 2025 › jan = 2025-01      einde = Einddatum contract
 *   jaar = kolom Jaar         merk onder 2025 › feb = 2025-02      kwartalen ervoor = 4
 */
export function startLines(expression: StartExpression<string>): string {
  return linesOf(expression).join('\n');
}

function linesOf(expression: StartExpression<string>): readonly string[] {
  switch (expression.kind) {
    case 'column': {
      const { column, year, unit } = expression;
      return [
        `kolom${IS}${column}`,
        ...(year === null ? [] : [`jaar${IS}${yearText(year)}`]),
        ...(unit === 'month' ? [`getal${IS}maand`] : []),
      ];
    }
    case 'marks':
      return expression.columns.map(({ column, part, year }) => `${MARK}${column}${IS}${partText(part, year)}`);
    case 'first-of':
      return expression.columns.map((column, at) => `${at === 0 ? 'eerste' : 'daarna'}${IS}${column}`);
    case 'before-end':
      return [`einde${IS}${expression.column}`, `kwartalen ervoor${IS}${expression.quarters}`];
  }
}

function yearText(year: YearSource<string>): string {
  switch (year.from) {
    case 'column':
      return `kolom ${year.column}`;
    case 'groups':
      return 'rij erboven';
    case 'sheet':
      return 'blad';
    case 'year':
      return String(year.year);
  }
}

function partText({ kind, number }: YearPart, year: number | null): string {
  if (year === null) return `${kind === 'quarter' ? 'kwartaal' : 'maand'} ${number}`;
  return kind === 'quarter' ? `${year}-Q${number}` : `${year}-${String(number).padStart(2, '0')}`;
}

/** Reads those lines; `null` when they say no start. A line that cannot be read is given back. */
export function startOfLines(lines: string): {
  readonly start: StartExpression<string> | null;
  readonly unreadable: readonly string[];
} {
  const said = new Map<string, string>();
  const marks: MarkColumn<string>[] = [];
  const following: string[] = [];
  const unreadable: string[] = [];
  for (const line of lines.split(/[\r\n]+/).map((text) => text.trim())) {
    if (line === '') continue;
    const at = line.startsWith(MARK) ? line.lastIndexOf(IS) : line.indexOf(IS);
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    const value = line.slice(at + IS.length).trim();
    const mark = at > 0 && line.startsWith(MARK) ? markOf(line.slice(MARK.length, at).trim(), value) : null;
    if (mark !== null) marks.push(mark);
    else if (at > 0 && name === 'daarna') following.push(value);
    else if (at > 0 && NAMES.has(name) && value !== '') said.set(name, value);
    else unreadable.push(line);
  }
  return { start: expressionOf(said, marks, following), unreadable };
}

const NAMES: ReadonlySet<string> = new Set(['kolom', 'jaar', 'getal', 'eerste', 'einde', 'kwartalen ervoor']);

function expressionOf(
  said: ReadonlyMap<string, string>,
  marks: readonly MarkColumn<string>[],
  following: readonly string[],
): StartExpression<string> | null {
  if (marks.length > 0) return { kind: 'marks', columns: marks };
  const column = said.get('kolom');
  if (column !== undefined) {
    return {
      kind: 'column',
      column,
      year: yearOf(said.get('jaar')),
      unit: said.get('getal') === 'maand' ? 'month' : 'quarter',
    };
  }
  const first = said.get('eerste');
  if (first !== undefined) return { kind: 'first-of', columns: [first, ...following] };
  const end = said.get('einde');
  const quarters = Number(said.get('kwartalen ervoor') ?? NaN);
  return end === undefined || !Number.isInteger(quarters) ? null : { kind: 'before-end', column: end, quarters };
}

function yearOf(text: string | undefined): YearSource<string> | null {
  if (text === undefined) return null;
  if (text === 'blad') return { from: 'sheet' };
  if (text === 'rij erboven') return { from: 'groups' };
  if (text.startsWith('kolom ')) return { from: 'column', column: text.slice('kolom '.length).trim() };
  return /^\d{4}$/.test(text) ? { from: 'year', year: Number(text) } : null;
}

function markOf(column: string, text: string): MarkColumn<string> | null {
  const [, year, quarter, month] = /^(\d{4})-(?:Q([1-4])|(\d{2}))$/i.exec(text) ?? [];
  if (year !== undefined) {
    const part: YearPart =
      quarter === undefined ? { kind: 'month', number: Number(month) } : { kind: 'quarter', number: Number(quarter) };
    return isPart(part) ? { column, part, year: Number(year) } : null;
  }
  const [, kind, number] = /^(kwartaal|maand) (\d{1,2})$/i.exec(text) ?? [];
  if (kind === undefined) return null;
  const part: YearPart = { kind: kind.toLowerCase() === 'maand' ? 'month' : 'quarter', number: Number(number) };
  return isPart(part) ? { column, part, year: null } : null;
}

function isPart({ kind, number }: YearPart): boolean {
  return number >= 1 && number <= (kind === 'quarter' ? 4 : 12);
}
