/** How a language writes numbers and dates: what people type and what cells show. */
export interface Locale {
  readonly name: 'en-US' | 'nl-NL';
  readonly decimal: string;
  readonly thousands: string;
  /** Which comes first in 3-4-2025. */
  readonly order: 'month-first' | 'day-first';
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly booleans: { readonly true: string; readonly false: string };
}

/** What `values` and `formulas` speak, whatever the user's language. */
export const EN_US: Locale = {
  name: 'en-US',
  decimal: '.',
  thousands: ',',
  order: 'month-first',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  booleans: { true: 'TRUE', false: 'FALSE' },
};

/** What a Dutch user types and sees. */
export const NL_NL: Locale = {
  name: 'nl-NL',
  decimal: ',',
  thousands: '.',
  order: 'day-first',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  booleans: { true: 'WAAR', false: 'ONWAAR' },
};
