import type { ColumnProfile } from './column-profile';

/**
 * How well the cells of a column fit a field (0-1); `null` where they say nothing: an empty column, or a field of which
 * nothing is expected. It decides between headings and confirms them; it never refuses one.
 */
export type Fit = (profile: ColumnProfile) => number;

const text: Fit = ({ share, numbers }) => (share.text > 0.5 ? 1 - looksTyped(share) : numbers > 0.5 ? 0.2 : 0.4);

/** A column of names or words may hold a few words that mean something elsewhere ("Werk", "Open"). */
function looksTyped(share: ColumnProfile['share']): number {
  const most = Math.max(share.time, share.part, share.money, share.cpv, share.yesNo);
  return most > 0.7 || share.procedure > 0.85 || share.kind > 0.85 ? 0.7 : 0;
}

const label: Fit = (profile) => text(profile) * (profile.length > 45 ? 0.6 : 1);

const freeText: Fit = ({ share, numbers }) => (share.text > 0.5 ? 1 : numbers > 0.5 ? 0.3 : 0.5);

const title: Fit = (profile) => {
  const { filled, distinct, length, share } = profile;
  const isName = share.text > 0.7 && length >= 4;
  return isName ? Math.min(1, 0.2 + (0.9 * distinct) / Math.max(1, filled)) * (1 - looksTyped(share)) : 0.15;
};

/** Numbers may look like months ("2025-1"): they are keys when they are all different. */
const key: Fit = ({ filled, distinct, length }) => (distinct / Math.max(1, filled) >= 0.9 && length <= 24 ? 1 : 0.25);

const yesNo: Fit = ({ share }) => share.yesNo;
const words = (kind: 'procedure' | 'kind' | 'status' | 'actionStatus' | 'mark' | 'theme'): Fit => {
  return ({ share }) => share[kind];
};

/** A status is a few words that come back; which they are may be the team's own. */
const fewWords = (kind: 'status' | 'actionStatus'): Fit => {
  return ({ share, distinct, filled, length }) => {
    const comesBack = filled >= 6 && distinct <= Math.max(3, filled / 2) && length <= 30 ? 0.55 : 0;
    return Math.max(share[kind], share.text > 0.5 ? comesBack : 0);
  };
};

const money: Fit = ({ share, numbers, largest }) => {
  if (share.money < 0.6) return share.money * 0.5;
  // Days are numbers too: a column of nothing but days is no column of amounts.
  if (numbers > 0.9 && share.time > 0.95) return 0.2;
  return numbers > 0.9 && largest < 13 ? 0.3 : share.money;
};

const time: Fit = ({ share }) => {
  const most = Math.max(share.time, share.part, share.time + (share.text > 0.9 ? share.part : 0), share.year);
  return Math.min(1, most);
};
/** A year, a quarter or a month in a column of its own. */
const year: Fit = ({ share }) => share.year;
const part: Fit = ({ share }) => share.part;
const wholeDay: Fit = ({ share }) => share.time;

const number: Fit = ({ numbers, share }) => Math.max(numbers, share.money);

const FITS: Readonly<Record<string, Fit>> = {
  nr: key,
  title,
  department: label,
  client: label,
  adviser: label,
  productGroup: label,
  cluster: label,
  cpv: ({ share }) => share.cpv,
  procedure: words('procedure'),
  kind: words('kind'),
  value: money,
  start: time,
  originalStart: time,
  promising: yesNo,
  flagship: yesNo,
  pilot: yesNo,
  marketExploration: yesNo,
  reserved: yesNo,
  evaluated: yesNo,
  startDocument: yesNo,
  contractUntil: wholeDay,
  contractEnd: wholeDay,
  year,
  quarter: part,
  month: part,
  themesInOne: words('theme'),
  explanation: freeText,
  note: freeText,
  support: freeText,
  lesson: freeText,
  socialReturn: number,
};

const ACTION_FITS: Readonly<Record<string, Fit>> = {
  kind: label,
  begin: time,
  end: time,
  doneOn: wholeDay,
  budget: money,
  hours: number,
  withinMeans: yesNo,
  result: freeText,
  roles: label,
  owner: label,
  subject: label,
  horizon: ({ share }) => Math.max(share.time, share.text),
  themes: words('theme'),
};

/** How well a column fits a field of a list; `null` when its cells say nothing of it. */
export function fitOf(id: 'tenders' | 'actions' | 'themes', field: string, profile: ColumnProfile): number | null {
  if (profile.filled === 0) return null;
  if (field === 'status') return fewWords(id === 'actions' ? 'actionStatus' : 'status')(profile);
  const fit =
    id === 'actions' ? (ACTION_FITS[field] ?? FITS[field]) : id === 'tenders' ? FITS[field] : THEME_FITS[field];
  return fit?.(profile) ?? null;
}

const THEME_FITS: Readonly<Record<string, Fit>> = { name: title, focus: yesNo, reason: freeText, goal: freeText };
