import { screen, within } from '@testing-library/react';
import { exampleInUse } from '../support/open-pane';
import { showPane, type ShownPane } from '../support/render-pane';

const CALENDAR = 'Aanbestedingskalender';
const alkmaar = exampleInUse('alkmaar');

/** The address of a cell of the calendar, by heading and row of the table (from 1). */
function cellAt({ host }: Pick<ShownPane, 'host'>, heading: string, row: number): string {
  const sheet = host.snapshot().sheets.find(({ name }) => name === CALENDAR);
  const headings = sheet?.cells?.find((cells) => cells.row === 0)?.values ?? [];
  const column = headings.indexOf(heading);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function valueAt({ host }: Pick<ShownPane, 'host'>, address: string): unknown {
  const sheet = host.snapshot().sheets.find(({ name }) => name === CALENDAR);
  const row = Number(address.slice(1)) - 1;
  const cells = sheet?.cells?.find((candidate) => candidate.row === row);
  return cells?.values[address.charCodeAt(0) - 65 - (cells.column ?? 0)] ?? null;
}

/** Alkmaar's plan with two slips in the calendar. */
async function withSlips(): Promise<ShownPane & { readonly status: string; readonly start: string }> {
  const pane = await showPane(await alkmaar, { name: 'check' });
  const status = cellAt(pane, 'Status', 1);
  const start = cellAt(pane, 'Start', 2);
  pane.host.user.setValues(CALENDAR, status, [['gepland ']]);
  pane.host.user.setValues(CALENDAR, start, [['volgend jaar']]);
  await pane.settled();
  await pane.user.click(screen.getByRole('button', { name: 'Bijwerken' }));
  await pane.settled();
  return { ...pane, status, start };
}

describe('the findings', () => {
  it('stand by table and kind, open on demand, and lead to their cell', async () => {
    const pane = await withSlips();
    expect(screen.getByText(/^1 fout, /)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: /kwartaal/ }));
    await pane.user.click(screen.getByRole('button', { name: `Naar ${pane.start}` }));
    await pane.settled();
    expect(pane.pane.store.get().selection).toMatchObject({ sheet: CALENDAR });
  });

  it('are filtered by severity and searched', async () => {
    const pane = await withSlips();
    await pane.user.click(screen.getByRole('checkbox', { name: 'Waarschuwingen' }));
    await pane.user.click(screen.getByRole('checkbox', { name: 'Opmerkingen' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain(
      'Aanbestedingen: 1',
    );
    await pane.user.type(screen.getByRole('searchbox'), 'bestaat vast niet');
    expect(screen.getByText('Er zijn geen meldingen met deze keuze.')).toBeTruthy();
  });

  it('are repaired after being shown what will be written, and that is taken back', async () => {
    const pane = await withSlips();
    await pane.user.click(await screen.findByRole('button', { name: /^Bekijk/ }));
    expect(screen.getByText(/“gepland ” wordt “Gepland”/)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: /^Schrijfwijze van de cel aanpassen$/ }));
    await pane.settled();
    expect(valueAt(pane, pane.status)).toBe('Gepland');
    expect(pane.said()).toBe('1 cel anders geschreven.');
    await pane.user.click(screen.getByRole('button', { name: /^Ongedaan maken/ }));
    await pane.settled();
    expect(valueAt(pane, pane.status)).toBe('gepland ');
    // What nobody asked to repair is as it was.
    expect(valueAt(pane, pane.start)).toBe('volgend jaar');
  });

  it('are set aside with a reason, stand apart, and come back', async () => {
    const pane = await withSlips();
    const before = pane.pane.store.get().computed?.findings.filter(({ severity }) => severity === 'warning').length;
    await pane.user.click(screen.getByRole('button', { name: /acties zijn te laat/ }));
    await pane.user.click(screen.getAllByRole('button', { name: /^Negeren met reden: / })[0] as HTMLElement);
    await pane.user.type(
      screen.getByRole('textbox', { name: /^Waarom is deze melding/ }),
      'Valt onder het reguliere werk',
    );
    await pane.user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await pane.settled();
    expect(pane.said()).toBe('De melding wordt genegeerd. De reden staat op blad Afwijzingen');
    await pane.user.click(screen.getByRole('button', { name: 'Genegeerd (12)' }));
    const ignored = screen.getByText('Reden: Valt onder het reguliere werk').closest('li') as HTMLElement;
    await pane.user.click(within(ignored).getByRole('button', { name: /^Niet meer negeren/ }));
    await pane.settled();
    // The example itself sets eleven aside.
    expect(screen.getByRole('button', { name: 'Genegeerd (11)' })).toBeTruthy();
    expect(pane.pane.store.get().computed?.findings.filter(({ severity }) => severity === 'warning')).toHaveLength(
      before ?? -1,
    );
  });

  it('cannot be set aside when they are errors', async () => {
    const pane = await withSlips();
    await pane.user.click(screen.getByRole('button', { name: /kwartaal/ }));
    const item = screen.getByRole('button', { name: `Naar ${pane.start}` }).closest('li') as HTMLElement;
    expect(within(item).queryByRole('button', { name: /Negeren/ })).toBeNull();
  });
});
