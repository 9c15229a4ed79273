import { tenderAdvice } from '../../../src/core/advice/tender-advice';
import { actionAdvice } from '../../../src/core/advice/action-advice';
import type { TenderAdvice } from '../../../src/core/advice/advice';
import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

const THEMES = gridOf(
  { Thema: 'Klimaat', Focus: 'ja', "SDG's": '13' },
  { Thema: 'Circulair', Focus: 'ja', "SDG's": '12' },
  { Thema: 'Ketenverantwoordelijkheid', Focus: null, "SDG's": null },
);
const TENDER: Cells = {
  Nr: 'A-01',
  Aanbesteding: 'Speeltoestellen',
  Start: '2025-Q4',
  Kansrijk: 'ja',
  Status: 'Gepland',
  Procedure: 'Europees',
  Uitleg: null,
  Klimaat: null,
  Circulair: 'Kans',
  Ketenverantwoordelijkheid: null,
};

function adviceOn(cells: Cells, others: Grids = {}, rest: readonly Cells[] = []): TenderAdvice {
  const grids = { Themas: THEMES, Aanbestedingen: gridOf({ ...TENDER, ...cells }, ...rest), ...others };
  const { plan, findings } = checkOf(grids, { asOf: '2025-10-01' });
  const advice = tenderAdvice(plan, findings, 'a-01');
  if (advice === null) throw new RangeError('no tender');
  // What the pane gets is plain data.
  expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
  return advice;
}

const steps = ({ standing }: TenderAdvice): readonly unknown[] =>
  standing.needed.map(({ kind, change }) => [kind, change.column, change.value, change.edit?.column ?? null]);

describe('what makes a tender count', () => {
  test('one focus theme, the one marked Kans first, in the form that fits the procedure', () => {
    const advice = adviceOn({});
    expect(advice.standing).toMatchObject({ year: 2025, counts: true, exclusion: null, applied: false, open: true });
    expect(steps(advice)).toEqual([['apply-theme', 'Circulair', 'Gunning', 8]]);
    expect(advice.standing.needed[0]?.themes).toEqual([1, 0]);
    expect(steps(adviceOn({ Procedure: 'Meervoudig onderhands' }))[0]).toContain('Eis');
    expect(steps(adviceOn({ Pilot: 'ja' }))[0]).toContain('Innovatie');
  });

  test('nothing more when a focus theme is applied', () => {
    const { standing } = adviceOn({ Circulair: 'Eis', Ketenverantwoordelijkheid: 'Contract' });
    expect(standing).toMatchObject({
      applied: true,
      appliedThemes: ['Circulair'],
      appliedElsewhere: ['Ketenverantwoordelijkheid'],
      needed: [],
    });
  });

  test('a theme that is no focus does not count', () => {
    const advice = adviceOn({ Circulair: 'Nee', Ketenverantwoordelijkheid: 'Eis' });
    expect(advice.standing).toMatchObject({ applied: false, appliedElsewhere: ['Ketenverantwoordelijkheid'] });
    // What was refused comes last.
    expect(steps(advice)).toEqual([['apply-theme', 'Klimaat', 'Gunning', 7]]);
  });

  test.each<[string, Cells, readonly unknown[]]>([
    ['Kansrijk on ja', { Kansrijk: 'nee', Circulair: 'Eis' }, ['set-promising', 'Kansrijk', 'ja', 3]],
    ['a Start', { Start: null, Circulair: 'Eis' }, ['fill-start', 'Start', null, null]],
    ['not cancelled', { Status: 'Vervallen', Circulair: 'Eis' }, ['reopen', 'Status', 'Gepland', 4]],
    ['a Start that can be read', { Start: 'ooit', Circulair: 'Eis' }, ['repair', 'Start', null, null]],
    ['marks that can be read', { Klimaat: '???', Circulair: 'Eis' }, ['repair', 'Klimaat', null, null]],
  ])('is %s', (_, cells, step) => {
    const advice = adviceOn(cells);
    expect(advice.standing.counts).toBe(false);
    expect(steps(advice)).toEqual([step]);
  });

  test('is several changes together when one is not enough', () => {
    const advice = adviceOn({ Kansrijk: 'nee', Start: null });
    expect(steps(advice).map((step) => (step as readonly unknown[])[0])).toEqual([
      'set-promising',
      'fill-start',
      'apply-theme',
    ]);
  });
});

