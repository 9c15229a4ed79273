import { act, screen } from '@testing-library/react';
import { exampleInUse } from '../support/open-pane';
import { showPane } from '../support/render-pane';

const alkmaar = exampleInUse('alkmaar');

describe('a fault in the program', () => {
  it('is shown with a way out, and with details that hold nothing from cells', async () => {
    const pane = await showPane(await alkmaar);
    act(() => pane.pane.fault(new TypeError('A-07 Geheim bedrag 12345')));
    expect(screen.getByRole('heading', { name: 'Er ging iets mis in het paneel' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Herladen' })).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(await screen.findByText('Gekopieerd.')).toBeTruthy();
    expect(pane.copied.join('\n')).toContain('TypeError');
    expect(pane.copied.join('\n')).not.toMatch(/Geheim|12345/);
    expect(document.body.textContent).not.toMatch(/Geheim|12345/);
  });

  it('that is a part of the program which could not be fetched says so', async () => {
    const pane = await showPane(await alkmaar);
    const offline = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
    await act(() => pane.pane.work('report', () => Promise.reject(offline)));
    expect(screen.getByRole('alert').textContent).toContain('Controleer de internetverbinding');
    act(() => pane.pane.fault(offline));
    expect(screen.getByText(/Controleer de internetverbinding/)).toBeTruthy();
  });
});

it('tells the user to finish the cell that Excel waits for', async () => {
  const pane = await showPane(await alkmaar);
  act(() => pane.pane.setWaiting(true));
  expect(screen.getByText('Excel wacht op u: druk in de cel op Enter of Esc.')).toBeTruthy();
});
