import { ExcelWorkbook } from '../adapters/excel/excel-workbook';
import { today } from '../adapters/machine/clock';
import { sha256 } from '../adapters/machine/sha256';
import { messageFragment, messageOf, type CommandMessage } from './command-message';
import { drawMessage } from './message-page';
import { FUNCTION_NAMES, RibbonButtons } from './ribbon-buttons';

/** Filled in by webpack from package.json. */
declare const PRODUCT_VERSION: string;

/**
 * Shows a message in a dialog of this same page, and waits until the user has closed it: Excel ends this page as soon as
 * the command says that it is completed, and the dialog with it. Without a shared runtime the pane cannot be opened.
 */
function tell(message: CommandMessage): Promise<void> {
  const { href } = new URL(`commands.html#${messageFragment(message)}`, location.href);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(href, { height: 30, width: 30, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(`No dialog: ${result.error.code}`));
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}

/** Gives each button of the ribbon its command. */
function serveButtons(): void {
  const buttons = new RibbonButtons({
    workbook: new ExcelWorkbook(),
    version: PRODUCT_VERSION,
    language: Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en',
    digest: sha256,
    today,
    tell,
  });
  for (const [name, command] of Object.entries(FUNCTION_NAMES)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void buttons.click(command, event));
  }
}

async function start(): Promise<void> {
  const message = messageOf(location.hash);
  if (message === null) {
    await Office.onReady();
    serveButtons();
    return;
  }
  // The words need not wait for Office.js; closing does.
  drawMessage(document, message, () => void Office.onReady().then(() => Office.context.ui.messageParent('close')));
  await Office.onReady();
}

void start();
