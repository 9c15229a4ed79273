import type { OpcPackage } from '../package/opc-package';
import { readAttributes } from '../xml/xml-document';
import type { BookSheet } from '../workbook/workbook-part';

/** What stays of a sheet of ours when it is written anew, besides its name, place and visibility in the workbook. */
export interface OldSheet {
  /** The name that macros know the sheet by. */
  readonly codeName: string | null;
  /** The element `tabColor`, when the user gave the tab a colour. */
  readonly tabColor: string | null;
  readonly zoomScale: string | null;
  readonly protected: boolean;
  readonly hasFormulas: boolean;
}

/** Reads what stays, without taking the sheet apart: it is ours, and small but for its rows. */
export function readOldSheet(pack: OpcPackage, sheet: BookSheet): OldSheet {
  const source = pack.text(sheet.part);
  const view = startTag(source, 'sheetView');
  const tabColor = startTag(source, 'tabColor');
  return {
    codeName: readAttributes(startTag(source, 'sheetPr') ?? '').get('codeName') ?? null,
    tabColor: tabColor?.endsWith('/>') ? withoutPrefix(tabColor) : null,
    zoomScale: readAttributes(view ?? '').get('zoomScale') ?? null,
    protected: isProtected(source),
    hasFormulas: /<(?:\w+:)?f[\s>/]/.test(source),
  };
}

/** Whether a sheet is protected against changes. */
export function isProtected(source: string): boolean {
  const value = readAttributes(startTag(source, 'sheetProtection') ?? '').get('sheet');
  return value === '1' || value === 'true';
}

function startTag(source: string, local: string): string | null {
  return new RegExp(`<(?:[\\w.-]+:)?${local}(?:\\s[^>]*)?>`).exec(source)?.[0] ?? null;
}

function withoutPrefix(tag: string): string {
  return tag.replace(/^<[\w.-]+:/, '<');
}
