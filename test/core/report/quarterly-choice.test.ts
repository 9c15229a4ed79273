import {
  isFinished,
  quarterOfReport,
  quarterlyReportKind,
  quarterlyTask,
} from '../../../src/core/report/quarterly-choice';
import { LANGUAGES } from '../../../src/messages/language';
import { reportWords } from '../../../src/messages/report';
import { dateOf, quarterOf } from '../../support/plan-of';

const Q3 = quarterOf('2025-Q3');
const FIRST = 'kwartaalrapport-2025-Q3';
const SECOND = 'kwartaalrapport-2025-Q3-2';

describe('quarterlyTask', () => {
  it('writes the first version of a quarter without a report', () => {
    const others = [
      { kind: 'dashboard', frozen: true },
      { kind: 'kwartaalrapport-2025-Q2', frozen: true },
    ];
    for (const choice of ['keep', 'replace', 'new-version'] as const) {
      expect(quarterlyTask(Q3, others, choice)).toEqual({ kind: 'write', version: 1 });
    }
  });

  it('writes a report again until it is frozen, whatever the choice', () => {
    for (const choice of ['keep', 'replace', 'new-version'] as const) {
      expect(quarterlyTask(Q3, [{ kind: FIRST, frozen: false }], choice)).toEqual({ kind: 'write', version: 1 });
    }
  });

  it('keeps, replaces or adds to a frozen report, as chosen', () => {
    const existing = [{ kind: FIRST, frozen: true }];
    expect(quarterlyTask(Q3, existing, 'keep')).toEqual({ kind: 'keep' });
    expect(quarterlyTask(Q3, existing, 'replace')).toEqual({ kind: 'write', version: 1 });
    expect(quarterlyTask(Q3, existing, 'new-version')).toEqual({ kind: 'write', version: 2 });
  });

  it('looks at the latest version', () => {
    const both = [
      { kind: SECOND, frozen: true },
      { kind: FIRST, frozen: true },
    ];
    expect(quarterlyTask(Q3, both, 'replace')).toEqual({ kind: 'write', version: 2 });
    expect(quarterlyTask(Q3, both, 'new-version')).toEqual({ kind: 'write', version: 3 });
    const half = [
      { kind: FIRST, frozen: true },
      { kind: SECOND, frozen: false },
    ];
    expect(quarterlyTask(Q3, half, 'keep')).toEqual({ kind: 'write', version: 2 });
  });
});

describe('quarterlyReportKind', () => {
  it('names quarter and version', () => {
    expect(quarterlyReportKind(Q3, 1)).toBe(FIRST);
    expect(quarterlyReportKind(Q3, 2)).toBe(SECOND);
    expect(quarterOfReport(SECOND)).toBe(Q3);
    expect(quarterOfReport('dashboard')).toBeNull();
  });
});

describe('isFinished', () => {
  const languages = LANGUAGES.map(reportWords);

  it.each(LANGUAGES)('recognises the line that is written last, in %s', (language) => {
    const { status } = reportWords(language);
    const done = status.done(dateOf('2025-10-03'), 12);
    expect(isFinished([[null, 'Kwartaalrapport'], undefined, [null, done]], languages)).toBe(true);
    expect(
      isFinished(
        [
          [null, 'Kwartaalrapport'],
          [null, status.busy],
        ],
        languages,
      ),
    ).toBe(false);
  });

  it('takes an empty or foreign sheet for unfinished', () => {
    expect(isFinished([], languages)).toBe(false);
    expect(isFinished([[1, true, 'Titel']], languages)).toBe(false);
  });
});
