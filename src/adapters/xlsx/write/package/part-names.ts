const ROOT = 'http://package/';

/** The folder of a part, with its `/`: xl/ for xl/workbook.xml, nothing for a part at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Where the relationships of a part stand; those of the package itself for an empty name. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part whose relationships stand in this part; `null` when it holds none. */
export function relationshipsOwner(part: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(part);
  return match ? (match[1] as string) + (match[2] as string) : null;
}

/** The part that a relationship of `source` leads to: `../tables/table1.xml`, `/xl/tables/table1.xml`, `tables%5Ctable1.xml`. */
export function resolveTarget(source: string, target: string): string {
  const base = ROOT + folderOf(source).split('/').map(encodeURIComponent).join('/');
  const path = new URL(target.replace(/\\/g, '/'), base).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    // A per cent sign that stands for itself: some programs do not encode it.
    return path;
  }
}

/** The way from a part to another, relative, as Excel writes it (absolute ones are not understood by all programs). */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).map(encodeURIComponent).join('/');
}
