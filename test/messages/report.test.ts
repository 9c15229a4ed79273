import { LANGUAGES } from '../../src/messages/language';
import { reportWords } from '../../src/messages/report';
import { dateOf, quarterOf } from '../support/plan-of';

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = reportWords(language);

  it('name every level, and no heading is blank', () => {
    expect(words.levels).toHaveLength(5);
    for (const heading of Object.values(words.columns)) expect(heading.trim()).not.toBe('');
  });

  it('give sheets names that Excel accepts, all different', () => {
    const { besideSource, quarterlyReport, ...fixed } = words.sheetNames;
    const names = [...Object.values(fixed), quarterlyReport(quarterOf('2025-Q3'), 12)];
    const all = [...names, ...Object.values(fixed).map(besideSource)];
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
  });

  it('begin the last line of a sheet as the first prefix says, unlike the first', () => {
    const { busy, done, donePrefixes } = words.status;
    expect(done(dateOf('2025-10-03'), 1).startsWith(donePrefixes[0] ?? '?')).toBe(true);
    expect(donePrefixes.some((prefix) => busy.startsWith(prefix))).toBe(false);
  });

  it('keep the theme of a matrix row on one line beside a chart', () => {
    const short = words.themes.short({
      current: 5,
      stated: 5,
      evidenced: 5,
      ambition: 5,
      ambitionYear: 2027,
      provisional: true,
      unproven: 0,
      year: 2025,
      toGo: 5,
      gap: 5,
      behind: 5,
    });
    expect(short.length).toBeLessThanOrEqual(40);
  });
});
