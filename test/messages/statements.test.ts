import { fraction } from '../../src/core/kernel/fraction';
import type { ActionStatement } from '../../src/core/statements/action-statement';
import type { CountStatement } from '../../src/core/statements/count-statement';
import type { CoverageStatement } from '../../src/core/statements/coverage-statement';
import type { LevelStatement } from '../../src/core/statements/level-statement';
import type { RuleStatement } from '../../src/core/statements/rule-statement';
import { statementWords } from '../../src/messages/statements';

const nl = statementWords('nl');
const en = statementWords('en');

function coverage(extra: Partial<CoverageStatement> = {}): CoverageStatement {
  return {
    kind: 'coverage',
    year: 2025,
    promised: true,
    hasFocus: true,
    over: 'Kansrijk',
    base: 12,
    applied: 8,
    share: fraction(8, 12),
    target: fraction(3, 4),
    interpolated: false,
    state: 'within-reach',
    short: 1,
    candidates: ['A-07', 'A-11', 'A-02'],
    movement: null,
    left: [],
    ...extra,
  };
}

describe('coverage in a sentence', () => {
  it('speaks of focus themes only where the plan chose some', () => {
    const chosen = coverage({ promised: false, state: 'no-target', target: null });
    const none = { ...chosen, hasFocus: false };
    expect([chosen, none].map(nl.unpromisedCoverage)).toEqual([
      'Bij 8 van de 12 kansrijke aanbestedingen van 2025 is een focusthema toegepast. Het plan noemt geen doel voor de dekking.',
      'Bij 8 van de 12 kansrijke aanbestedingen van 2025 is een thema toegepast. Het plan noemt geen doel voor de dekking.',
    ]);
    expect(en.unpromisedCoverage(none)).toMatch(/^A theme is applied in 8 of/);
  });

  const one = { short: 3, candidates: ['A-1'], state: 'out-of-reach' } as const;

  it.each([
    [{}, 'Het doel is 75%. Er is nog 1 aanbesteding nodig, en 3 aanbestedingen zijn nog aan te passen.'],
    [
      { candidates: ['A-1'] },
      'Het doel is 75%. Er is nog 1 aanbesteding nodig, en 1 aanbesteding is nog aan te passen.',
    ],
    [one, 'Het doel is 75%. Er zijn nog 3 aanbestedingen nodig, maar er is nog maar 1 aanbesteding aan te passen.'],
    [
      { ...one, candidates: [] },
      'Het doel is 75%. Er zijn nog 3 aanbestedingen nodig, maar er is geen aanbesteding meer aan te passen.',
    ],
    [{ state: 'met', short: 0 }, 'Het doel van 75% is gehaald.'],
    [{ state: 'missed' }, 'Het doel van 75% is niet gehaald.'],
    [{ state: 'ahead' }, 'Het doel is 75%.'],
    [
      { interpolated: true },
      'Het doel is 75% (berekend, niet vastgesteld). Er is nog 1 aanbesteding nodig, en 3 aanbestedingen zijn nog aan te passen.',
    ],
    [{ state: 'no-target', target: null }, 'Voor 2025 is geen doel vastgesteld.'],
  ] as const)('says how it stands against the target: %j', (extra, end) => {
    expect(nl.sentence(coverage(extra))).toBe(
      `Bij 8 van de 12 kansrijke aanbestedingen van 2025 is een focusthema toegepast (67%). ${end}`,
    );
  });

  it('says that there is nothing to take a share of, and that nothing was filled in', () => {
    const none = coverage({ base: 0, applied: 0, share: null, state: 'no-tenders' });
    expect(nl.sentence(none)).toBe('In 2025 start nog geen kansrijke aanbesteding. Het doel is 75%.');
    expect(en.sentence(none)).toBe('No promising tender starts in 2025 yet. The target is 75%.');
    expect(nl.sentence(coverage({ base: 1, applied: 0, state: 'nothing-recorded' }))).toBe(
      'Bij de aanbesteding van 2025 die meetelt is per thema nog niets ingevuld.',
    );
  });

  it('speaks of one tender, and of all tenders', () => {
    expect(nl.sentence(coverage({ base: 1, applied: 1, share: fraction(1), state: 'met' }))).toContain(
      '1 van de 1 kansrijke aanbesteding van',
    );
    expect(nl.sentence(coverage({ over: 'Alle' }))).toContain('8 van de 12 aanbestedingen van');
    expect(en.sentence(coverage({ base: 1, applied: 0, share: fraction(0) }))).toContain(
      '0 of the 1 promising tender of',
    );
  });
});

