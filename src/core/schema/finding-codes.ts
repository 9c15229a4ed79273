export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every code that a finding can have, with its usual severity (rules.md). Codes are stable: users keep them in
 * Afwijzingen. A script checks that each has a test that names it, words in both languages and a line in the manual.
 */
export const FINDING_CODES = {
  T01: { name: 'table-missing', severity: 'error' },
  T02: { name: 'column-missing', severity: 'error' },
  T03: { name: 'column-twice', severity: 'error' },
  T04: { name: 'table-empty', severity: 'warning' },
  T05: { name: 'theme-column-missing', severity: 'warning' },
  T06: { name: 'marks-column-unknown', severity: 'notice' },
  T07: { name: 'all-promising', severity: 'notice' },
  T08: { name: 'rows-below-table', severity: 'warning' },
  T09: { name: 'two-places', severity: 'warning' },
  T11: { name: 'not-coupled', severity: 'warning' },
  T10: { name: 'prepared-rows', severity: 'notice' },
  C01: { name: 'required-blank', severity: 'error' },
  C02: { name: 'not-a-choice', severity: 'error' },
  C03: { name: 'not-a-number', severity: 'error' },
  C04: { name: 'not-a-date', severity: 'error' },
  C05: { name: 'not-a-quarter', severity: 'error' },
  C06: { name: 'not-a-year', severity: 'error' },
  C07: { name: 'not-a-level', severity: 'error' },
  C08: { name: 'not-yes-no', severity: 'error' },
  C09: { name: 'ambiguous-number', severity: 'error' },
  C10: { name: 'excel-error', severity: 'error' },
  C11: { name: 'percent-as-number', severity: 'notice' },
  C12: { name: 'out-of-range', severity: 'error' },
  C13: { name: 'marks-contradict', severity: 'error' },
  C14: { name: 'text-number-date', severity: 'notice' },
  C15: { name: 'not-known-yet', severity: 'notice' },
  C16: { name: 'mark-as-kans', severity: 'notice' },
  K01: { name: 'key-twice', severity: 'error' },
  K02: { name: 'unknown-reference', severity: 'error' },
  K03: { name: 'unknown-role', severity: 'warning' },
  A01: { name: 'ends-before-begin', severity: 'error' },
  A02: { name: 'done-without-date', severity: 'warning' },
  A03: { name: 'date-without-done', severity: 'warning' },
  A04: { name: 'no-owner', severity: 'warning' },
  A05: { name: 'no-quarter', severity: 'warning' },
  A06: { name: 'overdue', severity: 'warning' },
  A07: { name: 'no-time-or-budget', severity: 'notice' },
  A08: { name: 'done-in-future', severity: 'error' },
  B01: { name: 'explain-missing', severity: 'warning' },
  B02: { name: 'promising-without-theme', severity: 'warning' },
  B03: { name: 'not-promising-applied', severity: 'notice' },
  B04: { name: 'start-passed', severity: 'warning' },
  B05: { name: 'postponed-same-start', severity: 'warning' },
  B06: { name: 'procedure-against-threshold', severity: 'warning' },
  B07: { name: 'just-below-threshold', severity: 'notice' },
  B08: { name: 'cpv-unknown', severity: 'warning' },
  B09: { name: 'cpv-against-kind', severity: 'notice' },
  B10: { name: 'not-evaluated', severity: 'notice' },
  B11: { name: 'outside-plan', severity: 'notice' },
  B12: { name: 'moved-without-note', severity: 'warning' },
  B13: { name: 'start-missing', severity: 'warning' },
  B14: { name: 'original-changed', severity: 'notice' },
  B15: { name: 'who-must-talk', severity: 'notice' },
  B16: { name: 'agreement-due', severity: 'warning' },
  B17: { name: 'contract-ends', severity: 'notice' },
  B18: { name: 'lesson-missing', severity: 'notice' },
  R01: { name: 'rule-broken', severity: 'error' },
  R02: { name: 'rule-invalid', severity: 'error' },
  G01: { name: 'focus-without-tenders', severity: 'warning' },
  G02: { name: 'ambition-below-current', severity: 'warning' },
  G03: { name: 'claimed-above-evidence', severity: 'warning' },
  G04: { name: 'path-goes-down', severity: 'warning' },
  G05: { name: 'path-misses-ambition', severity: 'warning' },
  G06: { name: 'no-focus', severity: 'warning' },
  G07: { name: 'focus-without-reason', severity: 'notice' },
  G08: { name: 'target-falls', severity: 'warning' },
  G09: { name: 'target-missing', severity: 'notice' },
  M01: { name: 'measurement-without-tender', severity: 'warning' },
  M02: { name: 'tender-not-awarded', severity: 'notice' },
  M03: { name: 'not-validated', severity: 'notice' },
  M04: { name: 'measured-and-counted', severity: 'warning' },
  X01: { name: 'risk-group-without-chain-theme', severity: 'notice' },
  X02: { name: 'split-suspected', severity: 'notice' },
  X03: { name: 'measure-against-mark', severity: 'warning' },
} as const satisfies Record<string, { readonly name: string; readonly severity: Severity }>;

export type FindingCode = keyof typeof FINDING_CODES;

/** What a finding is about, never mixed in one count (rules.md). */
export const FINDING_KINDS = ['data', 'policy', 'plan'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What policy or a contract asks of a tender; R02 is not among them: it is a cell that cannot be used as it stands. */
const POLICY_CODES: ReadonlySet<FindingCode> = new Set<FindingCode>(['R01', 'B01', 'B06', 'B15', 'B16', 'B17', 'B18']);

/** `data`: a cell or table that cannot be used as it stands; `policy`: what is asked of a tender; `plan`: all others. */
export function findingKind(code: FindingCode): FindingKind {
  if (code === 'R02' || /^[TCK]/.test(code)) return 'data';
  return code.startsWith('X') || POLICY_CODES.has(code) ? 'policy' : 'plan';
}
