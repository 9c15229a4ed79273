/** The kinds of a tender, as the calendar writes them. */
type Kind = 'Werken' | 'Leveringen' | 'Diensten' | 'Sociale of specifieke diensten';

/** From which value a municipality tenders in the whole of Europe. */
export interface ThresholdPeriod {
  /** First and last year for which the amounts hold. */
  readonly validFrom: number;
  readonly validUntil: number;
  /** Euros, excluding VAT, by kind of contract; concessions have the amount of works. */
  readonly amounts: Readonly<Record<Kind, number>>;
  readonly source: string;
}

/**
 * EU thresholds for municipalities (authorities that are not central government). The Commission sets them every two
 * years; that of social and specific services stands in the directive itself. Years that are not here are not checked.
 */
export const EU_THRESHOLDS: readonly ThresholdPeriod[] = [
  {
    validFrom: 2024,
    validUntil: 2025,
    amounts: { Werken: 5_538_000, Leveringen: 221_000, Diensten: 221_000, 'Sociale of specifieke diensten': 750_000 },
    source: 'Richtlijn 2014/24/EU, artikel 4, zoals gewijzigd door gedelegeerde verordening (EU) 2023/2495',
  },
  {
    validFrom: 2026,
    validUntil: 2027,
    amounts: { Werken: 5_404_000, Leveringen: 216_000, Diensten: 216_000, 'Sociale of specifieke diensten': 750_000 },
    source: 'Richtlijn 2014/24/EU, artikel 4, zoals gewijzigd door gedelegeerde verordening (EU) 2025/2152',
  },
];

/** The thresholds of a year; `null` for a year whose thresholds are not known here. */
export function thresholdsOfYear(year: number): ThresholdPeriod | null {
  return EU_THRESHOLDS.find(({ validFrom, validUntil }) => year >= validFrom && year <= validUntil) ?? null;
}
