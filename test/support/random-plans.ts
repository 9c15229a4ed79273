import fc from 'fast-check';
import type { CellValue } from '../../src/core/workbook/cell-value';
import { MARKS, MAYBE, MONEY, NO, NO_SPANS, NOT_KNOWN, SPANS, UNREADABLE, YES } from './naive/spellings';
import type { Grid, Grids } from './plan-of';

/**
 * Plans as people keep them, small and random: blanks, words for what is not known yet, cells that cannot be read, spans
 * and marks in the spellings of naive/spellings.ts, plans beside the plan in force, parts of parts. Keys are unique, so
 * that a naive second reading of the same cells is possible.
 */

/** Kept among the themes' names: nothing here is an alias of another. */
const THEME_NAMES = ['Klimaat', 'Circulair', 'Social return', 'Milieu'] as const;

const TENDER_HEADINGS = [
  'Nr',
  'Start',
  'Oorspronkelijke start',
  'Kansrijk',
  'Status',
  'Geraamde waarde',
  'Afdeling',
  'CO2-trede',
  'Pilot',
  'Speerpunt',
  'Ondersteuning',
  'Uitleg',
] as const;

const ACTION_HEADINGS = [
  'Nr',
  'Onderwerp',
  'Rol',
  'Soort',
  'Onderdeel van',
  'Begin',
  'Eind',
  'Status',
  'Budget',
  'Uren',
  'Voltooid op',
  'Plan',
] as const;

const blank = fc.constant<CellValue>(null);
const unreadable = fc.constant<CellValue>(UNREADABLE);
const notKnown = fc.constantFrom(...NOT_KNOWN);

const words = (...choices: readonly CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...choices);

const quarterText = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, quarter]): CellValue => `${year}-Q${quarter}`);

/** Mostly near the moments that the plans are looked at from, in every spelling of a span. */
const spanText = fc.oneof(
  { arbitrary: quarterText, weight: 3 },
  { arbitrary: fc.constantFrom(...SPANS.keys()), weight: 2 },
);

const spanCell = fc.oneof(
  { arbitrary: spanText, weight: 12 },
  { arbitrary: blank, weight: 2 },
  { arbitrary: notKnown, weight: 1 },
  { arbitrary: fc.constantFrom(...NO_SPANS), weight: 1 },
);

/** Euros with cents. */
const moneyCell = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 100_000_000 }).map((cents): CellValue => cents / 100), weight: 6 },
  { arbitrary: fc.constantFrom(...MONEY.keys()), weight: 1 },
  { arbitrary: blank, weight: 2 },
  { arbitrary: notKnown, weight: 1 },
);

const marksCell = fc.oneof(
  { arbitrary: blank, weight: 2 },
  { arbitrary: words('Kans', 'Eis', 'Nee'), weight: 2 },
  {
    arbitrary: fc.constantFrom(...[...MARKS].flatMap(([cell, marks]) => (marks === null ? [] : [cell]))),
    weight: 8,
  },
  {
    arbitrary: fc.constantFrom(...[...MARKS].flatMap(([cell, marks]) => (marks === null ? [cell] : []))),
    weight: 1,
  },
);

const yesNoCell = fc.oneof(
  { arbitrary: fc.constantFrom(...YES), weight: 5 },
  { arbitrary: fc.constantFrom(...NO), weight: 2 },
  { arbitrary: blank, weight: 2 },
  { arbitrary: fc.constantFrom(...NOT_KNOWN, ...MAYBE), weight: 1 },
  { arbitrary: unreadable, weight: 1 },
);

const statusCell = (...statuses: readonly CellValue[]) =>
  fc.oneof(
    { arbitrary: words(...statuses, null), weight: 14 },
    { arbitrary: notKnown, weight: 1 },
    { arbitrary: unreadable, weight: 1 },
  );

