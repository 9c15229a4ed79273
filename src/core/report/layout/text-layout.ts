import type { AnswerBlock, HeadingBlock, KeyFigure, KeyFiguresBlock, ListBlock, TextBlock } from '../blocks';
import type { Look } from '../sheet-spec/looks';
import { columnsOfWidth, FIRST_COLUMN, totalWidth } from './column-fit';
import { wrapText } from './measure';
import type { SheetBuilder } from './sheet-builder';

/** Points. */
const HEADING_HEIGHT = 22;
const ANSWER_HEIGHT = 18;
const LINE_HEIGHT = 16;
const FIGURE_HEIGHT = 26;
/** Larger letters take more room: characters of a line in 12 points, for 100 in the width of the columns. */
const ANSWER_WIDTH = 0.95;
/** Bold and accents; text runs over the cells to its right, so it breaks rather early than late. */
const TEXT_WIDTH = 1.05;
const CARD_WIDTH = 24;

/** Room above a section, then its name. */
export function placeHeading({ text }: HeadingBlock, sheet: SheetBuilder): void {
  sheet.leaveBlankRow();
  sheet.startSection();
  sheet.put(sheet.row, FIRST_COLUMN, text, 'heading');
  sheet.height(sheet.row, HEADING_HEIGHT);
  sheet.row += 1;
}

export function placeAnswer({ text }: AnswerBlock, sheet: SheetBuilder): void {
  placeLines(wrapText(text, sheet.textWidth * ANSWER_WIDTH), 'answer', ANSWER_HEIGHT, sheet);
}

export function placeText({ text, look }: TextBlock, sheet: SheetBuilder): void {
  placeLines(wrapText(text, sheet.textWidth * TEXT_WIDTH), look, LINE_HEIGHT, sheet);
}

function placeLines(lines: readonly string[], look: Look, height: number, sheet: SheetBuilder): void {
  for (const line of lines) {
    sheet.put(sheet.row, FIRST_COLUMN, line, look);
    sheet.height(sheet.row, height);
    sheet.row += 1;
  }
}

export function placeList({ items, empty }: ListBlock, sheet: SheetBuilder): void {
  if (items.length === 0) placeText({ kind: 'text', text: empty, look: 'quiet' }, sheet);
  for (const { text, link } of items) {
    wrapText(text, sheet.textWidth * TEXT_WIDTH - 2).forEach((line, index) => {
      if (index === 0) sheet.link(sheet.row, FIRST_COLUMN, link);
      sheet.put(sheet.row, FIRST_COLUMN, index === 0 ? `• ${line}` : `  ${line}`, 'body');
      sheet.height(sheet.row, LINE_HEIGHT);
      sheet.row += 1;
    });
  }
}

/** Cards beside each other, as many as fit, each a few columns wide: label, number, and what it is a part of. */
export function placeKeyFigures({ figures }: KeyFiguresBlock, sheet: SheetBuilder): void {
  let rest = figures;
  while (rest.length > 0) {
    const places = cardPlaces(sheet, rest.length);
    placeCards(rest.slice(0, places.length), places, sheet);
    rest = rest.slice(places.length);
  }
}

interface CardPlace {
  readonly column: number;
  readonly characters: number;
}

function cardPlaces(sheet: SheetBuilder, wanted: number): readonly CardPlace[] {
  const places: CardPlace[] = [];
  let column = FIRST_COLUMN;
  let used = 0;
  while (places.length < wanted) {
    const count = columnsOfWidth(sheet.widths, column, CARD_WIDTH);
    const characters = totalWidth(sheet.widths, column, count);
    used += characters;
    if (places.length > 0 && used > sheet.cardsWidth) break;
    places.push({ column, characters });
    column += count;
  }
  return places;
}

function placeCards(figures: readonly KeyFigure[], places: readonly CardPlace[], sheet: SheetBuilder): void {
  const top = sheet.row;
  let height = 0;
  figures.forEach((figure, index) => {
    const { column, characters } = places[index] as CardPlace;
    const notes = wrapText(figure.note, characters - 2);
    sheet.put(top, column, figure.label, figure.link === null ? 'quiet' : 'link');
    sheet.link(top, column, figure.link);
    sheet.put(top + 1, column, figure.value, 'figure', figure.format);
    notes.forEach((line, i) => sheet.put(top + 2 + i, column, line, 'quiet'));
    height = Math.max(height, 2 + notes.length);
  });
  for (let row = top; row < top + height; row++) sheet.height(row, row === top + 1 ? FIGURE_HEIGHT : LINE_HEIGHT);
  sheet.row = top + height;
  sheet.leaveBlankRow();
}
