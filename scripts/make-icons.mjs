/**
 * Draws the icons of the manifest from their SVG sources, at each size that Excel asks for: `npm run icons`. The pictures
 * are committed; they change only when a drawing does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium as playwright } from 'playwright-core';

// Asked for before the library is loaded: without it the libraries that Chromium needs are not unpacked.
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');

const SIZES = [16, 32, 64, 80];
const NAMES = ['icon', 'check', 'refresh', 'report'];

const fileOf = (name) => new URL(`../assets/${name}`, import.meta.url);

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox'],
});
try {
  for (const name of NAMES) {
    const svg = await readFile(fileOf(`${name}.svg`), 'utf8');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<body style="margin:0">${svg.replace('<svg ', `<svg style="display:block" width="${size}" `)}`,
      );
      await writeFile(fileOf(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
  console.log(`${NAMES.length * SIZES.length} icons drawn in assets`);
} finally {
  await browser.close();
}
