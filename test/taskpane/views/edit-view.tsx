import { act, screen, waitFor, within } from '@testing-library/react';
import { markSet } from '../../../src/core/schema/tender-types';
import { columnLetters } from '../../../src/core/workbook/address';
import { exampleInUse, exampleSnapshot } from '../support/open-pane';
import { showPane } from '../support/render-pane';
import { ONE_THEME, tableSheet } from '../support/table-sheet';

const CALENDAR = 'Aanbestedingskalender';
const alkmaar = exampleInUse('alkmaar');
const A07 = { name: 'edit', row: { table: 'tenders', key: 'A-07' } } as const;

function theme(name: string): HTMLElement {
  return screen.getByRole('group', { name: new RegExp(`^${name} `) });
}

describe('the companion', () => {
  it('says whether a tender counts, and which one change makes it', async () => {
    const pane = await showPane(await alkmaar, A07);
    expect(await screen.findByRole('heading', { name: /^A-07/ })).toBeTruthy();
    expect(screen.getByText(/Nog niet toegepast/)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: /^één focusthema toepassen/ }));
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(screen.getByText(/^Telt mee in 2025/)).toBeTruthy();
  });

  it("shows a colleague's value beside one's own, and writes over it only when that is chosen", async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    const { computed } = pane.pane.store.get();
    const row = computed?.plan.tenderByKey('A-07')?.rowNumber ?? 0;
    const column = computed?.plan.themes.find(({ name }) => name === 'Klimaat')?.column ?? 0;
    const held = () => pane.host.workbook.worksheets.get(CALENDAR).cells.valueAt(row, column);
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    pane.host.coauthor.setValues(CALENDAR, `${columnLetters(column)}${row + 1}`, [['Eis']]);
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(held()).toBe('Eis');
    const choice = screen.getByRole('group', { name: 'Klimaat is intussen door een ander gewijzigd.' });
    expect(within(choice).getByRole('button', { name: 'Van collega: Eis' })).toBeTruthy();
    await pane.user.click(within(choice).getByRole('button', { name: 'Mijn keuze: Gunning' }));
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(held()).toBe('Gunning');
  });

  it("takes a colleague's value over, and has nothing left to save", async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    const row = pane.pane.store.get().computed?.plan.tenderByKey('A-07')?.rowNumber ?? 0;
    const explanation = pane.pane.store.get().computed?.plan.tables.tenders.match?.columns.get('explanation') ?? 0;
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'Van mij');
    pane.host.coauthor.setValues(CALENDAR, `${columnLetters(explanation)}${row + 1}`, [['Van een ander']]);
    // The pane reads again by itself: what is filled in is not moved onto the new value.
    await act(() => pane.pane.refresh());
    await pane.settled();
    expect(screen.getByText('0 wijzigingen')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Van collega: Van een ander' }));
    expect(screen.queryByRole('button', { name: /^Mijn keuze/ })).toBeNull();
    expect(pane.pane.store.get().drafts.size).toBe(0);
  });

  it('follows the selection, and keeps what was filled in for another row', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'Nog niet af');
    pane.host.user.select(CALENDAR, 'B2');
    await pane.settled();
    expect(screen.queryByRole('heading', { name: /^A-07/ })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: 'Terug naar A-07' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uitleg' }).value).toBe('Nog niet af');
  });

  it('says beside a field what it would accept, and saves nothing until then', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.click(screen.getByRole('button', { name: 'Alle gegevens' }));
    const start = screen.getByRole('textbox', { name: /^Start/ });
    await pane.user.clear(start);
    await pane.user.type(start, 'ooit');
    expect(screen.getByText(/past niet in “Start”/)).toBeTruthy();
    const syncs = pane.host.syncs.length;
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(pane.host.syncs).toHaveLength(syncs);
  });

  it('adds a tender at the right place and goes to it', async () => {
    const pane = await showPane(await alkmaar, A07);
    await pane.user.click(await screen.findByRole('button', { name: 'Nieuwe aanbesteding' }));
    await pane.user.type(screen.getByRole('textbox', { name: /^Aanbesteding/ }), 'Zonnepanelen sporthal');
    await pane.user.type(screen.getByRole('textbox', { name: /^Start \(kwartaal\)/ }), '2026-Q1');
    await pane.user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await pane.settled();
    expect(await screen.findByRole('heading', { name: /Zonnepanelen sporthal/ })).toBeTruthy();
    const added = pane.pane.store
      .get()
      .computed?.plan.tables.tenders.rows.find(({ title }) => title?.startsWith('Zonne'));
    expect(added?.start).not.toBeNull();
  });

  it('does the same for actions', async () => {
    const pane = await showPane(await alkmaar, { name: 'edit' });
    expect(screen.getByText(/^Kies in het blad een rij/)).toBeTruthy();
    pane.host.user.select('Acties', 'B2');
    await pane.settled();
    const status = await screen.findByRole('combobox', { name: /^Status/ });
    await pane.user.selectOptions(status, 'Loopt');
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(pane.pane.store.get().computed?.plan.tables.actions.rows[0]?.status).toBe('Loopt');
  });

  it('says in Dutch when the sheet is protected, and keeps what was filled in', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'Reden');
    pane.host.user.protectSheet(CALENDAR);
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect((await screen.findByRole('alert')).textContent).toContain('is beveiligd');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uitleg' }).value).toBe('Reden');
  });

  it('never has an older announcement heard again after a saving that failed', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'Reden');
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(pane.said()).toBe('1 cel bewaard.');
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    pane.host.user.protectSheet(CALENDAR);
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('alert');
    await pane.settled();
    expect(pane.said()).toBe('');
  });

  it('leads to the field that keeps a row from being saved, also where it is folded away', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.click(screen.getByRole('button', { name: 'Alle gegevens' }));
    await pane.user.clear(screen.getByRole('textbox', { name: /^Start/ }));
    await pane.user.type(screen.getByRole('textbox', { name: /^Start/ }), 'ooit');
    await pane.user.click(screen.getByRole('button', { name: 'Alle gegevens' }));
    expect(screen.queryByRole('textbox', { name: /^Start/ })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: 'Eén veld klopt niet: Start' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Start/ })));
  });

  it('keeps two rows without an Nr apart', async () => {
    const pane = await showPane(await alkmaar, { name: 'edit' });
    const { computed } = pane.pane.store.get();
    const [first = 0, second = 0] = computed?.plan.tables.tenders.rows.map(({ rowNumber }) => rowNumber) ?? [];
    pane.host.coauthor.setValues(CALENDAR, `A${first + 1}:A${second + 1}`, [[''], ['']]);
    await act(() => pane.pane.refresh());
    await pane.settled();
    pane.host.user.select(CALENDAR, `B${first + 1}`);
    await pane.settled();
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    pane.host.user.select(CALENDAR, `B${second + 1}`);
    await pane.settled();
    expect(screen.getByText('0 wijzigingen')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: `Terug naar rij ${first + 1}` }));
    await pane.settled();
    expect(screen.getByText('1 wijziging')).toBeTruthy();
  });

  it('keeps a tender that was begun, and a chance for the compass, while the user looks elsewhere', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.click(screen.getByRole('button', { name: 'Nieuwe aanbesteding' }));
    await pane.user.type(screen.getByRole('textbox', { name: /^Aanbesteding/ }), 'Zonnepanelen');
    await pane.user.click(screen.getByRole('button', { name: /^SDG-kompas/ }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Omschrijving' }), 'Minder uitstoot');
    await pane.go({ name: 'overview' });
    await pane.settled();
    await pane.go(A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Aanbesteding/ }).value).toBe('Zonnepanelen');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Omschrijving' }).value).toBe('Minder uitstoot');
  });

  it('shows what came of saving, names what can be taken back, and keeps the keyboard in the pane', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    const news = screen.getByRole('region', { name: 'Berichten' });
    expect(within(news).getByText('1 cel bewaard.')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: /^Ongedaan maken: [A-Z]+\d+ in Aanbestedingskalender$/ }));
    await pane.settled();
    expect(within(news).getByText('1 cel teruggezet.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('asks for the day at once when an action is completed', async () => {
    const pane = await showPane(await alkmaar, { name: 'edit' });
    const action = pane.pane.store
      .get()
      .computed?.plan.tables.actions.rows.find(({ status, doneOn }) => status !== 'Voltooid' && doneOn === null);
    pane.host.user.select('Acties', `B${(action?.rowNumber ?? 0) + 1}`);
    await pane.settled();
    await pane.user.selectOptions(await screen.findByRole('combobox', { name: /^Status/ }), 'Voltooid');
    await pane.user.click(screen.getByRole('button', { name: 'Voltooid op: 1-10-2025' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Voltooid op/ }).value).toBe('1-10-2025');
    expect(screen.queryByRole('button', { name: 'Voltooid op: 1-10-2025' })).toBeNull();
  });

  it('keeps in the compass what could not be written, with the reason', async () => {
    const pane = await showPane(await exampleSnapshot('heerlen'), { name: 'edit' });
    const compass = pane.pane.store.get().computed?.plan.tables.sdgCompass;
    const [row] = compass?.rows ?? [];
    await pane.go({ name: 'edit', row: { table: 'tenders', key: row?.tender ?? '' } });
    await pane.user.click(await screen.findByRole('button', { name: /^SDG-kompas/ }));
    const chance = screen.getAllByRole('group', { name: /^SDG \d+ / })[0] as HTMLElement;
    await pane.user.type(within(chance).getByRole('textbox', { name: 'Resultaat' }), 'Gelukt');
    const column = compass?.match?.columns.get('result') ?? 0;
    const address = `${columnLetters(column)}${(row?.rowNumber ?? 0) + 1}`;
    const { sheet = '' } = compass?.raw ?? {};
    pane.host.beforeSync(pane.host.nextSync, () => pane.host.coauthor.setValues(sheet, address, [['Van een collega']]));
    await pane.user.click(within(chance).getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(within(chance).getByText(/De cel is intussen gewijzigd in “Van een collega”/)).toBeTruthy();
    expect(within(chance).getByRole<HTMLTextAreaElement>('textbox', { name: 'Resultaat' }).value).toMatch(/Gelukt$/);
  });

  it('offers sample texts that fit, copies one, and sets the mark that goes with it', async () => {
    const pane = await showPane(await exampleSnapshot('heerlen'), { name: 'edit' });
    const plan = pane.pane.store.get().computed?.plan;
    const climate = plan?.themeByName('Klimaat')?.index ?? 0;
    const tender = plan?.tables.tenders.rows.find(({ marks }) => (marks[climate] ?? 0) === markSet(['Kans']));
    await pane.go({ name: 'edit', row: { table: 'tenders', key: tender?.key ?? '' } });
    await pane.user.click(await screen.findByRole('button', { name: /^Uitvraagteksten \(\d+\)/ }));
    const item = screen.getAllByText(/past bij de SDG van een thema/)[0]?.closest('li') as HTMLElement;
    await pane.user.click(within(item).getByRole('button', { name: 'Kopiëren' }));
    expect(within(item).getByRole('status').textContent).toBe('Gekopieerd.');
    expect(item.textContent).toContain(pane.copied[0]);
    await pane.user.click(
      screen.getAllByRole('button', { name: /^Klimaat: (Eis|Gunning|Innovatie)$/ })[0] as HTMLElement,
    );
    expect(screen.getByText('1 wijziging')).toBeTruthy();
  });

  it('shows what was agreed with its status and day, and saves that it was kept', async () => {
    const pane = await showPane(
      {
        sheets: [
          ONE_THEME,
          tableSheet('Aanbestedingen', ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['A-1', 'Groen', '2025-Q1', 'ja']),
          tableSheet(
            'Afspraken',
            ['Aanbesteding', 'Afspraak', 'Wie', 'Controle op', 'Nagekomen'],
            ['A-1', 'Elektrisch maaien', 'Beheer', '1-9-2025', null],
          ),
          tableSheet(
            'Resultaten',
            ['Aanbesteding', 'Resultaat', 'Waarde', 'Eenheid'],
            ['A-1', 'Minder diesel', 1200, 'liter'],
          ),
        ],
      },
      { name: 'edit', row: { table: 'tenders', key: 'A-1' } },
    );
    expect(
      await screen.findByText(/^nog niet bekend of dit is nagekomen · controle was op 1-9-2025 · Beheer$/),
    ).toBeTruthy();
    expect(screen.getByText('1.200 liter')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Elektrisch maaien' }));
    const form = screen.getByRole('group', { name: 'Afspraken: Elektrisch maaien' });
    await pane.user.selectOptions(within(form).getByRole('combobox', { name: /^Nagekomen/ }), 'Ja');
    await pane.user.click(within(form).getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(pane.pane.store.get().computed?.plan.tables.agreements.rows[0]?.kept).toBe('Ja');
    expect(screen.getByText('nagekomen · Beheer')).toBeTruthy();
  });
});
