import { FORMATS, type Format } from '../sheet-spec/looks';
import type { SpecValue } from '../sheet-spec/sheet-spec';

/**
 * Estimates of how much room text takes, in characters and points: no font is at hand, so they are on the safe side.
 */
const POINTS_PER_LINE = 14;
const CELL_PADDING = 4;
/** Excel's own limit for the height of a row. */
const MAX_ROW_HEIGHT = 409;

/** A column is measured in digits of the default font; of running text in our size so many more fit. */
const TEXT_PER_DIGIT = 1.12;

/** The lines that a text takes in a column of that width. */
export function wrapInColumn(text: string, width: number): readonly string[] {
  return wrapText(text, width * TEXT_PER_DIGIT);
}

/** The lines of a text of at most so many characters each; a longer word is cut. */
export function wrapText(text: string, characters: number): readonly string[] {
  const room = Math.max(1, Math.floor(characters));
  return text.split(/\r\n|[\n\r]/).flatMap((paragraph) => wrapParagraph(paragraph, room));
}

function wrapParagraph(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const wanted = line === '' ? word : `${line} ${word}`;
    if (wanted.length <= room) {
      line = wanted;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > room) {
      const end = cutBefore(line, room);
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  lines.push(line);
  return lines;
}

/** Never through the middle of a character outside the basic plane. */
function cutBefore(text: string, end: number): number {
  const splitsPair = /[\ud800-\udbff]$/.test(text.slice(0, end)) && end < text.length;
  return splitsPair && end > 1 ? end - 1 : splitsPair ? end + 1 : end;
}

/** Characters of the longest line of a value as it is shown. */
export function shownLength(value: SpecValue, format: Format): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 6;
  if (typeof value === 'string') return Math.max(...value.split(/\r\n|[\n\r]/).map((line) => line.length));
  return numberLength(value, format);
}

const DATE_LENGTH = 10;

function numberLength(value: number, format: Format): number {
  const whole = String(Math.trunc(Math.abs(value))).length;
  const grouped = whole + Math.floor((whole - 1) / 3) + (value < 0 ? 1 : 0);
  switch (format) {
    case 'percent':
    case 'percent1':
    case 'percent2':
      return (value * 100).toFixed(Math.max(0, placesIn(format) - 1)).length + 1;
    case 'money':
      return grouped + 2;
    case 'integer':
      return grouped;
    case 'decimal1':
    case 'decimal2':
    case 'decimal3':
    case 'decimal4':
    case 'decimal5':
    case 'decimal6':
      return grouped + placesIn(format);
    case 'date':
      return DATE_LENGTH;
    case 'year':
    case 'number':
    case 'general':
    case 'text':
    case 'hidden':
      return String(value).length;
  }
}

/** Characters of a decimal sign and the places behind it. */
function placesIn(format: Format): number {
  return /\.0+/.exec(FORMATS[format])?.[0].length ?? 0;
}

/** Points for a row in which the longest cell takes so many lines. */
export function rowHeight(lines: number, single: number): number {
  return lines <= 1 ? single : Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * POINTS_PER_LINE + CELL_PADDING));
}

/** How many lines a row can show at all. */
export const MAX_LINES = Math.floor((MAX_ROW_HEIGHT - CELL_PADDING) / POINTS_PER_LINE);