describe('policy rules', () => {
  const rules = (rows: readonly Cells[], cells: Cells = {}) =>
    adviceOn(cells, { Beleidsregels: gridOf(...rows) }).rules;

  test('say whether they are met, and what would meet them', () => {
    const found = rules(
      [
        { Regel: 'SROI', Kolom: 'SROI %', Minimaal: '2 %', Zwaarte: 'Verplicht', Procedure: null, Bron: 'Raad' },
        { Regel: 'Trede', Kolom: 'CO2-trede', Minimaal: 3, Zwaarte: 'Toepassen of uitleggen', Procedure: null },
        {
          Regel: 'Klimaat',
          Kolom: 'Klimaat',
          Minimaal: 'Contract; Gunning',
          Zwaarte: 'Waar mogelijk',
          Procedure: null,
        },
        { Regel: 'Gesprek', Kolom: null, Minimaal: null, Zwaarte: 'Verplicht', Procedure: null },
        { Regel: 'Klein', Kolom: 'SROI %', Minimaal: 0.05, Zwaarte: 'Verplicht', Procedure: 'Onderhands' },
      ],
      { 'SROI %': 0.01, 'CO2-trede': 4 },
    );
    expect(found.map(({ rule, state, proposal }) => [rule, state, proposal?.value ?? null])).toEqual([
      ['SROI', 'pending', 0.02],
      ['Trede', 'met', null],
      ['Klimaat', 'pending', 'Gunning'],
      ['Gesprek', 'for-people', null],
    ]);
    expect(found[0]).toMatchObject({ minimum: 0.02, actual: 0.01, grammar: 'percent', source: 'Raad' });
    expect(found[0]?.proposal?.edit).toMatchObject({ expected: 0.01, format: 'percent' });
  });

  test('propose a value for a column that the sheet lacks, without a change', () => {
    const [rule] = rules([{ Regel: 'SROI', Kolom: 'SROI %', Minimaal: '2 %', Zwaarte: 'Verplicht' }]);
    expect(rule?.proposal).toMatchObject({ value: 0.02, edit: null, columnMissing: true });
  });

  test('ask for an explanation where they may be explained', () => {
    const rule = { Regel: 'Trede', Kolom: 'CO2-trede', Minimaal: 3, Zwaarte: 'Toepassen of uitleggen' };
    const asked = adviceOn({ 'CO2-trede': 2 }, { Beleidsregels: gridOf(rule) }).explanation;
    expect(asked).toEqual({
      asked: true,
      because: ['started', 'rules'],
      rules: ['Trede'],
      filled: false,
      hasColumn: true,
    });
    const explained = adviceOn({ 'CO2-trede': 2, Uitleg: 'Te klein' }, { Beleidsregels: gridOf(rule) });
    expect(explained.explanation).toMatchObject({ asked: false, filled: true });
    expect(explained.rules[0]?.state).toBe('explained');
  });
});

describe('suggested themes', () => {
  const other = (nr: string, cells: Cells): Cells => ({
    ...TENDER,
    Circulair: null,
    Aanbesteding: nr,
    Nr: nr,
    ...cells,
  });

  test('rest on tenders of the same product group, by name', () => {
    const rest = [
      other('A-02', { Productgroep: 'groen', Klimaat: 'Eis' }),
      other('A-03', { Productgroep: 'Groen', Klimaat: 'Kans' }),
      other('A-04', { Productgroep: 'Groen', Ketenverantwoordelijkheid: 'Nee' }),
      other('A-05', { Productgroep: 'Wegen', Ketenverantwoordelijkheid: 'Eis' }),
    ];
    const { suggestions, themes } = adviceOn({ Productgroep: 'Groen' }, {}, rest);
    expect(suggestions.map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Klimaat', [{ kind: 'product-group', shared: 'Groen', marked: 2, of: 3, tenders: ['A-02', 'A-03'] }]],
    ]);
    expect(suggestions[0]?.change).toMatchObject({ value: 'Kans', edit: { expected: null } });
    expect(themes.map(({ suggested, marks }) => [suggested, marks])).toEqual([
      [true, []],
      [false, ['Kans']],
      [false, []],
    ]);
  });

  test('rest on the policy: risk groups, SDGs of the product group, sample texts', () => {
    const { suggestions, relevantSdgs } = adviceOn(
      { Productgroep: 'Catering', Circulair: null },
      {
        SdgRelevantie: gridOf({ Productgroep: 'catering', SDG: 13, Duiding: 'Risico' }),
        Uitvraagteksten: gridOf({ Thema: 'Circulair', Productgroep: 'Catering', Niveau: 'Eis', Tekst: 'Geen plastic' }),
      },
    );
    expect(suggestions.map(({ name, reasons }) => [name, reasons.map(({ kind }) => kind)])).toEqual([
      ['Ketenverantwoordelijkheid', ['risk-group']],
      ['Klimaat', ['sdg-relevance']],
      ['Circulair', ['request-text']],
    ]);
    expect(relevantSdgs).toEqual([{ sdg: 13, meaning: 'Risico', note: null }]);
  });

  test('rest on what looks alike: CPV division and words of the title', () => {
    const rest = [
      other('A-02', { Aanbesteding: 'Onderhoud speeltoestellen', Klimaat: 'Eis', CPV: '37535200-9' }),
      other('A-03', { Aanbesteding: 'Onderhoud wegen', Ketenverantwoordelijkheid: 'Eis', CPV: '45233141-9' }),
    ];
    const { suggestions } = adviceOn({ CPV: '37535200', Aanbesteding: 'Onderhoud: Speeltoestellen' }, {}, rest);
    expect(suggestions.map(({ name, reasons }) => [name, reasons.map(({ kind, ...of }) => [kind, of])])).toEqual([
      [
        'Klimaat',
        [
          ['cpv', { shared: '37', marked: 1, of: 1, tenders: ['A-02'] }],
          ['title', { shared: 'speeltoestellen', marked: 1, of: 1, tenders: ['A-02'] }],
        ],
      ],
    ]);
  });
});

