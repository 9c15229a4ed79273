import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Parts that a report adds something to; every other part of the user's stays to the byte. */
const MAY_GROW = /(^|\/)(\[Content_Types\]\.xml|_rels\/[^/]*\.rels|[^/]*workbook[^/]*\.xml|styles\d*\.xml)$/i;
/** Sheets, in which only the mark of the selected tab may change. */
const SHEET = /sheets\/[^/]+\.xml$/i;
/** What says how many, which one is open, and that all is to be computed: it follows from what was added. */
const FOLLOWS = new Set(['count', 'activeTab', 'fullCalcOnLoad', 'tabSelected']);
const SIGNATURE = /_xmlsignatures/i;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** What of an original workbook is not in the copy any more, in words; nothing when all is there. */
export function lostParts(original: Uint8Array, copy: Uint8Array): string[] {
  const before = filesOf(original);
  const after = filesOf(copy);
  return Array.from(before).flatMap(([name, bytes]) => {
    if (SIGNATURE.test(name)) return after.has(name) ? [`${name}: a signature of another file`] : [];
    const kept = after.get(name);
    if (!kept) return [`${name}: is gone`];
    if (Buffer.compare(bytes, kept) === 0) return [];
    if (!MAY_GROW.test(name) && !SHEET.test(name)) return [`${name}: changed`];
    return lostTags(name, strFromU8(bytes), strFromU8(kept));
  });
}

/** Every tag of the original, in its order, with its attributes and text; others may stand between. */
function lostTags(name: string, original: string, copy: string): string[] {
  const tags = tagsOf(original).filter(({ attributes }) => !isSignature(attributes));
  let next = 0;
  for (const tag of tagsOf(copy)) {
    const wanted = tags[next];
    if (wanted && isKept(wanted, tag)) next++;
  }
  const lost = tags[next];
  return lost ? [`${name}: lost <${lost.name} ${JSON.stringify(Array.from(lost.attributes))}> ${lost.text}`] : [];
}

function isSignature(attributes: ReadonlyMap<string, string>): boolean {
  return SIGNATURE.test(attributes.get('PartName') ?? attributes.get('Target') ?? '');
}

function isKept(wanted: Tag, tag: Tag): boolean {
  if (wanted.name !== tag.name || wanted.text !== tag.text) return false;
  return Array.from(wanted.attributes).every(
    ([attribute, value]) => FOLLOWS.has(attribute) || tag.attributes.get(attribute) === value,
  );
}

function tagsOf(xml: string): Tag[] {
  const tags: { name: string; attributes: Map<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    tags.push({ name, attributes: new Map(Object.entries(attributes)), text: '' }),
  );
  parser.on('text', (text) => {
    const tag = tags.at(-1);
    if (tag) tag.text += text.trim();
  });
  parser.write(xml).close();
  return tags;
}

function filesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.map(([name, content]) => [name.replace(/\\/g, '/'), content]));
}
