import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_FOLDER, filesIn, inTemporaryFolder, runMvoi } from '../support/run-mvoi';
import { makeXlsx } from '../support/make-xlsx';

const ALKMAAR = join(EXAMPLE_FOLDER, 'alkmaar.xlsx');
const HEERLEN = join(EXAMPLE_FOLDER, 'heerlen.xlsx');

const oneSentence = (text: string): boolean => text.trim().split('\n').length === 1 && text.trim() !== '';

describe('mvoi', () => {
  it('shows its help in Dutch, and in English when asked', () => {
    const dutch = runMvoi(['--help']);
    expect(dutch.code).toBe(0);
    expect(dutch.stdout).toContain('Opdrachten:');
    expect(dutch.stdout).toMatch(/init.*\n.*check.*\n.*figures.*\n.*report/s);
    expect(runMvoi(['--help', '--language', 'en']).stdout).toContain('Commands:');
    expect(runMvoi(['report', '--help']).stdout).toContain('--replace-report');
  });

  it('shows its help when nothing is asked', () => {
    const { code, stdout } = runMvoi([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Opdrachten:');
  });

  it.each([
    [['chek', 'x.xlsx'], 'bestaat niet'],
    [['check'], 'Noem de werkmap'],
    [['check', 'x.xlsx', '--kleur'], '--kleur'],
    [['check', 'a', 'b'], 'te veel namen'],
    [['check', ALKMAAR, '--date', '1-10-2025'], 'jjjj-mm-dd'],
    [['check', ALKMAAR, '--date', '2025-02-30'], 'jjjj-mm-dd'],
    [['figures', ALKMAAR, '--quarter', '2025-Q5'], 'jjjj-Qn'],
    [['check', ALKMAAR, '--language', 'fr'], 'nl of en'],
    [['check', ALKMAAR, '--date'], '--date'],
  ])('answers %j with one sentence and exit code 2', (args, words) => {
    const { code, stdout, stderr } = runMvoi(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(oneSentence(stderr)).toBe(true);
  });

  it('speaks English about misuse when asked', () => {
    expect(runMvoi(['check', '--language', 'en']).stderr).toContain('Name the workbook');
  });
});

describe('files that cannot be used', () => {
  const cases: readonly [string, (folder: string) => string, string][] = [
    ['a path that is not there', (folder) => join(folder, 'weg.xlsx'), 'is er niet'],
    ['a folder', (folder) => folder, 'kan niet gelezen worden'],
    ['a text file', (folder) => written(folder, 'brief.xlsx', Buffer.from('Geachte raad,')), 'geen Excel-werkmap'],
    ['an empty file', (folder) => written(folder, 'leeg.xlsx', Buffer.alloc(0)), 'geen Excel-werkmap'],
    [
      'half a workbook',
      (folder) => written(folder, 'half.xlsx', readFileSync(ALKMAAR).subarray(0, 9000)),
      'beschadigd',
    ],
  ];

  it.each(cases)('%s: one clear sentence, exit code 2, nothing left behind', (_name, path, words) => {
    inTemporaryFolder((folder) => {
      const file = path(folder);
      const before = filesIn(folder);
      for (const command of ['check', 'figures', 'report']) {
        const { code, stdout, stderr } = runMvoi([command, file]);
        expect(code).toBe(2);
        expect(stdout).toBe('');
        expect(stderr).toContain(words);
        expect(oneSentence(stderr)).toBe(true);
      }
      expect(filesIn(folder)).toEqual(before);
    });
  });

  it('says in English what is wrong with a file when asked', () => {
    expect(runMvoi(['check', 'weg.xlsx', '--language', 'en']).stderr).toContain('does not exist');
  });

  it('finds a workbook without tables wanting, as findings', () => {
    inTemporaryFolder((folder) => {
      const file = written(
        folder,
        'anders.xlsx',
        makeXlsx({ sheets: [{ name: 'Blad1', rows: [['Iets', 'anders']] }] }),
      );
      const { code, stdout } = runMvoi(['check', file, '--json']);
      expect(code).toBe(1);
      const { findings, counts } = JSON.parse(stdout) as {
        findings: { code: string; table: string; severity: string }[];
        counts: { error: number };
      };
      const missing = findings.filter((finding) => finding.code === 'T01' && finding.severity === 'error');
      expect(missing.map((finding) => finding.table)).toEqual(['Themas', 'Aanbestedingen', 'Acties']);
      expect(counts.error).toBe(3);
    });
  });
});

describe('what a workbook says is never sent to a terminal as it is', () => {
  /** Clears the screen and says that all is well; a title, a link, and the eight-bit form of the same. */
  const ESCAPES = [
    '\u001b[2J\u001b[HAlles in orde',
    '\u001b]0;titel\u0007',
    '\u009b31m',
    '\rAlles in orde',
    'a\u0008b',
  ];
  const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

  it.each(['check', 'figures', 'adopt'])('%s shows no control code of a cell, a heading or a sheet', (command) => {
    inTemporaryFolder((folder) => {
      const file = join(folder, 'plan.xlsx');
      const [clear = '', title = '', color = '', back = '', erase = ''] = ESCAPES;
      const rows = [
        ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', `Klimaat${color}`],
        [`A-01${clear}`, `Groen${title}`, back, erase, color],
        ['A-01', clear, title, color, back],
      ];
      writeFileSync(
        file,
        makeXlsx({
          sheets: [
            { name: 'Aanbestedingen', rows },
            { name: `Blad${color}`, rows },
          ],
        }),
      );
      const { stdout, stderr } = runMvoi([command, file]);
      expect(stdout.length).toBeGreaterThan(0);
      expect(stdout).not.toMatch(CONTROLS);
      expect(stderr).not.toMatch(CONTROLS);
    });
  });
});

describe('mvoi figures', () => {
  it('hands the indicators over in a CSV file, and in no other', () => {
    inTemporaryFolder((folder) => {
      const csv = join(folder, 'indicatoren.csv');
      const made = runMvoi(['figures', HEERLEN, '--indicators', csv, '--quarter', '2025-Q3']);
      expect(made.stdout).toContain(csv);
      const lines = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
      expect(lines[0]).toBe('code,quarter,count,projects');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.slice(1).every((line) => /,2025-Q3,0,0$/.test(line))).toBe(true);
      expect(runMvoi(['figures', HEERLEN, '--indicators', csv])).toMatchObject({ code: 2 });
      expect(runMvoi(['figures', HEERLEN, '--indicators', csv, '--force']).code).toBeLessThan(2);
      expect(runMvoi(['figures', HEERLEN, '--indicators', join(folder, 'x.xlsx')]).stderr).toContain('.csv');
      expect(filesIn(folder)).toEqual(['indicatoren.csv']);
    });
  });

  it('prints one JSON object whose figures do not depend on the language', () => {
    const dutch = runMvoi(['figures', ALKMAAR, '--json', '--date', '2025-10-01']);
    const english = runMvoi(['figures', ALKMAAR, '--json', '--date', '2025-10-01', '--language', 'en']);
    expect(dutch.stdout).toBe(english.stdout);
    const figures = JSON.parse(dutch.stdout) as { workbook: string; asOf: string; quarter: string };
    expect(figures).toMatchObject({ workbook: 'alkmaar.xlsx', asOf: '2025-10-01', quarter: '2025-Q4' });
    expect(Object.keys(figures)).toEqual([
      'workbook',
      'asOf',
      'quarter',
      'unreadable',
      'coverage',
      'ambition',
      'actions',
      'counts',
      'indicators',
      'rules',
      'spend',
      'costs',
      'sdgs',
    ]);
  });

  it('takes the quarter that is asked for', () => {
    const { stdout } = runMvoi(['figures', ALKMAAR, '--json', '--date', '2025-10-01', '--quarter', '2025-Q3']);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-10-01', quarter: '2025-Q3' });
  });

  it('prints the headlines in words, without colours when it is not a terminal', () => {
    const { stdout } = runMvoi(['figures', ALKMAAR, '--date', '2025-10-01']);
    expect(stdout).toContain(
      'Bij 8 van de 12 kansrijke aanbestedingen van 2025 is een focusthema toegepast (67%). Het doel is 75%.',
    );
    expect(stdout).not.toContain('\u001b');
  });
});

describe('mvoi report', () => {
  it('makes a copy beside the input, which stays as it was', () => {
    inTemporaryFolder((folder) => {
      const input = join(folder, 'plan.xlsx');
      copyFileSync(ALKMAAR, input);
      const before = readFileSync(input);
      const { code, stdout } = runMvoi(['report', input, '--quarter', '2025-Q3']);
      expect([0, 1]).toContain(code);
      expect(stdout).toContain('plan-kwartaalrapport-2025-Q3.xlsx');
      expect(filesIn(folder)).toEqual(['plan-kwartaalrapport-2025-Q3.xlsx', 'plan.xlsx']);
      expect(readFileSync(input).equals(before)).toBe(true);
    });
  });

  it('says in JSON what it made', () => {
    inTemporaryFolder((folder) => {
      const out = join(folder, 'rapport.xlsx');
      const { stdout } = runMvoi(['report', ALKMAAR, '--quarter', '2025-Q3', '--out', out, '--json']);
      const made = JSON.parse(stdout) as { sheets: { name: string }[]; counts: unknown };
      expect(made).toMatchObject({ workbook: 'alkmaar.xlsx', quarter: '2025-Q3', out, quarterlyReport: 'written' });
      expect(made.sheets.map(({ name }) => name)).toContain('Kwartaalrapport 2025-Q3');
      expect(made.counts).toMatchObject({ error: 0 });
    });
  });

  it('refuses to overwrite without --force, and to write over the input with it', () => {
    inTemporaryFolder((folder) => {
      const input = join(folder, 'plan.xlsx');
      copyFileSync(ALKMAAR, input);
      const out = written(folder, 'rapport.xlsx', Buffer.from('van een ander'));
      const refused = runMvoi(['report', input, '--out', out]);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('bestaat al');
      expect(readFileSync(out, 'utf8')).toBe('van een ander');
      expect([0, 1]).toContain(runMvoi(['report', input, '--out', out, '--force']).code);
      expect(readFileSync(out).length).toBeGreaterThan(10_000);

      const link = join(folder, 'zelfde.xlsx');
      symlinkSync(input, link);
      for (const same of [input, link, join(folder, '.', 'plan.xlsx')]) {
        const { code, stderr } = runMvoi(['report', input, '--out', same, '--force']);
        expect(code).toBe(2);
        expect(stderr).toContain('de werkmap zelf');
      }
    });
  });

  it('refuses a folder that is not there and a name that is no workbook', () => {
    inTemporaryFolder((folder) => {
      expect(runMvoi(['report', ALKMAAR, '--out', join(folder, 'weg', 'r.xlsx')]).stderr).toContain(
        'kan niet geschreven',
      );
      expect(runMvoi(['report', ALKMAAR, '--out', join(folder, 'r.docx')]).stderr).toContain('.xlsx');
      expect(filesIn(folder)).toEqual([]);
    });
  });

  it('leaves a frozen quarter alone unless told otherwise', () => {
    inTemporaryFolder((folder) => {
      const first = join(folder, 'een.xlsx');
      const second = join(folder, 'twee.xlsx');
      const third = join(folder, 'drie.xlsx');
      runMvoi(['report', ALKMAAR, '--quarter', '2025-Q3', '--out', first]);
      expect(runMvoi(['report', first, '--quarter', '2025-Q3', '--out', second]).stdout).toContain('al vastgelegd');
      const fresh = runMvoi(['report', first, '--quarter', '2025-Q3', '--out', third, '--new-version']);
      expect(fresh.stdout).toContain('Kwartaalrapport 2025-Q3 (2)');
      const both = runMvoi(['report', first, '--out', third, '--new-version', '--replace-report']);
      expect(both.code).toBe(2);
    });
  });
});

describe('mvoi init', () => {
  it('makes a workbook that only lacks data, in both languages', () => {
    inTemporaryFolder((folder) => {
      for (const language of ['nl', 'en']) {
        const file = join(folder, `${language}.xlsx`);
        expect(runMvoi(['init', file, '--language', language]).code).toBe(0);
        const { stdout } = runMvoi(['check', file, '--json']);
        const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
        expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['T04', 'G06', 'G01']));
      }
    });
  });

  it('makes the examples that are in the repository', () => {
    inTemporaryFolder((folder) => {
      for (const example of ['alkmaar', 'helmond', 'heerlen']) {
        const file = join(folder, `${example}.xlsx`);
        expect(runMvoi(['init', file, '--example', example]).code).toBe(0);
        expect(readFileSync(file).equals(readFileSync(join(EXAMPLE_FOLDER, `${example}.xlsx`)))).toBe(true);
      }
    });
  });

  it('knows which examples there are, and never overwrites unasked', () => {
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, 'map'));
      expect(runMvoi(['init', join(folder, 'x.xlsx'), '--example', 'utrecht']).stderr).toContain('utrecht');
      const file = written(folder, 'y.xlsx', Buffer.from('van een ander'));
      expect(runMvoi(['init', file]).code).toBe(2);
      expect(filesIn(folder)).toEqual(['map', 'y.xlsx']);
    });
  });
});

function written(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
