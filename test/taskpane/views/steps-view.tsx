import { screen, within } from '@testing-library/react';
import { exampleSnapshot } from '../support/open-pane';
import { showPane } from '../support/render-pane';
import { ONE_THEME } from '../support/table-sheet';

it('shows the seven steps, what is missing, and leads to the place', async () => {
  const pane = await showPane(await exampleSnapshot('alkmaar'), { name: 'steps' });
  await screen.findByRole('heading', { name: 'De zeven stappen' });
  const steps = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(steps).toHaveLength(7);
  expect(steps.filter((text) => text?.endsWith('voltooid'))).toHaveLength(
    Number(/^(\d) van de 7/.exec(screen.getByText(/van de 7 stappen/).textContent ?? '')?.[1]),
  );
  const evaluation = screen.getByRole('heading', { name: /7\. Evaluatie/ }).closest('li') as HTMLElement;
  await pane.user.click(within(evaluation).getByRole('button', { name: /nog niet beantwoord/ }));
  const questions = within(evaluation).getAllByRole('button');
  await pane.user.click(questions[2] as HTMLElement);
  await pane.settled();
  expect(pane.host.workbook.activeSheet.name).toBe('Evaluatie');
  const { computed } = pane.pane.store.get();
  const evaluationTable = computed?.plan.tables.evaluation;
  const answer = evaluationTable?.match?.columns.get('answer') ?? 0;
  // The second question that has no answer, in the column of the answer.
  const unanswered = evaluationTable?.rows.filter((row) => row.year === 2025 && row.answer === null)[1];
  expect(pane.pane.store.get().selection?.range).toMatchObject({ row: unanswered?.rowNumber, column: answer });
});

it('speaks English too', async () => {
  await showPane(await exampleSnapshot('heerlen'), { name: 'steps' }, { language: 'en' });
  expect(await screen.findByRole('heading', { name: 'The seven steps' })).toBeTruthy();
});

it('names the table that is missing, and leads to where it can be made', async () => {
  const pane = await showPane(
    {
      sheets: [ONE_THEME],
    },
    { name: 'steps' },
  );
  await pane.user.click(
    await screen.findByRole('button', { name: 'Naar de bladen die ontbreken: De tabel Aanbestedingen ontbreekt.' }),
  );
  const tables = (await screen.findByRole('heading', { name: 'Wat er herkend is' })).closest('section');
  expect(document.activeElement?.contains(tables)).toBe(true);
  expect(document.activeElement).not.toBe(screen.getByRole('main'));
});
