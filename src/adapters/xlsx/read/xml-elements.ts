import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { damaged, suspicious, tooDeep } from './failure';
import { MAX_DEPTH } from './limits';
import { toUtf8 } from './xml-encoding';

/** An element as it is known once it is closed. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  /** Its own text, without that of the elements in it. */
  readonly text: string;
  /** An attribute without prefix, or in one of the namespaces given; `null` when it is not there. */
  attribute(local: string, uris?: readonly string[]): string | null;
}

interface OpenElement {
  readonly tag: SaxesTagNS;
  text: string;
}

/** Reads a small part: gives each element when it closes, so that the inner ones come before the outer one. */
export function readElements(bytes: Uint8Array, part: string, visit: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  };
  parser.on('error', (error) => {
    throw damaged(part, 'not well-formed', error);
  });
  parser.on('doctype', () => {
    throw suspicious('document type declaration', { part });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) throw tooDeep(part);
    open.push({ tag, text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) visit(asElement(closed));
  });
  parser.write(new TextDecoder().decode(toUtf8(bytes, part))).close();
}

function asElement({ tag, text }: OpenElement): XmlElement {
  return {
    uri: tag.uri,
    local: tag.local,
    text,
    attribute: (local, uris) =>
      (uris === undefined ? tag.attributes[local]?.value : inNamespace(tag, local, uris)) ?? null,
  };
}

/** Of an attribute whose prefix only the file knows. */
function inNamespace(tag: SaxesTagNS, local: string, uris: readonly string[]): string | undefined {
  const attributes = Object.values<SaxesAttributeNS>(tag.attributes);
  return attributes.find((attribute) => attribute.local === local && uris.includes(attribute.uri))?.value;
}

/** An XML boolean: `1` or `true`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
