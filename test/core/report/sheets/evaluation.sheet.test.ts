import { EVALUATION_QUESTIONS } from '../../../../src/core/reference/evaluation-questions';
import { FULL_MOMENTS } from '../report-of';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

describe('Evaluatie', () => {
  const sheet = sheetOf('evaluatie', WIDE_PLAN);

  it('is about the reported year, level by level, with the answers of the team', () => {
    expect(sheet.answer).toBe('Van de 3 vragen over 2025 is er 1 beantwoord.');
    expect(sheet.headings).toEqual([
      '2. Inhoudelijk',
      '3. Procesgericht',
      'Alle feiten over 2025',
      'Resultaten van 2025',
      'Afspraken die nog te controleren zijn',
      'Afspraken die gecontroleerd zijn',
    ]);
    expect(sheet.rows('vragen-procesgericht')).toEqual([
      [null, 'Hoe was de koffie?', 'Hierover zeggen de cijfers niets.', 'Goed'],
    ]);
  });

  it('fills the facts in beside the questions: coverage reached, budget and hours kept', () => {
    const [coverage = [], means = []] = sheet.rows('vragen-inhoudelijk');
    expect(coverage[2]).toContain('50%');
    expect(coverage[2]).toContain('75%');
    expect(coverage[3]).toBeNull();
    expect(means[2]).toBe(
      'Van geen van de 4 acties is vastgelegd of ze binnen budget en capaciteit bleef. Begroot: € 3.500 (2 van 4 met budget) en 48 uur (2 van 4 met uren).',
    );
  });

  it('names what was done and what was not', () => {
    const facts = new Map(sheet.rows('feiten').map(([about, fact]) => [about, fact]));
    expect(facts.get('Voltooide acties')).toBe('Van de 4 acties in 2025 is er 1 voltooid en lopen er 2. Voltooid: 1.');
    expect(facts.get('Niet voltooide acties')).toBe('2 acties van 2025 nog niet voltooid: 2, 4.');
    expect(facts.get('Pilots en speerpuntaanbestedingen')).toBe('1 pilot (doel 2).');
    expect(facts.get('Verschoven aanbestedingen')).toBe('1 aanbesteding is verschoven, 1 naar later: 2.');
  });

  /** What the evaluation of 2025 says of actions with these statuses, numbered from 1; the second list runs continuously. */
  function saidOf(statuses: readonly string[], continuous: readonly string[] = [], language: 'nl' | 'en' = 'nl') {
    const acties = [
      ['Nr', 'Actie', 'Begin', 'Status', 'Soort'],
      ...[...statuses, ...continuous].map((status, i) => [
        `${i + 1}`,
        'Iets',
        '2025-Q1',
        status,
        i < statuses.length ? null : 'Doorlopend',
      ]),
    ];
    const view = sheetOf('evaluatie', { ...WIDE_PLAN, Acties: acties }, { ...FULL_MOMENTS, language });
    const facts = new Map(view.rows('feiten').map(([about, fact]) => [about, fact]));
    return language === 'nl'
      ? { done: facts.get('Voltooide acties'), not: facts.get('Niet voltooide acties') }
      : { done: facts.get('Actions done'), not: facts.get('Actions not done') };
  }

  it('names cancelled actions among what was not done, and does not call all of them completed', () => {
    expect(saidOf(['Vervallen', 'Voltooid'])).toEqual({
      done: 'Van de 1 actie in 2025 (naast 1 vervallen) is er 1 voltooid en lopen er 0. Voltooid: 2.',
      not: '1 actie van 2025 vervallen: 1. Alle andere acties van 2025 zijn voltooid of lopen doorlopend.',
    });
    expect(saidOf(['Vervallen', 'Vervallen'])).toEqual({
      done: undefined,
      not: '2 acties van 2025 vervallen: 1, 2.',
    });
    expect(saidOf(['Vervallen', 'Loopt', 'Voltooid']).not).toBe(
      '1 actie van 2025 nog niet voltooid: 2. 1 actie van 2025 vervallen: 1.',
    );
    expect(saidOf(['Voltooid'], ['Loopt']).not).toBe('Alle acties van 2025 zijn voltooid of lopen doorlopend.');
    expect(saidOf(['Vervallen', 'Voltooid'], [], 'en')).toEqual({
      done: 'Of the 1 action in 2025 (besides 1 cancelled), 1 is done and 0 are running. Done: 2.',
      not: '1 action of 2025 cancelled: 1. All other actions of 2025 are done or run continuously.',
    });
  });

  it('does not call an action completed of which the status cannot be read', () => {
    expect(saidOf(['Voltooid', 'wie weet']).not).toBe(
      '1 actie van 2025 met een Status die niet te lezen is: 2. Alle andere acties van 2025 zijn voltooid of lopen doorlopend.',
    );
  });

  it('shows questions and answers without a level, or with one that cannot be read, last', () => {
    const questions = [
      ['Jaar', 'Niveau', 'Groep', 'Vraag', 'Antwoord'],
      [2025, null, null, 'Zonder niveau?', 'Toch een antwoord'],
      [2025, 'Hoog', 'Wat ging er goed', 'Een ander niveau?', 'Ook een antwoord'],
      [2025, 'Strategisch', null, 'Met niveau?', null],
    ];
    const view = sheetOf('evaluatie', { ...WIDE_PLAN, Evaluatie: questions });
    expect(view.answer).toBe('Van de 3 vragen over 2025 zijn er 2 beantwoord.');
    expect(view.headings).toEqual([
      '1. Strategisch',
      'Zonder niveau',
      'Alle feiten over 2025',
      'Resultaten van 2025',
      'Afspraken die nog te controleren zijn',
      'Afspraken die gecontroleerd zijn',
    ]);
    expect(view.rows('vragen-zonder-niveau').map(([, question, , answer]) => [question, answer])).toEqual([
      ['Een ander niveau?', 'Ook een antwoord'],
      ['Zonder niveau?', 'Toch een antwoord'],
    ]);
  });

  it('counts what stayed within budget and capacity', () => {
    const [head = [], ...rows] = WIDE_PLAN['Acties'] ?? [];
    const kept = ['ja', 'nee', null, 'ja', null, null];
    const actions = [[...head, 'Binnen budget en capaciteit'], ...rows.map((row, i) => [...row, kept[i] ?? null])];
    const [, means = []] = sheetOf('evaluatie', { ...WIDE_PLAN, Acties: actions }).rows('vragen-inhoudelijk');
    expect(means[2]).toContain('Binnen budget en capaciteit: 2 van de 3 waarvan het is vastgelegd; erbuiten: 2.');
  });

  it('takes the last year with questions before the reported one', () => {
    const old = sheetOf('evaluatie', WIDE_PLAN, { asOf: '2024-10-01', quarter: '2024-Q3' });
    expect(old.answer).toBe('Van de 1 vraag over 2024 is er 1 beantwoord.');
  });

  it('knows 17 questions, of which some come back on another level with the same facts', () => {
    const questions = new Set(EVALUATION_QUESTIONS.map(({ question }) => question));
    const known = new Set(EVALUATION_QUESTIONS.map(({ question, facts }) => [question, ...facts].join()));
    expect([EVALUATION_QUESTIONS.length, questions.size, known.size]).toEqual([17, 14, 14]);
  });
});
