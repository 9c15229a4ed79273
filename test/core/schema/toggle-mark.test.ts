import fc from 'fast-check';
import { Refusal } from '../../../src/core/schema/reading';
import { MARKS, marksOf, markSet, themeMarksType, toggleMark } from '../../../src/core/schema/tender-types';

const mark = fc.constantFrom(...MARKS);

it('never makes marks that contradict each other, whatever is pressed', () => {
  fc.assert(
    fc.property(fc.array(mark), (pressed) => {
      const set = pressed.reduce((marks, next) => toggleMark(marks, next), 0);
      if (set === 0) return true;
      return !(themeMarksType.read(marksOf(set).join('; '), { date1904: false }) instanceof Refusal);
    }),
  );
});

it('puts in what was pressed, and takes it out again', () => {
  fc.assert(
    fc.property(fc.array(mark), mark, (pressed, last) => {
      const set = pressed.reduce((marks, next) => toggleMark(marks, next), 0);
      const had = marksOf(set).includes(last);
      expect(marksOf(toggleMark(set, last)).includes(last)).toBe(!had);
    }),
  );
});

it('keeps Geschiktheid beside anything', () => {
  const suitable = markSet(['Geschiktheid']);
  for (const other of MARKS.filter((candidate) => candidate !== 'Geschiktheid')) {
    expect(marksOf(toggleMark(suitable, other))).toContain('Geschiktheid');
    expect(marksOf(toggleMark(markSet([other]), 'Geschiktheid'))).toEqual(
      MARKS.filter((candidate) => candidate === other || candidate === 'Geschiktheid'),
    );
  }
});
