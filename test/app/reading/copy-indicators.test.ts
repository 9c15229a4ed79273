import { copyIndicators } from '../../../src/app/reading/copy-indicators';
import { indicatorsCsv } from '../../../src/app/reading/indicators-csv';
import { planOf } from '../../support/plan-of';

const { plan } = planOf(
  {
    Indicatoren: [
      ['Code', 'Indicator', 'Eenheid'],
      ['CO2', 'Vermeden CO2', 'kg'],
    ],
    Metingen: [
      ['Indicator', 'Kwartaal', 'Waarde'],
      ['CO2', '2025-Q3', 12],
    ],
  },
  { asOf: '2025-08-01' },
);

it('copies what the command line writes of the reported quarter', async () => {
  const copied: string[] = [];
  const copyText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  expect(await copyIndicators({ copyText }, plan)).toEqual({ kind: 'copied' });
  expect(copied).toEqual([indicatorsCsv(plan, plan.quarter)]);
});

it('gives the text where the page may not use the clipboard', async () => {
  const copyText = (): Promise<void> => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
  expect(await copyIndicators({ copyText }, plan)).toEqual({
    kind: 'blocked',
    text: indicatorsCsv(plan, plan.quarter),
  });
});
