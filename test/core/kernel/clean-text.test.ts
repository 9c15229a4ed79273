import fc from 'fast-check';
import { plainText, visibleText } from '../../../src/core/kernel/clean-text';

describe('the cleaning of text', () => {
  it.each([
    ['direction marks', '\u200eA-01\u202c\u2068', 'A-01'],
    ['joiners, soft hyphens and byte order marks', '\ufeffAan\u00adbe\u200bste\u2060ding\u200d', 'Aanbesteding'],
    ['fillers and variation selectors', 'x\ufe0f\u3164\u034f', 'x'],
    ['every space', 'a\u00a0b\u2009c\u202fd\u3000e', 'a b c d e'],
    ['no-break hyphens', 'MVI\u2011niveau', 'MVI-niveau'],
    ['line breaks', 'a\r\nb\u2028c', 'a\nb\nc'],
  ])('takes away %s', (_, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it('makes dashes and quotes plain for grammars, and keeps them in what is shown', () => {
    const text = '‘Q1’ – “Q2” — ′25 − ‒';
    expect(plainText(text)).toBe("'Q1' - \"Q2\" - '25 - -");
    expect(visibleText(text)).toBe(text);
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});
