import { openableAddress } from '../src/sheet/outside-link';

test.each([
  ['https://www.pianoo.nl/', 'https://www.pianoo.nl/'],
  ['HTTP://example.org', 'http://example.org/'],
  ['mailto:inkoop@example.org', 'mailto:inkoop@example.org'],
])('%s is opened', (address, opened) => {
  expect(openableAddress(address)).toBe(opened);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ms-excel:ofe|u|https://example.org/a.xlsm',
  'vbscript:x',
  '//example.org',
  'andere werkmap.xlsx',
  '',
])('%j is not', (address) => {
  expect(openableAddress(address)).toBeNull();
});
