import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { TagScanner } from '../../../../../src/adapters/xlsx/write/xml/tag-scanner';
import { childOf, XmlDocument } from '../../../../../src/adapters/xlsx/write/xml/xml-document';
import { encodeXml } from '../../../../../src/adapters/xlsx/write/xml/xml-encoding';
import {
  attributeText,
  decodeEntities,
  elementText,
  plainAttribute,
  plainText,
} from '../../../../../src/adapters/xlsx/write/xml/xml-text';

/** What a parser makes of `<a b="…">…</a>`. */
function parsed(text: string, attribute: string): { text: string; attribute: string } {
  const found = { text: '', attribute: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => (found.attribute = tag.attributes.b ?? ''));
  parser.on('text', (piece) => (found.text += piece));
  parser.write(`<a b="${attribute}">${text}</a>`).close();
  return found;
}

/** Excel's own escapes, undone. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const ANY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('_x0041_', 'a_x_x000D_b', '\r\n', ']]>', '\ud800', '&amp;'),
);

describe('text in XML', () => {
  it('is well-formed and reads back, whatever it holds', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const wellFormed = Buffer.from(text).toString();
        const found = parsed(elementText(text), attributeText(text));
        expect(unescaped(found.text)).toBe(wellFormed);
        expect(unescaped(found.attribute)).toBe(wellFormed);
      }),
    );
  });

  it('outside cells loses only what XML cannot hold', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const kept = Buffer.from(text)
          .toString()
          .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
        expect(parsed(plainText(text), plainAttribute(text))).toEqual({ text: kept, attribute: kept });
      }),
    );
  });

  it('may be written with references', () => {
    expect(decodeEntities('a&lt;b&gt;c&amp;d&quot;e&apos;f&#65;&#x1F600;&nbsp;&#x110000;')).toBe(
      'a<b>c&d"e\'fA😀&nbsp;&#x110000;',
    );
  });
});

describe('tags', () => {
  const scan = (source: string): string[] => {
    const scanner = new TagScanner(source);
    const found: string[] = [];
    for (let tag = scanner.next(); tag; tag = scanner.next())
      found.push(`${tag.kind} ${tag.name} ${source.slice(tag.start, tag.end)}`);
    return found;
  };

  it('are found between comments, CDATA and instructions, with quotes that hold anything', () => {
    expect(scan(`<?xml version="1.0"?><!-- <no/> --><x:a b=">" c='/>"'><![CDATA[<no/>]]>t</x:a ><b/>`)).toEqual([
      `open x:a <x:a b=">" c='/>"'>`,
      'close x:a </x:a >',
      'empty b <b/>',
    ]);
  });

  it.each(['<a', '<a b="', '<!-- ', '<>', '<a><![CDATA[', '</'])('do not run past the end: %s', (source) => {
    expect(() => scan(source)).toThrow('damaged');
  });

  it('refuse a document type', () => {
    expect(() => scan('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toThrow('suspicious-archive');
  });
});

describe('a document that is changed', () => {
  const SOURCE = `<?xml version="1.0"?>\r\n<x:a  n="1"\n m='2'><x:b/><c>t &amp; u</c><!-- k --></x:a>`;

  it('stays as it was to the letter, but for the edits', () => {
    const document = new XmlDocument(SOURCE);
    const { root } = document;
    expect([root.local, document.prefix, document.attribute(root, 'm'), document.attribute(root, 'z')]).toEqual([
      'a',
      'x:',
      '2',
      null,
    ]);
    expect(document.text(childOf(root, 'c') as typeof root)).toBe('t & u');
    expect(document.changed).toBe(false);
    expect(document.toString()).toBe(SOURCE);
    document.setAttribute(root, 'm', '"3"');
    document.setAttribute(root, 'k', 'new');
    document.append(childOf(root, 'b') as typeof root, '<d/>');
    document.append(childOf(root, 'b') as typeof root, '<e/>');
    document.append(root, '<f/>');
    document.remove(childOf(root, 'c') as typeof root);
    expect(document.toString()).toBe(
      `<?xml version="1.0"?>\r\n<x:a k="new"  n="1"\n m="&quot;3&quot;"><x:b><d/><e/></x:b><!-- k --><f/></x:a>`,
    );
  });

  it('removes an attribute, and refuses to change the same characters twice', () => {
    const document = new XmlDocument('<a b="1" c="2"/>');
    document.removeAttribute(document.root, 'b');
    document.removeAttribute(document.root, 'z');
    expect(document.toString()).toBe('<a c="2"/>');
    document.remove(document.root);
    expect(() => document.toString()).toThrow(RangeError);
  });

  it.each(['', 'text', '<a>', '<a></b>', '</a>'])('is none when its tags do not match: %j', (source) => {
    expect(() => new XmlDocument(source)).toThrow('damaged');
  });

  it('goes back as UTF-8 and says so', () => {
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    expect(text(encodeXml(`<?xml version='1.0' encoding='utf-16'?><é/>`))).toBe(
      `<?xml version='1.0' encoding='UTF-8'?><é/>`,
    );
    expect(text(encodeXml('<a encoding="x"/>'))).toBe('<a encoding="x"/>');
  });
});
