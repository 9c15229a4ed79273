import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SITE = join(__dirname, '../../dist/addin');
const KIB = 1024;
/** Of the first load of the pane: the design of the toolchain asks it (147 with version 0.1). */
const FIRST_LOAD = 160 * KIB;
/** The page of the ribbon's buttons draws nothing while a button works: it holds the program itself. */
const RIBBON_LOAD = 190 * KIB;

const page = (name: string): string => {
  const path = join(SITE, name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  return readFileSync(path, 'utf8');
};

/** Scripts of our own that a page loads before anything is drawn. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, src = '']) => src)
    .filter((src) => !src.startsWith('https://'));
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).byteLength;

describe('the built add-in', () => {
  it.each([
    ['taskpane.html', FIRST_LOAD],
    ['commands.html', RIBBON_LOAD],
  ])('loads before %s is drawn at most %i bytes', (name, most) => {
    const scripts = scriptsOf(page(name));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(most);
  });

  it('keeps what is seldom needed out of the first load', () => {
    const first = scriptsOf(page('taskpane.html')).map((file) => readFileSync(join(SITE, file), 'utf8'));
    const later = readdirSync(SITE).filter((file) => file.endsWith('.js') && !page('taskpane.html').includes(file));
    // The examples, the composing of reports, the contract itself.
    for (const mark of ['Herkomst', 'Aanbestedingskalender']) {
      expect(first.some((text) => text.includes(mark))).toBe(false);
    }
    expect(later.length).toBeGreaterThan(5);
  });

  it('loads nothing from elsewhere but Office.js, and forbids it too', () => {
    for (const name of ['taskpane.html', 'commands.html']) {
      const html = page(name);
      const outside = [...html.matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map(([, address]) => address);
      expect(outside).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
      expect(html).toMatch(/http-equiv="?Content-Security-Policy/);
      expect(html).not.toMatch(/unsafe-(inline|eval)/);
    }
  });
});