describe('the rest of what is said', () => {
  test('fields in the order of the contract, with what is missing, unreadable, or not there', () => {
    const { fields, missingColumns } = adviceOn({ Aanbesteding: null, Start: 'ooit', 'SROI %': '2 %' });
    expect(fields.slice(0, 2).map(({ field }) => field)).toEqual(['nr', 'title']);
    const field = (name: string) => fields.find((state) => state.field === name);
    expect(field('title')).toMatchObject({ state: 'blank', required: true, missing: true });
    expect(field('start')).toMatchObject({ state: 'unreadable', raw: 'ooit', expected: { grammar: 'span' } });
    expect(field('socialReturn')).toMatchObject({ state: 'filled', value: 0.02, raw: '2 %', format: 'percent' });
    expect(field('department')).toMatchObject({ state: 'no-column', heading: null, missing: false });
    expect(field('status')).toMatchObject({ value: 'Gepland', fallback: 'Gepland', list: false });
    expect(missingColumns).toContain('Afdeling');
    expect(missingColumns).not.toContain('Klimaat');
  });

  test('the checklist follows the columns', () => {
    const states = (cells: Cells) =>
      adviceOn({ Marktverkenning: null, Geëvalueerd: null, 'Afspraken nagekomen': null, ...cells }).checklist.map(
        ({ state }) => state,
      );
    expect(states({ Start: '2027-Q1', Circulair: null })).toEqual([
      'not-due',
      'not-due',
      'not-due',
      'not-due',
      'not-due',
    ]);
    // A Kans is not a choice yet.
    expect(states({ Uitleg: null })).toEqual(['open', 'open', 'open', 'not-due', 'not-due']);
    expect(states({ Uitleg: 'De markt heeft niets' })).toEqual(['done', 'open', 'open', 'not-due', 'not-due']);
    expect(states({ Startdocument: 'ja', Uitleg: null })[0]).toBe('done');
    expect(states({ Klimaat: 'Nee', Circulair: 'Eis' })[0]).toBe('done');
    expect(states({ Status: 'Gegund', Klimaat: 'Nee', Circulair: 'Eis', Marktverkenning: 'ja' })).toEqual([
      'done',
      'done',
      'done',
      'open',
      'open',
    ]);
    expect(states({ Status: 'Gegund', Geëvalueerd: 'ja', 'Afspraken nagekomen': 'Deels' }).slice(3)).toEqual([
      'done',
      'done',
    ]);
    expect(states({ Status: 'Vervallen' })[1]).toBe('not-due');
  });

  test('sample texts that fit, the most fitting first', () => {
    const { requestTexts, sdgs } = adviceOn(
      { Productgroep: 'Spelen' },
      {
        SdgRelevantie: gridOf({ Productgroep: 'Spelen', SDG: 5, Duiding: 'Kans' }),
        SdgKompas: gridOf({ Aanbesteding: 'a-01', SDG: 8, Prioriteit: 'ja', Ambitie: 'Eis; Gunning' }),
        Uitvraagteksten: gridOf(
          { Thema: 'Circulair', SDG: null, Productgroep: null, Niveau: 'Eis', Tekst: 'a' },
          { Thema: 'Circulair', SDG: null, Productgroep: null, Niveau: 'Gunning', Tekst: 'b' },
          { Thema: null, SDG: 8, Productgroep: null, Niveau: 'Eis', Tekst: 'c' },
          { Thema: null, SDG: null, Productgroep: 'spelen', Niveau: 'Eis', Tekst: 'd' },
          { Thema: 'Circulair', SDG: null, Productgroep: 'Wegen', Niveau: 'Eis', Tekst: 'e' },
          { Thema: 'Ketenverantwoordelijkheid', SDG: null, Productgroep: null, Niveau: 'Eis', Tekst: 'f' },
          { Thema: null, SDG: 12, Productgroep: null, Niveau: 'Eis', Tekst: 'g' },
          { Thema: null, SDG: 5, Productgroep: null, Niveau: 'Gunning', Tekst: 'h' },
          { Thema: null, SDG: 13, Productgroep: null, Niveau: 'Gunning', Tekst: 'i' },
        ),
      },
    );
    expect(requestTexts.map(({ text, because }) => [text, because])).toEqual([
      ['d', ['product-group']],
      ['b', ['theme', 'procedure']],
      ['a', ['theme']],
      ['c', ['sdg']],
      ['h', ['relevant-sdg', 'procedure']],
      ['g', ['theme-sdg']],
    ]);
    // A mark can be set for the theme that is named, else for those that serve the SDG.
    expect(requestTexts.map(({ text, themes }) => [text, ...themes])).toEqual([
      ['d'],
      ['b', 1],
      ['a', 1],
      ['c'],
      ['h'],
      ['g', 1],
    ]);
    // What the tender refuses is not offered.
    const refused = adviceOn(
      { Circulair: 'Nee' },
      { Uitvraagteksten: gridOf({ Thema: 'Circulair', SDG: 12, Productgroep: null, Niveau: 'Eis', Tekst: 'a' }) },
    );
    expect(refused.requestTexts).toEqual([]);
    expect(sdgs).toMatchObject([{ sdg: 8, priority: true, ambition: ['Eis', 'Gunning'] }]);
  });

  test('its own findings, by row where a Nr occurs twice', () => {
    const { plan, findings } = checkOf({
      Themas: THEMES,
      Aanbestedingen: gridOf(TENDER, { ...TENDER, Aanbesteding: 'Tweede', Start: 'ooit' }),
    });
    expect(tenderAdvice(plan, findings, 2)).toMatchObject({ title: 'Tweede', rowNumber: 2 });
    expect(tenderAdvice(plan, findings, 2)?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['C05', 'K01']),
    );
    expect(tenderAdvice(plan, findings, 9)).toBeNull();
    expect(tenderAdvice(plan, findings, 'A-77')).toBeNull();
  });
});

