import { installNativeHost } from '../../excel-stand-in/browser';
import type { ExcelHost } from '../../excel-stand-in';
import { element } from './dom';
import { LOCALES, type OfficeLook } from './pane-frame';

const PAGE = '/addin/commands.html';
/** Milliseconds that the page of the buttons gets to start; Excel gives it longer. */
const PATIENCE = 10_000;

type CommandFunction = (event: { completed(): void }) => void;
type DialogHandler = (message: { message: string }) => void;

/** What is used of the Office in the page of the buttons. */
interface PageOffice {
  readonly actions?: { readonly _association: { readonly mappings: Readonly<Record<string, CommandFunction>> } };
  readonly context: { readonly ui: object };
}

interface PageWindow extends Window {
  readonly Office?: PageOffice;
}

/**
 * The buttons of the ribbon: as Excel does, each click opens the page of the commands out of sight, calls the function
 * that the manifest names, and ends the page when the command says that it is completed. Dialogs are played by the page.
 */
export class Ribbon {
  private readonly pages = new Set<HTMLIFrameElement>();
  private readonly dialogs = new Map<HTMLIFrameElement, { onMessage: DialogHandler }>();

  constructor(
    private readonly host: ExcelHost,
    private readonly look: OfficeLook,
  ) {}

  /** Resolves when the command is completed and its page gone. */
  async click(functionName: string): Promise<void> {
    const page = element('iframe', { src: PAGE, hidden: true });
    this.pages.add(page);
    document.body.append(page);
    try {
      const run = await this.functionOf(page, functionName);
      await new Promise<void>((resolve) => {
        run({ completed: resolve });
      });
    } finally {
      this.pages.delete(page);
      page.remove();
    }
  }

  /** Plugs in a page of ours that is about to load office.js; `false` for any other. */
  plugIn(page: Window): boolean {
    const own = [...this.pages, ...this.dialogs.keys()].some(({ contentWindow }) => contentWindow === page);
    if (own) installNativeHost(page, this.host, { locale: LOCALES[this.look.language] });
    return own;
  }

  private async functionOf(page: HTMLIFrameElement, name: string): Promise<CommandFunction> {
    for (let waited = 0; waited < PATIENCE; waited += 50) {
      const office = officeOf(page);
      const run = office?.actions?._association.mappings[name.toUpperCase()];
      if (office && run) {
        replaceIn(page, office, 'displayDialogAsync', this.displayDialog);
        return run;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The page of the buttons has no function ${name}.`);
  }

  /** `Office.context.ui.displayDialogAsync`: a dialog of the page with the add-in's page in it. */
  private readonly displayDialog = (
    address: string,
    _options: unknown,
    callback: (result: { status: string; value: unknown }) => void,
  ): void => {
    const frame = element('iframe', { src: address, title: 'MVOI Actieplan' });
    const dialog = element('dialog', { className: 'office-dialog' }, frame);
    const handlers = new Map<string, DialogHandler>();
    const close = (): void => {
      this.dialogs.delete(frame);
      dialog.remove();
    };
    this.dialogs.set(frame, { onMessage: (message) => handlers.get('dialogMessageReceived')?.(message) });
    frame.addEventListener('load', () => {
      void this.listenTo(frame);
    });
    // Escape, or the cross of the window: Excel tells the page that opened it.
    dialog.addEventListener('close', () => {
      close();
      handlers.get('dialogEventReceived')?.({ message: '' });
    });
    document.body.append(dialog);
    dialog.showModal();
    const value = {
      close,
      addEventHandler: (event: string, handler: DialogHandler) => handlers.set(event, handler),
    };
    callback({ status: 'succeeded', value });
  };

  /** `Office.context.ui.messageParent` of a dialog's page. */
  private async listenTo(frame: HTMLIFrameElement): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += 50) {
      const office = officeOf(frame);
      if (office?.context) {
        replaceIn(frame, office, 'messageParent', (message: string) => this.dialogs.get(frame)?.onMessage({ message }));
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function officeOf({ contentWindow }: HTMLIFrameElement): PageOffice | undefined {
  const page: PageWindow | null = contentWindow;
  return page?.Office;
}

/** Gives the page another function of `Office.context.ui`: nothing in it can be changed, so it gets an heir of it all. */
function replaceIn({ contentWindow }: HTMLIFrameElement, office: PageOffice, name: string, value: unknown): void {
  const ui = Object.create(office.context.ui, { [name]: { value } }) as object;
  const context = Object.create(office.context, { ui: { value: ui } }) as object;
  const heir = Object.create(office, { context: { value: context } }) as PageOffice;
  Object.assign(contentWindow as PageWindow, { Office: heir });
}
