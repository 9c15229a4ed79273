import { DECLARATION, plainAttribute } from '../xml/xml-text';
import { childrenOf, XmlDocument, type XmlElement } from '../xml/xml-document';
import { relationshipsPart, relativeTarget, resolveTarget } from './part-names';

const EMPTY =
  DECLARATION + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relationship {
  readonly id: string;
  /** The last part of its type: worksheet, table, drawing; the same in transitional and strict workbooks. */
  readonly kind: string;
  /** The part it leads to; `null` when that lies outside the package. */
  readonly part: string | null;
}

/** What a part leads to: `_rels/….rels`. */
export class Relationships {
  private readonly document: XmlDocument;
  private readonly elements = new Map<string, XmlElement>();
  private readonly added: Relationship[] = [];
  private readonly removed = new Set<string>();

  constructor(
    private readonly source: string,
    xml: string | null,
  ) {
    this.document = new XmlDocument(xml ?? EMPTY, relationshipsPart(source));
    for (const element of childrenOf(this.document.root, 'Relationship')) {
      this.elements.set(this.document.attribute(element, 'Id') ?? '', element);
    }
  }

  all(): Relationship[] {
    const kept = Array.from(this.elements.entries()).filter(([id]) => !this.removed.has(id));
    return [...kept.map(([id, element]) => this.relationship(id, element)), ...this.added];
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter((relationship) => relationship.kind === kind);
  }

  byId(id: string): Relationship | null {
    return this.all().find((relationship) => relationship.id === id) ?? null;
  }

  /** Adds a relationship of this type to a part; the result is its id. */
  add(type: string, part: string): string {
    const taken = new Set([...this.elements.keys(), ...this.added.map((relationship) => relationship.id)]);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.added.push({ id, kind: kindOf(type), part });
    const target = plainAttribute(relativeTarget(this.source, part));
    const { root, prefix } = this.document;
    this.document.append(root, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  remove(id: string): void {
    const element = this.elements.get(id);
    if (!element || this.removed.has(id)) return;
    this.removed.add(id);
    this.document.remove(element);
  }

  get changed(): boolean {
    return this.document.changed;
  }

  toString(): string {
    return this.document.toString();
  }

  private relationship(id: string, element: XmlElement): Relationship {
    const attributes = this.document.attributes(element);
    const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
    const target = attributes.get('Target') ?? '';
    const part = external || target.startsWith('#') ? null : resolveTarget(this.source, target);
    return { id, kind: kindOf(attributes.get('Type') ?? ''), part };
  }
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
