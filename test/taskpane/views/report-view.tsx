import { screen } from '@testing-library/react';
import { exampleInUse } from '../support/open-pane';
import { showPane } from '../support/render-pane';

const alkmaar = exampleInUse('alkmaar');
describe('the quarterly report', () => {
  it('warns that how things stand now is recorded under another quarter', async () => {
    const pane = await showPane(await alkmaar, { name: 'report' });
    expect(screen.getByText(/Stand van 1-10-2025/)).toBeTruthy();
    expect(screen.queryByText(/U legt de stand van/)).toBeNull();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Kwartaal' }), '2025-Q4');
    expect(screen.getByText(/U legt de stand van 1-10-2025 vast onder 2025-Q4/)).toBeTruthy();
  });
});
