import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_OF_CODE } from '../../../src/core/rules/registry';
import { EU_THRESHOLDS } from '../../../src/core/reference/thresholds';
import { formatsOf } from '../../../src/messages/format';

const manual = readFileSync(join(__dirname, '../../../docs/regels.md'), 'utf8');
const lineOf = new Map([...manual.matchAll(/^\| ([A-Z]\d\d) \|.*$/gm)].map((match) => [match[1], match[0]]));

describe('the manual page of the rules', () => {
  it('says of every rule where it comes from, in the words of the rule itself', () => {
    for (const [code, { source }] of Object.entries(RULE_OF_CODE)) {
      expect(lineOf.get(code)).toContain(` ${source} |`);
    }
  });

  it('names the thresholds that are checked', () => {
    const { money } = formatsOf('nl');
    for (const { validFrom, validUntil, amounts } of EU_THRESHOLDS) {
      expect(manual).toContain(`${validFrom}-${validUntil}`);
      for (const amount of Object.values(amounts)) expect(manual.replace(/\n/g, ' ')).toContain(money(amount));
    }
  });
});
