import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The text of the parts of a workbook, to change and to pack again: for files as people and programs leave them. */
export class EditablePackage {
  private readonly parts: Map<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(part: string): Uint8Array {
    const bytes = this.parts.get(part);
    if (!bytes) throw new Error(`There is no ${part}.`);
    return bytes;
  }

  text(part: string): string {
    return strFromU8(this.bytes(part));
  }

  set(part: string, content: string | Uint8Array): this {
    this.parts.set(part, typeof content === 'string' ? strToU8(content) : content);
    return this;
  }

  edit(part: string, change: (text: string) => string): this {
    const before = this.text(part);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${part}.`);
    return this.set(part, after);
  }

  toBytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6, mtime: new Date(2025, 0, 1) });
  }

  /** The part of a sheet by the name on its tab. */
  sheetPart(sheet: string): string {
    const name = sheet.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const tags = this.text('xl/workbook.xml').match(/<sheet\s[^>]*>/g) ?? [];
    const id = tags
      .map((tag) => (tag.includes(`name="${name}"`) ? /r:id="([^"]*)"/.exec(tag)?.[1] : undefined))
      .find(Boolean);
    const relation = (this.text('xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/g) ?? []).find((tag) =>
      tag.includes(`Id="${id}"`),
    );
    const target = /Target="([^"]*)"/.exec(relation ?? '')?.[1];
    if (target === undefined) throw new Error(`There is no sheet ${sheet}.`);
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  /**
   * Copies a sheet as Excel does: without its tables and charts here, with the names of the sheet, and for a name of the
   * workbook that refers to it one of the copy's own.
   */
  copySheet(sheet: string, copy: string, where: 'before' | 'after'): this {
    const part = this.sheetPart(sheet);
    const xml = this.text(part).replace(/<(tableParts|drawing|legacyDrawing|hyperlinks)\b[^>]*(\/>|>[^]*?<\/\1>)/g, '');
    this.set('xl/worksheets/kopie.xml', xml);
    this.edit('[Content_Types].xml', (types) =>
      types.replace(
        '</Types>',
        '<Override PartName="/xl/worksheets/kopie.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    );
    this.edit('xl/_rels/workbook.xml.rels', (rels) =>
      rels.replace(
        '</Relationships>',
        '<Relationship Id="rIdKopie" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/kopie.xml"/></Relationships>',
      ),
    );
    return this.edit('xl/workbook.xml', (workbook) => withCopy(workbook, sheet, copy, where));
  }
}

function withCopy(workbook: string, sheet: string, copy: string, where: 'before' | 'after'): string {
  const tags = workbook.match(/<sheet\s[^>]*>/g) ?? [];
  const original = tags.findIndex((tag) => tag.includes(`name="${sheet}"`));
  const place = where === 'before' ? original : original + 1;
  const added = `<sheet name="${copy}" sheetId="9001" r:id="rIdKopie"/>`;
  const originalAfter = where === 'before' ? original + 1 : original;
  const moved = workbook.replace(
    /localSheetId="(\d+)"/g,
    (_, index: string) => `localSheetId="${Number(index) >= place ? Number(index) + 1 : Number(index)}"`,
  );
  const tag = tags[original] as string;
  const placed = moved.replace(tag, where === 'before' ? added + tag : tag + added);
  const names = placed.match(/<definedName\s[^>]*>[^<]*<\/definedName>/g) ?? [];
  const copied = names.flatMap((name) => {
    if (name.includes(`localSheetId="${originalAfter}"`))
      return [name.replace(/localSheetId="\d+"/, `localSheetId="${place}"`)];
    const refers = name.includes('_mvoi_') && name.includes(`'${sheet}'!$A$1`);
    return refers
      ? [name.replace('<definedName ', `<definedName localSheetId="${place}" `).replace(`'${sheet}'`, `'${copy}'`)]
      : [];
  });
  return placed.replace('</definedNames>', `${copied.join('')}</definedNames>`);
}