function actions(extra: Partial<ActionStatement['open']> = {}, done = 0): ActionStatement {
  const open = { late: 0, undated: 0, continuous: 0, current: 0, planned: 0, ...extra };
  const total = done + Object.values(open).reduce((sum, count) => sum + count, 0);
  return { kind: 'actions', total, done, cancelled: 0, open, lateIsKnown: open.undated === 0, movement: null };
}

describe('actions in a sentence', () => {
  it.each([
    [actions(), 'Er staan nog geen acties in het plan.'],
    [actions({ planned: 1 }), 'Van de 1 actie is er 1 gepland voor later. Geen enkele actie is te laat.'],
    [actions({ late: 1, current: 18 }, 1), 'Van de 20 acties zijn er 1 voltooid, 18 aan de beurt en 1 te laat.'],
    [actions({ undated: 61 }), 'Van de 61 acties zijn er 61 zonder kwartaal. Van 61 acties is geen kwartaal bekend.'],
    [
      actions({ current: 1996 }, 4),
      'Van de 2.000 acties zijn er 4 voltooid en 1.996 aan de beurt. Geen enkele actie is te laat.',
    ],
  ])('handles none, one and many', (statement, sentence) => {
    expect(nl.sentence(statement)).toBe(sentence);
  });
});

function levels(extra: Partial<LevelStatement> = {}): LevelStatement {
  return {
    kind: 'levels',
    year: 2025,
    themes: 4,
    behind: [],
    toGo: [],
    reached: [],
    notYet: [],
    unknown: [],
    ...extra,
  };
}

describe('levels in a sentence', () => {
  it.each([
    [levels({ notYet: ['Klimaat'] }), 'De ambitie is nog niet aan de orde bij Klimaat.'],
    [levels({ themes: 1, reached: ['Klimaat'] }), 'Op het gevraagde niveau voor 2025: het enige thema.'],
    [levels({ reached: ['a', 'b', 'c', 'd'] }), "Op het gevraagde niveau voor 2025: alle 4 thema's."],
    [levels({ unknown: ['Keten', 'Milieu'] }), 'Het huidige niveau is nog niet vastgelegd bij Keten en Milieu.'],
    [
      levels({ behind: [{ theme: 'Circulair', levels: 2 }], toGo: [{ theme: 'Klimaat', levels: 1 }] }),
      'Achter op het niveau dat al bereikt had moeten zijn: Circulair (2 niveaus). Voor het eind van 2025 nog te bereiken: Klimaat (1 niveau).',
    ],
  ])('handles none, one and many', (statement, sentence) => {
    expect(nl.sentence(statement)).toBe(sentence);
  });
});

describe('promises in numbers, and rules', () => {
  const pilots: CountStatement = {
    kind: 'count',
    promise: 'pilots',
    year: 2025,
    realised: { count: 1, keys: ['A-1'] },
    target: 3,
    state: 'to-go',
  };
  const rules: RuleStatement = { kind: 'rules', rules: 2, applies: 9, met: 4, explained: 1, pending: 3, broken: 1 };

  it('name what was promised, and never say missed while the year is not over', () => {
    expect(nl.sentence(pilots)).toBe('Voor 2025 staat er 1 pilot in de aanbestedingskalender. Het doel is 3.');
    expect(nl.sentence({ ...pilots, state: 'missed' })).toContain('Het doel van 3 is niet gehaald.');
  });

  it('keep what is still to be filled in apart from what is broken', () => {
    expect(nl.sentence(rules)).toBe(
      'Een beleidsregel geldt 9 keer voor een aanbesteding: 4 keer voldaan, 1 keer uitgelegd, 3 keer nog in te vullen en 1 keer niet voldaan na publicatie.',
    );
  });
});

describe.each([nl, en])('every statement', (words) => {
  it('has a card with a label, a number and what the number is a part of', () => {
    for (const statement of [coverage(), actions({ current: 3 }), levels({ reached: ['a'] })]) {
      const { label, value, note } = words.card(statement);
      expect([label, value, note].every((text) => text.trim() !== '')).toBe(true);
    }
  });
});
