import fc from 'fast-check';
import { rememberingTextKey, textKey } from '../../../src/core/kernel/text-key';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(..." aÉé'’\u00a0\u00ad\n-–") }),
);

describe('the key under which texts are matched', () => {
  it.each([
    ['case', 'GEPLAND', 'gepland'],
    ['accents', 'Geëvalueerd', 'geevalueerd'],
    ['accents as marks of their own', 'Gee\u0308valueerd', 'Geëvalueerd'],
    ['surrounding and doubled spaces', '  Geraamde   waarde ', 'geraamde waarde'],
    ['line breaks', 'Geraamde\r\nwaarde', 'geraamde waarde'],
    ['non-breaking spaces', 'Geraamde\u00a0waarde\u202f', 'geraamde waarde'],
    ['typographic apostrophes', 'Thema’s', "thema's"],
    ['typographic hyphens', 'MVI‑niveau', 'mvi-niveau'],
    ['soft hyphens', 'Aan\u00adbesteding', 'aanbesteding'],
    ['zero-width spaces and byte order marks', '\ufeffNr\u200b', 'nr'],
  ])('knows no difference in %s', (_, a, b) => {
    expect(textKey(a)).toBe(textKey(b));
  });

  it.each([
    ['& and en', 'Milieu & klimaat', 'Milieu en klimaat'],
    ['a hyphen and nothing', 'MVI-niveau', 'MVIniveau'],
    ['words in one and two', 'Speerpunt aanbesteding', 'Speerpuntaanbesteding'],
    ['a subscript and a digit', 'CO₂-trede', 'CO2-trede'],
  ])('keeps %s apart: that is for aliases', (_, a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
  });

  it('is its own key, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => expect(textKey(textKey(text))).toBe(textKey(text))),
      { numRuns: 1000 },
    );
  });

  it('does not change with case, space around, or the way accents are stored', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const key = textKey(text);
        expect(textKey(`\u00a0 ${text}\n`)).toBe(key);
        expect(textKey(text.normalize('NFC'))).toBe(key);
        expect(textKey(text.normalize('NFD'))).toBe(key);
        expect(key).toBe(key.trim());
        expect(/\s\s|[\u00a0\n]/.test(key)).toBe(false);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcÉéÏø 1') }), (text) => {
        expect(textKey(text.toUpperCase())).toBe(textKey(text.toLowerCase()));
      }),
    );
  });

  it('is the same when it is remembered', () => {
    const remembering = rememberingTextKey();
    fc.assert(
      fc.property(texts, (text) => {
        expect(remembering(text)).toBe(textKey(text));
        expect(remembering(text)).toBe(textKey(text));
      }),
    );
  });
});
