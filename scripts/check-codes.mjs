/**
 * Fails when a finding code misses a test that names it (`it('[B01] …')`), words in Dutch or English, or its line in the
 * manual (`| B01 | …`). Reads texts only, so that it takes no time: `npm run codes`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SEVERITY_WORDS = { error: 'fout', warning: 'waarschuwing', notice: 'opmerking' };

const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** The files below a folder whose name ends so. */
function filesBelow(folder, end) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const firstGroups = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

function declaredCodes() {
  const entries = read('src/core/schema/finding-codes.ts').matchAll(/^ {2}([A-Z]\d\d): \{.*severity: '(\w+)'/gm);
  return new Map([...entries].map(([, code, severity]) => [code, severity]));
}

/** Codes between brackets in the title of a test; `it.each(…)('[B01] …')` too. */
function testedCodes() {
  const codes = new Set();
  for (const file of filesBelow('test', '.test.ts')) {
    for (const title of firstGroups(
      readFileSync(file, 'utf8'),
      /(?:\bit|\btest|\]\s*|\))\(\s*(['"`]\[[A-Z]\d\d\].*)/g,
    )) {
      for (const code of firstGroups(title, /\[([A-Z]\d\d)\]/g)) codes.add(code);
    }
  }
  return codes;
}

function wordedCodes(language) {
  const files = filesBelow('src/messages/findings', `${language}.ts`);
  return new Set(files.flatMap((file) => firstGroups(readFileSync(file, 'utf8'), /^ {2}([A-Z]\d\d): \{/gm)));
}

/** The severity column of each code's line in the manual. */
function manualLines() {
  const lines = read('docs/regels.md').matchAll(/^\| ([A-Z]\d\d) \| ([^|]+) \|/gm);
  return new Map([...lines].map(([, code, severity]) => [code, severity]));
}

const codes = declaredCodes();
const manual = manualLines();
const proofs = [
  { what: 'a test that names it', has: testedCodes() },
  { what: 'words in Dutch', has: wordedCodes('nl') },
  { what: 'words in English', has: wordedCodes('en') },
  { what: 'a line in docs/regels.md', has: manual },
];

const problems = [
  ...(codes.size === 0 ? ['no codes found in src/core/schema/finding-codes.ts'] : []),
  ...[...codes.keys()].flatMap((code) =>
    proofs.filter(({ has }) => !has.has(code)).map(({ what }) => `${code} lacks ${what}`),
  ),
  ...[...manual.keys()]
    .filter((code) => !codes.has(code))
    .map((code) => `${code} is in docs/regels.md, but not a code`),
  ...[...codes]
    .filter(([code, severity]) => manual.has(code) && !manual.get(code).includes(SEVERITY_WORDS[severity]))
    .map(([code, severity]) => `${code}: docs/regels.md does not say ${SEVERITY_WORDS[severity]}`),
];

for (const problem of problems) console.error(problem);
console.log(
  `${codes.size} codes: ${problems.length === 0 ? 'each has a test, words and a line in the manual' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
