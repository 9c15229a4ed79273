import { DECLARATION, plainAttribute } from '../xml/xml-text';
import { childrenOf, XmlDocument, type XmlElement } from '../xml/xml-document';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const EMPTY =
  DECLARATION +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

interface Override {
  readonly part: string;
  readonly contentType: string;
}

/** What kind of file each part is: `[Content_Types].xml`. Part names are the same without regard to case. */
export class ContentTypes {
  private readonly document: XmlDocument;
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, Override>();

  constructor(source: string | null) {
    this.document = new XmlDocument(source ?? EMPTY, CONTENT_TYPES_PART);
    for (const element of childrenOf(this.document.root, 'Default')) {
      const attributes = this.document.attributes(element);
      this.defaults.set((attributes.get('Extension') ?? '').toLowerCase(), attributes.get('ContentType') ?? '');
    }
    for (const element of childrenOf(this.document.root, 'Override')) {
      const override = this.overrideOf(element);
      this.overrides.set(override.part.toLowerCase(), override);
    }
  }

  /** The content type of a part, by its own entry or by its extension. */
  of(part: string): string | null {
    const key = part.toLowerCase();
    const byExtension = this.defaults.get(key.slice(key.lastIndexOf('.') + 1));
    return this.overrides.get(key)?.contentType ?? byExtension ?? null;
  }

  add(part: string, contentType: string): void {
    this.overrides.set(part.toLowerCase(), { part, contentType });
  }

  remove(part: string): void {
    this.overrides.delete(part.toLowerCase());
  }

  /** The type of all parts with this extension that have no entry of their own; one that is there already stays. */
  addDefault(extension: string, contentType: string): void {
    if (this.defaults.has(extension)) return;
    this.defaults.set(extension, contentType);
    const { root, prefix } = this.document;
    this.document.insert(root.startTagEnd, `<${prefix}Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** The part with all changes; entries that did not change stay where they are. */
  toString(): string {
    // Some programs list every part with relationships by itself; ours need the rule.
    this.addDefault('rels', RELATIONSHIPS_TYPE);
    const { root, prefix } = this.document;
    const written = new Set<string>();
    for (const element of childrenOf(root, 'Override')) {
      const { part, contentType } = this.overrideOf(element);
      const key = part.toLowerCase();
      if (this.overrides.get(key)?.contentType === contentType) written.add(key);
      else this.document.remove(element);
    }
    for (const [key, { part, contentType }] of this.overrides) {
      if (written.has(key)) continue;
      const name = plainAttribute(encodeURI(part));
      this.document.append(root, `<${prefix}Override PartName="/${name}" ContentType="${contentType}"/>`);
    }
    return this.document.toString();
  }

  private overrideOf(element: XmlElement): Override {
    const attributes = this.document.attributes(element);
    const part = (attributes.get('PartName') ?? '').replace(/^\//, '');
    return { part: decoded(part), contentType: attributes.get('ContentType') ?? '' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    // A per cent sign that stands for itself.
    return part;
  }
}
