import { FINDING_CODES } from '../../../src/core/schema/finding-codes';
import { RULE_OF_CODE, RULES } from '../../../src/core/rules/registry';

describe('the registry of rules', () => {
  it('lists each rule once, under every code that it finds', () => {
    for (const [code, rule] of Object.entries(RULE_OF_CODE)) expect(rule.codes).toContain(code);
    for (const rule of RULES) {
      for (const code of rule.codes.filter((name) => !name.startsWith('K'))) {
        expect(RULE_OF_CODE[code as keyof typeof RULE_OF_CODE]).toBe(rule);
      }
    }
    expect(new Set(RULES).size).toBe(RULES.length);
  });

  it('leaves to reading only the codes T, C and K', () => {
    const others = Object.keys(FINDING_CODES).filter((code) => !(code in RULE_OF_CODE));
    expect(others.every((code) => /^[TCK]/.test(code))).toBe(true);
  });

  it('says of every rule where it comes from', () => {
    for (const { codes, source } of RULES) expect([codes, source.length > 10]).toEqual([codes, true]);
  });
});
