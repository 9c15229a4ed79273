import { recognise, recogniseInSlices } from '../../../src/core/recognise/recognise';
import { APART } from '../../layouts/apart-layouts';
import { BUILDING } from '../../layouts/building-layouts';
import { scoreOfLayout, totalOf } from '../../layouts/score-layouts';
import { inventoryOf } from '../../support/inventory-of';

describe.each([
  ['the layouts looked at while building', BUILDING],
  ['the layouts kept apart', APART],
])('recognising %s', (_, layouts) => {
  const scores = layouts.map(scoreOfLayout);

  it.each(scores.map((score) => [score.name, score] as const))(
    'finds the calendar and its rows in %s',
    (_name, score) => {
      expect({ isFound: score.isFound, rows: score.rows }).toEqual({ isFound: true, rows: score.rowsThere });
    },
  );

  it('has no column wrong that it calls certain', () => {
    expect(scores.flatMap(({ name, wrongAtCertain }) => wrongAtCertain.map((wrong) => `${name}: ${wrong}`))).toEqual(
      [],
    );
  });

  it('has at least 95 % of the columns right, and two thirds of those certain', () => {
    const { shareRight, shareCertain } = totalOf(scores);
    const off = scores.flatMap(({ name, wrong, missed }) => [...wrong, ...missed].map((what) => `${name}: ${what}`));
    expect({ off, enough: shareRight >= 0.95, certain: shareCertain >= 2 / 3 }).toEqual({
      off,
      enough: true,
      certain: true,
    });
  });
});

it('finds no list in a workbook without one', () => {
  const inventory = inventoryOf({
    name: 'Notities',
    blocks: [{ at: 'A1', cells: [['Overleg 3 maart'], ['aanwezig: allen'], ['volgende keer: agenda']] }],
  });
  expect(recognise(inventory).lists).toEqual([]);
});

it('looks at many sheets in slices', () => {
  const cells = [
    ['Nr', 'Project', 'Start', 'Raming'],
    ...Array.from({ length: 30 }, (_, row) => [row + 1, `Opdracht ${row}`, '2025-Q3', 50_000]),
  ];
  const inventory = inventoryOf(
    ...Array.from({ length: 20 }, (_, sheet) => ({ name: `Blad ${sheet}`, blocks: [{ at: 'A1', cells }] })),
  );
  let slices = 0;
  for (const step of recogniseInSlices(inventory)) {
    expect(step).toBeUndefined();
    slices += 1;
  }
  expect(slices).toBeGreaterThan(20);
});
