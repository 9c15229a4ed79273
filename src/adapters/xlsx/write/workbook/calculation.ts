import type { OpcPackage } from '../package/opc-package';
import type { WorkbookPart } from './workbook-part';

/**
 * Removes the order of calculation, which Excel makes again. A formula in it that is not there any more makes Excel
 * "repair" the workbook.
 */
export function removeCalculationChain(pack: OpcPackage, workbook: WorkbookPart): void {
  const relationships = pack.relationshipsOf(workbook.part);
  for (const { id, part } of relationships.ofKind('calcChain')) {
    relationships.remove(id);
    if (part !== null) pack.removeOrphans([part]);
  }
}
