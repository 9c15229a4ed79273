import { act, screen, within } from '@testing-library/react';
import { COUPLINGS_KIND } from '../../src/core/plan/couplings';
import type { WorkbookSnapshot } from '../../packages/excel-stand-in';
import { exampleSnapshot } from './support/open-pane';
import { showPane, type ShownPane } from './support/render-pane';

const THEMES = [['Thema', 'Focus'], ['Klimaat', 'ja']]; // prettier-ignore
const CALENDAR = [
  ['Inkoopkalender'],
  [],
  ['Wat wij kopen', 'Wanneer naar buiten', 'Doen wij mee?', 'Duurzame energie'],
  ['Groenonderhoud', '2025-Q3', 'ja', 'Eis'],
];
const rows = (cells: readonly (readonly string[])[]) => cells.map((values, row) => ({ row, column: 0, values }));
const OWN: WorkbookSnapshot = {
  sheets: [
    { name: 'Planning', cells: rows(CALENDAR) },
    { name: 'Kopie 2024', cells: rows(CALENDAR.slice(2)) },
    { name: 'Notities', cells: rows([['van mij']]) },
  ],
};
const WITH_THEMES: WorkbookSnapshot = {
  sheets: [...OWN.sheets, { name: 'Themas', cells: rows(THEMES) }],
};

// By their words: to ask for roles takes seconds on a page with a button for each table.
const selectOf = (label: string): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>(label);
const choose = async ({ user }: ShownPane, label: string, option: string): Promise<void> => {
  await user.selectOptions(selectOf(label), within(selectOf(label)).getByText(option));
};
const shownChoice = (label: string): string | undefined => selectOf(label).selectedOptions[0]?.textContent ?? undefined;
const buttonOf = (name: string): HTMLButtonElement => screen.getByText<HTMLButtonElement>(name, { selector: 'button' });
const press = async ({ user }: ShownPane, name: string): Promise<void> => user.click(buttonOf(name));
const tendersOf = ({ pane }: ShownPane) => pane.store.get().computed?.plan.tables.tenders;

describe('a calendar with sheet names and headings of the user’s own', () => {
  it('is corrected, saved, read again, and still so when the workbook is opened anew', async () => {
    const pane = await showPane(OWN);
    const before = pane.host.snapshot().sheets;
    await press(pane, 'Mijn werkmap gebruiken');
    await press(pane, 'Aanbestedingen aanpassen');
    expect(shownChoice('Waar staat Aanbestedingen?')).toBe('automatisch (niet gevonden)');
    expect(screen.getByText('Kies eerst waar de tabel staat.')).toBeTruthy();
    await choose(pane, 'Waar staat Aanbestedingen?', 'blad Planning');
    await choose(pane, 'Aanbesteding (verplicht)', 'Wat wij kopen');
    await choose(pane, 'Start (verplicht)', 'Wanneer naar buiten');
    await choose(pane, 'Kansrijk (verplicht)', 'Doen wij mee?');
    expect(screen.getByText(/1 tabel gewijzigd, nog niet bewaard/)).toBeTruthy();
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();

    expect(pane.said()).toContain('Bewaard op blad Koppelingen: 1 tabel gekoppeld.');
    expect(screen.getAllByText(/Bewaard op blad Koppelingen/).length).toBeGreaterThan(1);
    expect(tendersOf(pane)?.rows.map(({ key, promising }) => [key, promising])).toEqual([['Groenonderhoud', true]]);
    const { sheets } = pane.host.snapshot();
    expect(sheets.slice(0, before.length)).toEqual(before);
    expect(pane.pane.store.get().outdatedSince).toBeNull();
    pane.page.unmount();

    const again = await showPane(pane.host.snapshot(), { name: 'settings' });
    expect(tendersOf(again)?.rows.map(({ key }) => key)).toEqual(['Groenonderhoud']);
    expect(screen.getByText(/blad Planning, herkend aan uw koppeling/)).toBeTruthy();
    await press(again, 'Aanbestedingen aanpassen');
    expect(shownChoice('Start (verplicht)')).toBe('Wanneer naar buiten');
    expect(again.pane.store.get().couplingDraft).toEqual({});
  }, 90_000);

  it('offers the headings of the chosen sheet for the themes too', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Aanbestedingen aanpassen');
    await choose(pane, 'Waar staat Aanbestedingen?', 'blad Planning');
    await choose(pane, 'Klimaat', 'Duurzame energie');
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(pane.pane.store.get().computed?.plan.themes[0]?.column).toBe(3);
  });
});

