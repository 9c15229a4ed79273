import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Workbench } from '../../../packages/workbench/src/workbench';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.1, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** The workbench in the browser of the tests, with the pane in it. */
export class WorkbenchPage {
  private readonly errors: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.errors.push(`page: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      const { hostname } = new URL(request.url(), 'http://localhost');
      if (hostname !== 'localhost' && hostname !== '') this.errors.push(`network: ${request.url()}`);
    });
  }

  /** The pane's own page. */
  get pane(): Frame {
    const [frame] = this.page.mainFrame().childFrames();
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  /** What the stand-in counts: the pane's requests to Excel so far. */
  syncs(): Promise<number> {
    return this.page.evaluate(() => window.workbench?.host.syncs.length ?? -1);
  }

  /** Names of the sheets, hidden ones too. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.host.workbook.worksheets.items.map(({ name }) => name) ?? []);
  }

  /** Sheet and row and column (from 0) that are selected. */
  selection(): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(() => {
      const selection = window.workbench?.host.workbook.selection;
      if (!selection) throw new Error('No workbook is open.');
      return { sheet: selection.sheet.name, row: selection.area.row, column: selection.area.column };
    });
  }

  /** Selects cells, as a person does in the sheet. */
  select(sheet: string, address: string): Promise<void> {
    return this.page.evaluate(([name, cells]) => window.workbench?.host.user.select(name, cells), [
      sheet,
      address,
    ] as const);
  }

  /** Everything that a screen reader has been given to say in the pane. */
  async spoken(): Promise<readonly string[]> {
    return this.pane.evaluate(() => window.e2eNotes?.spoken ?? []);
  }

  /** Findings of axe in the pane as lines: rule, element, what to do. */
  async axe(): Promise<string[]> {
    await this.pane.evaluate(AXE);
    const { violations } = await this.pane.evaluate(
      (tags): Promise<axe.AxeResults> =>
        (window as unknown as { axe: typeof axe }).axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: tags }),
      WCAG,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${(node.failureSummary ?? '').replace(/\s+/g, ' ')})`),
    );
  }

  /** Elements of the pane that stick out to the right; none when nothing has to be scrolled sideways. */
  async tooWide(): Promise<string[]> {
    return this.pane.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && element.childElementCount === 0,
      );
      return [
        `${String(scrollWidth)} > ${String(clientWidth)}`,
        ...wide.map((element) => element.outerHTML.slice(0, 200)),
      ];
    });
  }

  /** What went wrong unseen: errors in the console, requests to elsewhere, and what the CSP stopped. */
  async troubles(): Promise<string[]> {
    const frames = this.page.frames().map((frame) => frame.evaluate(() => window.e2eNotes?.violations ?? []));
    const violations = (await Promise.all(frames)).flat().map((violation) => `csp: ${violation}`);
    return [...this.errors, ...violations];
  }

  /** For a test that makes something go wrong on purpose. */
  forgetErrors(): void {
    this.errors.length = 0;
  }
}
