import { closeWorkbenches, leaveBrowser } from './open-workbench';

/** A browser takes its time on a busy machine. */
jest.setTimeout(90_000);

afterEach(async () => {
  expect(await closeWorkbenches()).toEqual([]);
});

afterAll(leaveBrowser);
