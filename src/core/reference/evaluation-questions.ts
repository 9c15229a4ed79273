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

/** A question of the yearly evaluation, and which facts say something about it. */
export interface EvaluationQuestion {
  readonly question: string;
  readonly facts: readonly EvaluationFact[];
}

/**
 * The questions of Alkmaar's yearly evaluation; a question that comes back on another level stands here once. Which facts
 * go with which question is our own reading.
 * Source: Alkmaar, Actieplan MVOI 2024-2027, "Stap 7. Evaluatie"; valid from 2024.
 */
export const EVALUATION_QUESTIONS: readonly EvaluationQuestion[] = [
  { question: 'Hebben we onze doelen en ambities behaald?', facts: ['coverage', 'levels', 'counts'] },
  {
    question: 'Als we in deze lijn doorgaan, halen we dan onze ambitie op de verschillende thema’s?',
    facts: ['levels'],
  },
  { question: 'Wat nemen we mee als lessen naar volgend jaar?', facts: ['attention', 'deviations'] },
  { question: 'Waar moeten we op bijsturen vanuit strategisch niveau?', facts: ['coverage', 'levels'] },
  {
    question: 'Hebben we inzichtelijk gemaakt waar onze impact zit? Hoe is het monitoring proces ingericht?',
    facts: ['monitoring'],
  },
  { question: 'Zijn we binnen budget en capaciteit gebleven? Zo nee, waarom niet?', facts: ['means'] },
  {
    question: 'Hebben we in 75% van de kansrijke aanbestedingen 1 of meer MVOI thema’s toegepast?',
    facts: ['coverage'],
  },
  { question: 'Welke acties uit de jaarplanning hebben uitgevoerd? Welke niet?', facts: ['actions', 'not-done'] },
  { question: 'Moeten we onze doelen of ambities bijstellen?', facts: ['coverage', 'levels'] },
  { question: 'Als we acties uit de jaarplanning niet hebben uitgevoerd, hoe komt dat?', facts: ['not-done'] },
  { question: 'Hoe vinden we de samenwerking binnen het MVOI team?', facts: [] },
  { question: 'Welke successen hebben we met elkaar behaald?', facts: ['actions', 'counts'] },
  {
    question: 'Hoe kunnen we onze samenwerking en borging binnen de organisatie verbeteren?',
    facts: ['anchoring'],
  },
  { question: 'Wat vinden we van de grootte van het MVOI team? Willen we dit uitbreiden?', facts: ['means'] },
];
