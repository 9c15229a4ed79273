import { areaAddress } from '../../excel-stand-in';
import { EXAMPLES } from './product';
import { element } from './dom';
import type { OfficeLook } from './pane-frame';
import type { Workbench } from './workbench';

const SLOW = 700;
/** Of the changes in a batch, how many are carried out before it fails halfway. */
const APPLIED = 25;

/** What one can do to the workbook and the Excel around the pane. */
export class Toolbar {
  private example: string | null = '';

  constructor(
    private readonly root: HTMLElement,
    private readonly workbench: Workbench,
  ) {}

  /** Draws it anew, with what is open: an example, '' for an empty workbook, `null` for a file of the user's. */
  draw(example: string | null = this.example): void {
    this.example = example;
    const { words, officeLook } = this.workbench;
    this.root.replaceChildren(
      labelled(words.workbook, this.exampleChoice()),
      this.fileButton(),
      this.button('save', words.save, () => this.download()),
      labelled(
        words.language,
        choice(['nl', 'en'], { nl: 'Nederlands', en: 'English' }, officeLook.language, (value) => {
          this.workbench.changeLook({ language: value as OfficeLook['language'] });
        }),
      ),
      labelled(
        words.theme,
        choice(['light', 'dark'], words.themes, officeLook.theme, (value) => {
          this.workbench.changeLook({ theme: value as OfficeLook['theme'] });
        }),
      ),
      this.ribbon(),
      this.button('coauthor', words.coauthor, () => {
        this.changeAsColleague();
      }),
      this.check('editing', words.editing, this.workbench.host.user.isEditingCell, (on) => {
        const { user } = this.workbench.host;
        if (on) user.beginCellEdit();
        else user.endCellEdit();
      }),
      this.check('protect', words.protect, this.workbench.host.workbook.activeSheet.protection.protected, (on) => {
        this.protect(on);
      }),
      this.check('read-only', words.readOnly, this.workbench.host.workbook.readOnly, (on) => {
        this.workbench.host.workbook.readOnly = on;
      }),
      this.check('slow', words.slow, this.workbench.host.latency > 0, (on) => {
        this.workbench.host.latency = on ? SLOW : 0;
      }),
      this.failureChoice(),
    );
  }

  /** The sheet in sight may be another one by now. */
  showProtection(): void {
    const box = this.root.querySelector<HTMLInputElement>('#protect');
    if (box) box.checked = this.workbench.host.workbook.activeSheet.protection.protected;
  }

  /** The group of buttons that the add-in has on the ribbon of Excel. */
  private ribbon(): HTMLElement {
    const { ribbon } = this.workbench.words;
    const group = element('span', { className: 'ribbon' });
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'MVOI Actieplan');
    group.append(
      this.button('ribbon-pane', ribbon.pane, () => {
        this.workbench.showPane(document.getElementById('side')?.hidden === true);
      }),
      this.button('ribbon-check', ribbon.check, () => this.workbench.clickRibbon('checkWorkbook')),
      this.button('ribbon-refresh', ribbon.refresh, () => this.workbench.clickRibbon('refreshSheets')),
      this.button('ribbon-report', ribbon.report, () => this.workbench.clickRibbon('makeQuarterlyReport')),
    );
    return group;
  }

  private exampleChoice(): HTMLSelectElement {
    const names = {
      '': this.workbench.words.empty,
      ...Object.fromEntries(EXAMPLES.map((name) => [name, capital(name)])),
    };
    const select = choice(['', ...EXAMPLES], names, this.example, (value) => {
      void (value === '' ? this.workbench.openEmpty() : this.workbench.openExample(value));
    });
    select.id = 'example';
    return select;
  }

  private fileButton(): HTMLElement {
    const input = element('input', { type: 'file', accept: '.xlsx,.xlsm,.xltx', id: 'file' });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void openDropped(this.workbench, file);
    });
    return element('label', { className: 'button' }, this.workbench.words.open, input);
  }

  private button(id: string, text: string, run: () => void | Promise<void>): HTMLButtonElement {
    const made = element('button', { id, textContent: text });
    made.addEventListener('click', () => void run());
    return made;
  }

  private check(id: string, text: string, checked: boolean, change: (on: boolean) => void): HTMLElement {
    const input = element('input', { type: 'checkbox', id, checked });
    input.addEventListener('change', () => {
      change(input.checked);
    });
    return element('label', {}, input, text);
  }

  private failureChoice(): HTMLElement {
    const { words } = this.workbench;
    const select = choice(['none', 'before', 'within', 'after'], words.failures, 'none', (value) => {
      const { host } = this.workbench;
      if (value === 'before' || value === 'after')
        host.failAt(host.nextSync, { when: value, code: 'ConnectionFailure' });
      if (value === 'within') {
        host.failAt(host.nextSync, { when: 'within', applied: APPLIED, code: 'ConnectionFailure' });
      }
      host.afterSync(host.nextSync, () => {
        select.value = 'none';
      });
    });
    select.id = 'failure';
    return labelled(words.failure, select);
  }

  /** What a colleague elsewhere does to the selected cell: counts on, or adds a word. */
  private changeAsColleague(): void {
    const { host } = this.workbench;
    const { sheet, area } = host.workbook.selection;
    const value = sheet.cells.valueAt(area.row, area.column);
    const entry = typeof value === 'number' ? value + 1 : `${typeof value === 'string' ? value : ''} (collega)`.trim();
    try {
      host.coauthor.setValues(sheet.name, areaAddress(area), entry);
    } catch (error) {
      this.workbench.refuse(error);
    }
  }

  private protect(on: boolean): void {
    const { user, workbook } = this.workbench.host;
    if (on) user.protectSheet(workbook.activeSheet.name);
    else workbook.as('user', () => workbook.activeSheet.protection.unprotect(null));
  }

  private async download(): Promise<void> {
    const bytes = await this.workbench.save();
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    element('a', { href: address, download: this.workbench.host.workbook.name }).click();
    URL.revokeObjectURL(address);
  }
}

/** Opens a file that the user chose or dropped on the page. */
export async function openDropped(workbench: Workbench, file: File): Promise<void> {
  try {
    await workbench.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    workbench.say(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element('label', {}, text, control);
}

function choice(
  values: readonly string[],
  names: Readonly<Record<string, string>>,
  selected: string | null,
  change: (value: string) => void,
): HTMLSelectElement {
  const options = values.map((value) => element('option', { value, textContent: names[value] ?? value }));
  const select = element('select', {}, ...options);
  if (selected === null) select.selectedIndex = -1;
  else select.value = selected;
  select.addEventListener('change', () => {
    change(select.value);
  });
  return select;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
