import { writtenValue, type EditValue } from '../plan/cell-edit';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { Refusal, Remarked } from '../schema/reading';
import { textKey } from '../kernel/text-key';
import { tableIdOf } from '../tables';
import { CellError, displayText } from '../workbook/cell-value';
import { cellOfFinding, editOf, type FixableCell } from './fixable-cell';
import type { Fix, FixKind } from './fix';
import { changeOfFix } from './fix-change';

/**
 * The repair of what a finding is about; `null` when only the user knows what it should be. A cell of the user's that
 * was a formula has no repair either: that shows when it is written.
 */
export function fixOf(plan: Plan, finding: Finding): Fix | null {
  const repair = repairOf(finding);
  const cell = repair === null ? null : cellOfFinding(plan, finding);
  if (repair === null || cell === null || cell.value === null || cell.value instanceof CellError) return null;
  const value = repair.value(cell, finding);
  if (value === null || value === cell.value || !isRead(cell, value)) return null;
  if (repair.kind === 'nearest' && dropsKnown(plan, cell, finding, value)) return null;
  const edit = editOf(cell, value);
  return {
    kind: repair.kind,
    safe: repair.kind !== 'nearest',
    changes: changeOfFix(repair.kind, edit),
    finding,
    table: finding.table,
    row: cell.row.key,
    column: cell.column,
    edit,
  };
}

/** The repairs of findings, in their order; a cell is repaired once, however many findings it has. */
export function fixesOf(plan: Plan, findings: readonly Finding[]): readonly Fix[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const fix = fixOf(plan, finding);
    const place = fix === null ? '' : `${fix.edit.sheet}\u0000${fix.edit.row}:${fix.edit.column}`;
    if (fix === null || seen.has(place)) return [];
    seen.add(place);
    return [fix];
  });
}

/**
 * Whether a repair would drop a value that everybody knows: "Klimaat en Circulair" is no slip for "Klimaat". What the text
 * names beside what it is repaired to, only the user can put in its place.
 */
function dropsKnown(plan: Plan, { value }: FixableCell, finding: Finding, repaired: EditValue): boolean {
  const before = wordsOf(displayText(value));
  const after = wordsOf(displayText(repaired));
  return knownWords(plan, finding).some((known) => {
    const words = wordsOf(known);
    return before.includes(words) && !after.includes(words);
  });
}

/** A text as words, set apart so that one is found whole: ` klimaat en circulair `. */
function wordsOf(text: string): string {
  return ` ${textKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

/** What the cell could have named: the choices of its column, or the names in the table that it refers to. */
function knownWords(plan: Plan, { expected, details }: Finding): readonly string[] {
  const target = typeof details['targetTable'] === 'string' ? tableIdOf(details['targetTable']) : null;
  return target === null ? (expected?.choices ?? []) : plan.tables[target].rows.map(({ key }) => key);
}

interface Repair {
  readonly kind: FixKind;
  readonly value: (cell: FixableCell, finding: Finding) => EditValue;
}

function repairOf({ code }: Finding): Repair | null {
  switch (code) {
    case 'C14':
      return { kind: 'real-value', value: readValue };
    case 'C11':
      return { kind: 'per-cent', value: readValue };
    case 'C16':
      return { kind: 'mark', value: readValue };
    case 'C02':
    case 'C07':
      return { kind: 'nearest', value: nearestChoice };
    case 'K02':
    case 'K03':
      return { kind: 'nearest', value: nearestName };
    default:
      return null;
  }
}

/** What the cell was read as, written the way the contract does. */
function readValue({ type, value, raw }: FixableCell): EditValue {
  if (value === null) return null;
  const reading = type.read(value, { date1904: raw.date1904 });
  return reading instanceof Remarked ? writtenValue(type, reading.value) : null;
}

function nearestChoice(cell: FixableCell, { expected }: Finding): EditValue {
  const nearest = expected?.nearest ?? null;
  if (nearest === null) return null;
  return cell.type.list ? withPiece(cell, nearest) : written(cell, nearest);
}

function nearestName(cell: FixableCell, { details }: Finding): EditValue {
  const { name, nearest } = details;
  const [only, ...more] = Array.isArray(nearest) ? (nearest as readonly string[]) : [];
  if (only === undefined || more.length > 0 || typeof name !== 'string') return null;
  return cell.type.list ? withPiece(cell, only, name) : written(cell, only);
}

/** A text as the column writes it; `null` when it is no value of the column. */
function written({ type, raw }: FixableCell, text: string): EditValue {
  const reading = type.read(text, { date1904: raw.date1904 });
  if (reading instanceof Refusal) return null;
  return writtenValue(type, reading instanceof Remarked ? reading.value : reading);
}

const SIGNS = /([;\n\r,+/]+)/;

/** A list with one of its pieces replaced: the one with that name, or the only one by which the list can be read. */
function withPiece(cell: FixableCell, replacement: string, name?: string): EditValue {
  const text = displayText(cell.value);
  if (name !== undefined) {
    const at = text.indexOf(name);
    return at < 0 ? null : written(cell, text.slice(0, at) + replacement + text.slice(at + name.length));
  }
  const tokens = text.split(SIGNS);
  const readable = tokens.flatMap((_, i) => {
    if (i % 2 === 1) return [];
    const value = written(cell, tokens.map((token, j) => (j === i ? replacement : token)).join(''));
    return value === null ? [] : [value];
  });
  return readable.length === 1 ? (readable[0] ?? null) : null;
}

/** Whether the column reads the new value without a remark: the finding is gone, and a second time changes nothing. */
function isRead({ type }: FixableCell, value: EditValue): boolean {
  if (value === null) return false;
  const reading = type.read(value, { date1904: false });
  return !(reading instanceof Refusal) && !(reading instanceof Remarked);
}
