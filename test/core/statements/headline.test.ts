import { computeFigures } from '../../../src/core/figures/compute-figures';
import { runToEnd } from '../../../src/core/kernel/slices';
import { headlineOf, leading, MAX_SENTENCES } from '../../../src/core/statements/headline';
import { statementWords } from '../../../src/messages/statements';
import { planOf, type Grids } from '../../support/plan-of';

const words = statementWords('nl');

const CALENDAR: Grids = {
  Themas: [
    ['Thema', 'Focus'],
    ['Klimaat', 'ja'],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat'],
    ['A-1', 'Zout', '2025-Q1', 'ja', 'Gegund', 'Eis'],
    ['A-2', 'Zand', '2025-Q3', 'ja', 'Gepland', 'Kans'],
    ['A-3', 'Grind', '2025-Q4', 'ja', 'Gepland', 'Kans'],
  ],
};
const TARGET: Grids = {
  Doelen: [
    ['Soort', 'Jaar', 'Streefwaarde'],
    ['Dekking', 2025, 0.75],
  ],
};
const ACTIONS: Grids = {
  Acties: [
    ['Nr', 'Actie', 'Begin', 'Eind', 'Status'],
    ['1', 'Kader schrijven', '2025-Q1', '2025-Q2', 'Voltooid'],
    ['2', 'Training', '2025-Q3', '', 'Niet gestart'],
  ],
};

function said(grids: Grids, moments = { asOf: '2025-07-01', quarter: '2025-Q3' }): readonly string[] {
  const { plan, findings } = planOf(grids, moments);
  return headlineOf(plan, runToEnd(computeFigures(plan, findings))).statements.map(words.sentence);
}

describe('the headline', () => {
  it('leads with what the plan promised, coverage first', () => {
    expect(said({ ...CALENDAR, ...TARGET, ...ACTIONS })).toEqual([
      'Bij 1 van de 3 kansrijke aanbestedingen van 2025 is een focusthema toegepast (33%). Het doel is 75%. Er zijn nog 2 aanbestedingen nodig, en 2 aanbestedingen zijn nog aan te passen.',
      'Van de 2 acties zijn er 1 voltooid en 1 aan de beurt. Geen enkele actie is te laat.',
    ]);
  });

  it('keeps coverage that was never promised out of it', () => {
    const { plan, findings } = planOf({ ...CALENDAR, ...ACTIONS }, { asOf: '2025-07-01', quarter: '2025-Q3' });
    const { statements, unpromisedCoverage } = headlineOf(plan, runToEnd(computeFigures(plan, findings)));
    expect(statements.map(({ kind }) => kind)).toEqual(['actions']);
    expect(unpromisedCoverage && words.unpromisedCoverage(unpromisedCoverage)).toBe(
      'Bij 1 van de 3 kansrijke aanbestedingen van 2025 is een focusthema toegepast. Het plan noemt geen doel voor de dekking.',
    );
  });

  it('never says that no action is late while the quarter of one is unknown', () => {
    const [head = [], ...rows] = ACTIONS.Acties ?? [];
    const undated = { Acties: [head, ...rows, ['3', 'Monitor', '', '', 'Loopt']] };
    expect(said(undated).join(' ')).toBe(
      'Van de 3 acties zijn er 1 voltooid, 1 aan de beurt en 1 zonder kwartaal. Van 1 actie is geen kwartaal bekend.',
    );
  });

  it('speaks of nothing filled in, and not of 0%, when no tender has a choice for any theme', () => {
    const [head = [], ...rows] = CALENDAR.Aanbestedingen ?? [];
    const blank = { ...CALENDAR, Aanbestedingen: [head, ...rows.map((row) => row.slice(0, 5))] };
    const { plan, findings } = planOf({ ...blank, ...TARGET }, { asOf: '2025-07-01', quarter: '2025-Q3' });
    const [statement] = headlineOf(plan, runToEnd(computeFigures(plan, findings))).statements;
    expect(statement && words.card(statement)).toMatchObject({
      value: '–',
      note: 'per thema nog niets ingevuld; doel 75%',
    });
    expect(said({ ...blank, ...TARGET })[0]).toBe(
      'Bij de 3 aanbestedingen van 2025 die meetellen is per thema nog niets ingevuld.',
    );
  });

  it('names what left the count when a smaller base meets the target', () => {
    const snapshot: Grids = {
      Momentopname: [
        ['Periode', 'Tabel', 'Nr', 'Start', 'Status', 'Kansrijk', 'Toegepast'],
        ['2025-Q2', 'Aanbestedingen', 'A-1', '2025-Q1', 'Gegund', 'ja', 'ja'],
        ['2025-Q2', 'Aanbestedingen', 'A-2', '2025-Q3', 'Gepland', 'ja', 'nee'],
        ['2025-Q2', 'Aanbestedingen', 'A-3', '2025-Q4', 'Gepland', 'ja', 'nee'],
      ],
    };
    const [head = [], first = []] = CALENDAR.Aanbestedingen ?? [];
    const shrunk = {
      ...CALENDAR,
      ...TARGET,
      ...snapshot,
      Aanbestedingen: [
        head,
        first,
        ['A-2', 'Zand', '2026-Q1', 'ja', 'Gepland', 'Kans'],
        ['A-3', 'Grind', '2025-Q4', 'ja', 'Vervallen', 'Kans'],
      ],
    };
    expect(said(shrunk)[0]).toBe(
      'Bij 1 van de 1 kansrijke aanbesteding van 2025 is een focusthema toegepast (100%). Het doel van 75% is gehaald, nadat 2 aanbestedingen uit de telling zijn gegaan (naar een ander jaar verschoven: A-2; vervallen: A-3).',
    );
    const { plan, findings } = planOf(shrunk, { asOf: '2025-07-01', quarter: '2025-Q3' });
    const [statement] = headlineOf(plan, runToEnd(computeFigures(plan, findings))).statements;
    expect(statement && words.movement(statement)).toBe(
      'Sinds het 2e kwartaal 2025: 1 van 3 → 1 van 1: -1 naar een ander jaar verschoven (A-2), -1 vervallen (A-3).',
    );
  });

  it('has at most three sentences, of which the actions are always one', () => {
    const full: Grids = {
      ...CALENDAR,
      ...ACTIONS,
      Themas: [
        ['Thema', 'Focus', 'Huidig niveau', 'Ambitieniveau'],
        ['Klimaat', 'ja', 2, 3],
      ],
      Doelen: [
        ['Soort', 'Jaar', 'Streefwaarde'],
        ['Dekking', 2025, 0.75],
        ['Pilots', 2025, 3],
        ['Speerpunten', 2025, 5],
      ],
    };
    const { plan, findings } = planOf(full, { asOf: '2025-07-01', quarter: '2025-Q3' });
    const groups = leading(headlineOf(plan, runToEnd(computeFigures(plan, findings))), MAX_SENTENCES);
    expect(groups.map((group) => group.map(({ kind }) => kind))).toEqual([
      ['coverage'],
      ['count', 'count'],
      ['actions'],
    ]);
  });
});
