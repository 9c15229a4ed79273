import { invalidArgument } from '../excel-failure';
import { parseAddress } from './a1';

const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

/** Names are the same to Excel whatever their capitals. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

export const nameKey = (name: string): string => name.toLocaleUpperCase('en-US');

/** Refuses what Excel refuses as the name of a sheet. */
export function checkSheetName(name: string): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= MAX_SHEET_NAME &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, 'History');
  if (!isAllowed) throw invalidArgument(`"${name}" cannot be the name of a worksheet.`);
}

/** Refuses what Excel refuses as the name of a table or a defined name: Q1 and R1C1 are cells, a blank ends a name. */
export function checkDefinedName(name: string): void {
  const isAllowed = name.length <= MAX_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isCellReference(name);
  if (!isAllowed) throw invalidArgument(`"${name}" cannot be a name.`);
}

function isCellReference(name: string): boolean {
  return parseAddress(name) !== null || /^(?:[rc]|r\d*c\d*|[rc]\d+)$/i.test(name);
}

/** `wanted`, or `wanted2`, `wanted3`… when it is taken. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${String(number)}`;
  return name;
}
