import { invalidArgument, notFound } from '../excel-failure';
import type { Anchor } from './anchor';
import type { CellSet } from './cell-set';
import { isFormula } from './formula-syntax';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** The conditional formats that are modelled: a formula, and a comparison with the cell's value. */
export const CONDITION_TYPES = ['Custom', 'CellValue'] as const;
export type ConditionType = (typeof CONDITION_TYPES)[number];

/** The look that cells take while a condition holds; `null` leaves that part as it is. */
export class ConditionalLook {
  readonly font = new ConditionalFont();
  readonly fill = new ConditionalFill();
  numberFormat: string | null = null;
}

export const CONDITIONAL_UNDERLINES = ['None', 'Single', 'Double'] as const;

export class ConditionalFont {
  bold: boolean | null = null;
  italic: boolean | null = null;
  strikethrough: boolean | null = null;
  color: string | null = null;
  underline: (typeof CONDITIONAL_UNDERLINES)[number] | null = null;

  clear(): void {
    this.bold = this.italic = this.strikethrough = null;
    this.color = this.underline = null;
  }
}

export class ConditionalFill {
  color: string | null = null;

  clear(): void {
    this.color = null;
  }
}

/** The formula of a custom condition. */
export class ConditionRule {
  private text = '';

  get formula(): string {
    return this.text;
  }

  set formula(formula: string) {
    if (!formula.startsWith('=') || !isFormula(formula.slice(1)))
      throw invalidArgument('The formula cannot be parsed.');
    this.text = formula;
  }
}

/** `ConditionalFormat.custom`: a look while a formula holds. */
export class CustomCondition {
  readonly rule = new ConditionRule();
  readonly format = new ConditionalLook();
}

export const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

export interface ComparisonRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: (typeof COMPARISONS)[number];
}

/** `ConditionalFormat.cellValue`: a look while the cell compares so. */
export class CellValueCondition {
  rule: ComparisonRule = { formula1: '', operator: 'EqualTo' };
  readonly format = new ConditionalLook();
}

/** A conditional format on some cells. */
export class ConditionalFormat {
  readonly id: string;
  stopIfTrue = false;
  readonly custom: CustomCondition | null;
  readonly cellValue: CellValueCondition | null;

  constructor(
    readonly sheet: Worksheet,
    readonly type: ConditionType,
    readonly anchors: readonly Anchor[],
  ) {
    this.id = sheet.workbook.newId();
    this.custom = type === 'Custom' ? new CustomCondition() : null;
    this.cellValue = type === 'CellValue' ? new CellValueCondition() : null;
  }

  /** 0 is asked first. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  set priority(priority: number) {
    const list = this.sheet.conditionalFormats;
    if (priority < 0 || priority >= list.length) throw invalidArgument();
    list.splice(this.priority, 1);
    list.splice(priority, 0, this);
  }

  covers(cells: CellSet): boolean {
    return this.anchors.some((anchor) => cells.areas.some((area) => anchor.area?.overlaps(area) ?? false));
  }

  range(): Range | null {
    const [first, ...more] = this.anchors;
    return first?.area && more.length === 0 ? this.sheet.range(first.area) : null;
  }

  delete(): void {
    for (const anchor of this.anchors) this.sheet.release(anchor);
    this.sheet.conditionalFormats.splice(this.priority, 1);
  }
}

/** The conditional formats that touch some cells, most important first. */
export class ConditionalFormats {
  constructor(private readonly cells: CellSet) {}

  get items(): readonly ConditionalFormat[] {
    return this.cells.sheet.conditionalFormats.filter((format) => format.covers(this.cells));
  }

  find(id: string): ConditionalFormat | null {
    return this.items.find((format) => format.id === id) ?? null;
  }

  get(id: string): ConditionalFormat {
    const format = this.find(id);
    if (!format) throw notFound();
    return format;
  }

  add(type: ConditionType): ConditionalFormat {
    const { sheet, areas } = this.cells;
    sheet.protection.assertPermitted('allowFormatCells');
    const format = new ConditionalFormat(
      sheet,
      type,
      areas.map((area) => sheet.anchor(area)),
    );
    sheet.conditionalFormats.unshift(format);
    return format;
  }

  clear(): void {
    this.cells.sheet.protection.assertPermitted('allowFormatCells');
    for (const format of this.items) format.delete();
  }
}
