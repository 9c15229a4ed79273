import type { LookDefinition } from '../../../core/report/sheet-spec/looks';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const BOTTOM = ['EdgeBottom', 'InsideHorizontal'] as const;
const OUTLINE = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
export const BLACK = '#000000';

/** Gives cells without a look of their own this one; what it does not say stays as the workbook has it. */
export function applyLook(format: Excel.RangeFormat, look: LookDefinition): void {
  const { font } = format;
  font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGNMENTS[look.align];
  if (look.valign !== undefined) format.verticalAlignment = VERTICAL[look.valign];
  if (look.wrap) format.wrapText = true;
  if (look.border !== undefined) applyBorder(format, look);
}

/** A line on that side of every cell: inside a range those are the lines between its cells. */
function applyBorder(format: Excel.RangeFormat, { border, borderColor }: LookDefinition): void {
  for (const side of border === 'outline' ? OUTLINE : BOTTOM) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = borderColor ?? BLACK;
  }
}
