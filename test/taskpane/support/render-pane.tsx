import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import { PaneApp } from '../../../src/taskpane/shell/pane-app';
import type { View } from '../../../src/taskpane/state/pane-state';
import type { WorkbookSnapshot } from '../../../packages/excel-stand-in';
// Fetched before there is anything to wait for: each is a file of its own in the product.
import '../../../src/taskpane/state/plan-code';
import '../../../src/taskpane/views/check/check-view';
import '../../../src/taskpane/views/edit/edit-view';
import '../../../src/taskpane/views/overview/overview-view';
import '../../../src/taskpane/views/report/report-view';
import '../../../src/taskpane/views/settings/settings-view';
import '../../../src/taskpane/views/start/start-view';
import '../../../src/taskpane/views/steps/steps-view';
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

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a person does, each in one event: key by key, with the pointer on its way, it is done in the browser (test/e2e),
 * where it takes a hundredth of the time.
 */
const user = {
  click: (element: Element): Promise<void> =>
    act(async () => {
      if (element instanceof HTMLElement) element.focus();
      fireEvent.click(element);
      await Promise.resolve();
    }),
  type: (field: Element, text: string): Promise<void> => changed(field, `${(field as Field).value}${text}`),
  clear: (field: Element): Promise<void> => changed(field, ''),
  /** An option, or its text or value. */
  selectOptions: (select: Element, option: string | Element): Promise<void> => {
    const found = [...(select as HTMLSelectElement).options].find(
      (one) => one === option || one.value === option || one.text === option,
    );
    if (found === undefined)
      throw new RangeError(`There is no option ${typeof option === 'string' ? option : option.outerHTML}`);
    return changed(select, found.value);
  },
};

function changed(field: Element, value: string): Promise<void> {
  return act(async () => {
    (field as HTMLElement).focus();
    fireEvent.change(field, { target: { value } });
    await Promise.resolve();
  });
}

/** The pane as a person has it before them. */
export interface ShownPane extends OpenPane {
  readonly user: typeof user;
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
    user,
    page,
    said,
    settled,
    go,
  };
}
