import { cellAddress } from '../../../../core/workbook/address';
import type { SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import { AUTHOR } from '../workbook/empty-workbook';
import { DECLARATION, elementText } from '../xml/xml-text';
import type { SheetWriting } from './sheet-writing';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

/** A note (Excel calls it a comment in files) on a cell. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Pixels, at 96 to the inch. */
const BOX_WIDTH = 280;
const LINE_HEIGHT = 17;
const BOX_MARGIN = 14;
const CHARACTERS_PER_LINE = 44;
const GAP = 12;
const CHARACTER_WIDTH = 7;
const CELL_MARGIN = 5;
const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 20;
const PIXELS_PER_POINT = 4 / 3;

/** Writes the notes of the headings, and the boxes in which Excel shows them; the result is the id for `legacyDrawing`. */
export function writeNotes(writing: SheetWriting, layouts: readonly TableLayout[]): string | null {
  const notes = notesOf(layouts);
  if (notes.length === 0) return null;
  const { pack, workbook, sheet } = writing;
  const { relationships } = workbook.dialect;
  const comments = pack.freePart(`${workbook.folder}comments#.xml`);
  const boxes = pack.freePart(`${workbook.folder}drawings/vmlDrawing#.vml`);
  pack.contentTypes.addDefault('vml', VML_TYPE);
  pack.write(comments, commentsXml(workbook.dialect.main, notes), COMMENTS_TYPE);
  pack.write(boxes, boxesXml(writing.spec, notes));
  const sheetRelationships = pack.relationshipsOf(sheet.part);
  sheetRelationships.add(`${relationships}/comments`, comments);
  return sheetRelationships.add(`${relationships}/vmlDrawing`, boxes);
}

function notesOf(layouts: readonly TableLayout[]): Note[] {
  const notes = layouts.flatMap(({ spec }) =>
    spec.columns.flatMap((column, index) =>
      column.note === null ? [] : { row: spec.row, column: spec.column + index, text: column.note },
    ),
  );
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

function commentsXml(main: string, notes: readonly Note[]): string {
  const comments = notes.map(({ row, column, text }) => {
    const words = `<t xml:space="preserve">${elementText(text)}</t>`;
    return `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><rPr><sz val="10"/></rPr>${words}</r></text></comment>`;
  });
  return (
    `${DECLARATION}<comments xmlns="${main}"><authors><author>${AUTHOR}</author></authors>` +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/** The boxes, in the drawing language of Office 2000 that Excel still keeps notes in. */
function boxesXml(spec: SheetSpec, notes: readonly Note[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    notes.map((note, index) => boxXml(spec, note, index)).join('') +
    '</xml>'
  );
}

function boxXml(spec: SheetSpec, note: Note, index: number): string {
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(spec, note)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Left column and offset, top, right, bottom: right of the cell, wide enough to read, as high as its text. */
function anchor(spec: SheetSpec, note: Note): string {
  const height = lineCount(note.text) * LINE_HEIGHT + BOX_MARGIN;
  const width = (column: number): number => columnPixels(spec, column);
  const rows = (row: number): number => rowPixels(spec, row);
  const left = note.column + 1;
  const right = walk(left, GAP + BOX_WIDTH, width);
  const bottom = walk(note.row, height + 4, rows);
  return [left, GAP, note.row, 4, right.index, right.rest, bottom.index, bottom.rest].join(', ');
}

function lineCount(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** The column or row in which a length ends, and how far into it. */
function walk(from: number, length: number, size: (index: number) => number): { index: number; rest: number } {
  let index = from;
  let rest = length;
  while (rest > size(index)) rest -= size(index++);
  return { index, rest: Math.round(rest) };
}

function columnPixels(spec: SheetSpec, column: number): number {
  const width = spec.columnWidths[column];
  return width === undefined ? DEFAULT_COLUMN_WIDTH : Math.max(1, width * CHARACTER_WIDTH + CELL_MARGIN);
}

function rowPixels(spec: SheetSpec, row: number): number {
  const height = spec.rowHeights.find((candidate) => candidate.row === row)?.height;
  return height === undefined ? DEFAULT_ROW_HEIGHT : Math.max(1, height * PIXELS_PER_POINT);
}
