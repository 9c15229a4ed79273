import { notModelled } from '../excel-failure';
import type { Plain } from './content';
import { ErrorValue } from './content';
import type { Locale } from './locale';
import type { DateSystem } from './serial-date';
import { partsOf } from './serial-date';

/**
 * What a cell shows for a value in a number format, in the user's language. Covers General, text, digits with groups,
 * decimals, per cent, literals and currency, and days, months, years and times; other codes are refused by name.
 */
export function displayText(value: Plain | undefined, format: string, locale: Locale, dates: DateSystem): string {
  if (value === undefined) return '';
  if (value instanceof ErrorValue) return value.code;
  if (typeof value === 'boolean') return locale.booleans[value ? 'true' : 'false'];
  if (typeof value === 'string' || format === '@') return String(value);
  if (format === 'General') return generalNumber(value, locale);
  const sections = (format === SHORT_DATE ? shortDate(locale) : format).split(';');
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const plain = section.replace(/\[(?:Red|Blue|Green|Black|White|Color\d+)\]/gi, '');
  // A section of its own for negative numbers writes the sign itself.
  const magnitude = sections.length > 1 && value < 0 ? -value : value;
  return isDateFormat(plain) ? dateText(value, plain, locale, dates) : numberText(magnitude, plain, locale);
}

/** The one date format that follows the user's own short date. */
const SHORT_DATE = 'm/d/yyyy';

const shortDate = ({ order }: Locale): string => (order === 'day-first' ? 'd-m-yyyy' : SHORT_DATE);

/** Up to eleven significant digits, as many as a cell shows. */
function generalNumber(value: number, locale: Locale): string {
  return String(Number(value.toPrecision(11))).replace('.', locale.decimal);
}

const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|([ €$£%()\-+/:])/g;

function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(LITERAL, ''));
}

function numberText(value: number, format: string, locale: Locale): string {
  const shape = /[#0?][#0?,.]*/.exec(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (text) => ' '.repeat(text.length)));
  if (!shape) return literal(format);
  const digits = shape[0];
  const before = literal(format.slice(0, shape.index));
  const after = literal(format.slice(shape.index + digits.length));
  const scaled = after.includes('%') ? value * 100 : value;
  return `${scaled < 0 ? '-' : ''}${before}${digitText(Math.abs(scaled), digits, locale)}${after}`;
}

function digitText(value: number, digits: string, locale: Locale): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const required = (fraction.match(/0/g) ?? []).length;
  const [integer = '', decimals = ''] = value.toFixed(fraction.length).split('.');
  const kept = decimals.slice(0, required) + decimals.slice(required).replace(/0+$/, '');
  const minimum = (whole.match(/0/g) ?? []).length;
  const padded = integer === '0' && minimum === 0 ? '' : integer.padStart(minimum, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.thousands) : padded;
  return digits.includes('.') ? `${grouped}${locale.decimal}${kept}` : grouped;
}

function dateText(serial: number, format: string, locale: Locale, dates: DateSystem): string {
  const parts = partsOf(serial, dates);
  let hours = false;
  const write = (token: string): string => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const sized = (number: number): string => (token.length > 1 ? two(number) : String(number));
    switch (token[0]?.toLowerCase()) {
      case 'y':
        return token.length > 2 ? String(parts.year) : two(parts.year % 100);
      case 'd':
        if (token.length <= 2) return sized(parts.day);
        return (locale.weekdays[parts.weekday] ?? '').slice(0, token.length === 3 ? 2 : undefined);
      case 'h':
        hours = true;
        return sized(parts.hours);
      case 's':
        return sized(parts.seconds);
      default: {
        if (hours && token.length <= 2) return sized(parts.minutes);
        const month = locale.months[parts.month - 1] ?? '';
        return token.length <= 2 ? sized(parts.month) : month.slice(0, token.length === 3 ? 3 : undefined);
      }
    }
  };
  return format.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|([dmyhs])\3*/gi, (token, quoted, escaped, letter) => {
    if (typeof letter === 'string') return write(token);
    return typeof quoted === 'string' ? quoted : typeof escaped === 'string' ? escaped : '';
  });
}

function literal(format: string): string {
  const rest = format.replace(LITERAL, '');
  if (rest !== '') throw notModelled(`the number format code ${rest}`);
  return format.replace(LITERAL, (_, quoted?: string, escaped?: string, currency?: string, plain?: string) => {
    return quoted ?? escaped ?? currency ?? plain ?? '';
  });
}
