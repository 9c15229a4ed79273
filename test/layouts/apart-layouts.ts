import { column as c, dayAfter, own, quarterText, type Layout } from './layout';
import { quarterOf, tenderItems, type Item } from './tender-items';

const titleCell = (item: Item): string => item.title;
const MONTH_NAMES = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** The layouts that were kept apart while recognising was built: what is measured on these was not tuned on them. */
export const APART: readonly Layout[] = [
  {
    name: 'a01-college-list',
    sheets: [
      {
        name: 'Lijst college',
        titles: [['Lijst aanbestedingen ten behoeve van het college'], ['Bedragen zijn exclusief btw'], [], []],
        items: tenderItems(16, 2, [2025, 2026]),
        columns: [
          c('Omschrijving van de aanbesteding', 'Aanbesteding', titleCell),
          c('Portefeuille', 'Afdeling', (item) => item.department),
          c('Verwacht startmoment', 'Start', (item) =>
            item.start === null ? null : `${MONTH_NAMES[item.start.month - 1]} ${item.start.year}`,
          ),
          own('Verwacht gunningsmoment', (item) => dayAfter(item, 5)),
          c('Geraamde opdrachtsom', 'Geraamde waarde', (item) => item.value),
          c(
            'Aanbestedingswijze',
            'Procedure',
            (item) =>
              ({
                Europees: 'EU-openbaar',
                Nationaal: 'Nationaal openbaar',
                'Meervoudig onderhands': 'Meervoudig onderhands',
                'Enkelvoudig onderhands': '1-op-1',
                'Raamovereenkomst (minicompetitie)': 'Minicompetitie',
              })[item.procedure],
          ),
        ],
      },
    ],
  },
  {
    name: 'a02-quarters-under-years',
    start: ['K1', 'K2', 'K3', 'K4', 'K1', 'K2', 'K3', 'K4'],
    saysPromising: true,
    sheets: [
      {
        name: 'Meerjarenplanning',
        items: tenderItems(21, 6, [2026, 2027]),
        columns: [
          c('Nr', 'Nr', (_, i) => i + 1, 'Algemeen'),
          c('Inkoopproject', 'Aanbesteding', titleCell, 'Algemeen'),
          c('Eenheid', 'Afdeling', (item) => item.department, 'Algemeen'),
          ...[2026, 2027].flatMap((year) =>
            [1, 2, 3, 4].map((quarter) =>
              own(
                `K${quarter}`,
                (item) => (item.start?.year === year && quarterOf(item) === quarter ? 'S' : null),
                String(year),
              ),
            ),
          ),
          c('Kansrijk', 'Kansrijk', (item) => (item.promising ? 'ja' : 'nee'), 'MVOI'),
          c('Uitleg', 'Uitleg', () => null, 'MVOI'),
        ],
      },
    ],
  },
  {
    name: 'a03-rag',
    free: ['Status'],
    sheets: [
      {
        name: 'Tracker',
        titles: [['Sourcing tracker'], []],
        items: tenderItems(20, 10, [2025]),
        columns: [
          c('Ref No.', 'Nr', (_, i) => `S-${i + 1}`),
          c('Name of contract', 'Aanbesteding', titleCell),
          c('Business unit', 'Afdeling', (item) => item.department),
          c('Buyer', 'Inkoopadviseur', (item) => item.buyer),
          c('Total contract value (€)', 'Geraamde waarde', (item) => item.value),
          c('Procurement start date', 'Start', (item) => dayAfter(item)),
          own('Contract start date', (item) => dayAfter(item, 7)),
          own('Contract end date', (item) => dayAfter(item, 55)),
          own('RAG', (_, i) => ['G', 'A', 'R'][i % 3] as string),
          c('Comments', 'Toelichting', (_, i) => (i % 5 === 0 ? 'awaiting cabinet' : null)),
        ],
      },
    ],
  },
  {
    name: 'a04-publication-only',
    sheets: [
      {
        name: 'Voorgenomen aanbestedingen',
        items: tenderItems(15, 18, [2025, 2026]),
        columns: [
          c('Opdracht', 'Aanbesteding', titleCell),
          c('Werk / levering / dienst', 'Soort', (item) => item.kind),
          c('Indicatieve waarde', 'Geraamde waarde', (item) => `€ ${item.value.toLocaleString('nl-NL')},-`),
          c('Verwachte publicatie', 'Start', (item) => quarterText(item, (quarter, year) => `Q${quarter}-${year}`)),
          c('Contactpersoon', 'Opdrachtgever', (item) => item.client),
        ],
      },
    ],
  },
  {
    name: 'a05-halfway-groups',
    free: ['Afdeling', 'Productgroep'],
    saysPromising: true,
    sheets: [
      {
        name: 'Kalender',
        titles: [['MVOI-aanbestedingskalender']],
        items: tenderItems(18, 0, [2025]),
        between: { 0: [['RUIMTELIJK DOMEIN']], 6: [['SOCIAAL DOMEIN']], 12: [['BEDRIJFSVOERING']] },
        after: [[], ['* onder voorbehoud van besluitvorming'], ['Laatst bijgewerkt: februari 2025']],
        columns: [
          c('Volgnummer', 'Nr', (_, i) => i + 1),
          c('Aan te besteden opdracht', 'Aanbesteding', titleCell),
          c('Start aanbesteding (kwartaal)', 'Start', (item) =>
            quarterText(item, (quarter, year) => `Q${quarter} '${String(year).slice(2)}`),
          ),
          c('Kansrijk MVOI', 'Kansrijk', (item) => (item.promising ? '✓' : null)),
          c('Verantwoordelijk inkoper', 'Inkoopadviseur', (item) => item.buyer),
          c('Geschatte waarde', 'Geraamde waarde', (item) => item.value),
        ],
      },
    ],
  },
  {
    name: 'a06-departments-with-year',
    saysPromising: true,
    sheets: ['Ruimte 2025', 'Zorg 2025'].map((name, at) => ({
      name,
      items: tenderItems(12, at * 12, [2025]),
      columns: [
        c('Project', 'Aanbesteding', titleCell),
        c('Kw.', 'Start', (item: Item) => quarterText(item, (quarter) => `${quarter}e kw`)),
        c('Mvoi-kansrijk', 'Kansrijk', (item: Item) => (item.promising ? 'J' : 'N')),
        c('Totaalbedrag', 'Geraamde waarde', (item: Item) => item.value),
        c('Stadium', 'Status', (item: Item) => item.status.toLowerCase()),
      ],
    })),
    free: ['Afdeling'],
  },
  {
    name: 'a07-themes-in-one',
    sheets: [
      {
        name: 'Inkoopagenda',
        titles: [[], ['Inkoopagenda', null, 2025]],
        items: tenderItems(17, 4, [2025]),
        columns: [
          c('Inkoopnr', 'Nr', (_, i) => `I${i + 1}`),
          c('Titel', 'Aanbesteding', titleCell),
          own('Toelichting op de opdracht', (item) => `Betreft ${item.title.toLowerCase()}`),
          c('Domein', 'Afdeling', (item) => item.department),
          c('Interne opdrachtgever', 'Opdrachtgever', (item) => item.client),
          c('Geplande startdatum', 'Start', (item) => dayAfter(item)),
          c('Procedure', 'Procedure', (item) => item.procedure),
          c('Raming in k€', 'Geraamde waarde', (item) => item.value / 1000),
          own("Thema's", (_, i) => ['Klimaat; Circulair', 'Social return', null][i % 3] ?? null),
        ],
      },
    ],
    free: ['Uitleg'],
  },
  {
    name: 'a08-dashboard-first',
    sheets: [
      {
        name: 'Aanbestedingenlijst',
        items: tenderItems(23, 3, [2025, 2026]),
        titles: [['Filter:', 'alle'], []],
        left: 2,
        columns: [
          c('Dossiernr', 'Nr', (_, i) => 5000 + i),
          c('Naam van de opdracht', 'Aanbesteding', titleCell),
          c('Bedrijfsonderdeel', 'Afdeling', (item) => item.department),
          c('Productcategorie', 'Productgroep', (item) => item.group),
          own('Inhuur (ja/nee)', (_, i) => (i % 2 ? 'ja' : 'nee')),
          c('Begindatum traject', 'Start', (item) => dayAfter(item)),
          own('Beoogde ingangsdatum', (item) => dayAfter(item, 6)),
          c('Omvang opdracht', 'Geraamde waarde', (item) => item.value),
          c(
            'Huidige fase',
            'Status',
            (item) =>
              ({
                Gepland: 'Initiatief',
                'In voorbereiding': 'Specificatiefase',
                Gepubliceerd: 'Aanbestedingsfase',
                Gegund: 'Contractfase',
                Uitgesteld: 'Aangehouden',
                Vervallen: 'Ingetrokken',
              })[item.status],
          ),
        ],
      },
    ],
    others: [
      {
        name: 'Dashboard',
        cells: [
          ['Dashboard inkoop'],
          ['Afdeling', 'Aantal', 'Waarde'],
          ['Beheer', 4, 1000000],
          ['Ruimte', 5, 2000000],
          ['Totaal', 9, 3000000],
        ],
      },
    ],
  },
  {
    name: 'a09-quarter-with-year-in-heading',
    sheets: [
      {
        name: 'Planning inkoop',
        items: tenderItems(14, 20, [2026]),
        columns: [
          c('Onderwerp opdracht', 'Aanbesteding', titleCell),
          c('Behandelaar', 'Inkoopadviseur', (item) => item.buyer),
          c('Start kwartaal 2026', 'Start', (item) => quarterText(item, (quarter) => `Q${quarter}`)),
          c('Verwachte waarde', 'Geraamde waarde', (item) => item.value),
          c('Vorm', 'Procedure', (item) => item.procedure),
        ],
      },
    ],
  },
  {
    name: 'a10-half-years-and-actions',
    sheets: [
      {
        name: 'Inkooptrajecten',
        items: tenderItems(16, 14, [2025, 2026]),
        columns: [
          c('Nr.', 'Nr', (_, i) => i + 1),
          c('Naam inkooptraject', 'Aanbesteding', titleCell),
          c('Proceseigenaar', 'Opdrachtgever', (item) => item.client),
          c('Planning start', 'Start', (item) =>
            item.start === null ? 'volgt' : quarterText(item, (quarter, year) => `Q${quarter} ${year}`),
          ),
          c('Soort aanbesteding', 'Procedure', (item) => item.procedure),
          c('Waarde opdracht', 'Geraamde waarde', (item) => item.value),
        ],
      },
    ],
    others: [
      {
        name: 'Actielijst MVOI',
        cells: [
          ['Actielijst MVOI'],
          [],
          ['Nr', 'Actie', 'Actiehouder', 'Deadline', 'Stand'],
          [1, 'Beleid vaststellen', 'Team inkoop', 45747, 'gereed'],
          [2, 'Marktdag organiseren', 'Communicatie', 45838, 'bezig'],
          [3, 'Format startnotitie aanpassen', 'Inkoop', 45930, 'nog niet gestart'],
        ],
      },
    ],
    actions: {
      sheet: 'Actielijst MVOI',
      headerRow: 3,
      columns: { Nr: 'Nr', Actie: 'Actie', Verantwoordelijke: 'Actiehouder', Eind: 'Deadline', Status: 'Stand' },
      rows: 3,
    },
  },
];
