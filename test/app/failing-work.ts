import { saveCouplings } from '../../src/app/adopting/adopt';
import { dismissFinding } from '../../src/app/editing/dismiss';
import type { Draft } from '../../src/app/editing/draft';
import { draftEdits, saveDraft } from '../../src/app/editing/edit';
import { enterRow, proposeEntry } from '../../src/app/editing/enter-row';
import { applyFixes, safeRepairs } from '../../src/app/editing/fix';
import type { Attempt } from '../../src/app/editing/row-attempt';
import { saveSettings, settingFields, settingsChange } from '../../src/app/editing/settings-form';
import { undo } from '../../src/app/editing/write-cells';
import { makeReport } from '../../src/app/reporting/make-report';
import { fixesOf } from '../../src/core/fixes/finding-fixes';
import { applyDismissals } from '../../src/core/rules/apply-dismissals';
import type { TableId } from '../../src/core/tables';
import { openPlan, tableSheet, type OpenPlan } from './open-plan';
import { commandHost } from './reporting/ribbon-host';

const HEADINGS = ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Geraamde waarde', 'Klimaat'];

export const open = (): OpenPlan =>
  openPlan([
    tableSheet('Instellingen', [['Instelling', 'Waarde'], ['Organisatie', 'Gemeente']]), // prettier-ignore
    tableSheet('Themas', [['Thema', 'Focus'], ['Klimaat', 'ja']]), // prettier-ignore
    tableSheet('Aanbestedingen', [HEADINGS, ['A-01', 'Groen', '1-1-2024', 'ja', '€ 5.000', 'Kans']]),
    tableSheet('Acties', [['Nr', 'Actie', 'Begin'], ['1', 'Doen', null]]), // prettier-ignore
    // A row like the one that is added: it is not the one that a second try is to finish.
    tableSheet('SdgKompas', [['Aanbesteding', 'SDG', 'Duiding', 'Omschrijving'], ['A-01', 7, 'Kans', 'Zon']]), // prettier-ignore
    tableSheet('Afwijzingen', [['Code', 'Tabel', 'Nr', 'Kolom', 'Reden'], ['B11', 'Acties', '9', null, 'Nee']]), // prettier-ignore
    // There already: a report that is made again finds those that it made.
    tableSheet('Statusverloop', [['Periode', 'Tabel', 'Groep', 'Status', 'Aantal'], ['2024-Q1', 'Acties', null, 'Totaal', 1]]), // prettier-ignore
    tableSheet('Momentopname', [['Periode', 'Tabel', 'Nr', 'Omschrijving', 'Start', 'Eind', 'Status', 'Kansrijk', 'Toegepast', 'Vastgelegd op'], ['2024-Q1', 'Acties', '1', 'Doen', null, null, 'Niet gestart', null, null, null]]), // prettier-ignore
  ]);

/** What a user would do, and do again when it failed: each time on the plan as it is then. */
export const WORK: Readonly<Record<string, (opened: OpenPlan) => Promise<unknown>>> = {
  async fixing({ workbook, read }) {
    const { plan, findings } = await read();
    return applyFixes(workbook, plan, safeRepairs(fixesOf(plan, findings)));
  },
  async saving({ workbook, read }) {
    const { plan } = await read();
    const draft = { fields: { promising: 'nee', title: 'Bomen' }, marks: { 0: 2 } };
    return saveDraft(workbook, plan, draftEdits(plan, 'tenders', 1, draft));
  },
  async 'taking back'({ workbook, read }) {
    const { plan } = await read();
    const { undo: step } = await saveDraft(
      workbook,
      plan,
      draftEdits(plan, 'tenders', 1, { fields: { title: 'Bomen' }, marks: {} }),
    );
    if (step !== null) await undo(workbook, step);
    // So that a clean run leaves something that is seen.
    return saveDraft(workbook, plan, draftEdits(plan, 'tenders', 1, { fields: { title: 'Perken' }, marks: {} }));
  },
  'adding a tender': entering('tenders', { title: 'Licht', start: '2026-Q1', promising: 'ja' }),
  'adding an action': entering('actions', { title: 'Nog iets', begin: '2026-Q1' }),
  'adding to the compass': entering('sdgCompass', { tender: 'A-01', sdg: 7, meaning: 'Kans', description: 'Zon' }),
  async dismissing({ workbook, read }) {
    const checked = await read();
    const finding = applyDismissals(checked.plan, checked.findings).open.find(({ code }) => code === 'B04');
    return finding === undefined ? null : dismissFinding(workbook, checked, finding, 'Later', 'nl');
  },
  async settings({ workbook, read }) {
    const { plan } = await read();
    const change = settingsChange(plan, settingFields(plan, 'nl'), {
      organisation: 'Gemeente Noord',
      asOf: '1-10-2025',
      houseColor: '#0F6CBD',
    });
    return saveSettings(workbook, plan, change, () => undefined);
  },
  async adopting({ workbook, read }) {
    const draft = { themes: { place: 'automatic', columns: { Focus: null } } } as const;
    return saveCouplings(workbook, await read(), draft, 'nl');
  },
  async reporting({ workbook }) {
    const host = commandHost(workbook);
    const { digest, version } = host;
    const request = { today: host.today(), quarter: null, frozen: 'keep', language: 'nl', version, digest } as const;
    return makeReport(workbook, request);
  },
};

/** Enters a row as the pane does: what was sent is kept until it is known to be there. */
function entering(id: TableId, fields: Draft['fields']): (opened: OpenPlan) => Promise<unknown> {
  const attempts = new WeakMap<OpenPlan, Attempt>();
  return async (opened) => {
    const { plan } = await opened.read();
    const entry = proposeEntry(plan, id, { fields, marks: {}, attempt: attempts.get(opened) });
    if (entry.attempt === null) throw new RangeError(`No row for ${id}`);
    attempts.set(opened, entry.attempt);
    return enterRow(opened.workbook, plan, entry);
  };
}

/** Every cell that holds something and the size of every table, sheet by sheet. */
export function seen({ host }: OpenPlan): unknown {
  return host
    .snapshot()
    .sheets.map(({ name, cells = [], tables = [] }) => ({
      name,
      cells: cells
        .flatMap(({ row, column = 0, values }) =>
          values.flatMap((value, i) => (value === null ? [] : [`${row}:${column + i} ${JSON.stringify(value)}`])),
        )
        .sort(),
      tables: tables.map((table) => `${table.name} ${table.address}`).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
