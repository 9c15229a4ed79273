import { ExcelFailure, invalidArgument, notFound } from '../excel-failure';
import type { Anchor } from './anchor';
import type { Range } from './range';
import { existing } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A (threaded) comment on a cell, or a note. */
export class Comment {
  readonly id: string;
  readonly authorName = 'Gebruiker';
  readonly authorEmail = 'gebruiker@example.org';
  resolved = false;

  constructor(
    private readonly comments: Comments,
    readonly anchor: Anchor,
    public content: string,
  ) {
    this.id = anchor.sheet.workbook.newId();
  }

  location(): Range {
    return existing(this.anchor.area && this.anchor.sheet.range(this.anchor.area));
  }

  delete(): void {
    this.comments.remove(this);
  }
}

/** The comments on a sheet, or its notes. */
export class Comments {
  private readonly list: Comment[] = [];

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet,
  ) {}

  /** Comments on cells that still exist. */
  get items(): readonly Comment[] {
    return this.list.filter(({ anchor }) => anchor.area !== null);
  }

  add(cell: Range, content: string): Comment {
    if (!cell.area.isSingleCell || content === '') throw invalidArgument();
    this.sheet.protection.assertPermitted('allowEditObjects');
    if (this.atCell(cell)) throw new ExcelFailure('ItemAlreadyExists', 'The cell has a comment.');
    const comment = new Comment(this, this.sheet.anchor(cell.area), content);
    this.list.push(comment);
    return comment;
  }

  atCell(cell: Range): Comment | null {
    return this.items.find(({ anchor }) => anchor.area?.equals(cell.area)) ?? null;
  }

  remove(comment: Comment): void {
    this.sheet.protection.assertPermitted('allowEditObjects');
    this.workbook.anchors.delete(comment.anchor);
    this.list.splice(this.list.indexOf(comment), 1);
  }
}

/** The comments (or the notes) of a workbook, or of one sheet, as an add-in sees them. */
export class CommentScope {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
    private readonly kind: 'comments' | 'notes' = 'comments',
  ) {}

  get items(): readonly Comment[] {
    const sheets = this.sheet ? [this.sheet] : this.workbook.worksheets.items;
    return sheets.flatMap((sheet) => sheet[this.kind].items);
  }

  get(id: string): Comment {
    const comment = this.items.find((candidate) => candidate.id === id);
    if (!comment) throw notFound();
    return comment;
  }

  add(cell: Range, content: string): Comment {
    if (this.sheet && cell.sheet !== this.sheet) throw invalidArgument();
    return cell.sheet[this.kind].add(cell, content);
  }

  atCell(cell: Range): Comment {
    return existing(cell.sheet[this.kind].atCell(cell));
  }
}
