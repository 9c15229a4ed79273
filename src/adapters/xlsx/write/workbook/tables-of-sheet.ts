import type { OpcPackage } from '../package/opc-package';
import { XmlDocument } from '../xml/xml-document';

/** The names of the tables on a sheet; none for a sheet without a part. */
export function tableNamesOf(pack: OpcPackage, sheet: string): string[] {
  return tablesOf(pack, sheet).flatMap((xml) => {
    const document = new XmlDocument(xml);
    return document.attribute(document.root, 'displayName') ?? document.attribute(document.root, 'name') ?? [];
  });
}

/** The table parts of a sheet, as text. */
export function tablesOf(pack: OpcPackage, sheet: string): string[] {
  if (sheet === '') return [];
  const tables = pack.relationshipsOf(sheet).ofKind('table');
  return tables.flatMap(({ part }) => (part !== null && pack.has(part) ? pack.text(part) : []));
}
