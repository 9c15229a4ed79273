import type { OpcPackage } from './opc-package';

/**
 * Removes digital signatures: they vouch for the file as it was signed, and would make of ours a file that Excel calls
 * tampered with. Excel removes them too when it saves a signed workbook.
 *
 * @returns Whether there were any.
 */
export function removeSignatures(pack: OpcPackage): boolean {
  let removed = false;
  const relationships = pack.relationshipsOf('');
  for (const { id, kind, part } of relationships.all()) {
    if (kind !== 'origin' || part === null || !/_xmlsignatures\//i.test(part)) continue;
    removed = true;
    relationships.remove(id);
    pack.removeOrphans([part]);
  }
  return removed;
}
