import { screen, within } from '@testing-library/react';
import { exampleInUse } from './support/open-pane';
import { accessibilityProblems, showPane } from './support/render-pane';

const alkmaar = exampleInUse('alkmaar');
/** What is seen, beside what the screen reader is told. */
const SEEN = { ignore: '[role=status]' };
const REPORT = 'Kwartaalrapport 2025-Q4';

function sheetNames({ host }: { host: { snapshot(): { sheets: readonly { name: string }[] } } }): string[] {
  return host.snapshot().sheets.map(({ name }) => name);
}

describe('the quarterly report', () => {
  it('is previewed, made with one click in 4 round trips and one to show it, and said', async () => {
    const pane = await showPane(await alkmaar, { name: 'report' });
    const preview = (await screen.findByText(`${REPORT}`, { exact: false, selector: 'li' })).closest('section');
    expect(within(preview as HTMLElement).getByText(/Alle rijen konden gelezen worden/)).toBeTruthy();
    const before = pane.host.syncs.length;
    await pane.user.click(screen.getByRole('button', { name: 'Rapport 2025-Q4 maken' }));
    await screen.findByText('Het rapport 2025-Q4 staat in de werkmap.', SEEN);
    await pane.settled();
    // Two more read the workbook again, for the pane itself.
    expect(pane.host.syncs.length - before).toBe(5 + 2);
    expect(sheetNames(pane)).toContain(REPORT);
    expect(pane.said()).toContain('Het rapport 2025-Q4 staat in de werkmap.');
    expect(await accessibilityProblems()).toEqual([]);
  }, 60_000);

  it('is kept once it is frozen, unless the user says otherwise', async () => {
    const pane = await showPane(await alkmaar, { name: 'report' });
    await pane.user.click(screen.getByRole('button', { name: 'Rapport 2025-Q4 maken' }));
    await screen.findByText('Het rapport 2025-Q4 staat in de werkmap.', SEEN);
    await pane.settled();
    const frozen = JSON.stringify(pane.host.snapshot().sheets.find(({ name }) => name === REPORT));

    pane.host.coauthor.setValues('Aanbestedingskalender', 'B2', [['Andere naam']]);
    await pane.user.click(screen.getByRole('button', { name: 'Rapportbladen bijwerken' }));
    await screen.findByText(/Het vastgelegde rapport 2025-Q4 is gelaten zoals het was/, SEEN);
    await pane.settled();
    expect(JSON.stringify(pane.host.snapshot().sheets.find(({ name }) => name === REPORT))).toBe(frozen);

    await pane.user.click(screen.getByRole('radio', { name: 'Een nieuwe versie ernaast maken' }));
    await pane.user.click(screen.getByRole('button', { name: 'Nieuwe versie van 2025-Q4 maken' }));
    await pane.settled();
    expect(sheetNames(pane).filter((name) => name.startsWith(REPORT))).toHaveLength(2);
    // What was chosen for this one holds for no other.
    expect(screen.getByRole('button', { name: 'Rapportbladen bijwerken' })).toBeTruthy();
    expect(screen.getAllByText(/^vastgelegd; Bijgewerkt op 1-10-2025 uit /)).toHaveLength(2);
  }, 60_000);

  it('warns that how things stand now is recorded under another quarter', async () => {
    const pane = await showPane(await alkmaar, { name: 'report' });
    expect(screen.getByText(/Stand van 1-10-2025/)).toBeTruthy();
    expect(screen.queryByText(/U legt de stand van/)).toBeNull();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Kwartaal' }), '2025-Q3');
    expect(screen.getByText(/U legt de stand van 1-10-2025 vast onder 2025-Q3/)).toBeTruthy();
  });

  it('says in Dutch that it is not finished when Excel stops half-way, and is whole after a second run', async () => {
    const pane = await showPane(await alkmaar, { name: 'report' });
    pane.host.failAt(pane.host.nextSync + 3, { when: 'within', code: 'GeneralException', applied: 40 });
    await pane.user.click(screen.getByRole('button', { name: 'Rapport 2025-Q4 maken' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Het rapport is niet af');
    await pane.settled();
    await pane.user.click(screen.getByRole('button', { name: 'Rapport 2025-Q4 maken' }));
    await screen.findByText('Het rapport 2025-Q4 staat in de werkmap.', SEEN);
    expect(sheetNames(pane).filter((name) => name.startsWith('Kwartaalrapport'))).toEqual([REPORT]);
  }, 60_000);
});
