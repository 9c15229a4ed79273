import { screen, within } from '@testing-library/react';
import { exampleSnapshot } from './support/open-pane';
import { accessibilityProblems, showPane } from './support/render-pane';

it('shows the seven steps, what is missing, and leads to the place', async () => {
  const pane = await showPane(await exampleSnapshot('alkmaar'), { name: 'steps' });
  await screen.findByRole('heading', { name: 'De zeven stappen' });
  const steps = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(steps).toHaveLength(7);
  expect(steps.filter((text) => text?.endsWith('klaar'))).toHaveLength(
    Number(/^(\d) van de 7/.exec(screen.getByText(/van de 7 stappen/).textContent ?? '')?.[1]),
  );
  const evaluation = screen.getByRole('heading', { name: /7\. Evaluatie/ }).closest('li') as HTMLElement;
  await pane.user.click(within(evaluation).getByRole('button'));
  await pane.settled();
  expect(pane.host.workbook.activeSheet.name).toBe('Evaluatie');
  expect(await accessibilityProblems()).toEqual([]);
});

it('speaks English too', async () => {
  await showPane(await exampleSnapshot('heerlen'), { name: 'steps' }, { language: 'en' });
  expect(await screen.findByRole('heading', { name: 'The seven steps' })).toBeTruthy();
});
