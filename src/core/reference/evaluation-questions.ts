/** What the figures know of a plan's year, to stand beside the questions of its evaluation. */
export const EVALUATION_FACTS = [
  'coverage',
  'levels',
  'counts',
  'actions',
  'not-done',
  'means',
  'monitoring',
  'attention',
  'deviations',
  'anchoring',
] as const;
export type EvaluationFact = (typeof EVALUATION_FACTS)[number];

export const EVALUATION_LEVELS = ['Strategisch', 'Inhoudelijk', 'Procesgericht'] as const;
export const EVALUATION_GROUPS = ['Wat ging er goed', 'Waar moeten we op letten', 'Wat had er beter gekund'] as const;

/** A question of the yearly evaluation, where it is asked, and which facts say something about it. */
export interface EvaluationQuestion {
  readonly level: (typeof EVALUATION_LEVELS)[number];
  readonly group: (typeof EVALUATION_GROUPS)[number];
  readonly question: string;
  readonly facts: readonly EvaluationFact[];
}

type Asked = Pick<EvaluationQuestion, 'question' | 'facts'>;

const asked = (
  level: EvaluationQuestion['level'],
  group: EvaluationQuestion['group'],
  questions: readonly Asked[],
): readonly EvaluationQuestion[] => questions.map((question) => ({ level, group, ...question }));

/** Questions that come back on another level. */
const LESSONS: Asked = {
  question: 'Wat nemen we mee als lessen naar volgend jaar?',
  facts: ['attention', 'deviations'],
};
const MEANS: Asked = {
  question: 'Zijn we binnen budget en capaciteit gebleven? Zo nee, waarom niet?',
  facts: ['means'],
};

/**
 * The 17 questions of Alkmaar's yearly evaluation, in its order. Which facts go with which question is our own reading.
 * Source: Alkmaar, Actieplan MVOI 2024-2027, "Stap 7. Evaluatie"; valid from 2024.
 */
export const EVALUATION_QUESTIONS: readonly EvaluationQuestion[] = [
  ...asked('Strategisch', 'Wat ging er goed', [
    { question: 'Hebben we onze doelen en ambities behaald?', facts: ['coverage', 'levels', 'counts'] },
    {
      question: 'Als we in deze lijn doorgaan, halen we dan onze ambitie op de verschillende thema’s?',
      facts: ['levels'],
    },
  ]),
  ...asked('Strategisch', 'Waar moeten we op letten', [
    LESSONS,
    { question: 'Waar moeten we op bijsturen vanuit strategisch niveau?', facts: ['coverage', 'levels'] },
  ]),
  ...asked('Strategisch', 'Wat had er beter gekund', [
    {
      question: 'Hebben we inzichtelijk gemaakt waar onze impact zit? Hoe is het monitoring proces ingericht?',
      facts: ['monitoring'],
    },
    MEANS,
  ]),
  ...asked('Inhoudelijk', 'Wat ging er goed', [
    {
      question: 'Hebben we in 75% van de kansrijke aanbestedingen 1 of meer MVOI thema’s toegepast?',
      facts: ['coverage'],
    },
    { question: 'Welke acties uit de jaarplanning hebben uitgevoerd? Welke niet?', facts: ['actions', 'not-done'] },
  ]),
  ...asked('Inhoudelijk', 'Waar moeten we op letten', [
    LESSONS,
    { question: 'Moeten we onze doelen of ambities bijstellen?', facts: ['coverage', 'levels'] },
  ]),
  ...asked('Inhoudelijk', 'Wat had er beter gekund', [
    { question: 'Als we acties uit de jaarplanning niet hebben uitgevoerd, hoe komt dat?', facts: ['not-done'] },
    MEANS,
  ]),
  ...asked('Procesgericht', 'Wat ging er goed', [
    { question: 'Hoe vinden we de samenwerking binnen het MVOI team?', facts: [] },
    { question: 'Welke successen hebben we met elkaar behaald?', facts: ['actions', 'counts'] },
  ]),
  ...asked('Procesgericht', 'Waar moeten we op letten', [LESSONS]),
  ...asked('Procesgericht', 'Wat had er beter gekund', [
    {
      question: 'Hoe kunnen we onze samenwerking en borging binnen de organisatie verbeteren?',
      facts: ['anchoring'],
    },
    { question: 'Wat vinden we van de grootte van het MVOI team? Willen we dit uitbreiden?', facts: ['means'] },
  ]),
];
