import { OpcPackage, inflateWithFflate, toUtf8 } from './product';
import { all, parseXml, type XmlNode } from './xml-tree';

/** The parts of a workbook file as trees of elements; the archive itself is opened by the file adapter. */
export class FileParts {
  private readonly opc: OpcPackage;
  readonly workbook: string;

  constructor(bytes: Uint8Array) {
    this.opc = new OpcPackage(bytes, inflateWithFflate);
    this.workbook = this.related('', 'officeDocument')[0] ?? 'xl/workbook.xml';
  }

  part(name: string): XmlNode {
    return parseXml(new TextDecoder().decode(toUtf8(this.opc.bytesOf(name), name)));
  }

  /** The parts of a kind that a part refers to. */
  related(part: string, kind: string): string[] {
    return this.opc.relationshipsOf(part).flatMap((other) => (other.kind === kind ? [other.target] : []));
  }

  target(part: string, id: string | undefined): string | undefined {
    return this.opc.relationshipsOf(part).find((other) => other.id === id)?.target;
  }

  /** What kinds of parts a part refers to. */
  kindsOf(part: string): readonly string[] {
    return this.opc.relationshipsOf(part).flatMap(({ kind }) => kind ?? []);
  }

  /** Addresses outside the file that a part refers to, by relationship id. */
  outside(part: string): ReadonlyMap<string, string> {
    const slash = part.lastIndexOf('/') + 1;
    const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.opc.has(rels)) return new Map();
    const external = all(this.part(rels), 'Relationship').filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    );
    return new Map(external.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  }
}
