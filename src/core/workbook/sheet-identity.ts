import { sheetReference } from './address';
import { tableName } from './table-name';

/** A sheet as far as it takes to know whose it is. */
export interface IdentifiableSheet {
  readonly name: string;
  /** Names of its Excel tables. */
  readonly tables: readonly string[];
}

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; `null` for a name of the whole workbook. */
  readonly sheet: string | null;
  /** What it stands for, in English and with or without its `=`: `'Acties (rapport)'!$A$1`, `"dashboard"`, `#REF!`. */
  readonly formula: string;
}

/** Whose a sheet is. */
export interface SheetIdentity {
  /** The kind of a sheet of ours; `null` for any other. */
  readonly kind: string | null;
  /** The kind of which a person made a copy: theirs, never written, and no table of the plan is looked for in it. */
  readonly copyOf: string | null;
}

/** Version 0.1 marked a sheet by a sheet-scoped name with its kind as a text; a sheet that is still being made has it too. */
export const SHEET_KIND_NAME = '_mvoi_blad';

const KIND_PREFIX = '_mvoi_';
/** What version 0.1 called the first sheet of the template. */
const KINDS_OF_0_1: ReadonlyMap<string, string> = new Map([['uitleg', 'start']]);
/** Excel names the tables of a copied sheet after the originals, with digits behind: `mvoi_dashboard_jaren` becomes `mvoi_dashboard_jaren13`. */
const COPIED_TABLE = /[^_\d]\d+$/;
const COPIED_SHEET = /\s\(\d+\)$/;

/**
 * The workbook-scoped name by which a sheet of ours is known: `_mvoi_kwartaalrapport_2025_Q3`.
 *
 * @throws RangeError A kind with anything but letters, digits and dashes could not be read back from its name.
 */
export function kindName(kind: string): string {
  if (!/^[a-z][a-z\d-]*$/i.test(kind)) throw new RangeError(`No kind of a sheet: ${kind}.`);
  return KIND_PREFIX + kind.replace(/-/g, '_');
}

/** What that name refers to, without `=`: the sheet's first cell, so that it follows renaming and moving. */
export function kindFormula(sheet: string): string {
  return sheetReference(sheet, '$A$1');
}

/** Whether a formula refers to a cell of this sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  const found = referenceIn(formula);
  return found !== null && key(found) === key(sheet) && !formula.includes('#REF!');
}

/** Whether a defined name is the reference to a sheet of ours, be it a broken one. */
export function isKindReference({ name, sheet, formula }: DefinedName): boolean {
  return sheet === null && name.toLowerCase().startsWith(KIND_PREFIX) && referenceIn(formula) !== null;
}

/**
 * Which sheets are ours (reports.md). Ours is the sheet that a name of the whole workbook refers to: it follows renaming
 * and moving, and a copy that a person makes gets a name of its own sheet, which never makes it ours. Where that name
 * lost its sheet, or the workbook has only marks of version 0.1 (which a copy has too), ours is the sheet whose tables
 * still carry the names that we gave.
 */
export function identifySheets(
  sheets: readonly IdentifiableSheet[],
  names: readonly DefinedName[],
): readonly SheetIdentity[] {
  const places = new Map(sheets.map(({ name }, place) => [key(name), place]));
  const references = names.filter(isKindReference).map(({ name, formula }) => {
    return { kind: kindOfName(name), place: places.get(key(referenceIn(formula) ?? '')) };
  });
  const { legacy, copies } = marksOf(sheets.length, places, names);
  const owners = new Map<string, number>();
  const kinds = new Map<number, string>();
  const claim = (kind: string, place: number | undefined): void => {
    if (place === undefined || owners.has(key(kind)) || kinds.has(place)) return;
    owners.set(key(kind), place);
    kinds.set(place, kind);
  };
  for (const { kind, place } of references) claim(kind, place);
  for (const { kind } of references) {
    const carrying = sheets.flatMap((sheet, place) => (ownTables(kind, sheet) > 0 ? [place] : []));
    claim(kind, bestOf(kind, sheets, carrying, kinds));
  }
  // A name that lost its sheet says that ours is gone: a marked copy that is left is the user's.
  const known = new Set(references.map(({ kind }) => key(kind)));
  for (const [kind, marked] of legacy) if (!known.has(key(kind))) claim(kind, bestOf(kind, sheets, marked, kinds));
  return sheets.map((_, place) => {
    const kind = kinds.get(place) ?? null;
    return { kind, copyOf: kind === null ? (copies[place] ?? null) : null };
  });
}

/** Marks on the sheets themselves: of version 0.1, by kind, and for each sheet the kind of which it may be a copy. */
function marksOf(count: number, places: ReadonlyMap<string, number>, names: readonly DefinedName[]) {
  const legacy = new Map<string, number[]>();
  const copies = new Array<string | null>(count).fill(null);
  for (const { name, sheet, formula } of names) {
    const place = sheet === null ? undefined : places.get(sheet.toLowerCase());
    if (place === undefined) continue;
    if (name.toLowerCase() === SHEET_KIND_NAME) {
      const text = textOf(formula);
      const kind = KINDS_OF_0_1.get(text) ?? text;
      legacy.set(kind, [...(legacy.get(kind) ?? []), place]);
      copies[place] = kind;
    } else if (name.toLowerCase().startsWith(KIND_PREFIX)) {
      copies[place] ??= kindOfName(name);
    }
  }
  return { legacy, copies };
}

/** Of several sheets that could be ours, the one whose tables have our own names; then the one not called a copy. */
function bestOf(
  kind: string,
  sheets: readonly IdentifiableSheet[],
  candidates: readonly number[],
  taken: ReadonlyMap<number, unknown>,
): number | undefined {
  const ranked = candidates
    .filter((place) => !taken.has(place))
    .map((place) => {
      const sheet = sheets[place] as IdentifiableSheet;
      const length = sheet.tables.reduce((total, name) => total + name.length, 0);
      return { place, own: ownTables(kind, sheet), copied: COPIED_SHEET.test(sheet.name) ? 1 : 0, length };
    });
  ranked.sort((a, b) => b.own - a.own || a.length - b.length || a.copied - b.copied || a.place - b.place);
  return ranked[0]?.place;
}

function ownTables(kind: string, { tables }: IdentifiableSheet): number {
  const prefix = tableName(`mvoi_${kind}_`).toLowerCase();
  return tables.filter((name) => name.toLowerCase().startsWith(prefix) && !COPIED_TABLE.test(name)).length;
}

/** Names are the same without regard to case. */
function key(kind: string): string {
  return kind.toLowerCase();
}

function kindOfName(name: string): string {
  return name.slice(KIND_PREFIX.length).replace(/_/g, '-');
}

/** The sheet that a reference names: empty where it lost its sheet (`#REF!$A$1`), `null` for what is no reference. */
function referenceIn(formula: string): string | null {
  const text = formula.trim().replace(/^=/, '');
  if (/^#REF!/i.test(text)) return '';
  const match = /^(?:'((?:[^']|'')+)'|([^'!"]+))!(?:\$?[A-Z]{1,3}\$?\d+|#REF!)/i.exec(text);
  return match ? (match[1]?.replace(/''/g, "'") ?? (match[2] as string)) : null;
}

/** The text of a formula that is only a text, `="dashboard"`; one program leaves the quotes out. */
function textOf(formula: string): string {
  const plain = formula.trim().replace(/^=/, '');
  const quoted = /^"([^]*)"$/.exec(plain);
  return quoted ? (quoted[1] as string).replace(/""/g, '"') : plain;
}
