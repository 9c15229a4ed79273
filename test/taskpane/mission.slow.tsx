import { cleanup, screen, waitFor } from '@testing-library/react';
import { PLAN_EXAMPLES, type PlanExampleName } from '../../src/app/starting/examples/example-data';
import { shellWords } from '../../src/messages/pane/shell';
import type { View } from '../../src/taskpane/state/pane-state';
import { VIEWS } from '../../src/taskpane/views/views';
import { readMissions } from '../support/mission-page';
import { exampleSnapshot } from './support/open-pane';
import { showPane, type ShownPane } from './support/render-pane';

/** What docs/mission.md says of the pane, looked up in the pane: view by view, and row by row in Bewerken. */
const missions = readMissions();
const words = shellWords('nl').views;

function viewOf(where: string, { pane }: ShownPane): View {
  const name = (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).find(
    (view) => words[view] === where || where.startsWith(`${words[view]} `),
  );
  if (name === undefined) throw new Error(`The pane has no view ${where}`);
  if (words[name] === where) return { name };
  const key = where.slice(words[name].length + 1);
  const plan = pane.store.get().computed?.plan;
  const table = (['tenders', 'actions'] as const).find((id) => plan?.tables[id].rows.some((row) => row.key === key));
  if (name !== 'edit' || table === undefined) throw new Error(`${where}: there is no such row to edit`);
  return { name, row: { table, key } };
}

/** All that can be read, also in the fields. */
function shownText(): string {
  const main = screen.getByRole('main');
  const fields = [...main.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value);
  return [main.textContent, ...fields].join('\n').replace(/\s+/g, ' ');
}

/** Opens what is closed and is called so. */
async function open(label: string, { user }: ShownPane): Promise<void> {
  const closed = screen
    .queryAllByRole('button', { expanded: false })
    .filter((button) => button.textContent?.startsWith(label));
  for (const button of closed) await user.click(button);
}

async function isSeen(seen: readonly string[], pane: ShownPane): Promise<boolean> {
  for (const text of seen) {
    try {
      await waitFor(() => expect(shownText()).toContain(text), { timeout: 500 });
    } catch {
      return false;
    }
    await open(text, pane);
  }
  return true;
}

describe.each(PLAN_EXAMPLES)('what the plan of %s asks', (example: PlanExampleName) => {
  const places = missions.flatMap(({ id, plans }) => (plans[example]?.pane ?? []).map((place) => ({ id, ...place })));
  const views = [...new Set(places.map(({ where }) => where))];

  afterEach(cleanup);

  it.each(views)('can be seen in %s', async (where) => {
    const pane = await showPane(await exampleSnapshot(example));
    await pane.go(viewOf(where, pane));
    await pane.settled();
    const unseen: string[] = [];
    for (const { id, text, seen } of places.filter((place) => place.where === where)) {
      if (seen.length === 0) throw new Error(`${id}: ${text}: a view alone says nothing; name what is seen there`);
      if (!(await isSeen(seen, pane))) unseen.push(`${id}: ${text}`);
    }
    expect(unseen).toEqual([]);
  });
});
