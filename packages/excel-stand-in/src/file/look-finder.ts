import { FORMATS, LOOKS, NUMBER_HEADING, withAccent, type Format, type Look, type LookDefinition } from './product';
import type { CellStyle } from '../model/cell-style';
import type { ConditionalLook } from '../model/conditional-format';
import type { Worksheet } from '../model/worksheet';

/** A heading over numbers may stand right, whatever its look. */
export type Place = 'heading' | 'cell';

const PLACES: Readonly<Record<Place, readonly Partial<LookDefinition>[]>> = {
  cell: [{}],
  heading: [{}, NUMBER_HEADING],
};
const LOOK_NAMES = Object.keys(LOOKS) as Look[];
const PLAIN = 'body';

/** Finds the house style back from what cells look like; what is not in it becomes plain text. */
export class LookFinder {
  private readonly byStyle = new Map<string, Look>();

  constructor(readonly accent: string | undefined) {
    for (const [place, parts] of Object.entries(PLACES)) {
      for (const name of [...LOOK_NAMES].reverse()) {
        for (const part of parts) {
          this.byStyle.set(`${place} ${keyOfLook(withAccent({ ...part, ...LOOKS[name] }, accent))}`, name);
        }
      }
    }
  }

  /** With the accent colour of the sheet: ours, or the one with which all its looks are in the house style. */
  static of(sheet: Worksheet): LookFinder {
    const styles = stylesOf(sheet);
    const colors = new Set(styles.flatMap(({ fontColor, fillColor }) => [fontColor, fillColor ?? fontColor]));
    const usual = new LookFinder(undefined);
    const unknown = (finder: LookFinder): number => styles.filter((style) => !finder.knows(style)).length;
    let best = { finder: usual, unknown: unknown(usual) };
    for (const color of colors) {
      if (best.unknown === 0) break;
      const finder = new LookFinder(color);
      if (unknown(finder) < best.unknown) best = { finder, unknown: unknown(finder) };
    }
    return best.finder;
  }

  look(style: CellStyle, place: Place): Look {
    return this.byStyle.get(`${place} ${keyOfStyle(style)}`) ?? PLAIN;
  }

  condition({ font, fill }: ConditionalLook): Look {
    const found = LOOK_NAMES.find((name) => {
      const look: LookDefinition = withAccent(LOOKS[name], this.accent);
      const isSame = (look.color ?? null) === font.color && (look.fill ?? null) === fill.color;
      return isSame && (look.bold ?? false) === (font.bold ?? false);
    });
    return found ?? PLAIN;
  }

  private knows(style: CellStyle): boolean {
    const key = keyOfStyle(style);
    return Object.keys(PLACES).some((place) => this.byStyle.has(`${place} ${key}`));
  }
}

function stylesOf(sheet: Worksheet): CellStyle[] {
  const numbers = new Set<number>();
  const area = sheet.usedArea(false);
  if (area) sheet.cells.styles.forEachCell((number) => numbers.add(number), area);
  return [...numbers].filter((number) => number !== 0).map((number) => sheet.workbook.styles.style(number));
}

/** Without lines: a line between two cells may be either's. */
function keyOfLook(look: LookDefinition): string {
  return JSON.stringify([
    look.size,
    look.bold ?? false,
    look.italic ?? false,
    look.underline ?? false,
    look.color ?? '#000000',
    look.fill ?? null,
    look.align ?? 'general',
    look.valign ?? 'bottom',
    look.wrap ?? false,
  ]);
}

function keyOfStyle(style: CellStyle): string {
  return JSON.stringify([
    style.fontSize,
    style.bold,
    style.italic,
    style.underline !== 'None',
    style.fontColor,
    style.fillColor,
    style.horizontalAlignment.toLowerCase(),
    style.verticalAlignment.toLowerCase(),
    style.wrapText,
  ]);
}

/** The format of a number format code; `general` for one that is not ours. */
export function formatOf(code: string): Format {
  const names = Object.keys(FORMATS) as Format[];
  return names.find((name) => FORMATS[name] === code) ?? 'general';
}
