import { screen } from '@testing-library/react';
import { TABLE_IDS, TABLES } from '../../src/core/tables';
import { showPane } from './support/render-pane';
import { tableSheet } from './support/table-sheet';

describe('a workbook without a plan', () => {
  it('offers three ways to begin', async () => {
    await showPane();
    expect(await screen.findByRole('heading', { name: 'Welkom bij MVOI Actieplan' })).toBeTruthy();
    for (const name of ['Inrichten', 'Mijn werkmap gebruiken', 'Alkmaar', 'Helmond', 'Heerlen']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('is set up with every table of the contract, and the user’s own sheet as it was', async () => {
    const pane = await showPane({
      sheets: [{ name: 'Notities', cells: [{ row: 0, column: 0, values: ['van mij'] }] }],
    });
    await pane.user.click(await screen.findByRole('button', { name: 'Inrichten' }));
    await pane.settled();
    const { sheets } = pane.host.snapshot();
    const tables = sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name));
    expect(tables).toEqual(expect.arrayContaining(TABLE_IDS.map((id) => TABLES[id].name)));
    expect(sheets.find(({ name }) => name === 'Notities')?.cells).toEqual([{ row: 0, column: 0, values: ['van mij'] }]);
    expect(pane.said()).toMatch(/bladen zijn gemaakt/);
    expect(screen.queryByRole('heading', { name: 'Welkom bij MVOI Actieplan' })).toBeNull();
  }, 60_000);

  it('is set up once, also after a failure half-way', async () => {
    const pane = await showPane();
    // After the two of reading anew and the one that asks how things stand.
    pane.host.failAt(pane.host.nextSync + 3, { when: 'within', code: 'GeneralException', applied: 100 });
    await pane.user.click(await screen.findByRole('button', { name: 'Inrichten' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De bladen zijn niet gemaakt');
    await pane.settled();
    await pane.user.click(
      screen.queryByRole('button', { name: 'Inrichten' }) ??
        screen.getByRole('button', { name: 'Maak de bladen die ontbreken' }),
    );
    await pane.settled();
    const tables = pane.host.snapshot().sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name));
    expect(tables.filter((name) => TABLE_IDS.some((id) => TABLES[id].name === name)).sort()).toEqual(
      TABLE_IDS.map((id) => TABLES[id].name).sort(),
    );
  }, 60_000);

  it('shows an example', async () => {
    const pane = await showPane();
    await pane.user.click(await screen.findByRole('button', { name: 'Helmond' }));
    await pane.settled();
    expect(pane.pane.store.get().computed?.plan.settings.organisation).toContain('Helmond');
    expect(pane.said()).toBe('Het plan van Helmond staat in de werkmap.');
  }, 60_000);

  it('says what of the user’s own calendar is recognised', async () => {
    const pane = await showPane({
      sheets: [
        {
          name: 'Planning',
          cells: [
            { row: 0, column: 0, values: ['Omschrijving', 'Budgethouder'] },
            { row: 1, column: 0, values: ['Groenonderhoud', 'Beheer'] },
          ],
        },
      ],
    });
    await pane.user.click(await screen.findByRole('button', { name: 'Mijn werkmap gebruiken' }));
    expect(screen.getByText(/0 van de \d+ tabellen zijn gevonden/)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(screen.getByRole('button', { name: 'Inrichten' })).toBeTruthy();
  });

  it('makes no second table beside one whose headings the user has put right meanwhile', async () => {
    const pane = await showPane({
      sheets: [
        {
          name: 'Ons werk',
          cells: [
            { row: 0, column: 0, values: ['Nr', 'Klus', 'Persoon', 'Voortgang nu'] },
            { row: 1, column: 0, values: ['1', 'Visie schrijven', 'Inkoop', 'Loopt'] },
          ],
        },
      ],
    });
    await pane.user.click(await screen.findByRole('button', { name: 'Mijn werkmap gebruiken' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    pane.host.coauthor.setValues('Ons werk', 'B1:D1', [['Actie', 'Verantwoordelijke', 'Status']]);
    await pane.user.click(screen.getByRole('button', { name: 'Maak de bladen die ontbreken' }));
    await pane.settled();
    const actions = pane.pane.store.get().computed?.plan.tables.actions;
    expect([actions?.raw?.sheet, actions?.rows.length]).toEqual(['Ons werk', 1]);
  }, 60_000);

  it('says that a sheet of the user’s was changed, as long as it may become a table', async () => {
    const pane = await showPane({
      sheets: [{ name: 'Ons werk', cells: [{ row: 0, column: 0, values: ['Nr', 'Klus', 'Persoon', 'Voortgang nu'] }] }],
    });
    await pane.user.click(await screen.findByRole('button', { name: 'Mijn werkmap gebruiken' }));
    pane.host.coauthor.setValues('Ons werk', 'B1:D1', [['Actie', 'Verantwoordelijke', 'Status']]);
    await pane.settled();
    expect(screen.getByText(/Gewijzigd sinds/)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Opnieuw kijken' }));
    await pane.settled();
    expect(pane.pane.store.get().computed?.plan.tables.actions.raw?.sheet).toBe('Ons werk');
  });

  it('puts no example beside tables of the user’s own', async () => {
    const pane = await showPane({
      sheets: [tableSheet('Rollen', ['Rol', 'Kwartaal', 'Taak'], ['Inkoper', 'Q1', 'Uitvragen'])],
    });
    expect(await screen.findByText(/Deze werkmap bevat al tabellen \(Rollen\)/)).toBeTruthy();
    const syncs = pane.host.syncs.length;
    await pane.user.click(screen.getByRole('button', { name: 'Alkmaar' }));
    expect(pane.host.syncs).toHaveLength(syncs);
  });
});
