import fc from 'fast-check';
import type { CellValue } from '../../src/core/workbook/cell-value';
import type { Grid, Grids } from './plan-of';

/**
 * Plans as people keep them, small and random: blanks, cells that cannot be read, rows that are not counted. Keys are
 * unique and every word is in the contract's spelling, so that a naive second reading of the same cells is possible.
 */

/** Kept among the themes' names: nothing here is an alias of another. */
export const THEME_NAMES = ['Klimaat', 'Circulair', 'Social return', 'Milieu'] as const;

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
] as const;

/** A cell that cannot be read wherever it stands but in a text. */
export const UNREADABLE = '??';

const blank = fc.constant<CellValue>(null);
const unreadable = fc.constant<CellValue>(UNREADABLE);

const words = (...choices: readonly CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...choices);

const quarterText = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, quarter]): CellValue => `${year}-Q${quarter}`);

const quarterCell = fc.oneof(
  { arbitrary: quarterText, weight: 10 },
  { arbitrary: blank, weight: 2 },
  { arbitrary: unreadable, weight: 1 },
);

/** Euros with cents. */
const moneyCell = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 100_000_000 }).map((cents): CellValue => cents / 100), weight: 4 },
  { arbitrary: blank, weight: 1 },
);

const marksCell = fc.oneof(
  {
    arbitrary: words(null, null, 'Kans', 'Eis', 'Gunning', 'Contract; Eis', 'Innovatie', 'Geschiktheid', 'Nee'),
    weight: 20,
  },
  { arbitrary: words(UNREADABLE, 'Kans; Eis'), weight: 1 },
);

const tenderCells = fc.tuple(
  quarterCell,
  fc.oneof({ arbitrary: blank, weight: 2 }, { arbitrary: quarterText, weight: 1 }),
  fc.oneof({ arbitrary: words('ja', 'ja', 'ja', 'nee', null), weight: 15 }, { arbitrary: unreadable, weight: 1 }),
  fc.oneof(
    {
      arbitrary: words('Gepland', 'In voorbereiding', 'Gepubliceerd', 'Gegund', 'Uitgesteld', 'Vervallen', null),
      weight: 15,
    },
    { arbitrary: unreadable, weight: 1 },
  ),
  moneyCell,
  words('Beheer', 'Zorg', 'Bestuur', null),
  words(1, 2, 3, 5, null),
  words('ja', 'nee', null),
  words('ja', 'nee', null),
  words('programma', null),
  words('kleine markt', null),
);

/** Different numbers in no order at all. */
const keys = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: length, maxLength: length });

export const themesGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.integer({ min: 1, max: THEME_NAMES.length }),
    fc.array(words('ja', 'nee', null), { minLength: 4, maxLength: 4 }),
  )
  .map(([count, focus]) => [
    ['Thema', 'Focus'],
    ...THEME_NAMES.slice(0, count).map((name, i) => [name, focus[i] ?? null]),
  ]);

/** A column of marks for each theme there can be; those that Themas does not name are unknown columns. */
export const tendersGrid: fc.Arbitrary<Grid> = fc
  .integer({ min: 0, max: 25 })
  .chain((count) =>
    fc
      .tuple(
        keys(count),
        fc.array(tenderCells, { minLength: count, maxLength: count }),
        fc.array(fc.tuple(marksCell, marksCell, marksCell, marksCell), { minLength: count, maxLength: count }),
      )
      .map(([numbers, rows, marks]) => [
        [...TENDER_HEADINGS, ...THEME_NAMES, 'Aanbesteding'],
        ...rows.map((cells, i) => [`A-${numbers[i]}`, ...cells, ...(marks[i] ?? []), 'Omschrijving']),
      ]),
  );

/** Coverage targets in whole per mille, one per year. */
export const goalsGrid: fc.Arbitrary<Grid> = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 2023, max: 2029 }),
      share: fc.integer({ min: 0, max: 1000 }),
      over: fc.constantFrom('Kansrijk', 'Alle', null),
    }),
    { selector: ({ year }) => year, maxLength: 4 },
  )
  .map((goals) => [
    ['Soort', 'Jaar', 'Streefwaarde', 'Over'],
    ...goals.map(({ year, share, over }) => ['Dekking', year, share / 1000, over]),
  ]);

const dateText = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const actionCells = fc.tuple(
  words('Meten', 'Financiën', 'Focus', null),
  words('Inkoop', 'Beleid', 'Inkoop; Directie', 'Directie; Beleid; Inkoop', null),
  words('Eenmalig', 'Terugkerend', 'Doorlopend', null, UNREADABLE),
  quarterCell,
  quarterCell,
  fc.oneof(
    { arbitrary: words('Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen', null), weight: 12 },
    { arbitrary: unreadable, weight: 1 },
  ),
  moneyCell,
  fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map((tenths): CellValue => tenths / 10),
    blank,
  ),
  fc.oneof(dateText, blank, unreadable),
);

export const actionsGrid: fc.Arbitrary<Grid> = fc.integer({ min: 0, max: 20 }).chain((count) =>
  fc
    .tuple(
      keys(count),
      fc.array(actionCells, { minLength: count, maxLength: count }),
      fc.array(fc.option(fc.nat({ max: Math.max(0, count - 1) }), { freq: 3 }), { minLength: count, maxLength: count }),
    )
    .map(([numbers, rows, wholes]) => [
      [...ACTION_HEADINGS, 'Actie'],
      ...rows.map(([subject, role, kind, ...others], i) => {
        const whole = wholes[i];
        const partOf = whole === null || whole === undefined ? null : (numbers[whole] ?? null);
        return [numbers[i] ?? null, subject, role, kind, partOf, ...others, 'Omschrijving'];
      }),
    ]),
);

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

export const INDICATORS: Grid = [
  ['Code', 'Indicator', 'Eenheid', 'Optelling'],
  ['SOM', 'Opgeteld', 'kg', 'Som'],
  ['GEM', 'Gemiddeld', '%', 'Gemiddelde'],
  ['LAATST', 'Laatste stand', 'stuks', 'Laatste'],
];

const POLICY: Grid = [
  ['Regel', 'Vanaf', 'Afdeling', 'Waarde vanaf', 'Kolom', 'Minimaal', 'Zwaarte'],
  ['CO2-trede', null, null, null, 'CO2-trede', 3, 'Toepassen of uitleggen'],
  ['Klimaat bij beheer', '2025-04-01', 'Beheer; Zorg', 1000, 'Klimaat', 'Eis; Gunning', 'Verplicht'],
];

/** A whole workbook. */
export const plans: fc.Arbitrary<Grids> = fc.record({
  Themas: themesGrid,
  Doelen: goalsGrid,
  Aanbestedingen: tendersGrid,
  Acties: actionsGrid,
  Uitgaven: spendingGrid,
  Kosten: costsGrid,
  Metingen: measurementsGrid,
  Indicatoren: fc.constant(INDICATORS),
  Beleidsregels: fc.constant(POLICY),
  Instellingen: fc.constant([
    ['Instelling', 'Waarde'],
    ['Disconteringsvoet', 0.035],
  ]),
});

/** When the plan is looked at. */
export const moments = fc.record({ asOf: dateText, quarter: quarterText.map(String) });
