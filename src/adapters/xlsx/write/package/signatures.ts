import type { OpcPackage } from './opc-package';

/**
 * Removes digital signatures: they vouch for the file as it was signed, and would make of ours a file that Excel calls
 * tampered with. Excel removes them too when it saves a signed workbook.
 */
export function removeSignatures(pack: OpcPackage): void {
  const relationships = pack.relationshipsOf('');
  for (const { id, kind, part } of relationships.all()) {
    if (kind !== 'origin' || part === null || !/_xmlsignatures\//i.test(part)) continue;
    relationships.remove(id);
    pack.removeOrphans([part]);
  }
}
