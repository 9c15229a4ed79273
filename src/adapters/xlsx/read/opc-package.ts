import { damaged, tooLarge } from './failure';
import { MAX_ELEMENT_BYTES } from './limits';
import { PACKAGE_RELATIONSHIPS, relationshipKind } from './namespaces';
import { readElements, type XmlElement } from './xml-elements';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { Unpacker, type InflateRaw } from './zip-inflate';

/** From one part to another. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `table`, …; `null` when it is not one of Office's own kinds. */
  readonly kind: string | null;
  /** The part it leads to. */
  readonly target: string;
}

/** A package of parts that refer to one another (ECMA-376 part 2): the archive, seen through part names. */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly unpacker: Unpacker;
  private elementBytes = 0;

  constructor(bytes: Uint8Array, inflateRaw: InflateRaw) {
    this.unpacker = new Unpacker(inflateRaw);
    for (const entry of readZipDirectory(bytes)) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** The bytes of a part, unpacked anew each time. */
  bytesOf(part: string): Uint8Array {
    const entry = this.find(part);
    if (entry === undefined) throw damaged(part, 'a part that is not there');
    return this.unpacker.unpack(entry);
  }

  /** Reads a part element by element, for parts that are small; all of them together are held to a limit. */
  readElements(part: string, visit: (element: XmlElement) => void): void {
    const bytes = this.bytesOf(part);
    this.elementBytes += bytes.length;
    if (this.elementBytes > MAX_ELEMENT_BYTES) throw tooLarge('elements', MAX_ELEMENT_BYTES, part);
    readElements(bytes, part, visit);
  }

  /** The relationships of a part (of the package itself: the empty name) that stay within the package. */
  relationshipsOf(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const rels = `${folder}_rels/${part.slice(slash)}.rels`;
    if (!this.has(rels)) return [];
    const relationships: Relationship[] = [];
    this.readElements(rels, (element) => {
      if (element.uri !== PACKAGE_RELATIONSHIPS || element.local !== 'Relationship') return;
      if (element.attribute('TargetMode') === 'External') return;
      const kind = relationshipKind(element.attribute('Type') ?? '');
      const target = resolveTarget(folder, element.attribute('Target') ?? '');
      relationships.push({ id: element.attribute('Id') ?? '', kind, target });
    });
    return relationships;
  }

  /** Names are equal without regard to case; a reference may have percent-encoded what the archive did not. */
  private find(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase()) ?? this.entries.get(decoded(part).toLowerCase());
  }
}

/** A target as a part name: from the root when it starts with a slash, else from the folder of the part it is in. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function decoded(part: string): string {
  return part.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}
