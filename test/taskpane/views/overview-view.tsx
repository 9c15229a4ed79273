import { screen, within } from '@testing-library/react';
import { exampleInUse } from '../support/open-pane';
import { showPane } from '../support/render-pane';
import { ONE_THEME, tableSheet } from '../support/table-sheet';

const alkmaar = exampleInUse('alkmaar');

describe('the first view', () => {
  it('answers how the year stands, with its denominator and what is still needed', async () => {
    await showPane(await alkmaar);
    const answer = await screen.findByText(/^Bij 8 van de 12 kansrijke aanbestedingen van 2025 /);
    expect(answer.textContent).toContain('(67%). Het doel is 75%. Er is nog 1 aanbesteding nodig');
    expect(screen.getByText('67%', { selector: 'span' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Dekking 67%, doel 75%' })).toBeTruthy();
  });

  it('leads from a number to its rows, and from a row to its cell', async () => {
    const pane = await showPane(await alkmaar);
    await pane.user.click(await screen.findByRole('button', { name: 'Toegepast bij 8 aanbestedingen' }));
    const list = screen.getByRole('button', { name: 'Toegepast bij 8 aanbestedingen' }).parentElement as HTMLElement;
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(8);
    await pane.user.click(within(rows[0] as HTMLElement).getByRole('button'));
    await pane.settled();
    expect(pane.host.workbook.activeSheet.name).toBe('Aanbestedingskalender');
  });

  it('goes to a tender that can still change, to edit it', async () => {
    const pane = await showPane(await alkmaar);
    await pane.user.click(await screen.findByRole('button', { name: /^Bewerken: A-07/ }));
    expect(await screen.findByRole('heading', { name: /A-07/ })).toBeTruthy();
    expect(pane.pane.store.get().view).toMatchObject({ name: 'edit', row: { table: 'tenders', key: 'A-07' } });
  });

  it('shows another year when asked', async () => {
    const pane = await showPane(await alkmaar);
    await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'Jaar' }), '2026');
    expect(screen.getByText(/^Bij 3 van de 8 kansrijke aanbestedingen van 2026 /)).toBeTruthy();
  });

  it('says that it is outdated when the calendar changes, and refreshes when asked', async () => {
    const pane = await showPane(await alkmaar);
    pane.host.coauthor.setValues('Aanbestedingskalender', 'B2', [['Andere naam']]);
    await pane.settled();
    await pane.user.click(screen.getByRole('button', { name: 'Bijwerken' }));
    await pane.settled();
    expect(pane.said()).toBe('De cijfers zijn bijgewerkt.');
    expect(screen.queryByText(/Gewijzigd sinds/)).toBeNull();
  });

  it('speaks English too', async () => {
    await showPane(await alkmaar, { name: 'overview' }, { language: 'en' });
    expect(await screen.findByText(/8 of (the )?12 promising tenders/)).toBeTruthy();
  });

  it('points at the steps while there is nothing to say, and at the tables when a promise cannot be computed', async () => {
    const pane = await showPane({ sheets: [ONE_THEME] });
    await pane.user.click(await screen.findByRole('button', { name: 'Naar Stappen' }));
    expect(pane.pane.store.get().view).toEqual({ name: 'steps' });
    pane.page.unmount();
    const goal = tableSheet('Doelen', ['Soort', 'Jaar', 'Streefwaarde'], ['Dekking', 2025, 0.5]);
    await showPane({ sheets: [ONE_THEME, goal] });
    expect(await screen.findByText(/^De dekking is niet te berekenen/)).toBeTruthy();
    expect(screen.queryByText('Acties')).toBeNull();
  });

  it('copies the indicators of the quarter, and shows them where the clipboard is not allowed', async () => {
    const indicators = tableSheet('Indicatoren', ['Code', 'Indicator', 'Eenheid'], ['CO2', 'Vermeden CO2', 'kg']);
    const pane = await showPane({ sheets: [ONE_THEME, indicators] });
    await pane.user.click(await screen.findByRole('button', { name: 'Kopieer indicatoren' }));
    expect(await screen.findByText('De indicatoren van 2025-Q4 staan op het klembord.')).toBeTruthy();
    expect(pane.copied).toEqual(['code,quarter,count,projects\r\nCO2,2025-Q4,0,0\r\n']);
    pane.pane.host.copyText = () => Promise.reject(new Error('not allowed'));
    await pane.user.click(screen.getByRole('button', { name: 'Kopieer indicatoren' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Indicatoren als tekst' });
    expect(text.value).toContain('CO2,2025-Q4,0,0');
  });
});