const tenderCells = fc.tuple(
  spanCell,
  fc.oneof({ arbitrary: blank, weight: 2 }, { arbitrary: spanCell, weight: 1 }),
  yesNoCell,
  statusCell('Gepland', 'In voorbereiding', 'Gepubliceerd', 'Gegund', 'Uitgesteld', 'Vervallen'),
  moneyCell,
  words('Beheer', 'beheer ', 'Zorg', 'Bestuur', null),
  words(1, 2, 3, 5, null),
  yesNoCell,
  yesNoCell,
  fc.oneof(words('programma', null), notKnown),
  fc.oneof(words('kleine markt', null, null), notKnown),
);

/** Different numbers in no order at all. */
const keys = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: length, maxLength: length });

const levelCell = fc.oneof(fc.integer({ min: 1, max: 5 }), blank);

export const themesGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.integer({ min: 1, max: THEME_NAMES.length }),
    fc.array(fc.tuple(words('ja', 'x', 'nee', null), levelCell, levelCell, words(2026, null), words('raad', null)), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([count, cells]) => [
    ['Thema', 'Focus', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar', 'Voorbehoud'],
    ...THEME_NAMES.slice(0, count).map((name, i) => [name, ...(cells[i] ?? [])]),
  ]);

export const baselineGrid: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      words('Klimaat', 'Klimaat', 'Klimaat', 'Circulair'),
      words(1, 1, 2, 2, 3, 4),
      fc.oneof(
        { arbitrary: words('Ja', 'Ja', 'Ja', 'Deels', 'Nee', null), weight: 6 },
        { arbitrary: notKnown, weight: 1 },
      ),
    ),
    { maxLength: 12 },
  )
  .map((rows) => [
    ['Thema', 'Niveau', 'Criterium', 'Voldaan'],
    ...rows.map(([theme, level, met], i) => [theme, level, `criterium ${i + 1}`, met]),
  ]);

export const ambitionsGrid: fc.Arbitrary<Grid> = fc
  .uniqueArray(
    fc.record({
      theme: fc.constantFrom(...THEME_NAMES),
      year: fc.integer({ min: 2023, max: 2028 }),
      level: fc.integer({ min: 1, max: 5 }),
    }),
    { selector: ({ theme, year }) => `${theme} ${year}`, maxLength: 10 },
  )
  .map((rows) => [['Thema', 'Jaar', 'Niveau'], ...rows.map(({ theme, year, level }) => [theme, year, level])]);

/** A column of marks for each theme there can be; those that Themas does not name are unknown columns. */
export const tendersGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.nat({ max: 3 }))
  .chain(([count, luck]) =>
    fc
      .tuple(
        keys(count),
        fc.array(tenderCells, { minLength: count, maxLength: count }),
        fc.array(fc.tuple(marksCell, marksCell, marksCell, marksCell), { minLength: count, maxLength: count }),
      )
      .map(([numbers, rows, marks]) => {
        const grid: Grid = [
          [...TENDER_HEADINGS, ...THEME_NAMES, 'Aanbesteding'],
          ...rows.map((cells, i) => [`A-${numbers[i]}`, ...cells, ...(marks[i] ?? []), 'Omschrijving']),
        ];
        // One calendar in four has no column Kansrijk.
        return luck === 0 ? withoutColumn(grid, 'Kansrijk') : grid;
      }),
  );

function withoutColumn(grid: Grid, heading: string): Grid {
  const column = grid[0]?.indexOf(heading) ?? -1;
  return grid.map((row) => row.filter((_, i) => i !== column));
}

const targetShare = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1000 }).map((perMille): CellValue => perMille / 1000), weight: 9 },
  { arbitrary: fc.oneof(blank, notKnown), weight: 1 },
);
const targetCount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 8 }), weight: 9 },
  { arbitrary: fc.oneof(blank, notKnown), weight: 1 },
);

