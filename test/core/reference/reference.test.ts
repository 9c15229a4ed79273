import { CPV_DIVISIONS } from '../../../src/core/reference/cpv-divisions';
import { IMPACT_FACTORS, SOCIAL_RETURN_SHARE } from '../../../src/core/reference/impact-factors';
import { ISV_RISK_GROUPS, riskGroupOf } from '../../../src/core/reference/risk-groups';
import { SDG_NAMES } from '../../../src/core/reference/sdg-names';
import { EU_THRESHOLDS, thresholdsOfYear } from '../../../src/core/reference/thresholds';

describe('EU thresholds', () => {
  it('follow on each other without a gap, each with its source', () => {
    EU_THRESHOLDS.forEach(({ validFrom, validUntil, source }, i) => {
      expect(validUntil - validFrom).toBe(1);
      expect(source).toMatch(/verordening \(EU\) \d{4}\/\d+/);
      const before = EU_THRESHOLDS[i - 1];
      if (before) expect(validFrom).toBe(before.validUntil + 1);
    });
  });

  it('are known from 2024 to 2027 only', () => {
    expect([2023, 2024, 2025, 2026, 2027, 2028].map((year) => thresholdsOfYear(year)?.amounts.Werken ?? null)).toEqual([
      null,
      5_538_000,
      5_538_000,
      5_404_000,
      5_404_000,
      null,
    ]);
  });
});

describe('CPV divisions', () => {
  it('are the 45 of CPV 2008', () => {
    expect(CPV_DIVISIONS.divisions.size).toBe(45);
    expect([...CPV_DIVISIONS.divisions].every((division) => /^\d\d$/.test(division))).toBe(true);
    expect(CPV_DIVISIONS.divisions.has(CPV_DIVISIONS.works)).toBe(true);
  });
});

describe('ISV risk groups', () => {
  it('are the ten of the state', () => {
    expect(ISV_RISK_GROUPS.groups).toHaveLength(10);
    for (const { name } of ISV_RISK_GROUPS.groups) expect(riskGroupOf(name)).toBe(name);
  });

  it.each([
    ['  CATERING ', 'Catering'],
    ['ICT werkomgeving', 'ICT-werkomgeving'],
    ['Papier en drukwerk', 'Papier, drukwerk'],
    ['Drukwerk', 'Papier, drukwerk'],
    ['Energie & water', 'Energie'],
    ['Werkplekomgeving', 'Kantoorartikelen en computersupplies'],
    ['Grondstoffenmanagement en afvalzorg', 'Grondstoffenmanagement en afvalzorg'],
    ['Inzameling, afval', 'Grondstoffenmanagement en afvalzorg'],
  ])('%s is %s', (written, group) => {
    expect(riskGroupOf(written)).toBe(group);
  });

  it.each(['Groen', 'Energieadvies', 'Papierversnipperaars', 'Grond-, weg- en waterbouw', ''])(
    '%s is none',
    (written) => {
      expect(riskGroupOf(written)).toBeNull();
    },
  );
});

describe('SDG names', () => {
  it('are seventeen in both languages', () => {
    expect([SDG_NAMES.nl.length, SDG_NAMES.en.length]).toEqual([17, 17]);
    expect([SDG_NAMES.nl[12], SDG_NAMES.en[12]]).toEqual(['Klimaatactie', 'Climate action']);
  });
});

describe('factors of the calculation aids', () => {
  it('have a value only with a source and a year, and a name of their own', () => {
    for (const { value, source, validFrom, unit } of IMPACT_FACTORS) {
      expect([value === null, source === null, validFrom === null]).toEqual(Array(3).fill(value === null));
      expect(unit).not.toBe('');
    }
    expect(new Set(IMPACT_FACTORS.map(({ code }) => code.toLowerCase())).size).toBe(IMPACT_FACTORS.length);
  });

  it('are, where they have a value, limits of NOx in EU law', () => {
    const known = IMPACT_FACTORS.filter(({ value }) => value !== null);
    expect(known.map(({ code, value, unit }) => `${code}: ${value} ${unit}`)).toEqual([
      'Euro V: 2 g NOx/kWh',
      'Euro VI: 0.46 g NOx/kWh',
      'Stage IIIB 130-560 kW: 2 g NOx/kWh',
      'Stage V 56-560 kW: 0.4 g NOx/kWh',
    ]);
    for (const { source } of known) expect(source).toMatch(/(Richtlijn|Verordening) .*(20\d\d|97)/);
    expect(SOCIAL_RETURN_SHARE).toEqual({ minimum: 0.02, maximum: 0.05 });
  });
});
