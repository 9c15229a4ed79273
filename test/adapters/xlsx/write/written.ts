import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook, type WriteOptions } from '../../../../src/adapters/xlsx/write/write-workbook';
import type { WriteOutcome } from '../../../../src/app/ports';
import type { WorkbookSpec } from '../../../../src/core/report/sheet-spec/workbook-spec';
import type { Inventory } from '../../../../src/core/workbook/inventory';

/** A workbook that was written, to look into. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly outcome: WriteOutcome;
  /** The text of every part, by name. */
  readonly parts: ReadonlyMap<string, string>;
}

export async function written(
  original: Uint8Array | null,
  spec: WorkbookSpec,
  options?: WriteOptions,
): Promise<Written> {
  const { bytes, outcome } = await writeWorkbook(original, spec, options);
  return { bytes, outcome, parts: partsOf(bytes) };
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function part(workbook: { readonly parts: ReadonlyMap<string, string> }, name: string): string {
  const text = workbook.parts.get(name);
  if (text === undefined) throw new Error(`No part ${name} in ${Array.from(workbook.parts.keys()).join(', ')}`);
  return text;
}

export function inventoryOf({ bytes }: Written): Promise<Inventory> {
  return openXlsx(bytes, 'test.xlsx').inventory();
}

/** Every part that should be XML and is not well-formed (names with prefixes included), with what the parser says. */
export function illFormed(parts: ReadonlyMap<string, string>): string[] {
  return Array.from(parts).flatMap(([name, text]) => {
    if (!/\.(xml|rels|vml)$/i.test(name)) return [];
    const parser = new SaxesParser({ xmlns: true });
    const problems: string[] = [];
    parser.on('error', (error) => problems.push(`${name}: ${error.message}`));
    parser.write(text).close();
    return problems.slice(0, 1);
  });
}

/** The elements directly in the root, in order. */
export function childNames(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name }) => {
    if (depth++ === 1) names.push(name);
  });
  parser.on('closetag', () => depth--);
  parser.write(xml).close();
  return names;
}

/** The elements with this name, as they are written. */
export function elements(xml: string, name: string): string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[^]*?</${name}>)`, 'g');
  return xml.match(pattern) ?? [];
}

/** The cell at an address, as it is written. */
export function cellAt(sheet: string, address: string): string {
  const found = new RegExp(`<c r="${address}"(?:[^>]*/>|[^]*?</c>)`).exec(sheet);
  if (!found) throw new Error(`No cell ${address}`);
  return found[0];
}

/** The style that a cell refers to, as it is written: the attributes of its `xf`, and its font, fill and border. */
export function styleOf(workbook: Written, sheetPart: string, address: string): Record<string, string> {
  const number = Number(/ s="(\d+)"/.exec(cellAt(part(workbook, sheetPart), address))?.[1] ?? 0);
  const styles = part(workbook, 'xl/styles.xml');
  const item = (section: string, name: string, index: number): string =>
    elements(elements(styles, section)[0] ?? '', name)[index] ?? '';
  const xf = item('cellXfs', 'xf', number);
  const id = (attribute: string): number => Number(new RegExp(`${attribute}="(\\d+)"`).exec(xf)?.[1] ?? 0);
  const format = elements(styles, 'numFmt').find((element) => element.includes(`numFmtId="${id('numFmtId')}"`));
  return {
    xf,
    format: /formatCode="([^"]*)"/.exec(format ?? '')?.[1] ?? String(id('numFmtId')),
    font: item('fonts', 'font', id('fontId')),
    fill: item('fills', 'fill', id('fillId')),
    border: item('borders', 'border', id('borderId')),
  };
}
