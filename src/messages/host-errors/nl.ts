/** What a failure of Excel means for the user and what to do, in Dutch: for the command line and the pane. */
export const hostErrorsNl = {
  'edit-mode': () => 'Excel is nog bezig met een cel. Druk op Enter of Esc en probeer het opnieuw.',
  'protected-sheet': (d: ErrorDetails) =>
    `Het blad ${d.sheet} is beveiligd. Hef de beveiliging op en probeer het opnieuw.`,
  'protected-workbook': () =>
    'De indeling van de werkmap is beveiligd, zodat er geen blad bij kan. Hef de beveiliging op en probeer het opnieuw.',
  'read-only': () => 'De werkmap is alleen-lezen. Sla een kopie op en probeer het daar opnieuw.',
  'session-ended': () =>
    'De verbinding met Excel is verbroken. Sluit het paneel, open het opnieuw en probeer het nog eens.',
  'too-much-data': () =>
    'Er zijn te veel gegevens voor één keer. Verwijder lege rijen onder uw tabellen en probeer het opnieuw.',
  'not-supported': () => 'Deze versie van Excel kan dit niet. Gebruik een nieuwere versie of Excel op het web.',
  'sheet-gone': (d: ErrorDetails) => `Het blad ${d.sheet} is tijdens het werk verdwenen. Probeer het opnieuw.`,
  'hidden-sheet': (d: ErrorDetails) => `Het blad ${d.sheet} is verborgen. Maak het zichtbaar en probeer het opnieuw.`,
  'no-room': (d: ErrorDetails) =>
    `De tabel op blad ${d.sheet} kan niet groeien, omdat eronder iets staat in cel ${d.address}. Verplaats dat en probeer het opnieuw.`,
  changed: () => 'De werkmap is tijdens het werk door iemand gewijzigd. Probeer het opnieuw.',
  busy: () => 'Excel is bezig. Wacht even en probeer het opnieuw.',
  offline: () =>
    'Een deel van MVOI Actieplan is niet opgehaald. Controleer de internetverbinding en probeer het opnieuw.',
  cancelled: () => 'Afgebroken. Er is niets gewijzigd.',
  unexpected: () =>
    'Er ging iets mis dat niet had mogen gebeuren. Probeer het nog eens. Meld het aan de beheerder als het mis blijft gaan.',
};

export interface ErrorDetails {
  readonly file?: string | number;
  readonly sheet?: string | number;
  readonly limit?: string | number;
  readonly what?: string | number;
  /** A part of the package. */
  readonly part?: string | number;
  readonly extension?: string | number;
  readonly address?: string | number;
}

export type HostErrorWords = typeof hostErrorsNl;
