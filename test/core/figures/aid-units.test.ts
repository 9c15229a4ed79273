import { unitFits } from '../../../src/core/figures/aid-units';
import { IMPACT_FACTORS } from '../../../src/core/reference/impact-factors';
import { AID_KINDS } from '../../../src/core/tables/aids.table';

const UNITS = {
  CO2: ['kg CO2/liter', 'kg CO\u2082 per kWh', 'KG  CO2e/l', 'kgCO2-eq/m3', 'kg of CO2 per litre'],
  NOx: ['g NOx/kWh', 'gram NOx per kWh', 'gNO\u2093/kWh'],
  Grondstof: ['aandeel', 'aandeel vermeden', 'share avoided', 'kg grondstof/stuk', 'kg primaire grondstof per m2'],
  'Social return': ['euro/uur', "euro's per uur", 'EUR/uur', '\u20ac/uur', '\u20ac per hour'],
} as const;

describe('the unit of a factor', () => {
  it.each(AID_KINDS)('gives %s, and no other kind, however it is spelled', (kind) => {
    for (const unit of UNITS[kind]) {
      expect([unit, AID_KINDS.filter((candidate) => unitFits(unit, candidate))]).toEqual([unit, [kind]]);
    }
  });

  it.each(['g CO2/km', 'ton CO2/liter', 'kg NOx/kWh', 'liter/kg CO2', 'eurocent/uur', 'kg/liter', '%', 'uur'])(
    'is not converted: %s gives nothing',
    (unit) => {
      expect(AID_KINDS.filter((kind) => unitFits(unit, kind))).toEqual([]);
    },
  );

  it('contradicts nothing when nobody wrote it', () => {
    expect(AID_KINDS.every((kind) => unitFits(null, kind))).toBe(true);
  });

  it('of a supplied factor is that of one kind', () => {
    for (const { code, unit } of IMPACT_FACTORS) {
      expect([code, AID_KINDS.filter((kind) => unitFits(unit, kind)).length]).toEqual([code, 1]);
    }
  });
});
