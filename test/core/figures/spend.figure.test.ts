import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid } from '../../support/plan-of';

const spending = (...rows: Grid): Grid => [['Jaar', 'Productgroep', 'Bedrag'], ...rows];
const spendOf = (...rows: Grid) => present(figuresJsonOf({ Uitgaven: spending(...rows) }).spend);

describe('spend', () => {
  it('has years ascending and groups by amount, largest first, ties by first appearance', () => {
    expect(
      spendOf([2025, 'ICT', 5], [2024, 'GWW', 10], [2024, 'ICT', 20], [2024, 'Advies', 10], [2024, 'GWW', 5]),
    ).toEqual([
      {
        year: 2024,
        total: 45,
        groups: [
          { group: 'ICT', amount: 20 },
          { group: 'GWW', amount: 15 },
          { group: 'Advies', amount: 10 },
        ],
      },
      { year: 2025, total: 5, groups: [{ group: 'ICT', amount: 5 }] },
    ]);
    const ties = spendOf([2024, 'B', 1], [2024, 'A', 1], [2024, 'C', 1]);
    expect(ties[0]?.groups.map(({ group }) => group)).toEqual(['B', 'A', 'C']);
  });

  it('groups names like headings, under the first spelling of the table in every year', () => {
    expect(
      spendOf([2024, 'Ingenieursdiensten', 1], [2024, ' ingenieursdiensten ', 2], [2025, 'INGENIEURSDIENSTEN', 4]),
    ).toEqual([
      { year: 2024, total: 3, groups: [{ group: 'Ingenieursdiensten', amount: 3 }] },
      { year: 2025, total: 4, groups: [{ group: 'Ingenieursdiensten', amount: 4 }] },
    ]);
  });

  it('adds up in cents, negative amounts too', () => {
    const rows = Array.from({ length: 10 }, () => [2024, 'Papier', 0.1]);
    expect(spendOf(...rows, [2024, 'Papier', -0.3])).toEqual([
      { year: 2024, total: 0.7, groups: [{ group: 'Papier', amount: 0.7 }] },
    ]);
    expect(spendOf(...Array.from({ length: 300 }, () => [2024, 'Groot', 9007199254740.93]))).toMatchObject([
      { total: 2702159776422279 },
    ]);
  });

  it('keeps what names no group, so that groups add up to the total; leaves out what has no year', () => {
    expect(
      spendOf([2024, null, 5], [2024, 'GWW', 3], ['ooit', 'GWW', 100], [null, 'GWW', 100], [2024, 'GWW', '?']),
    ).toEqual([
      {
        year: 2024,
        total: 8,
        groups: [
          { group: '', amount: 5 },
          { group: 'GWW', amount: 3 },
        ],
      },
    ]);
  });

  it('is null without Uitgaven, and none when it is empty', () => {
    expect(figuresOf({}).spend).toBeNull();
    expect(figuresOf({ Uitgaven: spending() }).spend).toEqual([]);
  });
});