describe('an action', () => {
  test('says what is due, and what would settle each finding', () => {
    const { plan, findings } = checkOf(
      {
        Themas: THEMES,
        Acties: gridOf({
          Nr: '1',
          Actie: 'Doen',
          Begin: '2025-Q1',
          Eind: '2025-Q2',
          Status: 'Loopt',
          Rol: null,
          Thema: 'klimaat',
        }),
      },
      { asOf: '2025-10-01' },
    );
    const advice = actionAdvice(plan, findings, '1');
    expect(advice).toMatchObject({ counted: true, overdue: true, lastQuarter: '2025-Q2', themes: ['Klimaat'] });
    expect(advice?.proposals.map(({ kind, change }) => [kind, change.value, change.columnMissing])).toEqual([
      ['name-owner', null, false],
      ['finish', 'Voltooid', false],
      ['new-end', null, false],
      ['give-means', 'ja', true],
    ]);
    expect(actionAdvice(plan, findings, 'x')).toBeNull();
  });
});

test('a tender that is published or cancelled gets no suggestions any more', () => {
  const suggested = (Status: string) =>
    adviceOn({ Status, Productgroep: 'Groen', Circulair: null }, {}, [
      { ...TENDER, Nr: 'A-02', Productgroep: 'Groen', Klimaat: 'Eis', Circulair: 'Eis' },
    ]).suggestions.length;
  expect(['Gepland', 'In voorbereiding'].map(suggested)).toEqual([2, 2]);
  expect(['Gepubliceerd', 'Gegund', 'Vervallen'].map(suggested)).toEqual([0, 0, 0]);
});

describe('a calendar with a column per quarter', () => {
  const adviceOf = (cross: string | null): TenderAdvice | null => {
    const calendar = [
      ['Nr', 'Aanbesteding', 'Kansrijk', 'Klimaat', 'Q3 2025', 'Q4 2025'],
      ['A-01', 'Groen', 'ja', 'Eis', cross, null],
    ];
    const { plan, findings } = checkOf({ Themas: THEMES, Aanbestedingen: calendar }, { asOf: '2025-10-01' });
    return tenderAdvice(plan, findings, 'A-01');
  };

  test.each([
    ['x', 'filled', '2025-Q3'],
    [null, 'blank', null],
    ['ergens', 'unreadable', null],
  ] as const)('has Start, whether its cross is %p', (cross, state, value) => {
    const advice = adviceOf(cross);
    const start = advice?.fields.find(({ field }) => field === 'start');
    expect(start).toMatchObject({ column: 'Start', heading: null, state, value });
    expect(advice?.missingColumns).not.toContain('Start');
  });

  test('asks for a Start that is blank, and does not say that the sheet has no column for it', () => {
    const advice = adviceOf(null);
    expect(advice?.standing.needed).toMatchObject([
      { kind: 'fill-start', change: { column: 'Start', edit: null, columnMissing: false } },
    ]);
  });
});
