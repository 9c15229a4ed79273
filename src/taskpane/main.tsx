import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelWorkbook } from '../adapters/excel/excel-workbook';
import { copyText } from '../adapters/machine/clipboard';
import { timeOfDay, today } from '../adapters/machine/clock';
import { sha256 } from '../adapters/machine/sha256';
import { PANE_TURN, turnsAfter } from '../adapters/machine/turns';
import { shellWords } from '../messages/pane/shell';
import type { PaneHost } from '../app/pane-host';
import { PaneApp } from './shell/pane-app';
import { isDark } from './shell/theme';
import { faultOf } from './state/fault';
import { loadPlanCode, Pane } from './state/pane';

/** Filled in by webpack from package.json. */
declare const PRODUCT_VERSION: string;

/** Office says how it looks; where it does not, the system does. */
function isOfficeDark(system: MediaQueryList): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor === undefined ? system.matches : isDark(theme.bodyBackgroundColor);
}

async function openPane(element: HTMLElement): Promise<void> {
  // Fetched while Office starts; when that fails, the reading says so.
  loadPlanCode().catch(() => undefined);
  await Office.onReady();
  const host: PaneHost = {
    workbook: new ExcelWorkbook({ onWaiting: (waiting) => pane.setWaiting(waiting) }),
    version: PRODUCT_VERSION,
    language: Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en',
    digest: sha256,
    takeTurn: turnsAfter(PANE_TURN),
    today,
    clock: timeOfDay,
    copyText,
    reload: () => location.reload(),
  };
  const pane = new Pane(host);
  const root = createRoot(element);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    root.render(
      <StrictMode>
        <PaneApp pane={pane} dark={isOfficeDark(system)} />
      </StrictMode>,
    );
  };
  system.addEventListener('change', draw);
  addEventListener('unhandledrejection', ({ reason }) => {
    pane.fault(reason);
  });
  addEventListener('error', ({ error }) => {
    pane.fault(error);
  });
  draw();
  await pane.start();
}

/** When React itself is down there is still a way to say so; loaded only then. */
async function sayThatPaneIsDown(error: unknown): Promise<void> {
  const { UI } = await import('@microsoft/office-js-helpers');
  // Office may not have told its language yet.
  const language = navigator.language.startsWith('en') ? 'en' : 'nl';
  const { fault, product } = shellWords(language);
  UI.notify(fault.down(faultOf(error).name), product, 'error');
}

openPane(document.getElementById('pane') as HTMLElement).catch(sayThatPaneIsDown);
