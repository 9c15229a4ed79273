import { act, screen, waitFor, within } from '@testing-library/react';
import { markSet } from '../../src/core/schema/tender-types';
import { columnLetters } from '../../src/core/workbook/address';
import { exampleInUse, exampleSnapshot } from './support/open-pane';
import { accessibilityProblems, showPane, type ShownPane } from './support/render-pane';

const CALENDAR = 'Aanbestedingskalender';
const alkmaar = exampleInUse('alkmaar');
const A07 = { name: 'edit', row: { table: 'tenders', key: 'A-07' } } as const;

type Snapshot = ReturnType<ShownPane['host']['snapshot']>;

/** The cells of all sheets that differ, as "sheet row:column from → to". */
function differences(before: Snapshot, after: Snapshot): string[] {
  const cellsOf = ({ sheets }: Snapshot): Map<string, unknown> =>
    new Map(
      sheets.flatMap(({ name, cells = [] }) =>
        cells.flatMap(({ row, column = 0, values }) =>
          values.map((value, i) => [`${name} ${row}:${column + i}`, value] as const),
        ),
      ),
    );
  const [from, to] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((key) => JSON.stringify(from.get(key) ?? null) !== JSON.stringify(to.get(key) ?? null))
    .map((key) => `${JSON.stringify(from.get(key) ?? null)} → ${JSON.stringify(to.get(key) ?? null)}`);
}

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
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('writes only the cells that changed, in two round trips, and takes them back', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    const before = pane.host.snapshot();
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'Past bij de buitenruimte');
    expect(screen.getByText('2 wijzigingen')).toBeTruthy();
    // Typing asks Excel nothing.
    const syncs = pane.host.syncs.length;
    await pane.user.type(screen.getByRole('textbox', { name: 'Uitleg' }), '.');
    expect(pane.host.syncs).toHaveLength(syncs);
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    // Two to save and two to read again.
    expect(pane.host.syncs).toHaveLength(syncs + 4);
    expect(differences(before, pane.host.snapshot())).toEqual([
      'null → "Gunning"',
      'null → "Past bij de buitenruimte."',
    ]);
    await pane.user.click(screen.getByRole('button', { name: /^Ongedaan maken/ }));
    await pane.settled();
    expect(differences(before, pane.host.snapshot())).toEqual([]);
  });

  it('keeps marks from contradicting each other', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    const pressed = (): string[] =>
      within(theme('Milieu'))
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent ?? '');
    expect(pressed()).toEqual(['Kans']);
    await pane.user.click(within(theme('Milieu')).getByRole('button', { name: 'Eis' }));
    await pane.user.click(within(theme('Milieu')).getByRole('button', { name: 'Gunning' }));
    expect(pressed()).toEqual(['Eis', 'Gunning']);
    await pane.user.click(within(theme('Milieu')).getByRole('button', { name: 'Nee' }));
    expect(pressed()).toEqual(['Nee']);
  });

  it('leaves alone what a colleague changed meanwhile, and says so', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    const { computed } = pane.pane.store.get();
    const tender = computed?.plan.tenderByKey('A-07');
    const column = computed?.plan.themes.find(({ name }) => name === 'Klimaat')?.column ?? 0;
    const address = `${String.fromCharCode(65 + column)}${(tender?.rowNumber ?? 0) + 1}`;
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    pane.host.beforeSync(pane.host.nextSync, () => pane.host.coauthor.setValues(CALENDAR, address, [['Eis']]));
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(screen.getByText(/De cel is intussen gewijzigd in ‘Eis’/)).toBeTruthy();
    const news = screen.getByRole('region', { name: 'Berichten' });
    expect(within(news).getByText('Niets bewaard; 1 cel met rust gelaten.')).toBeTruthy();
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
    expect(await accessibilityProblems()).toEqual([]);
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
    expect(screen.getByText(/past niet in ‘Start’/)).toBeTruthy();
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
    expect(await accessibilityProblems()).toEqual([]);
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

  it('says what a tender will be with what was filled in, before it is saved', async () => {
    const pane = await showPane(await alkmaar, A07);
    await screen.findByRole('heading', { name: /^A-07/ });
    await pane.user.click(within(theme('Klimaat')).getByRole('button', { name: 'Gunning' }));
    expect(screen.getByText(/^Met wat u hebt ingevuld: Telt mee in 2025: Klimaat toegepast/)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Weggooien' }));
    expect(screen.getByText(/^Nog niet toegepast/)).toBeTruthy();
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
    expect(within(chance).getByText(/De cel is intussen gewijzigd in ‘Van een collega’/)).toBeTruthy();
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

  it('finishes a new row of which the answer was lost, instead of adding it twice', async () => {
    const pane = await showPane(await alkmaar, { name: 'edit' });
    const rowsNow = () => pane.host.workbook.tables.get('Aanbestedingen').bodyArea.rowCount;
    const before = rowsNow();
    await pane.user.click(await screen.findByRole('button', { name: 'Nieuwe aanbesteding' }));
    await pane.user.type(screen.getByRole('textbox', { name: /^Aanbesteding/ }), 'Zonnepanelen');
    pane.host.failAt(pane.host.nextSync + 1, { when: 'after', code: 'Timeout' });
    await pane.user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De rij is niet toegevoegd');
    await pane.settled();
    await pane.user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await pane.settled();
    expect(await screen.findByRole('heading', { name: /Zonnepanelen/ })).toBeTruthy();
    expect(rowsNow()).toBe(before + 1);
  });

  it('finishes a row of the compass of which the answer was lost, instead of adding it twice', async () => {
    const pane = await showPane(await exampleSnapshot('heerlen'), { name: 'edit' });
    const compass = pane.pane.store.get().computed?.plan.tables.sdgCompass;
    const rowsNow = () => pane.pane.store.get().computed?.plan.tables.sdgCompass.rows.length;
    const before = rowsNow() ?? 0;
    await pane.go({ name: 'edit', row: { table: 'tenders', key: compass?.rows[0]?.tender ?? '' } });
    await pane.user.click(await screen.findByRole('button', { name: /^SDG-kompas/ }));
    const form = screen.getByRole('group', { name: 'Kans of risico toevoegen' });
    await pane.user.selectOptions(within(form).getByRole('combobox', { name: 'SDG' }), '7');
    await pane.user.type(within(form).getByRole('textbox', { name: 'Omschrijving' }), 'Zon op het dak');
    pane.host.failAt(pane.host.nextSync + 1, { when: 'after', code: 'Timeout' });
    await pane.user.click(within(form).getByRole('button', { name: 'Toevoegen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De rij is niet toegevoegd');
    await pane.settled();
    await pane.user.click(within(form).getByRole('button', { name: 'Toevoegen' }));
    await pane.settled();
    expect(rowsNow()).toBe(before + 1);
  });
});
