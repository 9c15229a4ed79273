import { screen, within } from '@testing-library/react';
import { exampleSnapshot } from './support/open-pane';
import { accessibilityProblems, showPane } from './support/render-pane';
import { ONE_THEME } from './support/table-sheet';

const alkmaar = exampleSnapshot('alkmaar');

describe('the first view', () => {
  it('answers how the year stands, with its fraction and what is still needed', async () => {
    await showPane(await alkmaar);
    expect(await screen.findByText('8 van 12 kansrijke aanbestedingen')).toBeTruthy();
    expect(screen.getByText('67 %', { selector: 'span' })).toBeTruthy();
    expect(screen.getByText('Nog 1 nodig; 3 kunnen nog.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Dekking 67 %, doel 75 %' })).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leads from a number to its rows, and from a row to its cell', async () => {
    const pane = await showPane(await alkmaar);
    await pane.user.click(await screen.findByRole('button', { name: 'Toegepast bij 8' }));
    const list = screen.getByRole('button', { name: 'Toegepast bij 8' }).parentElement as HTMLElement;
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
    expect(screen.getByText('3 van 8 kansrijke aanbestedingen')).toBeTruthy();
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
    expect(await screen.findByText('8 of 12 promising tenders')).toBeTruthy();
  });

  it('says what is missing in a plan without a calendar', async () => {
    await showPane({
      sheets: [ONE_THEME],
    });
    expect(await screen.findByText(/De dekking is niet te berekenen/)).toBeTruthy();
    expect(screen.getByText('Er is nog geen tabel Acties.')).toBeTruthy();
  });
});
