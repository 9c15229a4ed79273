import { damaged, tooMuch } from './failure';
import { MAX_SHARED_STRINGS } from './limits';
import { findRoot, findStartTag } from './xml-bytes';
import { richText } from './rich-text';
import { Uint32List } from './uint32-list';

/**
 * The texts that cells share. Opening only finds where each one starts; a text is made when a cell asks for it, once.
 */
export class SharedStrings {
  private readonly prefix: string;
  private readonly starts: Uint32List;
  private readonly texts: (string | undefined)[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    const root = findRoot(bytes, part);
    this.prefix = root.prefix;
    this.starts = root.empty ? new Uint32List() : findItems(bytes, `${root.prefix}si`, root.content, part);
  }

  /** The text with that number; refuses a number that has none, since a blank in its place would be a guess. */
  textAt(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts.at(index);
    if (start === undefined) throw damaged(this.part, 'a cell refers to a text that is not there');
    while (this.texts.length < index) this.texts.push(undefined);
    return (this.texts[index] = richText(this.bytes, start, this.prefix, this.part));
  }
}

/** Where the items start, in order; the file's own count is not asked. */
function findItems(bytes: Uint8Array, name: string, from: number, part: string): Uint32List {
  const starts = new Uint32List();
  for (let at = findStartTag(bytes, name, from, part); at >= 0; at = findStartTag(bytes, name, at + 1, part)) {
    if (starts.length === MAX_SHARED_STRINGS) throw tooMuch('strings', MAX_SHARED_STRINGS);
    starts.push(at);
  }
  return starts;
}
