import type { ExcelHost } from '../../../excel-stand-in';
import { element } from '../dom';
import type { WorkbenchWords } from '../words';

/** The sheets of the workbook by name: the one in sight, hidden and protected ones marked. */
export function drawTabs(root: HTMLElement, host: ExcelHost, words: WorkbenchWords, onChoice: () => void): void {
  const { worksheets, activeSheet } = host.workbook;
  const tabs = worksheets.items.map((sheet) => {
    const marks = [
      sheet.visibility === 'Visible' ? '' : words.hidden,
      sheet.protection.protected ? words.protected : '',
    ].filter((mark) => mark !== '');
    const tab = element('button', {
      className: sheet === activeSheet ? 'tab active' : 'tab',
      textContent: marks.length === 0 ? sheet.name : `${sheet.name} (${marks.join(', ')})`,
      disabled: sheet.visibility !== 'Visible',
    });
    if (sheet === activeSheet) tab.setAttribute('aria-current', 'true');
    if (sheet.tabColor !== '') tab.style.borderBottomColor = sheet.tabColor;
    tab.addEventListener('click', () => {
      host.user.showSheet(sheet.name);
      onChoice();
    });
    return tab;
  });
  root.replaceChildren(...tabs);
  root.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
