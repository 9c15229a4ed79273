import fc from 'fast-check';
import { columnChoices, columnLines } from '../../../src/core/plan/coupling-lines';

describe('the columns of a coupling, as a person writes them', () => {
  it('name the contract’s column, then the heading; nothing after the sign means not used', () => {
    expect(columnChoices('Start = Wanneer in de markt\n\n  Kansrijk=  Kansrijk MVOI? \r\nStatus =')).toEqual({
      choices: [
        { column: 'Start', heading: 'Wanneer in de markt' },
        { column: 'Kansrijk', heading: 'Kansrijk MVOI?' },
        { column: 'Status', heading: null },
      ],
      unreadable: [],
    });
  });

  it('may hold the sign in a heading', () => {
    expect(columnChoices('Start = Q1 = begin').choices).toEqual([{ column: 'Start', heading: 'Q1 = begin' }]);
    expect(columnChoices('Start = =A1').choices).toEqual([{ column: 'Start', heading: '=A1' }]);
  });

  it('are not guessed at: a line without a sign or a column is kept apart', () => {
    expect(columnChoices('Start: Planning\n= Planning\nNr = Nummer')).toEqual({
      choices: [{ column: 'Nr', heading: 'Nummer' }],
      unreadable: ['Start: Planning', '= Planning'],
    });
  });

  it('come back as they were written, but for the spaces that headings are matched without', () => {
    const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const text = fc.string({ unit: fc.constantFrom('a', 'É', ' ', '\n', '\u00a0', '?', '’', '-') });
    const column = text.filter((name) => oneLine(name) !== '');
    const heading = fc.oneof(
      fc.constant(null),
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '=', '?') }).filter((name) => oneLine(name) !== ''),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ column, heading })), (choices) => {
        expect(columnChoices(columnLines(choices))).toEqual({
          choices: choices.map((choice) => ({
            column: oneLine(choice.column),
            heading: choice.heading === null ? null : oneLine(choice.heading),
          })),
          unreadable: [],
        });
      }),
    );
  });
});
