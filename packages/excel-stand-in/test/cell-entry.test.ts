import fc from 'fast-check';
import { ExcelFailure } from '../src/excel-failure';
import type { EntryRules } from '../src/model/cell-entry';
import { enteredContent } from '../src/model/cell-entry';
import type { Content } from '../src/model/content';
import { ErrorValue, Formula } from '../src/model/content';
import { isFormula } from '../src/model/formula-syntax';
import { EN_US, NL_NL } from '../src/model/locale';

const addIn: EntryRules = {
  locale: EN_US,
  dates: '1900',
  currentYear: 2025,
  apostropheInTextCells: 'literal',
  calculate: () => null,
};
const dutchUser: EntryRules = { ...addIn, locale: NL_NL };

const entered = (raw: unknown, format = 'General', rules = addIn): Content | undefined =>
  enteredContent(raw, format, rules).content;

/** The code with which an entry is refused. */
function refusal(raw: unknown): string {
  try {
    entered(raw);
  } catch (error) {
    if (error instanceof ExcelFailure) return error.code;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('an entry through the API', () => {
  it.each([
    ['tekst', 'tekst'],
    ['', undefined],
    [12.5, 12.5],
    [true, true],
    ['12', 12],
    ['0012', 12],
    ['1,234.5', 1234.5],
    ['-5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['1E5', 100_000],
    ['50%', 0.5],
    ['€ 5.25', 5.25],
    ['TRUE', true],
    ['false', false],
  ])('takes %p for %p', (raw, content) => {
    expect(entered(raw)).toBe(content);
  });

  it.each([
    ['3/4/2025', 45_720, 'm/d/yyyy'],
    ['2025-03-04', 45_720, 'm/d/yyyy'],
    ['1-2', 45_659, 'd-mmm'],
    ['2025-07', 45_839, 'mmm-yy'],
    ['jul 2025', 45_839, 'mmm-yy'],
    ['4 mar 2025', 45_720, 'd-mmm-yy'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['50%', 0.5, '0%'],
    ['€ 5', 5, '"€" #,##0'],
  ])('takes %p for a date or amount with a format of its own', (raw, content, format) => {
    expect(enteredContent(raw, 'General', addIn)).toEqual({ content, format, quotePrefix: false });
  });

  it.each([
    '19-8-2025',
    '2025-Q3',
    '1.2.3',
    '45000000-7',
    '1,23',
    '31-2-2025 uur',
    'mei',
    '12 stuks',
    '€',
    '%',
    '-',
    '=',
  ])('leaves %p a text', (raw) => {
    expect(entered(raw)).toBe(raw);
  });

  it('reads a Dutch date the American way: the month first', () => {
    expect(entered('3-4-2025')).toBe(45_720);
    expect(entered('3-4-2025', 'General', dutchUser)).toBe(45_750);
    expect(entered('19-8-2025', 'General', dutchUser)).toBe(45_888);
    expect(entered('1.234,5', 'General', dutchUser)).toBe(1234.5);
    expect(entered('WAAR', 'General', dutchUser)).toBe(true);
  });

  it('counts dates from 1904 where the workbook does', () => {
    expect(entered('2025-03-04', 'General', { ...addIn, dates: '1904' })).toBe(45_720 - 1462);
  });

  it.each(['#REF!', '#N/A', '#div/0!'])('takes the text %p for the error', (raw) => {
    expect(entered(raw)).toBeInstanceOf(ErrorValue);
  });

  it.each([
    ['=A1+1', '=A1+1'],
    [' =A1', '=A1'],
    ['\t=A1', '=A1'],
    ['＝SUM(A1:A3)', '=SUM(A1:A3)'],
    ['+A1', '=+A1'],
    ['-geen opgave', '=-geen opgave'],
    ['@jan', '=@jan'],
    ['=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
  ])('takes %p for the formula %p', (raw, formula) => {
    expect(entered(raw)).toEqual(new Formula(formula, null));
  });

  it('refuses a formula that cannot be parsed, and leaves a text with a leading minus that is none', () => {
    expect(refusal('=(A1')).toBe('InvalidArgument');
    expect(entered('- 5 euro per stuk, (excl.')).toBe('- 5 euro per stuk, (excl.');
  });

  it('fails without a clear word on an over-long text with a leading minus', () => {
    const text = `-${'a'.repeat(8300)}`;
    expect(refusal(text)).toBe('GeneralException');
    expect(entered(text, '@')).toBe(text);
  });

  it('takes off a leading apostrophe and remembers it', () => {
    expect(enteredContent("'=A1", 'General', addIn)).toEqual({ content: '=A1', format: null, quotePrefix: true });
    expect(enteredContent("''s-Hertogenbosch", 'General', addIn).content).toBe("'s-Hertogenbosch");
    expect(entered("'s-Hertogenbosch")).toBe('s-Hertogenbosch');
  });

  it('keeps everything a text in a text cell, where sources differ on a leading apostrophe', () => {
    expect(entered('=A1', '@')).toBe('=A1');
    expect(entered(12, '@')).toBe('12');
    expect(entered('#REF!', '@')).toBe('#REF!');
    expect(entered("'=A1", '@')).toBe("'=A1");
    expect(entered("'=A1", '@', { ...addIn, apostropheInTextCells: 'prefix' })).toBe('=A1');
  });

  it('holds 32,767 characters and no more', () => {
    expect(entered('x'.repeat(32_767))).toHaveLength(32_767);
    expect(refusal('x'.repeat(32_768))).toBe('InvalidArgument');
  });

  it('refuses what is no cell value', () => {
    expect(refusal({ a: 1 })).toBe('InvalidArgument');
  });

  it('never makes a formula of a text in a text cell or behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(entered(text, '@')).toBe(text);
        expect(entered(`'${text}`)).toBe(text);
      }),
    );
  });

  it('gives numbers back as they were written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        expect(entered(number)).toBe(number);
        const plain = number.toFixed(4);
        expect(entered(plain)).toBe(Number(plain));
      }),
    );
  });
});

describe('what is a formula', () => {
  it.each([
    'A1',
    '-A1*2%',
    'SUM(A1:B2,3)',
    "'Mijn blad'!$A$1",
    'IF(A1>=1,"ja","nee ""of"" niet")',
    'Tabel1[[#Totals],[Bedrag]]',
    'SUM(Tabel1[Bedrag])',
    'A1:A3 B1:B3',
    '{1,2;3,4}',
    'IF(A1,,2)',
    'NOW()',
    '#REF!+1',
    '@A1:A3',
    'A1#',
  ])('%s', (text) => {
    expect(isFormula(text)).toBe(true);
  });

  it.each(['', 'A1+', '(A1', 'SUM(A1', '"open', 'A1 "b"', '5 stuks', '1,2', 'a;b', '{1,', '31 6 1234'])(
    'not %p',
    (text) => {
      expect(isFormula(text)).toBe(false);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof isFormula(text)).toBe('boolean');
      }),
    );
  });
});
