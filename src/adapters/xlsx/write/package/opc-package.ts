import { damaged } from '../../read/failure';
import { refuseOtherFormats } from '../../read/file-format';
import { toUtf8 } from '../../read/xml-encoding';
import { readZipDirectory, type ZipEntry } from '../../read/zip-directory';
import { inflateWithFflate, Unpacker } from '../../read/zip-inflate';
import { inflateHead } from '../archive/inflate-head';
import { EntryPacker, packEntry, writeZip, type PackedEntry } from '../archive/zip-writer';
import { encodeXml } from '../xml/xml-encoding';
import { CONTENT_TYPES_PART, ContentTypes } from './content-types';
import { relationshipsOwner, relationshipsPart } from './part-names';
import { Relationships } from './relationships';

/** Packed bytes; what stands before the rows of a sheet fits in them many times. */
const HEAD_BYTES = 16 * 1024;

/**
 * A workbook as a package of parts. A part that nobody writes keeps its bytes as they lie in the original archive, still
 * packed; so what is not ours cannot get lost, and a calendar of 200,000 rows costs no time.
 */
export class OpcPackage {
  readonly contentTypes: ContentTypes;
  private readonly unpacker = new Unpacker(inflateWithFflate);
  private readonly originals = new Map<string, ZipEntry>();
  private readonly written = new Map<string, PackedEntry>();
  private readonly removed = new Set<string>();
  private readonly reserved = new Set<string>();
  private readonly relationships = new Map<string, Relationships>();

  /** @param bytes A workbook; `null` makes an empty package. */
  constructor(bytes: Uint8Array | null) {
    if (bytes) {
      refuseOtherFormats(bytes);
      for (const entry of readZipDirectory(bytes)) this.originals.set(entry.name.toLowerCase(), entry);
    }
    this.contentTypes = new ContentTypes(bytes ? this.text(CONTENT_TYPES_PART) : null);
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.written.has(key) || this.reserved.has(key) || (this.originals.has(key) && !this.removed.has(key));
  }

  /** The bytes of an original part. */
  bytes(part: string): Uint8Array {
    return this.unpacker.unpack(this.original(part));
  }

  /** The text of an original XML part. */
  text(part: string): string {
    return new TextDecoder().decode(toUtf8(this.bytes(part), part));
  }

  /** The start of an original XML part, enough for what stands before the rows of a sheet. */
  head(part: string): string {
    return new TextDecoder().decode(toUtf8(inflateHead(this.original(part), HEAD_BYTES), part));
  }

  write(part: string, text: string, contentType?: string): void {
    this.put(packEntry(this.spelling(part), encodeXml(text)), contentType);
  }

  writeBytes(part: string, ...bytes: readonly Uint8Array[]): void {
    this.put(packEntry(this.spelling(part), ...bytes));
  }

  /** Writes a part piece by piece: `fill` gets the function that takes the pieces. */
  writePieces(part: string, contentType: string, fill: (push: (text: string) => void) => void): void {
    const packer = new EntryPacker();
    fill((text) => packer.push(text));
    this.put(packer.finish(this.spelling(part)), contentType);
  }

  remove(part: string): void {
    const key = part.toLowerCase();
    this.written.delete(key);
    this.reserved.delete(key);
    this.removed.add(key);
    this.contentTypes.remove(part);
    this.relationships.delete(key);
    if (relationshipsOwner(part) === null && this.has(relationshipsPart(part))) this.remove(relationshipsPart(part));
  }

  /** Forgets what a part leads to; the parts themselves stay. */
  clearRelationships(part: string): void {
    this.relationships.delete(part.toLowerCase());
    this.remove(relationshipsPart(part));
  }

  /** The relationships of a part (of the package for an empty name), to look at and to change. */
  relationshipsOf(part: string): Relationships {
    const key = part.toLowerCase();
    const known = this.relationships.get(key);
    if (known) return known;
    const rels = relationshipsPart(part);
    const relationships = new Relationships(part, this.has(rels) ? this.text(rels) : null);
    this.relationships.set(key, relationships);
    return relationships;
  }

  /** A name that no part has, kept from now on: `xl/tables/table#.xml` with the lowest free number. */
  freePart(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number++;
    const part = pattern.replace('#', String(number));
    this.reserved.add(part.toLowerCase());
    return part;
  }

  /** Removes the parts, and what only they lead to, that nothing leads to any more. */
  removeOrphans(parts: readonly string[]): void {
    const reachable = this.reachable();
    const seen = new Set<string>();
    const queue = [...parts];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      if (seen.has(part.toLowerCase()) || reachable.has(part.toLowerCase()) || !this.has(part)) continue;
      seen.add(part.toLowerCase());
      queue.push(...this.targetsOf(part));
      this.remove(part);
    }
  }

  /** The parts that a part leads to, without those outside the package. */
  targetsOf(part: string): string[] {
    return this.relationshipsOf(part)
      .all()
      .flatMap((relationship) => relationship.part ?? []);
  }

  toBytes(): Uint8Array {
    for (const [key, relationships] of this.relationships) {
      if (relationships.changed) this.write(relationshipsPart(this.spelling(key)), relationships.toString());
    }
    this.write(CONTENT_TYPES_PART, this.contentTypes.toString());
    const kept = Array.from(this.originals).filter(([key]) => !this.removed.has(key) || this.written.has(key));
    const entries = kept.map(([key, entry]) => this.written.get(key) ?? { ...entry, size: entry.claimedSize });
    const added = Array.from(this.written).filter(([key]) => !this.originals.has(key));
    return writeZip([...entries, ...added.map(([, entry]) => entry)]);
  }

  private original(part: string): ZipEntry {
    const entry = this.originals.get(part.toLowerCase());
    if (!entry) throw damaged(part, 'a part is missing');
    return entry;
  }

  private put(entry: PackedEntry, contentType?: string): void {
    this.written.set(entry.name.toLowerCase(), entry);
    if (contentType !== undefined) this.contentTypes.add(entry.name, contentType);
  }

  /** A part keeps the spelling of its name, capitals included. */
  private spelling(part: string): string {
    const key = part.toLowerCase();
    return this.originals.get(key)?.name ?? this.written.get(key)?.name ?? part;
  }

  private reachable(): Set<string> {
    const reached = new Set<string>();
    const queue = this.targetsOf('');
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      if (reached.has(part.toLowerCase())) continue;
      reached.add(part.toLowerCase());
      queue.push(...this.targetsOf(part));
    }
    return reached;
  }
}
