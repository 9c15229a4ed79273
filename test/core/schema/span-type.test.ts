import fc from 'fast-check';
import { formatSpan, parseSpan } from '../../../src/core/kernel/span';
import { Refusal, Remarked } from '../../../src/core/schema/reading';
import { spanType } from '../../../src/core/schema/span-type';
import { spans } from '../../support/arbitraries';

const CONTEXT = { date1904: false };

function readSpan(cell: string | number): string | null {
  const reading = spanType.read(cell, CONTEXT);
  if (reading instanceof Refusal) return null;
  return formatSpan(reading instanceof Remarked ? reading.value : reading);
}

describe('a span in a cell', () => {
  it.each<[string, readonly (string | number)[]]>([
    // prettier-ignore
    ['2025-Q3', ['2025-Q3', 'Q3 2025', '2025 Q3', 'Q3-2025', "Q3 '25", 'Q3 ’25', '2025/Q3', '3e kwartaal 2025', '3e kw 2025', 'kwartaal 3 2025', 'K3 2025', '2025K3', 'k3-2025', 'KW3 2025', '3de kwartaal 2025', '3e kwartaal van 2025', 'begin Q3 2025', 'medio 3e kwartaal 2025', 'eind 2025-Q3', 45870, '1-8-2025', '1/8/2025', '2025-08-01', '2025-08-01T09:30:00Z', '2025-08-01 09:30', '1 augustus 2025', '1 aug. 2025']],
    // prettier-ignore
    ['2026-Q2', ['mei 2026', 'mei-26', "mei '26", 'Mei  2026', 'May 2026', 'juni-2026', '2026-05', '05-2026', '5-2026', '05/2026', 'begin mei 2026', 'medio juni 2026', 'eind april 2026', 'apr-26', 'week 23 2026', 'wk 23-2026', 'wk23 2026', '2026-W23']],
    ['2026-Q1', ['begin 2026', 'mrt-26', 'jan 2026', 'Mar-26', 'week 1 2026', 'week 13 2026']],
    ['2025-Q4', ['okt 2025', 'oct 2025', 'eind 2025', 'eind van 2025', 'december 2025']],
    ['2026-Q2/Q3', ['medio 2026', 'zomer 2026', '2026-Q2/Q3', 'Q2-Q3 2026', 'Q2/Q3 2026', 'Q2 t/m Q3 2026']],
    ['2026-H1', ['H1 2026', '2026-H1', '1e helft 2026', 'voorjaar 2026', 'Q1-Q2 2026', 'Q1 - Q2 2026', 'Q1–Q2 2026']],
    ['2026-H2', ['2e halfjaar 2026', '2e helft 2026', 'najaar 2026', 'Q3/Q4 2026', '2026 H2', 'tweede helft 2026']],
    ['2026-Q2/Q4', ['Q2-Q4 2026', 'Q2 2026 - Q4 2026']],
    ['2026', [2026, '2026', ' 2026 ', 'Q1-Q4 2026']],
    ['2020-Q4', ['week 53 2020']],
  ])('is %s, however it is written', (written, spellings) => {
    expect(spellings.map((spelling) => [spelling, readSpan(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, written]),
    );
  });

  it.each<[string | null, readonly (string | number)[]]>([
    ['year-missing', ['Q3', 'mei', '3e kwartaal', 'begin mei', 'H1', 'voorjaar', 'week 23']],
    ['two-years', ['2026-2027', '2026/2027', 'Q4 2026 - Q1 2027', 'Q4 2026/Q1 2027']],
    ['runs-back', ['Q3-Q1 2026', 'Q4/Q2 2026', 'Q3 2026 - Q1 2026']],
    ['no-such-week', ['week 53 2025', 'week 0 2026']],
    [null, ['later', 'mei 26', 'Q5 2026', '13-2026', 'winter 2026', '31-2-2026', 60, 0, '2026-Q3/Q1x', '']],
  ])('is refused, because %s', (because, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, spanType.read(spelling, CONTEXT)]).toEqual([
        spelling,
        expect.objectContaining({ code: 'C05', expected: expect.objectContaining({ because }) as unknown }),
      ]);
    }
  });

  it('is written back as it reads', () => {
    fc.assert(
      fc.property(spans, (value) => {
        expect(spanType.read(spanType.write(value, CONTEXT) as string, CONTEXT)).toEqual(value);
        expect(parseSpan(formatSpan(value))).toEqual(value);
      }),
    );
  });

  it('is what was written, whatever invisible characters, dashes and spaces a program puts in', () => {
    const dressed = (text: string): string =>
      `\u200e${text.replace(/-/g, '\u2011').replace(/ /g, '\u00a0')}\u200f\u2069`;
    fc.assert(fc.property(spans, (value) => expect(readSpan(dressed(formatSpan(value)))).toBe(formatSpan(value))));
    expect(['Q3 2025', '1-8-2025', '3e kwartaal 2025'].map((text) => readSpan(dressed(text)))).toEqual(
      new Array(3).fill('2025-Q3'),
    );
  });
});
