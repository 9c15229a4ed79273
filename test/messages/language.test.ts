import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LANGUAGES, type Language } from '../../src/messages/language';
import { contractNames, reportSheetNames } from '../support/contract-words';

/** What a machine can see of docs/schrijfwijzer.md, in every word that a user reads. */

const ROOT = join(__dirname, '../../src/messages');

/** A text as it stands in the code: what is put in later is `…`. */
interface Said {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

const ALL = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(nl|en)\.ts$/.test(file.replaceAll('\\', '/')))
  .flatMap((file) => textsOf(file.replaceAll('\\', '/')));

function textsOf(file: string): readonly Said[] {
  const language = file.endsWith('nl.ts') ? 'nl' : 'en';
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isLiteralOfCode(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.map((text) => ({ file, language, text }));
}

/** Names of details, of properties and of cases: no one reads them. */
function isLiteralOfCode(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isStringLiteral(node)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node;
  if (ts.isCaseClause(parent) || ts.isBinaryExpression(parent)) return true;
  return ts.isCallExpression(parent) && /^(f\.|formatsOf|findingTitle)/.test(parent.expression.getText());
}

/** Command examples are typed as they stand. */
function isCommand({ text }: Said): boolean {
  return /--table "|"Aanbestedingen\.Status/.test(text);
}

/** Recognised on sheets that version 0.1 wrote, and no longer written. */
const LINE_OF_VERSION_0_1 = 'Updated on ';

function found(pattern: RegExp, where: (said: Said) => boolean = () => true): readonly string[] {
  return ALL.filter((said) => where(said) && said.text !== LINE_OF_VERSION_0_1 && pattern.test(said.text)).map(
    ({ file, text }) => `${file}: ${text}`,
  );
}

const DROPPED: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /bevinding/i,
    /let-op/i,
    /\b(toets(t|en)?|getoetst|nale(zen|est)|nagelezen)\b/i,
    /(?<!\p{L})regels?\b/u,
    /(?<!\p{L})kalender\b/u,
    /nageleefd/i,
    /markering/i,
    /(?<!\p{L})(afwijzen|afgewezen|afwijzing)\b/u,
    /momentopname/,
    /ververs/i,
    /toch niet|weggooien|gooit weg|vergeten/i,
    /het programma|van ons\b|\bonze? \p{L}*blad/iu,
    /(?<!\p{L})speerpunt(en)?\b/u,
    /\btabel(len)? (Themas|Aanbestedingen|Sdg)/,
    /\b(haar|zij|hem)\b/i,
    /niet per se duurder/i,
  ],
  en: [
    /\b(completed|finished)\b/i,
    /\bupdat(e|ed|es|ing)\b/i,
    /\badopted\b/i,
    /must talk/i,
    /all is well/i,
    /\b(stands?|holds?|rests? on|asks?|dearer|mend)\b/i,
    /\btables? (Themas|Aanbestedingen|Sdg)/,
  ],
};

describe.each(LANGUAGES)('the words that a user reads (%s)', (language) => {
  const inLanguage = (said: Said): boolean => said.language === language;

  it.each(DROPPED[language].map((term) => [String(term), term] as const))('have dropped %s', (_, term) => {
    expect(found(term, inLanguage)).toEqual([]);
  });

  it('spell marks in one way', () => {
    expect(found(/\d\s%|…\s%/, inLanguage)).toEqual([]);
    expect(found(/!/, inLanguage)).toEqual([]);
    expect(found(/"/, (said) => inLanguage(said) && !isCommand(said))).toEqual([]);
    expect(found(/[‘’„]/, inLanguage)).toEqual([]);
  });

  it('put two sentences apart with a full stop', () => {
    expect(found(/\p{L}; \p{L}.*[.?]$/u, inLanguage)).toEqual([]);
  });

  it('are short in the pane', () => {
    const long = ({ file, text }: Said): boolean => file.startsWith('pane/') && longest(text) > 110;
    expect(found(/./, (said) => inLanguage(said) && long(said))).toEqual([]);
  });

  it('advise only what exists: a sheet, a column, a choice or a button by its own name', () => {
    const names = new Set([
      ...contractNames(),
      ...reportSheetNames(language),
      ...ALL.filter(inLanguage).map(({ text }) => text),
    ]);
    const named = /(?:\b[Bb]lad|\b[Ss]heet|⋯ >) (\p{Lu}[\p{L}'-]*)/gu;
    const unknown = ALL.filter(inLanguage).flatMap(({ file, text }) =>
      [...text.matchAll(named)].flatMap(([, name = '']) => (names.has(name) ? [] : [`${file}: ${name}`])),
    );
    expect(unknown).toEqual([]);
  });
});

/** The longest of the messages that a text of several sentences on lines of its own holds. */
function longest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** Functions of one number that counts: what they say of 0, 1 and 2. */
function counting(words: unknown, path: string): readonly (readonly [path: string, say: (count: number) => unknown])[] {
  if (typeof words === 'function') {
    return /^\(?\s*(count|rows|cells|total|tenders|variants|rest|periods|open|projects)\s*\)?\s*=>/.test(String(words))
      ? [[path, words as (count: number) => unknown]]
      : [];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, part]) => counting(part, `${path}.${name}`));
}

const MODULES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)(nl|en)\.ts$/.test(file));

describe('what is said of a number', () => {
  it.each(MODULES)('reads well for 0, 1 and 2 (%s)', async (file) => {
    const words: unknown = await import(join(ROOT, file));
    const wrong = counting(words, file).flatMap(([path, say]) => {
      const [none = '', one = '', two = ''] = [0, 1, 2].map((count) => String(say(count)));
      const same = /(^|[\s(])1 \p{L}/u.test(one) && one.replace('1', '2') === two && !ALWAYS_MANY.test(path);
      return same || /\b0 (is|zijn|are|kan|kunnen)\b/.test(none) ? [`${path}: ${one} / ${two}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Said only where there is more than one, or without a noun that would change. */
const ALWAYS_MANY = /firstTables|firstBars|overdueParts/;
