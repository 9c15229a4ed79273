import { screen, within } from '@testing-library/react';
import { dateOf } from '../support/plan-of';
import { exampleInUse } from './support/open-pane';
import { accessibilityProblems, showPane } from './support/render-pane';
import { ONE_THEME, tableSheet } from './support/table-sheet';

const alkmaar = exampleInUse('alkmaar');

describe('the first view', () => {
  it('answers how the year stands, with its fraction and what is still needed', async () => {
    await showPane(await alkmaar);
    expect(await screen.findByText('8 van 12 kansrijke aanbestedingen')).toBeTruthy();
    expect(screen.getByText('67%', { selector: 'span' })).toBeTruthy();
    expect(screen.getByText('Nog 1 nodig; 3 kunnen nog.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Dekking 67%, doel 75%' })).toBeTruthy();
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

  /** Coverage is of 2025 alone, a promise of 2026: one pilot of three, not promising. */
  const PROMISED = {
    sheets: [
      ONE_THEME,
      tableSheet(
        'Aanbestedingen',
        ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Pilot', 'Klimaat'],
        ['1', 'Energie', '2025-Q2', 'ja', 'nee', 'Eis'],
        ['2', 'Proef', '2026-Q2', 'nee', 'ja', null],
      ),
      tableSheet('Doelen', ['Soort', 'Jaar', 'Streefwaarde'], ['Pilots', 2026, 3]),
    ],
  };

  it('begins with a year that has promises and no coverage, says so, and leads to the other', async () => {
    const pane = await showPane(PROMISED, { name: 'overview' }, { today: dateOf('2026-02-01') });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Jaar' });
    expect(choice.value).toBe('2026');
    expect([...choice.options].map(({ value }) => value)).toEqual(['2025', '2026']);
    expect(screen.getByText(/^Over 2026 is er geen dekking/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Afspraken in aantallen 2026' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 van 3 pilots' })).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
    await pane.user.selectOptions(choice, '2025');
    expect(screen.getByText('1 van 1 kansrijke aanbesteding')).toBeTruthy();
    expect(screen.queryByText(/is er geen dekking/)).toBeNull();
    expect(screen.queryByRole('button', { name: '1 van 3 pilots' })).toBeNull();
  });

  it('shows promises where no year has coverage, and speaks of none where there are neither', async () => {
    const [themes, , goals] = PROMISED.sheets as [typeof ONE_THEME, typeof ONE_THEME, typeof ONE_THEME];
    const calendar = tableSheet('Aanbestedingen', ['Nr', 'Start', 'Kansrijk'], ['1', '2026-Q1', 'nee']);
    const pane = await showPane({ sheets: [themes, calendar, goals] });
    expect(await screen.findByText(/^Over 2026 is er geen dekking/)).toBeTruthy();
    expect(screen.getByText('0 van 3 pilots')).toBeTruthy();
    pane.page.unmount();
    await showPane({ sheets: [themes, calendar] });
    expect(await screen.findByText(/^Er zijn nog geen kansrijke aanbestedingen/)).toBeTruthy();
  });
});
