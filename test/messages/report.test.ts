import type { CoverageFacts } from '../../src/core/report/words/coverage-words';
import { LANGUAGES } from '../../src/messages/language';
import { reportWords } from '../../src/messages/report';
import { dateOf, quarterOf } from '../support/plan-of';

const nl = reportWords('nl');
const en = reportWords('en');

function facts(extra: Partial<CoverageFacts> = {}): CoverageFacts {
  return {
    year: 2025,
    over: 'Kansrijk',
    base: 12,
    applied: 8,
    share: '67%',
    target: '75%',
    computed: false,
    short: 1,
    open: 3,
    met: false,
    reachable: true,
    ...extra,
  };
}

describe('coverage in a sentence', () => {
  it.each([
    [{}, 'Het doel is 75%: nog 1 nodig, en 3 kunnen nog.'],
    [{ open: 1 }, 'Het doel is 75%: nog 1 nodig, en 1 kan nog.'],
    [{ short: 3, open: 2, reachable: false }, 'Het doel is 75%: nog 3 nodig, maar er kunnen er nog maar 2.'],
    [{ short: 3, open: 1, reachable: false }, 'Het doel is 75%: nog 3 nodig, maar er kan er nog maar 1.'],
    [
      { short: 3, open: 0, reachable: false },
      'Het doel is 75%: nog 3 nodig, maar er is er geen meer die nog kan veranderen.',
    ],
    [{ met: true, short: 0 }, 'Het doel van 75% is gehaald.'],
    [{ computed: true }, 'Het doel is 75% (berekend, niet vastgesteld): nog 1 nodig, en 3 kunnen nog.'],
    [{ target: null, short: null, met: null, reachable: null }, 'Voor dit jaar is geen doel vastgesteld.'],
  ] as const)('says how it stands against the target: %j', (extra, end) => {
    expect(nl.coverage.answer(facts(extra))).toBe(
      `In 2025 is bij 8 van de 12 kansrijke aanbestedingen een focusthema toegepast (67%). ${end}`,
    );
  });

  it('says that there is nothing to take a share of', () => {
    const none = facts({ base: 0, applied: 0, share: null, met: null, reachable: null });
    expect(nl.coverage.answer(none)).toBe(
      'In 2025 staan er geen kansrijke aanbestedingen in de kalender, dus is er geen dekking te berekenen. Het doel is 75%.',
    );
    expect(en.coverage.answer(none)).toBe(
      'In 2025 the calendar holds no promising tenders, so there is no coverage to compute. The target is 75%.',
    );
  });

  it('speaks of one tender, and of all tenders', () => {
    expect(nl.coverage.answer(facts({ base: 1, applied: 1, met: true, share: '100%' }))).toContain(
      '1 van de 1 kansrijke aanbesteding ',
    );
    expect(nl.coverage.answer(facts({ over: 'Alle' }))).toContain('8 van de 12 aanbestedingen ');
    expect(en.coverage.answer(facts({ base: 1, applied: 0 }))).toContain('0 of 1 promising tender ');
  });
});

describe('actions in a sentence', () => {
  const none = { total: 0, done: 0, running: 0, cancelled: 0, overdue: 0 };

  it.each([
    [none, 'Er staan nog geen acties in de werkmap.'],
    [{ ...none, total: 1 }, 'Van de 1 actie zijn er 0 voltooid en lopen er 0; geen enkele is te laat.'],
    [
      { ...none, total: 20, done: 1, running: 1, overdue: 1 },
      'Van de 20 acties is er 1 voltooid en loopt er 1; 1 is te laat.',
    ],
    [
      { ...none, total: 2000, done: 4, running: 9, overdue: 2 },
      'Van de 2.000 acties zijn er 4 voltooid en lopen er 9; 2 zijn te laat.',
    ],
  ])('handles none, one and many: %j', (counts, sentence) => {
    expect(nl.actions.answer(counts)).toBe(sentence);
  });
});

describe('themes in a sentence', () => {
  it.each([
    [{ total: 0, paths: 0, onPath: 0, behind: [] }, "Er staan nog geen thema's in de werkmap."],
    [{ total: 6, paths: 0, onPath: 0, behind: [] }, 'Er is nog geen ambitiepad.'],
    [{ total: 6, paths: 4, onPath: 0, behind: [] }, 'Het ambitiepad vraagt nu nog niets.'],
    [{ total: 6, paths: 1, onPath: 1, behind: [] }, 'Het ene thema met een pad loopt op schema.'],
    [{ total: 6, paths: 4, onPath: 4, behind: [] }, "Alle 4 thema's met een pad lopen op schema."],
    [
      { total: 6, paths: 4, onPath: 4, behind: [{ theme: 'Circulair', steps: 1 }] },
      "1 van de 4 thema's met een pad loopt achter: Circulair (1 niveau).",
    ],
    [
      {
        total: 6,
        paths: 4,
        onPath: 4,
        behind: [
          { theme: 'Circulair', steps: 2 },
          { theme: 'Keten', steps: 1 },
        ],
      },
      "2 van de 4 thema's met een pad lopen achter: Circulair (2 niveaus) en Keten (1 niveau).",
    ],
  ])('handles none, one and many: %j', (themes, sentence) => {
    expect(nl.themes.answer(themes)).toBe(sentence);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = reportWords(language);

  it('name every level, and no heading is blank', () => {
    expect(words.levels).toHaveLength(5);
    for (const heading of Object.values(words.columns)) expect(heading.trim()).not.toBe('');
  });

  it('give sheets names that Excel accepts, all different', () => {
    const { besideSource, quarterlyReport, ...fixed } = words.sheetNames;
    const names = [...Object.values(fixed), quarterlyReport(quarterOf('2025-Q3'), 12)];
    const all = [...names, ...Object.values(fixed).map(besideSource)];
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
  });

  it('begin the last line of a sheet as the prefix says, unlike the first', () => {
    const { busy, done, donePrefix } = words.status;
    expect(done(dateOf('2025-10-03'), 1).startsWith(donePrefix)).toBe(true);
    expect(busy.startsWith(donePrefix)).toBe(false);
  });

  it('keep the theme of a matrix row on one line beside a chart', () => {
    const short = words.themes.short({
      current: 5,
      stated: 5,
      evidenced: 5,
      ambition: 5,
      ambitionYear: 2027,
      provisional: true,
      due: 5,
      gap: 5,
      behind: 5,
    });
    expect(short.length).toBeLessThanOrEqual(40);
  });
});
