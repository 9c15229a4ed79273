import { textKey } from '../kernel/text-key';
import type { AidKind } from '../tables/aids.table';

/** How the unit of a factor begins that gives what an aid works out: what comes per litre, kWh, kg or hour. */
const NUMERATORS: Readonly<Record<AidKind, RegExp>> = {
  CO2: /^(kg|kilogram)( of)? ?co2(?!\d)/,
  NOx: /^(g|gram)( of)? ?nox\b/,
  Grondstof: /^(aandeel|fractie|share|fraction)\b|^(kg|kilogram)( of)? (primaire? |primary )?(grondstof|materia)/,
  'Social return': /^(euro('?s)?|eur)\b|^€/,
};

/**
 * Whether a factor in a unit gives what is worked out. Nothing is converted: "g CO2/km" does not fit. A unit that nobody
 * wrote contradicts nothing.
 */
export function unitFits(unit: string | null, kind: AidKind): boolean {
  return unit === null || NUMERATORS[kind].test(textKey(unit.normalize('NFKC')));
}
