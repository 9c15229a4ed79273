import { formatsOf, plural } from '../format';
import type { NoticeWords } from './nl';

const { number } = formatsOf('en');

/** What writing left out, or did otherwise than asked, in English. */
export const noticesEn: NoticeWords = {
  'signature-removed': () =>
    'The digital signature was left out, because it is of the signed file. Sign the copy again where needed.',
  'plain-formats': () =>
    'The workbook has as many cell formats as Excel allows. Some cells on the report sheets therefore look plain.',
  'rows-kept': (sheet, rows) =>
    `Sheet ${sheet}: ${number(rows)} ${plural(rows, 'row stays', 'rows stay')} in place, because something of yours is beside it.`,
};
