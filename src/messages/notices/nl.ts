import { formatsOf, plural } from '../format';

const { number } = formatsOf('nl');

/** What writing left out, or did otherwise than asked, in Dutch; `en.ts` has the same keys. */
export const noticesNl = {
  'signature-removed': () =>
    'De digitale handtekening is niet meegekomen, want die geldt voor het ondertekende bestand. Onderteken de kopie opnieuw als dat nodig is.',
  'plain-formats': () =>
    'De werkmap heeft het hoogste aantal celopmaken dat Excel toestaat. Sommige cellen op de rapportbladen zijn daarom eenvoudig opgemaakt.',
  'rows-kept': (sheet: string, rows: number) =>
    `Blad ${sheet}: ${number(rows)} ${plural(rows, 'rij blijft', 'rijen blijven')} staan, omdat er iets van u bij staat.`,
};

export type NoticeWords = typeof noticesNl;
