import type { Grids } from '../../support/plan-of';
import { FULL_PLAN } from './report-of';

/** The full plan with the tables that not every plan has, so that every sheet has something to say. */
export const WIDE_PLAN: Grids = {
  ...FULL_PLAN,
  Resultaten: [
    ['Aanbesteding', 'Thema', 'Resultaat', 'Waarde', 'Eenheid', 'Periode'],
    ['1', 'Klimaat', 'Groene stroom', 12.5, 'MWh', '2025-Q3'],
  ],
  Afspraken: [
    ['Aanbesteding', 'Afspraak', 'Wie', 'Controle op', 'Nagekomen'],
    ['1', 'Verslag per jaar', 'Beheer', '1-9-2025', null],
  ],
  Instellingen: [
    ['Instelling', 'Waarde'],
    ['Organisatie', 'Gemeente Voorbeeld'],
    ['Disconteringsvoet', 0.1],
  ],
  Aanbestedingen: (FULL_PLAN['Aanbestedingen'] ?? []).map((row, i) => [
    ...row,
    ['Productgroep', 'Energie', 'GWW', 'Groen', 'Catering', 'ICT', 'Post', 'Kleding', 'GWW'][i] ?? null,
    ['SROI %', null, 0.05, null, null, null, null, null, null][i] ?? null,
    ['Marktverkenning', 'ja', null, null, null, null, null, null, null][i] ?? null,
    ['Geëvalueerd', 'ja', null, null, null, null, null, null, null][i] ?? null,
  ]),
  Sdgs: [
    ['SDG', 'Focus', 'Initiatieven'],
    [13, 'ja', 'klimaatneutraal in 2040'],
    [8, 'nee', null],
  ],
  SdgKompas: [
    ['Aanbesteding', 'SDG', 'Duiding', 'Prioriteit', 'Ambitie', 'Omschrijving', 'Indicator', 'Resultaat'],
    ['1', 13, 'Kans', 'ja', 'Eis; Gunning', 'groene stroom', 'CO2', 'geheel groen'],
    ['1', 8, 'Risico', 'nee', null, 'werk bij de mijnen', null, null],
    ['2', 13, 'Kans', 'ja', null, null, null, null],
  ],
  SdgRelevantie: [
    ['Productgroep', 'SDG', 'Duiding', 'Toelichting'],
    ['Energie', 13, 'Kans', 'opwek'],
    ['Energie', 13, 'Risico', null],
    ['Energie', 8, 'Risico', 'mijnbouw'],
    ['Catering', 8, 'Kans', null],
  ],
  Uitgaven: [
    ['Jaar', 'Productgroep', 'Bedrag'],
    [2023, 'GWW', 900000],
    [2024, 'GWW', 1500000],
    [2024, 'Catering', 500000.5],
    [2024, 'Onderzoek', 250000],
    [2024, null, 0.25],
  ],
  Kosten: [
    ['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag'],
    ['1', 'Diesel', 0, 'Investering', 1000],
    ['1', 'Diesel', 1, 'Gebruik', 550],
    ['1', 'Diesel', 2, 'Gebruik', 605],
    ['1', 'Elektrisch', 0, 'Investering', 1700],
    ['1', 'Elektrisch', 1, 'Gebruik', 110],
    ['1', 'Elektrisch', 2, 'Gebruik', 121],
    ['1', 'Elektrisch', 2, 'Restwaarde', 242],
  ],
  Rollen: [
    ['Rol', 'Wie', 'Verantwoordelijkheid'],
    ['Inkoop', 'Team Inkoop', 'de kalender'],
    ['Bestuur', null, 'besluiten'],
  ],
  Evaluatie: [
    ['Jaar', 'Niveau', 'Groep', 'Vraag', 'Antwoord'],
    [2024, 'Strategisch', null, 'Een oude vraag?', 'ja'],
    [2025, 'Procesgericht', null, 'Hoe was de koffie?', 'Goed'],
    [
      2025,
      'Inhoudelijk',
      'Wat ging er goed',
      'Hebben we in 75% van de kansrijke aanbestedingen 1 of meer MVOI thema’s toegepast?',
      null,
    ],
    [
      2025,
      'Inhoudelijk',
      'Wat had er beter gekund',
      'Zijn we binnen budget en capaciteit gebleven? Zo nee, waarom niet?',
      null,
    ],
  ],
  Rekenfactoren: [
    ['Factor', 'Waarde', 'Eenheid', 'Vanaf', 'Bron'],
    ['Diesel', 3, 'kg CO2/liter', 2024, 'eigen meting'],
    ['Diesel', 4, 'kg CO2/liter', 2026, 'eigen meting'],
    ['Stroom', 0.25, 'kg CO2/kWh', null, 'leverancier'],
    ['Tarief', 30, 'euro/uur', null, 'beleid'],
  ],
  Rekenhulp: [
    ['Kwartaal', 'Aanbesteding', 'Soort', 'Factor', 'Hoeveelheid', 'Factor gekozen', 'Hoeveelheid gekozen'],
    ['2025-Q1', '1', 'CO2', 'Diesel', 1000, 'Stroom', 2000],
    ['2025-Q1', '1', 'NOx', 'Euro V', 10000, 'Stage V 56-560 kW', null],
    ['2025-Q1', '2', 'CO2', 'HVO', 100, null, null],
    ['2025-Q2', '1', 'Social return', 'Tarief', 200, null, null],
  ],
};
