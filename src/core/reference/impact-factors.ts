/** A factor that the product supplies, or a name for which the user gives the value. */
export interface ImpactFactor {
  readonly code: string;
  /** `null`: no value of which a public source holds for every municipality; nothing is computed until the user gives it. */
  readonly value: number | null;
  readonly unit: string;
  /** First year in which the source applies. */
  readonly validFrom: number | null;
  readonly source: string | null;
}

/**
 * Limits of the law as factors for NOx: what an engine may emit at most, so that the avoided amount is a limit against a
 * limit and not a measurement. Values of fuel, electricity, material and social return differ per year or municipality and
 * stand here without one.
 */
export const IMPACT_FACTORS: readonly ImpactFactor[] = [
  { code: 'Diesel', value: null, unit: 'kg CO2/liter', validFrom: null, source: null },
  { code: 'Benzine', value: null, unit: 'kg CO2/liter', validFrom: null, source: null },
  { code: 'HVO', value: null, unit: 'kg CO2/liter', validFrom: null, source: null },
  { code: 'Aardgas', value: null, unit: 'kg CO2/m3', validFrom: null, source: null },
  { code: 'Elektriciteit', value: null, unit: 'kg CO2/kWh', validFrom: null, source: null },
  {
    code: 'Euro V',
    value: 2,
    unit: 'g NOx/kWh',
    validFrom: 2008,
    source: 'Richtlijn 2005/55/EG, bijlage I, tabel 2, rij B2 (ETC)',
  },
  {
    code: 'Euro VI',
    value: 0.46,
    unit: 'g NOx/kWh',
    validFrom: 2013,
    source: 'Verordening (EG) nr. 595/2009, bijlage I, zoals gewijzigd door Verordening (EU) nr. 582/2011 (WHTC)',
  },
  {
    code: 'Stage IIIB 130-560 kW',
    value: 2,
    unit: 'g NOx/kWh',
    validFrom: 2011,
    source: 'Richtlijn 97/68/EG, zoals gewijzigd door Richtlijn 2004/26/EG (fase III B, categorie L)',
  },
  {
    code: 'Stage V 56-560 kW',
    value: 0.4,
    unit: 'g NOx/kWh',
    validFrom: 2020,
    source: 'Verordening (EU) 2016/1628, bijlage II, tabel II-1 (NRE 5 en 6; 130-560 kW al vanaf 2019)',
  },
  { code: 'R-ladder', value: null, unit: 'aandeel vermeden', validFrom: null, source: null },
  { code: 'Social return', value: null, unit: 'euro/uur', validFrom: null, source: null },
];

/** Grams in a kilogram: limits of NOx are in grams, what they come to is in kilograms. */
export const GRAMS_PER_KILOGRAM = 1000;

/**
 * The share of a contract that social return asks of the supplier.
 * Source: Heerlen, Actieplan MVOI 2024-2026, theme Social Return ("2-5% van de opdrachtsom"); valid from 2024.
 */
export const SOCIAL_RETURN_SHARE = { minimum: 0.02, maximum: 0.05 } as const;
