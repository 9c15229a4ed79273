import { freeTableName } from '../../../../core/workbook/table-name';
import type { OpcPackage } from '../package/opc-package';
import { XmlDocument } from '../xml/xml-document';
import { tablesOf } from './tables-of-sheet';
import type { WorkbookPart } from './workbook-part';

/** The names and numbers of the tables in the workbook; both must be unique in it. */
export class TableNames {
  private readonly names: string[];
  private readonly ids = new Set<number>();

  constructor(pack: OpcPackage, workbook: WorkbookPart) {
    this.names = [...workbook.definedNames];
    for (const sheet of workbook.sheets) for (const table of tablesOf(pack, sheet.part)) this.note(table);
  }

  /** A name as near to the wanted one as can be, and the lowest free number. */
  claim(wanted: string): { readonly id: number; readonly name: string } {
    const name = freeTableName(wanted, this.names);
    let id = 1;
    while (this.ids.has(id)) id++;
    this.names.push(name);
    this.ids.add(id);
    return { id, name };
  }

  private note(table: string): void {
    const document = new XmlDocument(table);
    const attributes = document.attributes(document.root);
    for (const attribute of ['name', 'displayName']) {
      const name = attributes.get(attribute);
      if (name !== undefined) this.names.push(name);
    }
    this.ids.add(Number(attributes.get('id') ?? 0));
  }
}
