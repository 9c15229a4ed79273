import * as fc from 'fast-check';
import { fittingText, MOST_CELL_TEXT, shortenedText } from '../../../src/core/workbook/cell-text';

describe('the text of a cell', () => {
  it('is kept as it is when it fits, else cut with an ellipsis at what a cell holds', () => {
    expect(fittingText('x'.repeat(MOST_CELL_TEXT))).toBe('x'.repeat(MOST_CELL_TEXT));
    expect(fittingText('x'.repeat(MOST_CELL_TEXT + 1))).toBe(`${'x'.repeat(MOST_CELL_TEXT - 1)}…`);
  });

  it('is never cut through a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }),
        fc.integer({ min: 2, max: 20 }),
        (text, most) => {
          const cut = shortenedText(text, most);
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        },
      ),
    );
  });
});
