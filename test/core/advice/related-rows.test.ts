import { tenderAgreements, tenderResults } from '../../../src/core/advice/related-rows';
import { planOf, type Grids } from '../../support/plan-of';

const GRIDS: Grids = {
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
    ['A-1', 'Groenonderhoud', '2025-Q1', 'ja'],
    ['A-2', 'Catering', '2025-Q2', 'ja'],
  ],
  Afspraken: [
    ['Aanbesteding', 'Afspraak', 'Wie', 'Controle op', 'Nagekomen'],
    ['a-1', 'Elektrisch maaien', 'Beheer', '2025-06-30', null],
    ['A-1', 'Stageplaats', null, '2025-07-01', null],
    ['A-1', 'Jaarverslag', null, '2025-01-01', 'Deels'],
    ['A-1', 'Kringloop', null, '2025-01-01', 'wellicht'],
    ['A-2', 'Minder vlees', null, null, 'Ja'],
  ],
  Resultaten: [
    ['Aanbesteding', 'Thema', 'Resultaat', 'Waarde', 'Eenheid', 'Periode'],
    ['A-1', 'Klimaat; Milieu', 'Minder diesel', 1200, 'liter', '2025-Q2'],
    ['groenonderhoud', null, 'Een leerplek', null, null, null],
    [null, null, 'Van de organisatie zelf', null, null, null],
    ['Wijkpark', null, 'Van voor de aanbestedingskalender', null, null, null],
  ],
};
const { plan } = planOf(GRIDS, { asOf: '2025-07-01' });
const [green, catering] = plan.tables.tenders.rows;

it('[B16] gives the agreements of a tender with who, when and whether kept; due only once the day is over', () => {
  if (green === undefined) throw new TypeError('no tender');
  expect(tenderAgreements(plan, green).map(({ agreement, who, kept, isDue }) => [agreement, who, kept, isDue])).toEqual(
    [
      ['Elektrisch maaien', 'Beheer', 'Onbekend', true],
      ['Stageplaats', null, 'Onbekend', false],
      ['Jaarverslag', null, 'Deels', false],
      // What cannot be read is not "not known".
      ['Kringloop', null, null, false],
    ],
  );
});

it('gives results that name the tender by Nr or by name, and none of the organisation itself', () => {
  if (green === undefined || catering === undefined) throw new TypeError('no tender');
  expect(
    tenderResults(plan, green).map(({ result, value, unit, period, themes }) => [result, value, unit, period, themes]),
  ).toEqual([
    ['Minder diesel', 1200, 'liter', '2025-Q2', ['Klimaat', 'Milieu']],
    ['Een leerplek', null, null, null, []],
  ]);
  expect(tenderResults(plan, catering)).toEqual([]);
});

it('offers every field but the one that says which row it is', () => {
  if (green === undefined) throw new TypeError('no tender');
  expect(tenderAgreements(plan, green)[0]?.fields.map(({ field }) => field)).toEqual([
    'theme',
    'who',
    'checkOn',
    'kept',
    'evidence',
  ]);
});
