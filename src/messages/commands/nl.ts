/** What a ribbon button says when there is no sheet that says it, in Dutch; `en.ts` has the same keys. */
export const commandsNl = {
  buttons: {
    check: 'Controleren',
    refresh: 'Bijwerken',
    'quarterly-report': 'Kwartaalrapport',
  },
  title: (button: string) => `MVOI Actieplan · ${button}`,
  failed: (button: string) => `${button} is niet af`,
  kept: {
    heading: (quarter: string) => `Het kwartaalrapport ${quarter} was al vastgelegd`,
    text: (sheet: string) =>
      `Blad ${sheet} is niet gewijzigd. De andere rapportbladen zijn bijgewerkt. Om het rapport te vervangen of een nieuwe versie te maken, kiest u Paneel en daar Rapport.`,
  },
  noPlan: {
    heading: 'Deze werkmap heeft nog geen actieplan',
    text: 'Er is niets gewijzigd. Kies Paneel om de werkmap in te richten of een voorbeeld te bekijken.',
  },
  close: 'Sluiten',
};

export type CommandWords = typeof commandsNl;
