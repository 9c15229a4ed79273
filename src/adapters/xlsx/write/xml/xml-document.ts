import { damaged, tooDeep } from '../../read/failure';
import { MAX_DEPTH } from '../../read/limits';
import { TagScanner } from './tag-scanner';
import { decodeEntities, plainAttribute } from './xml-text';

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An element with its places in the source text. */
export interface XmlElement {
  /** With its prefix: x:sheet. */
  readonly name: string;
  /** Without: sheet. */
  readonly local: string;
  readonly start: number;
  /** Past the `>` of the start tag. */
  readonly startTagEnd: number;
  /** The `<` of the end tag; the same as `startTagEnd` when the element closes itself. */
  readonly endTagStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly startTagEnd: number;
  readonly children: XmlElement[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An XML text that is changed in place: every edit replaces its own few characters, all the rest (unknown extensions,
 * name spaces, spacing) stays to the letter as it was.
 */
export class XmlDocument {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string>();

  /** @throws HostError `damaged` or `suspicious-archive`, with the name of the part. */
  constructor(
    readonly source: string,
    part = '',
  ) {
    this.root = parse(source, part);
  }

  /** Prefix of the root with its colon, or nothing: what new children are written with. */
  get prefix(): string {
    return this.root.name.slice(0, this.root.name.length - this.root.local.length);
  }

  attributes(element: XmlElement): Map<string, string> {
    return readAttributes(this.source.slice(element.start, element.startTagEnd));
  }

  attribute(element: XmlElement, name: string): string | null {
    return this.attributes(element).get(name) ?? null;
  }

  /** The text between the tags; of an element without children its value. */
  text(element: XmlElement): string {
    return decodeEntities(this.source.slice(element.startTagEnd, element.endTagStart));
  }

  /** The element as it is written. */
  outer(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  /** Sets an attribute (without prefix), once per attribute. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const written = ` ${name}="${plainAttribute(value)}"`;
    const found = this.attributeAt(element, name);
    if (found) this.edits.push({ ...found, text: written });
    else this.insert(element.start + 1 + element.name.length, written);
  }

  removeAttribute(element: XmlElement, name: string): void {
    const found = this.attributeAt(element, name);
    if (found) this.edits.push({ ...found, text: '' });
  }

  /** Adds XML as the last child. */
  append(element: XmlElement, xml: string): void {
    this.appended.set(element, (this.appended.get(element) ?? '') + xml);
  }

  insert(position: number, xml: string): void {
    this.edits.push({ start: position, end: position, text: xml });
  }

  replace(element: XmlElement, xml: string): void {
    this.edits.push({ start: element.start, end: element.end, text: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  get changed(): boolean {
    return this.edits.length > 0 || this.appended.size > 0;
  }

  /** The text with all edits made. */
  toString(): string {
    const edits = [
      ...this.edits,
      ...Array.from(this.appended, ([element, xml]) => appendEdit(this.source, element, xml)),
    ];
    const ordered = edits.map((edit, order) => ({ edit, order }));
    ordered.sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
    let text = '';
    let position = 0;
    for (const { edit } of ordered) {
      if (edit.start < position) throw new RangeError('Two edits change the same characters.');
      text += this.source.slice(position, edit.start) + edit.text;
      position = edit.end;
    }
    return text + this.source.slice(position);
  }

  private attributeAt(element: XmlElement, name: string): { start: number; end: number } | null {
    const tag = this.source.slice(element.start, element.startTagEnd);
    for (const match of tag.matchAll(ATTRIBUTE)) {
      if (match[1] !== name) continue;
      const start = element.start + match.index;
      return { start: start - 1, end: start + match[0].length };
    }
    return null;
  }
}

/** The children with that name, whatever its prefix. */
export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** The attributes in a start tag, by their written name. */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    attributes.set(match[1] as string, decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return attributes;
}

function appendEdit(source: string, element: XmlElement, xml: string): Edit {
  if (source.charCodeAt(element.startTagEnd - 2) !== 0x2f || element.end !== element.startTagEnd) {
    return { start: element.endTagStart, end: element.endTagStart, text: xml };
  }
  return { start: element.startTagEnd - 2, end: element.end, text: `>${xml}</${element.name}>` };
}

function parse(source: string, part: string): XmlElement {
  const scanner = new TagScanner(source, 0, part);
  const open: OpenElement[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'open') {
      if (open.length >= MAX_DEPTH) throw tooDeep(part);
      open.push({ name: tag.name, start: tag.start, startTagEnd: tag.end, children: [] });
      continue;
    }
    const opened =
      tag.kind === 'empty' ? { name: tag.name, start: tag.start, startTagEnd: tag.end, children: [] } : open.pop();
    if (!opened || opened.name !== tag.name) throw damaged(part, 'tags that do not match');
    const element = closed(opened, tag.kind === 'empty' ? tag.end : tag.start, tag.end);
    const parent = open[open.length - 1];
    if (!parent) return element;
    parent.children.push(element);
  }
  throw damaged(part, 'tags that do not match');
}

function closed(element: OpenElement, endTagStart: number, end: number): XmlElement {
  const local = element.name.slice(element.name.indexOf(':') + 1);
  return { ...element, local, endTagStart, end };
}
