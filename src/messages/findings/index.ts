import type { FindingCode, Severity } from '../../core/schema/finding-codes';
import type { Finding } from '../../core/schema/finding';
import { findingsEn } from './en';
import { findingsNl } from './nl';
import { FindingView } from './finding-view';
import type { FindingTexts } from './finding-words';
import { formatsOf, plural } from '../format';
import type { Language } from '../language';

const TEXTS: Readonly<Record<Language, FindingTexts>> = { nl: findingsNl, en: findingsEn };

/** What a finding says: what is wrong, what was expected, what to do; in the user's own names. */
export function findingMessage(finding: Finding, language: Language): string {
  const { rest } = finding.details;
  if (typeof rest === 'number') return restMessage(finding.code, rest, language);
  const view = new FindingView(finding, language);
  const message = `${TEXTS[language][finding.code].message(view)}${addColumnFirst(finding, view, language)}`;
  // A row without a key is called "rij 12", and may open the sentence.
  return message.replace(/^rij (?=\d)/, 'Rij ');
}

/** Findings whose advice is to write in the column that they name, which the sheet need not have. */
const WRITE_IN_COLUMN: ReadonlySet<FindingCode> = new Set<FindingCode>(['A02', 'B01', 'B10', 'B12', 'B18']);

function addColumnFirst({ code, heading }: Finding, view: FindingView, language: Language): string {
  if (heading !== null || !WRITE_IN_COLUMN.has(code)) return '';
  return language === 'nl'
    ? ` Uw blad “${view.sheet}” heeft die kolom nog niet. Voeg eerst een kolom “${view.heading}” toe.`
    : ` Your sheet “${view.sheet}” does not have that column yet. Add a column “${view.heading}” first.`;
}

/** What stands for the findings of one code in one table that are not listed one by one. */
function restMessage(code: FindingCode, rest: number, language: Language): string {
  const shown = formatsOf(language).number(rest);
  return language === 'nl'
    ? `En nog ${shown} ${plural(rest, 'melding', 'meldingen')} ${code} op dit blad, die wel meetellen.`
    : `And ${shown} more ${code} ${plural(rest, 'finding', 'findings')} on this sheet, which count too.`;
}

/** The heading of findings with one code: "3 acties zijn te laat". */
export function findingTitle(code: FindingCode, count: number, language: Language, isTask = false): string {
  const { title, task } = TEXTS[language][code];
  return isTask && task !== undefined ? task(count) : title(count);
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, readonly [one: string, many: string]>>>> = {
  nl: { error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'], notice: ['opmerking', 'opmerkingen'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], notice: ['notice', 'notices'] },
};

/** The name of a severity, in the form that goes with the number. */
export function severityName(severity: Severity, language: Language, count = 1): string {
  return plural(count, ...SEVERITIES[language][severity]);
}

/** Says of which years the values were not held against the EU thresholds; `null` when there are none. */
export function thresholdNote(years: readonly number[], language: Language): string | null {
  if (years.length === 0) return null;
  const shown = formatsOf(language).list(years.map(String));
  return language === 'nl'
    ? `Van ${shown} zijn de Europese drempels niet bekend. Waarden en procedures van ${plural(years.length, 'dat jaar', 'die jaren')} zijn daarop niet gecontroleerd.`
    : `The EU thresholds of ${shown} are not known. Values and procedures of ${plural(years.length, 'that year', 'those years')} were not checked against them.`;
}
