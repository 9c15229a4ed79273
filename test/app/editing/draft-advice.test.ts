import { EMPTY_DRAFT, type Draft } from '../../../src/app/editing/draft';
import { adviceWithDraft } from '../../../src/app/editing/draft-advice';
import { tenderAdvice } from '../../../src/core/advice/tender-advice';
import { markSet } from '../../../src/core/schema/tender-types';
import { checkOf, gridOf, type Cells } from '../../support/check-of';

const TENDER: Cells = {
  Nr: 'A-01',
  Aanbesteding: 'Speeltoestellen',
  Start: '2025-Q4',
  Kansrijk: 'nee',
  Status: 'Gepland',
  'SROI %': null,
  Uitleg: null,
  Klimaat: null,
  Circulair: 'Kans',
};

function adviceOn(cells: Cells) {
  const { plan, findings } = checkOf(
    {
      Themas: gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'nee' }),
      Aanbestedingen: gridOf({ ...TENDER, ...cells }, { ...TENDER, Nr: 'A-02', Klimaat: 'Eis', Kansrijk: 'ja' }),
      Beleidsregels: gridOf({ Regel: 'Social return', Kolom: 'SROI %', Minimum: '2 %', Gewicht: 'Verplicht' }),
    },
    { asOf: '2025-10-01' },
  );
  const advice = tenderAdvice(plan, findings, 'A-01');
  if (advice === null) throw new RangeError('no tender');
  return { plan, advice };
}

const draft = (fields: Draft['fields'], marks: Draft['marks'] = {}): Draft => ({ fields, marks });

describe('advice with a draft', () => {
  test.each<[string, Draft, Cells]>([
    ['a choice', draft({ promising: 'ja' }), { Kansrijk: 'ja' }],
    ['a mark', draft({ promising: 'ja' }, { 0: markSet(['Gunning']) }), { Kansrijk: 'ja', Klimaat: 'Gunning' }],
    ['a number that a rule asks', draft({ socialReturn: '2,5 %' }), { 'SROI %': '2,5 %' }],
    ['a blank', draft({ start: null, status: 'Vervallen' }), { Start: null, Status: 'Vervallen' }],
  ])('is what it would be once %s is saved', (_, given, cells) => {
    const { plan, advice } = adviceOn({});
    const after = adviceOn(cells).advice;
    const { standing, rules, checklist } = adviceWithDraft(plan, advice, given);
    expect(rules.map(({ state, actual }) => [state, actual])).toEqual(
      after.rules.map(({ state, actual }) => [state, actual]),
    );
    expect(checklist).toEqual(after.checklist);
    expect({ ...standing, needed: standing.needed.map(({ kind, change: { value } }) => [kind, value]) }).toEqual({
      ...after.standing,
      needed: after.standing.needed.map(({ kind, change: { value } }) => [kind, value]),
    });
  });

  test('is the advice itself without a change that can be read', () => {
    const { plan, advice } = adviceOn({});
    expect(adviceWithDraft(plan, advice, EMPTY_DRAFT)).toBe(advice);
    expect(adviceWithDraft(plan, advice, draft({ start: 'ooit' }))).toBe(advice);
  });

  test('suggests no theme that was marked', () => {
    const { plan, advice } = adviceOn({ Productgroep: 'Groen' });
    const suggested = {
      ...advice,
      suggestions: [{ theme: 0, name: 'Klimaat', focus: true, reasons: [], change: advice.standing.needed[0]!.change }],
    };
    expect(adviceWithDraft(plan, suggested, draft({}, { 0: markSet(['Eis']) })).suggestions).toEqual([]);
    expect(adviceWithDraft(plan, suggested, draft({}, { 1: markSet(['Eis']) })).suggestions).toHaveLength(1);
  });
});
