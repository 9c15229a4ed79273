import type { Area } from './area';
import type { CellSet } from './cell-set';
import type { Shift } from './shift';
import { shiftedArea } from './shift';
import type { Worksheet } from './worksheet';

export const VALIDATION_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export interface BoundsRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: (typeof VALIDATION_OPERATORS)[number];
}

/** What may be entered, in the shape of `Excel.DataValidationRule`. */
export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly wholeNumber: BoundsRule }
  | { readonly decimal: BoundsRule }
  | { readonly date: BoundsRule }
  | { readonly textLength: BoundsRule }
  | { readonly custom: { readonly formula: string } };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** The data validation of one cell; `rule` null means that anything may be entered. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

const NO_VALIDATION: Validation = {
  rule: null,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

interface Piece {
  readonly area: Area;
  readonly validation: Validation;
}

/** What may be entered in the cells of a sheet, by rectangles that do not overlap. */
export class ValidationRules {
  private pieces: Piece[] = [];

  constructor(private readonly sheet: Worksheet) {}

  get all(): readonly Piece[] {
    return this.pieces;
  }

  /** The validation that all the cells have; `null` when they differ. */
  of({ areas }: CellSet): Validation | null {
    const found = new Set<Validation>();
    for (const area of areas) {
      let rest = [area];
      for (const piece of this.pieces) {
        if (rest.some((part) => part.overlaps(piece.area))) found.add(piece.validation);
        rest = rest.flatMap((part) => part.without(piece.area));
      }
      if (rest.length > 0) found.add(NO_VALIDATION);
    }
    const [first, ...others] = found;
    return first && others.length === 0 ? first : null;
  }

  /** Changes part of the validation of cells; parts not named stay. */
  change(cells: CellSet, part: Partial<Validation>): void {
    this.sheet.protection.assertUnprotected();
    for (const area of cells.areas) {
      const kept = this.of({ sheet: this.sheet, areas: [area] }) ?? NO_VALIDATION;
      this.cut(area);
      this.pieces.push({ area, validation: { ...kept, ...part } });
    }
  }

  clear(cells: CellSet): void {
    this.sheet.protection.assertUnprotected();
    for (const area of cells.areas) this.cut(area);
  }

  shift(shift: Shift): void {
    this.pieces = this.pieces.flatMap(({ area, validation }) => {
      const moved = shiftedArea(area, shift);
      return moved ? [{ area: moved, validation }] : [];
    });
  }

  private cut(area: Area): void {
    this.pieces = this.pieces.flatMap((piece) => piece.area.without(area).map((rest) => ({ ...piece, area: rest })));
  }
}
