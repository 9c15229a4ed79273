import type { NeededChange } from '../../src/core/advice/advice';
import { CHECKLIST_ITEMS } from '../../src/core/plan/tender-checklist';
import { tenderAdvice } from '../../src/core/advice/tender-advice';
import { draftEdits } from '../../src/app/editing/edit';
import { fixesOf } from '../../src/core/fixes/finding-fixes';
import { spellingFixes } from '../../src/core/fixes/spelling-fixes';
import { markSet } from '../../src/core/schema/tender-types';
import { adviceWords, editValueText, fixText, refusalText } from '../../src/messages/advice';
import { checkOf, gridOf } from '../support/check-of';

const { plan, findings } = checkOf({
  Themas: gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'ja' }),
  Aanbestedingen: gridOf(
    {
      Nr: '1',
      Aanbesteding: 'Groen',
      Start: '2025-Q3',
      Kansrijk: 'Ja ',
      'SROI %': 75,
      'Geraamde waarde': '€ 12.500',
      Klimaat: 'Kans',
    },
    {
      Nr: '2',
      Aanbesteding: 'Wegen',
      Start: null,
      Kansrijk: 'ja',
      'SROI %': null,
      'Geraamde waarde': null,
      Klimaat: null,
    },
  ),
});

test('a fix says what becomes what, as the user reads it', () => {
  const fixes = [...fixesOf(plan, findings), ...spellingFixes(plan, ['tenders'])];
  expect(fixes.map((fix) => fixText(fix, 'nl'))).toEqual([
    '“€ 12.500” wordt “€ 12.500” (tekst wordt getal)',
    '“75” wordt “75%” (getal wordt percentage)',
    '“Ja ” wordt “ja”',
  ]);
  expect(fixText(fixes[1]!, 'en')).toBe('“75” becomes “75%” (number becomes a percentage)');
});

test.each([
  [null, 'text', ''],
  [45_931, 'date', '1-10-2025'],
  [1234.5, 'number', '1.234,5'],
  [2025, 'general', '2025'],
  ['ja', 'text', 'ja'],
] as const)('the value %s in a column for %s shows as "%s"', (value, format, text) => {
  expect(editValueText(value, format, 'nl')).toBe(text);
});

test('a refusal names the column and what would do', () => {
  const { refused } = draftEdits(plan, 'tenders', 1, {
    fields: { start: 'ooit', title: null, nr: '2' },
    marks: { 1: markSet(['Kans']) },
  });
  expect(refused.map((edit) => refusalText(plan, 'tenders', edit, 'nl'))).toEqual([
    '“ooit” past niet in “Start”: hier hoort een kwartaal, maand, halfjaar of jaar, bijvoorbeeld 2026-Q3, mei 2026, 2026-H1 of 2026.',
    '“Aanbesteding” moet gevuld zijn.',
    'Nr “2” is al in gebruik. Kies een andere waarde.',
    'Uw blad heeft geen kolom “Circulair”. Voeg die kolom toe om dit in te vullen.',
  ]);
  expect(refusalText(plan, 'tenders', refused[0]!, 'en')).toContain('“ooit” does not fit “Start”');
});

test('what is enough is said above the changes themselves', () => {
  const { standing, enough, needed } = adviceWords('nl');
  const said = plan.tables.tenders.rows.map(({ rowNumber }) => {
    const advice = tenderAdvice(plan, findings, rowNumber)!;
    return [standing(advice.standing), enough(advice.standing.needed), ...advice.standing.needed.map(needed)];
  });
  expect(said).toEqual([
    [
      'Nog niet toegepast: kies bij een focusthema Eis, Gunning, Contract of Innovatie',
      'Eén wijziging is genoeg:',
      'één focusthema toepassen, bijvoorbeeld Klimaat: Eis',
    ],
    [
      'Telt niet mee: Start is niet ingevuld',
      'Samen genoeg:',
      'Start invullen',
      'één focusthema toepassen, bijvoorbeeld Klimaat: Eis',
    ],
  ]);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const words = adviceWords(language);

  test('every reason of a suggestion has words, one and many', () => {
    const shared = { shared: 'Groen', marked: 1, tenders: ['A-1'] };
    const said = [
      words.reason({ kind: 'risk-group', productGroup: 'Catering', group: 'Catering', tenders: [] }),
      words.reason({ kind: 'sdg-relevance', productGroup: 'Catering', sdg: 13, meaning: 'Risico', tenders: [] }),
      words.reason({ kind: 'request-text', productGroup: 'Catering', texts: 1, tenders: [] }),
      ...(['product-group', 'cluster', 'cpv', 'title'] as const).map((kind) =>
        words.reason({ kind, of: 1, ...shared }),
      ),
    ];
    expect(new Set(said).size).toBe(7);
    expect(said.join()).not.toMatch(/undefined|null/);
    expect(words.restsOn(['A-1', 'A-2'], 5)).toContain('3');
  });

  test('every change that is needed has words', () => {
    const change = {
      target: { kind: 'field', field: 'start' },
      column: 'Start',
      value: null,
      edit: null,
      columnMissing: false,
    } as const;
    const kinds = ['set-promising', 'reopen', 'fill-start', 'repair', 'apply-theme'] as const;
    const said = kinds.map((kind) => words.needed({ kind, change, themes: [] } satisfies NeededChange));
    expect(new Set(said).size).toBe(kinds.length);
    expect(CHECKLIST_ITEMS.map((item) => words.checklist[item]).every((label) => label.length > 0)).toBe(true);
  });
});
