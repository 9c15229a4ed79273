import {
  saveSettings,
  settingFields,
  settingsChange,
  type ChangedSettings,
  type SettingName,
} from '../../../src/app/editing/settings-form';
import { undo, type UndoStep } from '../../../src/app/editing/write-cells';
import { openPlan, tableSheet, type OpenPlan } from '../open-plan';

const open = (): OpenPlan =>
  openPlan([
    tableSheet('Themas', [['Thema', 'Focus'], ['Klimaat', 'ja']]), // prettier-ignore
    tableSheet('Instellingen', [
      ['Instelling', 'Waarde'],
      ['Organisatie', 'Gemeente'],
      ['Peildatum', null],
      ['Planperiode van', 2024],
    ]),
  ]);

/** Saves what a user typed; what can be taken back. */
async function save(opened: OpenPlan, changed: ChangedSettings): Promise<readonly UndoStep[]> {
  const { plan } = await opened.read();
  const steps: UndoStep[] = [];
  const change = settingsChange(plan, settingFields(plan, 'nl'), changed);
  await saveSettings(opened.workbook, plan, change, (step) => steps.push(step));
  return steps;
}

/** The value of a setting in the sheet, wherever its row stands. */
function held({ host }: OpenPlan, name: string): unknown {
  const sheet = host.snapshot().sheets.find((candidate) => candidate.name === 'Instellingen');
  return sheet?.cells?.find(({ values }) => values[0] === name)?.values[1] ?? null;
}

it('writes only what was changed, a day as a day, and takes it back', async () => {
  const opened = open();
  const cells = (): unknown => opened.host.snapshot().sheets.map((sheet) => [sheet.name, sheet.cells]);
  const before = cells();
  const [step] = await save(opened, { asOf: '31-12-2025' });
  expect(held(opened, 'Peildatum')).toBe(46022);
  expect(held(opened, 'Organisatie')).toBe('Gemeente');
  if (step === undefined) throw new TypeError('nothing to take back');
  await undo(opened.workbook, step);
  expect(cells()).toEqual(before);
});

it('reads a rate without a sign as a percentage', async () => {
  const opened = open();
  await save(opened, { discountRate: '0,5' });
  expect(held(opened, 'Disconteringsvoet')).toBe(0.005);
});

it('adds the settings that the table lacks, each on a row of its own', async () => {
  const opened = open();
  await save(opened, { planUntil: '2027', discountRate: '2 %', organisation: 'Gemeente Noord' });
  expect(held(opened, 'Organisatie')).toBe('Gemeente Noord');
  expect(held(opened, 'Planperiode tot')).toBe(2027);
  expect(held(opened, 'Disconteringsvoet')).toBe(0.02);
});

it('puts nothing back over what a colleague wrote meanwhile', async () => {
  const opened = open();
  const [step] = await save(opened, { organisation: 'Van mij' });
  opened.host.coauthor.setValues('Instellingen', 'B2', [['Collega']]);
  if (step === undefined) throw new TypeError('nothing to take back');
  const undone = await undo(opened.workbook, step);
  expect(undone.leftAlone).toHaveLength(1);
  expect(held(opened, 'Organisatie')).toBe('Collega');
});

it.each<[SettingName, string, string]>([
  ['discountRate', '-2', 'rate'],
  ['discountRate', '100', 'rate'],
  ['houseColor', 'blauw', 'color'],
  ['planUntil', '1999', 'period'],
  ['asOf', '31 februari', 'cell'],
])('refuses %s = %s, and writes nothing of it', async (id, text, kind) => {
  const { plan } = await open().read();
  const change = settingsChange(plan, settingFields(plan, 'nl'), { [id]: text });
  expect(change.refused.map(({ because }) => because.kind)).toEqual([kind]);
  expect([change.edits, change.rows]).toEqual([[], []]);
});

it('keeps what was changed unseen in conflict', async () => {
  const { plan } = await open().read();
  const { conflicts, edits } = settingsChange(
    plan,
    settingFields(plan, 'nl'),
    { organisation: 'Van mij' },
    { organisation: ['Zoals het was'] },
  );
  expect(conflicts).toEqual([{ id: 'organisation', mine: 'Van mij', theirs: 'Gemeente' }]);
  expect(edits).toEqual([]);
});