/** Coverage targets in whole per mille, and counts; a theme may be one that Themas does not name. */
export const goalsGrid: fc.Arbitrary<Grid> = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom('Dekking', 'Dekking', 'Dekking', 'Pilots', 'Speerpunten', 'Ondersteund', 'Indicator'),
      theme: fc.constantFrom(null, null, 'Klimaat', 'Circulair'),
      indicator: fc.constantFrom('PILOT', 'KLIMAAT', 'SOM'),
      year: fc.integer({ min: 2023, max: 2029 }),
      share: targetShare,
      count: targetCount,
      over: fc.constantFrom('Kansrijk', 'Alle', null),
    }),
    {
      selector: ({ kind, theme, indicator, year }) =>
        kind === 'Indicator' ? `${kind} ${indicator} ${year}` : `${kind} ${theme} ${year}`,
      maxLength: 9,
    },
  )
  .map((goals) => [
    ['Soort', 'Thema', 'Indicator', 'Jaar', 'Streefwaarde', 'Over'],
    ...goals.map(({ kind, theme, indicator, year, share, count, over }) =>
      kind === 'Indicator'
        ? [kind, null, indicator, year, count, null]
        : [kind, theme, null, year, kind === 'Dekking' ? share : count, over],
    ),
  ]);

const dateText = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Days at which something turns: the ends of years and quarters, the 21st. */
const turningDay = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.constantFrom('01-01', '03-31', '04-01', '07-21', '07-22', '12-31'))
  .map(([year, day]) => `${year}-${day}`);

const actionCells = fc.tuple(
  words('Meten', 'meten', 'Financiën', 'Focus', null),
  fc.oneof(
    { arbitrary: words('Inkoop', 'Beleid', 'Inkoop; Directie', 'Directie; Beleid; inkoop', null), weight: 6 },
    { arbitrary: notKnown, weight: 1 },
  ),
  words('Eenmalig', 'Terugkerend', 'Doorlopend', null, UNREADABLE),
  spanCell,
  spanCell,
  statusCell('Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'),
  moneyCell,
  fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map((tenths): CellValue => tenths / 10),
    blank,
  ),
  fc.oneof(dateText, blank, unreadable),
);

/** What Plan holds in a list of actions: nothing, a name here and there, or a name in every row. */
const planNames = fc.constantFrom<readonly CellValue[]>(
  [null],
  [null, null, null, 'Plan 2022'],
  ['Plan 2022', 'Plan 2024', 'plan 2024 '],
);

/** Nr of the action of which it is a part: of another, itself, in a ring, or one that does not exist. */
const UNKNOWN_NR = 999;

export const actionsGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), planNames)
  .chain(([count, names]) =>
    fc
      .tuple(
        keys(count),
        fc.array(actionCells, { minLength: count, maxLength: count }),
        fc.array(fc.option(fc.nat({ max: count }), { freq: 2 }), { minLength: count, maxLength: count }),
        fc.array(words(...names), { minLength: count, maxLength: count }),
      )
      .map(([numbers, rows, wholes, plansOf]) => [
        [...ACTION_HEADINGS, 'Actie'],
        ...rows.map(([subject, role, kind, ...others], i) => {
          const whole = wholes[i];
          const partOf = whole === null || whole === undefined ? null : (numbers[whole] ?? UNKNOWN_NR);
          return [numbers[i] ?? null, subject, role, kind, partOf, ...others, plansOf[i] ?? null, 'Omschrijving'];
        }),
      ]),
  );

export const settingsGrid: fc.Arbitrary<Grid> = fc
  .tuple(words(null, null, 'Alle', 'Alleen kansrijke'), words(null, null, 'Plan 2022', 'plan 2024'))
  .map(([contains, plan]) => [
    ['Instelling', 'Waarde'],
    ['Disconteringsvoet', 0.035],
    ['Kalender bevat', contains],
    ['Plan', plan],
  ]);

