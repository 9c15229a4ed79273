import { screen, within } from '@testing-library/react';
import { exampleInUse } from '../support/open-pane';
import { showPane, type ShownPane } from '../support/render-pane';
import { tableSheet } from '../support/table-sheet';

const alkmaar = exampleInUse('alkmaar');

function settingCell({ host }: ShownPane, name: string): unknown {
  const sheet = host.snapshot().sheets.find((candidate) => candidate.name === 'Instellingen');
  const row = sheet?.cells?.find(({ values }) => values[0] === name);
  return row?.values[1] ?? null;
}

describe('the settings', () => {
  it('are written cell by cell, and taken back', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const input = await screen.findByRole('textbox', { name: 'Organisatie' });
    const before = pane.host.snapshot();
    await pane.user.clear(input);
    await pane.user.type(input, 'Gemeente Alkmaar Noord');
    expect(screen.getByText('1 wijziging')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Organisatie')).toBe('Gemeente Alkmaar Noord');
    expect(pane.said()).toBe('De instellingen zijn bewaard.');

    await pane.user.click(screen.getByRole('button', { name: /^Ongedaan maken/ }));
    await pane.settled();
    expect(pane.host.snapshot().sheets).toEqual(before.sheets);
  });

  it('says beside the field what it would accept, and writes nothing', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const input = await screen.findByRole('textbox', { name: 'Peildatum' });
    await pane.user.clear(input);
    await pane.user.type(input, '31 februari');
    expect(screen.getByText('Dit is niet te lezen. Verwacht: een datum, bijvoorbeeld 1-10-2025.')).toBeTruthy();
    const syncs = pane.host.syncs.length;
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(pane.host.syncs).toHaveLength(syncs);
  });

  it('leaves alone what a colleague changed meanwhile, and says so', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const input = await screen.findByRole('textbox', { name: 'Organisatie' });
    await pane.user.type(input, ' Noord');
    pane.host.beforeSync(pane.host.nextSync, () =>
      pane.host.coauthor.setValues('Instellingen', 'B2', [['Gemeente Alkmaar e.o.']]),
    );
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Organisatie')).toBe('Gemeente Alkmaar e.o.');
    expect(pane.said()).toMatch(/^1 cel is niet gewijzigd/);
    // What the user wanted is still there, beside what the colleague made of it.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Organisatie' }).value).toMatch(/ Noord$/);
    expect(screen.getByText(/De cel is intussen gewijzigd in “Gemeente Alkmaar e\.o\.”/)).toBeTruthy();
    // Pressing again writes nothing over what was not chosen.
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Organisatie')).toBe('Gemeente Alkmaar e.o.');
    await pane.user.click(screen.getByRole('button', { name: /^Mijn keuze: .* Noord$/ }));
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Organisatie')).toMatch(/ Noord$/);
  });

  it('keeps what was typed while the user looks elsewhere', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    await pane.user.type(await screen.findByRole('textbox', { name: 'Huiskleur' }), '#0F6CBD');
    await pane.go({ name: 'overview' });
    await pane.settled();
    await pane.go({ name: 'settings' });
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Huiskleur' })).value).toBe('#0F6CBD');
    expect(screen.getByText('1 wijziging')).toBeTruthy();
  });

  it.each([['Planperiode tot en met', '1999', 'Het einde van de planperiode ligt vóór het begin.']])(
    'says of %s = %s what is wrong with it',
    async (name, text, message) => {
      const pane = await showPane(await alkmaar, { name: 'settings' });
      const input = await screen.findByRole('textbox', { name });
      await pane.user.clear(input);
      await pane.user.type(input, text);
      expect(screen.getByText(message)).toBeTruthy();
    },
  );

  it('offers no focus where the table has no column for it', async () => {
    await showPane(
      {
        sheets: [tableSheet('Themas', ['Thema', 'Onderbouwing'], ['Klimaat', 'Ons plan'])],
      },
      { name: 'settings' },
    );
    expect(await screen.findByText(/Blad Thema's heeft geen kolom Focus/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Klimaat: focus' }).disabled).toBe(true);
  });

  it('gives a theme focus with one click, in one cell', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const theme = pane.pane.store.get().computed?.plan.themes.find(({ row }) => !row.focus);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: `${theme?.name ?? ''}: focus` });
    await pane.user.click(box);
    await pane.settled();
    const after = pane.pane.store.get().computed?.plan.themes.find(({ name }) => name === theme?.name);
    expect(after?.row.focus).toBe(true);
  });

  it('tells which sheets and columns are used for what', async () => {
    await showPane(await alkmaar, { name: 'settings' });
    const found = (await screen.findByRole('heading', { name: 'Wat er herkend is' })).closest('section') as HTMLElement;
    expect(within(found).getByText(/blad Aanbestedingskalender, herkend aan de naam van de tabel/)).toBeTruthy();
  });
});