describe('what was chosen and not saved', () => {
  it('is there after the workbook was read again, and after another view', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Themas aanpassen');
    await choose(pane, 'Focus', '(niet gebruiken)');
    await act(() => pane.pane.refresh());
    await pane.settled();
    expect(shownChoice('Focus')).toBe('(niet gebruiken)');
    await pane.go({ name: 'overview' });
    await pane.go({ name: 'settings' });
    await press(pane, 'Themas aanpassen: gewijzigd, nog niet bewaard');
    expect(shownChoice('Focus')).toBe('(niet gebruiken)');
    await press(pane, 'Wijzigingen wissen');
    expect(shownChoice('Focus')).toBe('automatisch (Focus)');
    expect(screen.getByText('Er is niets gewijzigd aan de koppelingen.')).toBeTruthy();
  });

  it('is nothing when it says what is recognised anyway', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Themas aanpassen');
    await choose(pane, 'Focus', 'Focus');
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(pane.said()).toContain('Er zijn geen koppelingen');
    expect(pane.host.snapshot().sheets.map(({ name }) => name)).not.toContain('Koppelingen');
  });

  it('is kept when Excel does not write it', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Ambities aanpassen');
    await choose(pane, 'Waar staat Ambities?', '(niet gebruiken)');
    pane.host.failAt(pane.host.nextSync, { when: 'before', code: 'InvalidOrTimedOutSession' });
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(shownChoice('Waar staat Ambities?')).toBe('(niet gebruiken)');
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(screen.getAllByText(/niet gebruikt, zo gekozen/).length).toBe(1);
  });
});

describe('a writing that fails half-way', () => {
  it('loses no coupling that was kept before: it is there to be saved again', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Aanbestedingen aanpassen');
    await choose(pane, 'Waar staat Aanbestedingen?', 'blad Planning');
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    await press(pane, 'Ambities aanpassen');
    await choose(pane, 'Waar staat Ambities?', '(niet gebruiken)');
    // Looking takes two, and asking how the sheet stands one: then it is written.
    pane.host.failAt(pane.host.nextSync + 3, { when: 'within', code: 'GeneralException', applied: 40 });
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(tendersOf(pane)?.raw).toBeNull();
    expect(Object.keys(pane.pane.store.get().couplingDraft).sort()).toEqual(['ambitions', 'tenders']);
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(tendersOf(pane)?.raw?.sheet).toBe('Planning');
    expect(pane.pane.store.get().couplingDraft).toEqual({});
    expect(pane.said()).toContain('2 tabellen gekoppeld');
  }, 60_000);
});

describe('couplings that cannot be', () => {
  it('are named beside the choice, and not saved', async () => {
    const pane = await showPane(WITH_THEMES, { name: 'settings' });
    await press(pane, 'Themas aanpassen');
    await choose(pane, 'Ambitieniveau', 'Focus');
    await choose(pane, 'Huidig niveau', 'Focus');
    expect(screen.getByText('Themas: de kop “Focus” is al voor een andere kolom gekozen.')).toBeTruthy();
    expect(buttonOf('Koppelingen bewaren').disabled).toBe(true);
    expect(screen.getByText(/Verbeter eerst wat hierboven niet kan/)).toBeTruthy();
  }, 60_000);

  it('any more are named above the list, and taken back with all others', async () => {
    const first = await showPane(WITH_THEMES, { name: 'settings' });
    await press(first, 'Aanbestedingen aanpassen');
    await choose(first, 'Waar staat Aanbestedingen?', 'blad Kopie 2024');
    await press(first, 'Koppelingen bewaren');
    await first.settled();
    const { sheets, ...rest } = first.host.snapshot();
    first.page.unmount();

    const without = { ...rest, sheets: sheets.filter(({ name }) => name !== 'Kopie 2024') };
    const pane = await showPane(without, { name: 'settings' });
    expect(screen.getByText('1 koppeling wordt niet gevolgd. Daar geldt wat automatisch herkend wordt.')).toBeTruthy();
    expect(screen.getByText('Aanbestedingen: het blad “Kopie 2024” is er niet.')).toBeTruthy();
    await press(pane, 'Aanbestedingen aanpassen');
    expect(shownChoice('Waar staat Aanbestedingen?')).toBe('blad Kopie 2024 (is er niet)');
    await press(pane, 'Alles weer automatisch');
    await press(pane, 'Koppelingen bewaren');
    await pane.settled();
    expect(screen.queryByText(/wordt niet gevolgd/)).toBeNull();
    const { inventory } = pane.pane.store.get().computed ?? {};
    const head = inventory?.sheets.find(({ kind }) => kind === COUPLINGS_KIND)?.head ?? [];
    expect(head.flat().join(' ')).toContain('Er zijn geen koppelingen');
  });

  it('may not be that a table which the program writes is not used', async () => {
    const pane = await showPane(await exampleSnapshot('alkmaar'), { name: 'settings' }, { language: 'en' });
    await press(pane, 'Change Afwijzingen');
    const select = selectOf('Where is Afwijzingen?');
    expect(within(select).queryByText('(do not use)')).toBeNull();
    expect(within(select).getByText('table Afwijzingen on sheet Afwijzingen')).toBeTruthy();
  });
});
