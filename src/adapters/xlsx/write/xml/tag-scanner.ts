import { damaged, suspicious } from '../../read/failure';

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix: x:sheet. */
  readonly name: string;
  /** From `<` … */
  readonly start: number;
  /** … to just past `>`. */
  readonly end: number;
}

/** Steps through the tags of an XML text with their places in it, so that a part can be changed without being rewritten. */
export class TagScanner {
  constructor(
    private readonly source: string,
    private position = 0,
    private readonly part = '',
  ) {}

  /** The next tag, or `null` at the end; comments, CDATA and processing instructions are passed over. */
  next(): XmlTag | null {
    for (;;) {
      const start = this.source.indexOf('<', this.position);
      if (start < 0) return null;
      const mark = this.source.charCodeAt(start + 1);
      if (mark === 0x3f) this.position = this.after('?>', start);
      else if (mark === 0x21) this.position = this.after(declarationEnd(this.source, start, this.part), start);
      else return this.tag(start, mark === 0x2f);
    }
  }

  private tag(start: number, closing: boolean): XmlTag {
    const nameStart = closing ? start + 2 : start + 1;
    let nameEnd = nameStart;
    while (isNameUnit(this.source.charCodeAt(nameEnd))) nameEnd++;
    if (nameEnd === nameStart) throw damaged(this.part, 'a tag that does not end');
    const end = this.tagEnd(nameEnd);
    this.position = end;
    const kind = closing ? 'close' : this.source.charCodeAt(end - 2) === 0x2f ? 'empty' : 'open';
    return { kind, name: this.source.slice(nameStart, nameEnd), start, end };
  }

  /** Past the `>` that ends the tag: one that stands between quotes does not. */
  private tagEnd(from: number): number {
    for (let at = from; at < this.source.length; at++) {
      const unit = this.source.charCodeAt(at);
      if (unit === 0x3e) return at + 1;
      if (unit === 0x22 || unit === 0x27) at = this.after(unit === 0x22 ? '"' : "'", at + 1) - 1;
    }
    throw damaged(this.part, 'a tag that does not end');
  }

  private after(text: string, from: number): number {
    const at = this.source.indexOf(text, from);
    if (at < 0) throw damaged(this.part, 'a tag that does not end');
    return at + text.length;
  }
}

/** What ends a comment or a CDATA section. A document type can make few characters into many, so it is refused. */
function declarationEnd(source: string, start: number, part: string): string {
  if (source.startsWith('<!--', start)) return '-->';
  if (source.startsWith('<![CDATA[', start)) return ']]>';
  throw suspicious('document type declaration', { part });
}

/** Not white space, `/`, `>`, `=`, quote or the end of the text (NaN). */
function isNameUnit(unit: number): boolean {
  return (
    unit > 0x20 && unit !== 0x2f && unit !== 0x3e && unit !== 0x3d && unit !== 0x22 && unit !== 0x27 && unit !== 0x3c
  );
}
