import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { agreements } from '../sections/agreement-sections';
import { lessons } from '../sections/lesson-sections';
import { resultsOfYear } from '../sections/result-sections';
import { evaluatedYear, evaluationFacts, evaluationQuestions, questionsOf } from '../sections/evaluation-sections';

/** The yearly evaluation: the team's questions and answers, with the facts beside them. */
export function evaluationSheet(context: ReportContext): ReportSheet | null {
  const { words } = context;
  const year = evaluatedYear(context);
  if (year === null) return null;
  const questions = questionsOf(year, context);
  return {
    title: words.evaluation.title(year),
    answer:
      questions.length === 0
        ? words.lessons.note
        : words.evaluation.answerLine({
            year,
            questions: questions.length,
            answered: questions.filter(({ answer }) => answer !== null).length,
          }),
    blocks: [
      ...evaluationQuestions(year, context),
      ...evaluationFacts(year, context),
      ...resultsOfYear(year, context),
      ...agreements(context),
      ...lessons(context),
    ],
  };
}
