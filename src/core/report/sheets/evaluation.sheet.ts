import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { evaluatedYear, evaluationFacts, evaluationQuestions, questionsOf } from '../sections/evaluation-sections';

/** The yearly evaluation: the team's questions and answers, with the facts beside them. */
export function evaluationSheet(context: ReportContext): ReportSheet | null {
  const { words } = context;
  const year = evaluatedYear(context);
  if (year === null) return null;
  const questions = questionsOf(year, context);
  return {
    title: words.evaluation.title(year),
    answer: words.evaluation.answerLine({
      year,
      questions: questions.length,
      answered: questions.filter(({ answer }) => answer !== null).length,
    }),
    blocks: [...evaluationQuestions(year, context), ...evaluationFacts(year, context)],
  };
}
