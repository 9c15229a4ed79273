import { screen, within } from '@testing-library/react';
import { exampleSnapshot } from './support/open-pane';
import { accessibilityProblems, showPane, type ShownPane } from './support/render-pane';

const alkmaar = exampleSnapshot('alkmaar');

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
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('writes a day as a day', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const input = await screen.findByRole('textbox', { name: 'Peildatum' });
    await pane.user.clear(input);
    await pane.user.type(input, '31-12-2025');
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Peildatum')).toBe(46022);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Peildatum' }).value).toBe('31-12-2025');
  });

  it('says beside the field what it would accept, and writes nothing', async () => {
    const pane = await showPane(await alkmaar, { name: 'settings' });
    const input = await screen.findByRole('textbox', { name: 'Peildatum' });
    await pane.user.clear(input);
    await pane.user.type(input, '31 februari');
    expect(screen.getByText('een datum, bijvoorbeeld 1-10-2025')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Bewaren' }).disabled).toBe(true);
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
  });

  it('adds the settings that the table lacks, each on a row of its own', async () => {
    const pane = await showPane(
      {
        sheets: [
          {
            name: 'Themas',
            cells: [
              { row: 0, column: 0, values: ['Thema', 'Focus'] },
              { row: 1, column: 0, values: ['Klimaat', 'ja'] },
            ],
            tables: [{ name: 'Themas', address: 'A1:B2' }],
          },
          {
            name: 'Instellingen',
            cells: [
              { row: 0, column: 0, values: ['Instelling', 'Waarde'] },
              { row: 1, column: 0, values: ['Organisatie', 'Gemeente'] },
            ],
            tables: [{ name: 'Instellingen', address: 'A1:B2' }],
          },
        ],
      },
      { name: 'settings' },
    );
    await pane.user.type(await screen.findByRole('textbox', { name: 'Planperiode van' }), '2025');
    await pane.user.type(screen.getByRole('textbox', { name: 'Disconteringsvoet' }), '2 %');
    await pane.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await pane.settled();
    expect(settingCell(pane, 'Organisatie')).toBe('Gemeente');
    expect(settingCell(pane, 'Planperiode van')).toBe(2025);
    expect(settingCell(pane, 'Disconteringsvoet')).toBe(0.02);
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
