import { XmlDocument, type XmlElement } from '../xml/xml-document';

/** A numbered list in the styles part (fonts, fills, cellXfs…): what is there keeps its number, what is new comes after. */
export class StyleSection {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly count: number;

  constructor(
    private readonly document: XmlDocument,
    private readonly element: XmlElement | null,
    private readonly local: string,
  ) {
    const children = element?.children ?? [];
    this.count = children.length;
    children.forEach((child, index) => {
      const key = canonical(document, child);
      if (!this.numbers.has(key)) this.numbers.set(key, index);
    });
  }

  /** The item with this number, as it stands in the original; `null` for none. */
  item(number: number): XmlElement | null {
    return this.element?.children[number] ?? null;
  }

  /** The number of an item like this one (written without prefix); added when there is none yet. */
  numberOf(xml: string): number {
    const item = new XmlDocument(xml);
    const key = canonical(item, item.root);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count + this.added.length;
    this.added.push(prefixed(xml, this.document.prefix));
    this.numbers.set(key, number);
    return number;
  }

  /** The number of an item like this one; `null` when there is none yet. */
  find(xml: string): number | null {
    const item = new XmlDocument(xml);
    return this.numbers.get(canonical(item, item.root)) ?? null;
  }

  /** The first of the original's items for which this holds. */
  firstWhere(holds: (item: XmlElement) => boolean): number | null {
    const found = this.element?.children.findIndex(holds) ?? -1;
    return found < 0 ? null : found;
  }

  get size(): number {
    return this.count + this.added.length;
  }

  /** Makes sure that there are so many items: number 0 of every list is what a cell without style has. */
  ensureItems(...items: readonly string[]): void {
    for (let number = this.count + this.added.length; number < items.length; number++) {
      this.added.push(prefixed(items[number] as string, this.document.prefix));
    }
  }

  /** Writes what was added; a section that was not there is put at `position`. */
  save(position: number): void {
    if (this.added.length === 0) return;
    const { document, element } = this;
    const count = String(this.count + this.added.length);
    if (element) {
      document.append(element, this.added.join(''));
      document.setAttribute(element, 'count', count);
      return;
    }
    const name = document.prefix + this.local;
    document.insert(position, `<${name} count="${count}">${this.added.join('')}</${name}>`);
  }
}

/** An element in one spelling, whatever program wrote it: attributes and children in order of name, defaults left out. */
function canonical(document: XmlDocument, element: XmlElement): string {
  const attributes = Array.from(document.attributes(element))
    .filter(([name, value]) => !/^xmlns(:|$)/.test(name) && !isDefault(name, value))
    .map(([name, value]) => `${name}=${value.toUpperCase()}`)
    .sort();
  const children = element.children.map((child) => canonical(document, child)).sort();
  return `${element.local}{${attributes.join(' ')}}[${children.join('')}]`;
}

/** Nothing, no and nought are what a missing attribute means; `<b val="1"/>` is `<b/>`. */
function isDefault(name: string, value: string): boolean {
  return value === '0' || value === 'false' || (name === 'val' && (value === '1' || value === 'true'));
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}