export const spendingGrid: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 2022, max: 2025 }),
      words('GWW', 'ICT', 'Advies', 'Catering', null),
      fc.integer({ min: -10_000_000, max: 100_000_000 }).map((cents) => cents / 100),
    ),
    { maxLength: 30 },
  )
  .map((rows) => [['Jaar', 'Productgroep', 'Bedrag'], ...rows]);

export const costsGrid: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      words('A-1', 'A-2', 'A-3'),
      words('Diesel', 'Elektrisch'),
      fc.integer({ min: 0, max: 12 }),
      words('Investering', 'Gebruik', 'Onderhoud', 'Restwaarde', 'Overig'),
      fc.integer({ min: -1_000_000, max: 10_000_000 }).map((cents) => cents / 100),
    ),
    { maxLength: 25 },
  )
  .map((rows) => [['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag'], ...rows]);

/** Measurements in tenths of thousandths; at most one per indicator and quarter, so that the last is one row. */
export const measurementsGrid: fc.Arbitrary<Grid> = fc
  .uniqueArray(
    fc.record({
      quarter: quarterText,
      indicator: fc.constantFrom('SOM', 'GEM', 'LAATST'),
      ambition: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 10_000)),
      realised: fc.option(
        fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 10_000),
        { freq: 8 },
      ),
    }),
    { selector: ({ quarter, indicator }) => `${String(quarter)} ${indicator}`, maxLength: 30 },
  )
  .map((rows) => [
    ['Kwartaal', 'Indicator', 'Ambitie', 'Realisatie'],
    ...rows.map(({ quarter, indicator, ambition, realised }) => [quarter, indicator, ambition, realised]),
  ]);

/** Three that are measured, and three that are counted from the calendar. */
export const INDICATORS: Grid = [
  ['Code', 'Indicator', 'Eenheid', 'Optelling', 'Richting', 'Kolom', 'Minimaal'],
  ['SOM', 'Opgeteld', 'kg', 'Som', null, null, null],
  ['GEM', 'Gemiddeld', '%', 'Gemiddelde', null, null, null],
  ['LAATST', 'Laatste stand', 'stuks', 'Laatste', null, null, null],
  ['PILOT', 'Pilots', 'stuks', null, null, 'Pilot', 'ja'],
  ['TREDE', 'Trede 3 of hoger', null, null, null, 'CO2-trede', 3],
  ['KLIMAAT', 'Klimaat gevraagd', null, null, 'Lager', 'Klimaat', 'Eis; Gunning'],
];

export const POLICY: Grid = [
  ['Regel', 'Vanaf', 'Tot', 'Afdeling', 'Waarde vanaf', 'Kolom', 'Minimaal', 'Zwaarte'],
  ['CO2-trede', null, null, null, null, 'CO2-trede', 3, 'Toepassen of uitleggen'],
  ['Klimaat bij beheer', '2025-04-01', '2026-07-01', 'Beheer; Zorg', 1000, 'Klimaat', 'Eis; Gunning', 'Verplicht'],
  ['Pilot waar het kan', null, null, null, null, 'Pilot', 'ja', 'Waar mogelijk'],
  ['Bespreken', null, null, null, null, null, null, 'Verplicht'],
];

/** A whole workbook. */
export const plans: fc.Arbitrary<Grids> = fc.record({
  Instellingen: settingsGrid,
  Themas: themesGrid,
  Nulmeting: baselineGrid,
  Ambities: ambitionsGrid,
  Doelen: goalsGrid,
  Aanbestedingen: tendersGrid,
  Acties: actionsGrid,
  Uitgaven: spendingGrid,
  Kosten: costsGrid,
  Metingen: measurementsGrid,
  Indicatoren: fc.constant(INDICATORS),
  Beleidsregels: fc.constant(POLICY),
});

/** When the plan is looked at. */
export const moments = fc.record({ asOf: fc.oneof(dateText, turningDay), quarter: quarterText.map(String) });
