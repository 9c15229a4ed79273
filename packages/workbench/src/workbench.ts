import { ExcelFailure, ExcelHost, type WorkbookSnapshot } from '../../excel-stand-in';
import { openFile, saveFile } from '../../excel-stand-in/file';
import { PaneFrame, type OfficeLook } from './pane-frame';
import { Ribbon } from './ribbon';
import { SheetView } from './sheet/sheet-view';
import { drawTabs } from './sheet/sheet-tabs';
import { Toolbar } from './toolbar';
import { WORKBENCH_WORDS, type WorkbenchWords } from './words';

/** Milliseconds of quiet before the sheet is drawn anew: a report is many changes. */
const QUIET = 60;
const EMPTY: Record<OfficeLook['language'], string> = { nl: 'Blad1', en: 'Sheet1' };

/** The places of the page that the workbench fills. */
export interface WorkbenchPlaces {
  readonly toolbar: HTMLElement;
  readonly tabs: HTMLElement;
  readonly sheet: HTMLElement;
  readonly message: HTMLElement;
  readonly count: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

export interface Beginning extends OfficeLook {
  /** The page of the pane. */
  readonly pane: string;
  /** Name of an example, or '' for an empty workbook. */
  readonly example: string;
}

interface Opened {
  readonly host: ExcelHost;
  readonly view: SheetView;
  readonly ribbon: Ribbon;
  /** The file that was opened; `null` for an empty workbook. */
  readonly original: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot } | null;
}

/** The page that shows the pane beside a workbook in the stand-in, without Excel. */
export class Workbench {
  private opened: Opened | null = null;
  private readonly pane: PaneFrame;
  private readonly toolbar: Toolbar;
  private look: OfficeLook;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly name = 'Werkmap.xlsx';

  constructor(
    private readonly places: WorkbenchPlaces,
    private readonly beginning: Beginning,
  ) {
    this.look = { language: beginning.language, theme: beginning.theme };
    this.pane = new PaneFrame(places.frame, beginning.pane);
    this.toolbar = new Toolbar(places.toolbar, this);
  }

  /** The stand-in, for tests: its syncs, people and workbook. */
  get host(): ExcelHost {
    if (!this.opened) throw new Error('No workbook is open yet.');
    return this.opened.host;
  }

  get words(): WorkbenchWords {
    return WORKBENCH_WORDS[this.look.language];
  }

  get officeLook(): OfficeLook {
    return this.look;
  }

  async start(): Promise<void> {
    document.documentElement.lang = this.look.language;
    await (this.beginning.example === '' ? this.openEmpty() : this.openExample(this.beginning.example));
  }

  /** Has a page of the add-in's speak with the stand-in: the pane, or what the ribbon opens. */
  plugIn(page: Window): void {
    if (!this.opened?.ribbon.plugIn(page)) this.pane.plugIn(page, this.host, this.look);
  }

  /** A button of the ribbon, by the function that the manifest names for it. */
  async clickRibbon(functionName: string): Promise<void> {
    await this.opened?.ribbon.click(functionName);
  }

  /** Shows the pane, or closes it: commands of the ribbon work without it. */
  showPane(shown: boolean): void {
    this.places.frame.parentElement?.toggleAttribute('hidden', !shown);
    if (shown) this.pane.open();
    else this.pane.close();
  }

  /** An empty workbook, as Excel opens one. */
  openEmpty(): Promise<void> {
    this.show({ name: this.name, sheets: [{ name: EMPTY[this.look.language] }] }, null);
    this.toolbar.draw('');
    return Promise.resolve();
  }

  async openExample(example: string): Promise<void> {
    const response = await fetch(`/examples/${encodeURIComponent(example)}.xlsx`);
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), `${example}.xlsx`, example);
  }

  /** Opens a workbook file; what is not one is refused with the adapter's word for it. */
  async openBytes(bytes: Uint8Array, name: string, example: string | null = null): Promise<void> {
    const { snapshot, left } = await openFile(bytes, name);
    this.show(snapshot, { bytes, snapshot });
    this.toolbar.draw(example);
    this.say([this.words.opened(name), left.length > 0 ? this.words.left(left.join(', ')) : ''].join(' '));
  }

  /** The workbook as it is now, as a file. */
  async save(): Promise<Uint8Array> {
    const { bytes, left } = await saveFile(this.host.workbook, this.opened?.original ?? null);
    if (left.length > 0) this.say(left.map((sheet) => this.words.notSaved(sheet)).join(' '));
    return bytes;
  }

  /** Another language or theme of Office: the pane opens anew, as it does in Excel. */
  changeLook(change: Partial<OfficeLook>): void {
    this.look = { ...this.look, ...change };
    document.documentElement.lang = this.look.language;
    if (this.opened) {
      const { host, original } = this.opened;
      this.opened = this.openedWith(host, original);
    }
    this.toolbar.draw();
    this.drawAll();
    this.pane.open();
  }

  say(text: string): void {
    this.places.message.textContent = text;
  }

  /** Says in words why something could not be done. */
  readonly refuse = (error: unknown): void => {
    if (!(error instanceof ExcelFailure)) throw error;
    this.say(`Excel: ${error.message}`);
  };

  private show(snapshot: WorkbookSnapshot, original: Opened['original']): void {
    this.pane.close();
    const host = new ExcelHost({ currentYear: new Date().getFullYear() }, snapshot);
    this.opened = this.openedWith(host, original);
    host.workbook.onNotice(({ kind }) => {
      if (this.opened?.host !== host) return;
      if (kind === 'selection-changed') this.opened.view.drawSelection(true);
      else this.drawSoon();
    });
    host.onSync(() => {
      if (this.opened?.host === host) this.drawSoon();
    });
    this.say('');
    this.drawAll();
    this.pane.open();
  }

  private openedWith(host: ExcelHost, original: Opened['original']): Opened {
    const view = new SheetView(this.places.sheet, host, this.words, this.refuse);
    return { host, original, view, ribbon: new Ribbon(host, this.look) };
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.drawAll();
    }, QUIET);
  }

  private drawAll(): void {
    if (!this.opened) return;
    const { host, view } = this.opened;
    view.draw();
    drawTabs(this.places.tabs, host, this.words, () => {
      this.drawAll();
    });
    this.toolbar.showProtection();
    const last = host.syncs.at(-1);
    const failed = last?.failure ? ` · ${this.words.failed}: ${last.failure}` : '';
    this.places.count.textContent = this.words.syncs(host.syncs.length) + failed;
  }
}
