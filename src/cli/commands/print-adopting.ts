import type { Adopting, AdoptingList } from '../../app/adopting/adopting';
import { questionsOf } from '../../core/recognise/questions';
import { TABLES } from '../../core/tables';
import { adoptingWords } from '../../messages/adopting';
import type { Language } from '../../messages/language';
import type { Terminal } from '../host';

/** What was recognised, with how sure it is and some cells, and what is left to ask. */
export function printAdopting(terminal: Terminal, adopting: Adopting, language: Language): void {
  const words = adoptingWords(language);
  const questions = questionsOf(adopting.lists);
  const found = adopting.lists.map(({ id, places, rows }) => ({
    id,
    count: rows.reduce((sum, count) => sum + count, 0),
    sheets: [...new Set(places.map(({ sheet }) => sheet))],
  }));
  terminal.print(terminal.paint('bold', words.found(found, questions.length)));
  for (const list of adopting.lists) printList(terminal, list, language);
  if (questions.length === 0) return;
  terminal.print('');
  terminal.print(terminal.paint('bold', words.questions));
  for (const question of questions) {
    const choices = question.choices.length === 0 ? '' : ` [${question.choices.join(' | ')}]`;
    terminal.print(`  ${words.question(question)}${choices}`);
  }
  terminal.print('');
  terminal.print(words.acceptWith);
}

function printList(terminal: Terminal, list: AdoptingList, language: Language): void {
  const words = adoptingWords(language);
  terminal.print('');
  terminal.print(terminal.paint('bold', TABLES[list.id].name));
  for (const { column, headings, confidence, why, samples } of list.columns) {
    if (headings.length === 0) continue;
    const said = `  ${column} = ${headings.join(' + ')}`;
    const sure =
      confidence === 'certain' ? words.confidence.certain : `${words.confidence.proposed}: ${words.why[why]}`;
    terminal.print(
      `${said} ${terminal.paint('dim', `(${sure})${samples.length === 0 ? '' : ` ${samples.join('; ')}`}`)}`,
    );
  }
  const used = new Set(list.columns.flatMap(({ headings }) => headings));
  const unused = list.headings.filter((heading) => heading !== '' && !used.has(heading)).length;
  if (unused > 0) terminal.print(terminal.paint('dim', `  ${words.unused(unused)}`));
  if (list.skipped.length > 0) terminal.print(terminal.paint('dim', `  ${words.skipped(list.skipped.length)}`));
}
