import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchChromium } from '../e2e/rig/chromium';
import type { PageTasks } from './page';

const ADDRESS = 'http://localhost/bench/';

/** The tasks of a report in a page of Chromium whose processor is slowed down that many times. */
export async function measureThrottled(
  file: string,
  slowdown: number,
  turn: number,
  limit: number,
): Promise<PageTasks> {
  const server = await launchChromium();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.xlsx')
        ? route.fulfill({ path: file, contentType: 'application/octet-stream' })
        : route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html' }),
    );
    await page.goto(ADDRESS);
    await page.evaluate(readFileSync(join(__dirname, 'page.js'), 'utf8'));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(
      ([address, every, most]) => {
        if (!window.measureTasks) throw new Error('The page of the benchmark did not load.');
        return window.measureTasks(address, every, most);
      },
      [`${ADDRESS}plan.xlsx`, turn, limit] as const,
    );
  } finally {
    await server.close();
  }
}
