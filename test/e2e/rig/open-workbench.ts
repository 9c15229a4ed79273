import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { enlargeText } from './enlarge-text';
import { watchPage } from './watch-page';
import { WorkbenchPage } from './workbench-page';

/** The day on which the browser tests are played: the examples are plans for 2025. */
const TODAY = '2025-10-01T10:42:00+02:00';

export interface WorkbenchOptions {
  /** Without one an empty workbook is opened. */
  readonly example?: string;
  /** Of the pane, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'nl' | 'en';
  /** High contrast, as Windows has it. */
  readonly forcedColors?: boolean;
  /** How much larger the user has all text: 2 for 200 %. */
  readonly textZoom?: number;
  /** Another page in the place of the pane. */
  readonly pane?: string;
  readonly today?: string;
}

/** Milliseconds; a report is there in two seconds, on a busy machine in six. */
const PATIENCE = 12_000;

let browser: Promise<Browser> | null = null;
const open: WorkbenchPage[] = [];

/** Opens the workbench as a user would find it. Closed after each test, which fails if anything went wrong unseen. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  const { width = 350, height = 900, theme = 'light', language = 'nl', textZoom = 1 } = options;
  browser ??= chromium.connect(process.env['MVOI_E2E_BROWSER'] ?? '');
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height },
    colorScheme: theme,
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: language === 'nl' ? 'nl-NL' : 'en-US',
    timezoneId: 'Europe/Amsterdam',
  });
  await context.addInitScript(watchPage);
  if (textZoom !== 1) await context.addInitScript(enlargeText, textZoom);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.clock.setFixedTime(options.today ?? TODAY);
  const workbench = new WorkbenchPage(context, page);
  open.push(workbench);
  const query = new URLSearchParams({ example: options.example ?? '', width: String(width), theme, language });
  if (options.pane !== undefined) query.set('pane', options.pane);
  await page.goto(`${process.env['MVOI_E2E_ADDRESS'] ?? ''}?${query.toString()}`);
  await page.locator('#pane[src]').waitFor();
  await page.frameLocator('#pane').locator('body').waitFor();
  return workbench;
}

/** Closes what a test opened; gives what went wrong in it. */
export async function closeWorkbenches(): Promise<string[]> {
  const troubles: string[] = [];
  for (const workbench of open.splice(0)) {
    troubles.push(...(await workbench.troubles()));
    await workbench.context.close();
  }
  return troubles;
}

export async function leaveBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}
