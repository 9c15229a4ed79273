import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Chromium from npm brings a font and the libraries it needs, but unpacks the latter only where it thinks it is at home. */
const AT_HOME = 'nodejs22.x';

/**
 * Starts the browser of the tests: Chromium from the npm registry (Linux), or the one that MVOI_CHROMIUM names. Its own
 * font only, so that pictures and sizes are the same on every machine.
 */
export async function launchChromium(): Promise<BrowserServer> {
  const own = process.env['MVOI_CHROMIUM'];
  const executablePath = own ?? (await unpackedChromium());
  // In a container one is often root, and then Chromium has no sandbox; it opens our own pages only.
  return chromium.launchServer({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

async function unpackedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= AT_HOME;
  const fonts = path.join(tmpdir(), 'mvoi-e2e-fonts');
  mkdirSync(fonts, { recursive: true });
  const config =
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
    `<fontconfig><dir>${path.join(tmpdir(), 'fonts')}</dir><cachedir>${path.join(fonts, 'cache')}</cachedir></fontconfig>`;
  writeFileSync(path.join(fonts, 'fonts.conf'), config);
  const { default: packed } = await import('@sparticuz/chromium');
  process.env['FONTCONFIG_PATH'] = fonts;
  return packed.executablePath();
}
