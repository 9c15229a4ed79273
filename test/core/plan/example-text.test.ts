import { isExampleText } from '../../../src/core/plan/example-text';

it.each([
  ['Sociaal domein (voorbeeld)', true],
  ['nog te meten (Voorbeeld) ', true],
  ['Start: voorbeeld, niet uit de bron; de tekst zegt alleen 2024 – 2026.', true],
  ['Goed voorbeeld uit de workshops', false],
  ['(voorbeeld) van een pilot', false],
  [null, false],
])('%s: %s', (text, expected) => {
  expect(isExampleText(text)).toBe(expected);
});
