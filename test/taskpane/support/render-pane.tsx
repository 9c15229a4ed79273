import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { PaneApp } from '../../../src/taskpane/shell/pane-app';
import type { View } from '../../../src/taskpane/state/pane-state';
import type { WorkbookSnapshot } from '../../../packages/excel-stand-in';
import { openPane, type OpenPane, type OpenPaneOptions } from './open-pane';

// A failure names what is missing; the whole page beside it hides that. Whether something can be seen and pointed at is
// tried in the browser (test/e2e): asking that of a page without a layout takes more time than all the rest.
configure({
  getElementError: (message) => new Error(message ?? 'not found'),
  asyncUtilTimeout: 10_000,
  defaultHidden: true,
});

/**
 * Styles go to another document: nothing is laid out here, and every question about a role would first match each element
 * with thousands of rules.
 */
const elsewhere = createDOMRenderer(document.implementation.createHTMLDocument());

/** The pane as a person has it before them. */
export interface ShownPane extends OpenPane {
  readonly user: UserEvent;
  readonly page: RenderResult;
  /** What the screen reader was told last. */
  readonly said: () => string;
  /** Waits until nothing is read, done or worked out any more. */
  readonly settled: () => Promise<void>;
  /** Goes to another view; it may have to be fetched first. */
  readonly go: (view: View) => Promise<void>;
}

/** Opens a workbook, shows the pane beside it, and goes to a view. */
export async function showPane(
  snapshot?: WorkbookSnapshot,
  view: View = { name: 'overview' },
  options: OpenPaneOptions = {},
): Promise<ShownPane> {
  const open = openPane(snapshot, options);
  const { pane, host } = open;
  pane.go(view);
  const page = render(
    <RendererProvider renderer={elsewhere}>
      <PaneApp pane={pane} dark={false} />
    </RendererProvider>,
  );
  const settled = async (): Promise<void> => {
    await act(() => host.settled());
    await waitFor(() => {
      const { refreshing, work } = pane.store.get();
      expect({ refreshing, work }).toEqual({ refreshing: null, work: null });
    });
    await act(() => host.settled());
  };
  await act(() => pane.start());
  await settled();
  await waitFor(() => expect(page.container.querySelector('main h2, main h1, main p')).not.toBeNull());
  const said = (): string => screen.getByTestId('live-region').textContent ?? '';
  const go = (to: View): Promise<void> => act(() => Promise.resolve(pane.go(to)));
  return {
    ...open,
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    page,
    said,
    settled,
    go,
  };
}

/** Rules that need a layout are tried in the browser (test/e2e). */
const NEEDS_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong with what is shown, by the rules of WCAG 2.1 A and AA. */
export async function accessibilityProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    rules: Object.fromEntries(NEEDS_LAYOUT.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
