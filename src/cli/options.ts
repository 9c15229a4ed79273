import { parseIsoDate, type CalendarDate } from '../core/kernel/calendar-date';
import { parseQuarter, type Quarter } from '../core/kernel/quarter';
import { cliWords } from '../messages/cli';
import { isLanguage, type Language } from '../messages/language';

/** The command line was not understood; the words are ready for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The language that the user asks for, found before anything is parsed: the help and the errors speak it too. */
export function askedLanguage(args: readonly string[]): Language | null {
  for (const [i, arg] of args.entries()) {
    const value = arg === '--language' ? args[i + 1] : /^--language=(.*)$/.exec(arg)?.[1];
    if (value !== undefined && isLanguage(value)) return value;
  }
  return null;
}

export function parseLanguage(text: string, speaking: Language): Language {
  if (isLanguage(text)) return text;
  throw new UsageError(cliWords(speaking).usage.language(text));
}

export function parseDate(text: string, speaking: Language): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new UsageError(cliWords(speaking).usage.date(text));
  return date;
}

export function parseQuarterOption(text: string, speaking: Language): Quarter {
  const quarter = parseQuarter(text.toUpperCase());
  if (quarter === null) throw new UsageError(cliWords(speaking).usage.quarter(text));
  return quarter;
}

/** An option that may be given more than once: all that was given. */
export function gathered(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
