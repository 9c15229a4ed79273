import { column as c, dayAfter, own, quarterText, type Layout, type LayoutColumn } from './layout';
import { quarterOf, tenderItems, type Item } from './tender-items';

const titleCell = (item: Item): string => item.title;
const yesNo =
  (yes: string, no: string | null) =>
  (item: Item): string | null =>
    item.promising ? yes : no;

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Columns per quarter of some years, with a mark where the tender starts. */
function quarterColumns(
  years: readonly number[],
  heading: (year: number, quarter: number) => string,
  mark: string,
  upper?: (year: number) => string,
): readonly LayoutColumn[] {
  return years.flatMap((year) =>
    [1, 2, 3, 4].map((quarter) =>
      own(
        heading(year, quarter),
        (item) => (item.start?.year === year && quarterOf(item) === quarter ? mark : null),
        upper?.(year),
      ),
    ),
  );
}

/** The layouts that were looked at while recognising was built. */
export const BUILDING: readonly Layout[] = [
  {
    name: 'b01-several-dates',
    sheets: [
      {
        name: 'Inkoopkalender',
        titles: [['Inkoopkalender gemeente Voorbeeld'], ['versie 3, bijgewerkt in maart'], []],
        items: tenderItems(24, 0, [2025, 2026]),
        columns: [
          c('Projectnr.', 'Nr', (_, i) => `INK-${100 + i}`),
          c('Titel opdracht', 'Aanbesteding', titleCell),
          own('Omschrijving', (item) => `Opdracht voor ${item.title.toLowerCase()} voor een periode van vier jaar`),
          c('Vakafdeling', 'Afdeling', (item) => item.department),
          c('Type procedure', 'Procedure', (item) => item.procedure),
          c('Geraamde waarde (x € 1.000)', 'Geraamde waarde', (item) => item.value / 1000),
          c('Start aanbestedingstraject', 'Start', (item) => dayAfter(item)),
          own('Publicatie TenderNed', (item) => dayAfter(item, 2)),
          own('Voorlopige gunning', (item) => dayAfter(item, 5)),
          own('Ingangsdatum contract', (item) => dayAfter(item, 7)),
          own('Einddatum contract incl. verlengingen', (item) => dayAfter(item, 55)),
          c(
            'Fase',
            'Status',
            (item) =>
              ({
                Gepland: '0. Gepland',
                'In voorbereiding': '1. Voorbereiding',
                Gepubliceerd: '2. Op de markt',
                Gegund: '3. Gegund',
                Uitgesteld: '8. Uitgesteld',
                Vervallen: '9. Vervallen',
              })[item.status],
          ),
        ],
      },
    ],
  },
  {
    name: 'b02-quarter-columns',
    start: ['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026'],
    saysPromising: true,
    sheets: [
      {
        name: 'Planning',
        items: tenderItems(20, 5, [2025, 2026]),
        columns: [
          c('Volgnr', 'Nr', (_, i) => i + 1),
          c('Inkooptraject', 'Aanbesteding', titleCell),
          c('Team', 'Afdeling', (item) => item.department),
          c('Budget', 'Geraamde waarde', (item) => item.value),
          ...quarterColumns([2025, 2026], (year, quarter) => `Q${quarter} ${year}`, 'X'),
          c('Kansrijk voor MVOI?', 'Kansrijk', yesNo('ja', 'nee')),
        ],
      },
    ],
  },
  {
    name: 'b03-groups-of-two-lines',
    sheets: [
      {
        name: 'Kalender 2026',
        titles: [['Aanbestedingskalender 2026']],
        items: tenderItems(18, 3, [2026]),
        columns: [
          c('Kenmerk', 'Nr', (_, i) => `26.${String(i + 1).padStart(3, '0')}`, 'Opdracht'),
          c('Naam', 'Aanbesteding', titleCell, 'Opdracht'),
          c('Categorie', 'Productgroep', (item) => item.group, 'Opdracht'),
          c('Afdeling', 'Afdeling', (item) => item.department, 'Organisatie'),
          c('Opdrachtgever', 'Opdrachtgever', (item) => item.client, 'Organisatie'),
          c('Inkoper', 'Inkoopadviseur', (item) => item.buyer, 'Organisatie'),
          c('Start', 'Start', (item) => dayAfter(item), 'Planning'),
          own('Publicatie', (item) => dayAfter(item, 2), 'Planning'),
          own('Gunning', (item) => dayAfter(item, 5), 'Planning'),
          own('Start', (item) => dayAfter(item, 7), 'Contract'),
          own('Einde', (item) => dayAfter(item, 55), 'Contract'),
          c('Raming', 'Geraamde waarde', (item) => item.value, 'Financieel'),
          own('Dekking', () => 'begroting', 'Financieel'),
        ],
      },
    ],
  },
  {
    name: 'b04-year-and-quarter',
    start: ['Jaar', 'Kwartaal'],
    saysPromising: true,
    sheets: [
      {
        name: 'Overzicht',
        items: tenderItems(22, 8, [2024, 2025, 2026]),
        columns: [
          c('ID', 'Nr', (_, i) => i + 1),
          c('Onderwerp', 'Aanbesteding', titleCell),
          c('Domein', 'Afdeling', (item) => item.department),
          own('Jaar', (item) => item.start?.year ?? null),
          own('Kwartaal', (item) => quarterText(item, (quarter) => `Q${quarter}`)),
          c('Bedrag', 'Geraamde waarde', (item) => item.value),
          c('Kansrijk MVI', 'Kansrijk', yesNo('Ja', 'Nee')),
          c('Status', 'Status', (item) => item.status),
        ],
      },
    ],
  },
  {
    name: 'b05-subtotals-and-groups',
    sheets: [
      {
        name: 'Inkoopplan',
        titles: [['Inkoopplan 2025', null, null, 'Bedragen x € 1.000'], []],
        items: tenderItems(21, 1, [2025]),
        columns: [
          c('Naam aanbesteding', 'Aanbesteding', titleCell),
          c('Contactpersoon inkoop', 'Inkoopadviseur', (item) => item.buyer),
          c('Aanbestedingsvorm', 'Procedure', (item) => item.procedure),
          c('Start procedure', 'Start', (item) => quarterText(item, (quarter, year) => `${quarter}e kwartaal ${year}`)),
          c('Geraamd bedrag', 'Geraamde waarde', (item) => item.value / 1000),
        ],
        between: {
          0: [['Afdeling Beheer']],
          7: [['Subtotaal', null, null, null, 4800], ['Afdeling Samenleving']],
          14: [['Subtotaal', null, null, null, 3900], ['Afdeling Bedrijfsvoering']],
        },
        after: [
          ['Subtotaal', null, null, null, 2400],
          ['Totaal', null, null, null, 11100],
          [],
          ['Bron: begroting 2025'],
        ],
      },
    ],
    free: ['Afdeling', 'Productgroep'],
  },
  {
    name: 'b06-english-pipeline',
    sheets: [
      {
        name: 'Pipeline',
        titles: [['Procurement pipeline', null, 'Published quarterly'], []],
        items: tenderItems(20, 4, [2025, 2026]),
        columns: [
          c('Reference', 'Nr', (_, i) => `PR-${1000 + i}`),
          c('Project title', 'Aanbesteding', titleCell),
          own('Short description', (item) => `Provision of ${item.title}`),
          c('Department', 'Afdeling', (item) => item.department),
          c('Contract owner', 'Opdrachtgever', (item) => item.client),
          c('Procurement lead', 'Inkoopadviseur', (item) => item.buyer),
          c('Category', 'Productgroep', (item) => item.group),
          c('Estimated value', 'Geraamde waarde', (item) => `€ ${item.value.toLocaleString('en-GB')}`),
          c(
            'Route to market',
            'Procedure',
            (item) =>
              ({
                Europees: 'Restricted procedure',
                Nationaal: 'National open procedure',
                'Meervoudig onderhands': 'RFQ',
                'Enkelvoudig onderhands': 'Direct award',
                'Raamovereenkomst (minicompetitie)': 'Further competition',
              })[item.procedure],
          ),
          c('Planned start of procurement', 'Start', (item) =>
            quarterText(item, (quarter, year) => `Q${quarter} ${year}`),
          ),
          own('Expected award date', (item) => dayAfter(item, 6)),
          c(
            'Stage',
            'Status',
            (item) =>
              ({
                Gepland: 'planned',
                'In voorbereiding': 'in_progress',
                Gepubliceerd: 'published',
                Gegund: 'awarded',
                Uitgesteld: 'on_hold',
                Vervallen: 'cancelled',
              })[item.status],
          ),
        ],
      },
    ],
  },
  {
    name: 'b07-flemish',
    sheets: [
      {
        name: 'Opdrachten',
        titles: [['Planning overheidsopdrachten stad Voorbeeld'], []],
        items: tenderItems(19, 9, [2025]),
        columns: [
          c('Dossiernummer', 'Nr', (_, i) => `2025/${200 + i}`),
          c('Voorwerp van de opdracht', 'Aanbesteding', titleCell),
          c('Dienst', 'Afdeling', (item) => item.department),
          c('Dossierbeheerder', 'Inkoopadviseur', (item) => item.buyer),
          c('Aard van de opdracht', 'Soort', (item) => item.kind),
          c(
            'Gunningswijze',
            'Procedure',
            (item) =>
              ({
                Europees: 'Openbare procedure',
                Nationaal: 'Nationaal openbaar',
                'Meervoudig onderhands': 'Onderhandelingsprocedure zonder voorafgaande bekendmaking',
                'Enkelvoudig onderhands': 'Aanvaarde factuur',
                'Raamovereenkomst (minicompetitie)': 'Raamovereenkomst',
              })[item.procedure],
          ),
          c('Raming excl. btw', 'Geraamde waarde', (item) => item.value),
          c('Opstart dossier', 'Start', (item) => dayAfter(item)),
          own('Publicatie', (item) => dayAfter(item, 3)),
          own('Gunning', (item) => dayAfter(item, 6)),
          c('Opmerkingen', 'Toelichting', (_, i) => (i % 4 === 0 ? 'college juni' : null)),
        ],
      },
    ],
  },
  {
    name: 'b08-from-contract-end',
    start: ['Einddatum contract'],
    sheets: [
      {
        name: 'Contracten',
        items: tenderItems(18, 2, [2026, 2027]),
        columns: [
          c('Nr', 'Nr', (_, i) => i + 1),
          c('Opdracht', 'Aanbesteding', titleCell),
          c('Budgethouder', 'Opdrachtgever', (item) => item.client),
          own('Einddatum contract', (item) => dayAfter(item, 12)),
          c('Contractwaarde', 'Geraamde waarde', (item) => item.value),
          c('Procedure', 'Procedure', (item) => item.procedure),
        ],
      },
    ],
  },
  {
    name: 'b09-theme-columns',
    saysPromising: true,
    sheets: [
      {
        name: 'Kalender',
        items: tenderItems(20, 0, [2025]),
        left: 1,
        titles: [[], [null, 'MVOI-kalender']],
        columns: [
          c('Nr.', 'Nr', (_, i) => i + 1),
          c('Project', 'Aanbesteding', titleCell),
          c('MVOI kansrijk (j/n)', 'Kansrijk', yesNo('j', 'n')),
          c('Klimaat', 'Klimaat', (_, i) => (i % 3 === 0 ? 'E' : i % 3 === 1 ? 'G' : null), 'Thema'),
          c('Circulair', 'Circulair', (_, i) => (i % 2 === 0 ? 'K' : null), 'Thema'),
          c('Social return', 'Social return', (_, i) => (i % 4 === 0 ? 'x' : null), 'Thema'),
          c('Startkwartaal', 'Start', (item) => quarterText(item, (quarter, year) => `${year}-Q${quarter}`)),
          c(
            'Stand van zaken',
            'Status',
            (item) =>
              ({
                Gepland: 'nog te starten',
                'In voorbereiding': 'loopt',
                Gepubliceerd: 'gepubliceerd',
                Gegund: 'afgerond',
                Uitgesteld: 'on hold',
                Vervallen: 'gaat niet door',
              })[item.status],
          ),
          c('Toelichting MVOI', 'Uitleg', (item, i) => (item.promising && i % 2 ? 'zie startnotitie' : null)),
        ],
      },
    ],
  },
  {
    name: 'b10-sheet-per-department',
    free: ['Afdeling'],
    sheets: ['Beheer', 'Vastgoed', 'Sociaal domein'].map((name, at) => ({
      name,
      items: tenderItems(9, at * 9, [2025, 2026]),
      columns: [
        c('Omschrijving project', 'Aanbesteding', titleCell),
        c('Projectleider', 'Opdrachtgever', (item: Item) => item.client),
        c('Verwachte start', 'Start', (item: Item) =>
          item.start === null ? 'n.t.b.' : `${MONTHS[item.start.month - 1]} ${item.start.year}`,
        ),
        c('Raming', 'Geraamde waarde', (item: Item) => item.value),
        c('Wijze van aanbesteden', 'Procedure', (item: Item) => item.procedure),
        c('Bijzonderheden', 'Toelichting', (_: Item, i: number) => (i % 3 === 0 ? 'afstemmen met buurgemeente' : null)),
      ],
    })),
    others: [
      { name: 'Leeswijzer', cells: [['Leeswijzer'], ['Elke afdeling heeft een eigen blad'], ['Vul in wat bekend is']] },
    ],
  },
  {
    name: 'b11-bands',
    sheets: [
      {
        name: 'Blad1',
        items: tenderItems(20, 7, [2025, 2026]),
        columns: [
          c('Traject', 'Aanbesteding', titleCell),
          c('Cluster/afdeling', 'Afdeling', (item) => item.department),
          c('Waarde (klasse)', 'Geraamde waarde', (item) =>
            item.value < 50_000
              ? '< € 50.000'
              : item.value < 100_000
                ? '€ 50.000 - 100.000'
                : item.value < 500_000
                  ? '€ 100.000 - 500.000'
                  : '> € 500.000',
          ),
          c('Gepland kwartaal', 'Start', (item) => quarterText(item, (quarter, year) => `K${quarter} ${year}`)),
          own('Key user akkoord (J/N)', (_, i) => (i % 2 ? 'J' : 'N')),
          c('Inkoopadviseur', 'Inkoopadviseur', (item) => item.buyer),
          c('Voortgang', 'Status', (item) => item.status),
        ],
      },
    ],
  },
  {
    name: 'b12-month-columns-side-by-side',
    start: MONTHS,
    sheets: [
      {
        name: 'Jaarplanning 2026',
        titles: [['Jaarplanning inkoop 2026']],
        items: tenderItems(16, 6, [2026]),
        columns: [
          c('Project', 'Aanbesteding', titleCell),
          c('Afd', 'Afdeling', (item) => item.department),
          ...MONTHS.map((month, at) =>
            own(month, (item) =>
              item.start !== null && at >= item.start.month - 1 && at <= item.start.month + 1 ? '█' : null,
            ),
          ),
          c('Bedrag (€)', 'Geraamde waarde', (item) => item.value),
        ],
        beside: {
          gap: 2,
          cells: [
            ['Code', 'Betekenis'],
            ['A', 'Europees'],
            ['B', 'Nationaal'],
            ['C', 'Onderhands'],
          ],
        },
      },
    ],
  },
  {
    name: 'b13-wide',
    saysPromising: true,
    sheets: [
      {
        name: 'Aanbestedingen 2025',
        items: tenderItems(25, 0, [2025]),
        excelTable: 'Tabel1',
        columns: [
          c('Zaaknummer', 'Nr', (_, i) => `Z${2025000 + i}`),
          c('Naam opdracht', 'Aanbesteding', titleCell),
          own('Korte omschrijving', (item) => `${item.title}, raamcontract voor vier jaar met optie`),
          c('Cluster', 'Cluster', (item) => item.group),
          c('Afdeling', 'Afdeling', (item) => item.department),
          c('Ambtelijk opdrachtgever', 'Opdrachtgever', (item) => item.client),
          own('Telefoonnummer', (_, i) => `14 0${100 + i}`),
          c('Inkoopadviseur', 'Inkoopadviseur', (item) => item.buyer),
          c('CPV-code', 'CPV', (item) => item.cpv),
          c('Soort opdracht', 'Soort', (item) => item.kind.slice(0, -1).replace('Werke', 'Werk')),
          c('Aanbestedingsprocedure', 'Procedure', (item) => item.procedure),
          c('Totale waarde', 'Geraamde waarde', (item) => item.value),
          own('Waarde per jaar', (item) => item.value / 4),
          own('Datum intake', (item) => dayAfter(item, -2)),
          c('Start traject', 'Start', (item) => dayAfter(item)),
          own('Publicatiedatum', (item) => dayAfter(item, 2)),
          own('Sluiting inschrijving', (item) => dayAfter(item, 4)),
          own('Datum gunning', (item) => dayAfter(item, 5)),
          own('Looptijd', () => '4 jaar'),
          own('Collegebesluit nodig', (_, i) => (i % 2 ? 'ja' : 'nee')),
          c('MVOI kansrijk', 'Kansrijk', yesNo('ja', 'nee')),
          own('Inhuur', (_, i) => (i % 3 ? 'nee' : 'ja')),
          c('Status', 'Status', (item) => item.status),
          c('Opmerking', 'Toelichting', () => null),
        ],
      },
    ],
  },
  {
    name: 'b14-year-groups',
    sheets: [
      {
        name: 'Planning',
        items: [...tenderItems(8, 0, [2025]), ...tenderItems(8, 8, [2026])],
        between: { 0: [['2025']], 8: [['2026']] },
        columns: [
          c('Nr', 'Nr', (_, i) => i + 1),
          c('Benaming opdracht', 'Aanbesteding', titleCell),
          c('Kwartaal', 'Start', (item) => quarterText(item, (quarter) => `Q${quarter}`)),
          c('Waarde', 'Geraamde waarde', (item) => item.value),
          c('Inkoper', 'Inkoopadviseur', (item) => item.buyer),
        ],
      },
    ],
  },
  {
    name: 'b15-actions-beside',
    sheets: [
      {
        name: 'Projecten',
        items: tenderItems(15, 11, [2025]),
        titles: [['Projectenlijst inkoop']],
        columns: [
          c('Projectnaam', 'Aanbesteding', titleCell),
          c('Aanvrager', 'Opdrachtgever', (item) => item.client),
          c('Start voorbereiding', 'Start', (item) => dayAfter(item)),
          own('Marktbenadering', (item) => dayAfter(item, 2)),
          own('Opdrachtverlening', (item) => dayAfter(item, 5)),
          c('Kosten', 'Geraamde waarde', (item) => item.value),
        ],
      },
    ],
    others: [
      {
        name: 'Werkplan',
        cells: [
          ['Maatregel', 'Trekker', 'Planning', 'Voortgang'],
          ['Handreiking opstellen', 'Inkoop', 'Q1 2025', 'klaar'],
          ['Training geven', 'HR', 'Q2 2025', 'loopt'],
          ['Rapportage aan college', 'Bestuur', 'Q4 2025', 'nog te doen'],
          ['Nulmeting herhalen', 'Inkoop', 'Q3 2025', 'nog te doen'],
        ],
      },
    ],
    actions: {
      sheet: 'Werkplan',
      headerRow: 1,
      columns: { Actie: 'Maatregel', Verantwoordelijke: 'Trekker', Begin: 'Planning', Status: 'Voortgang' },
      alternatives: { Rol: ['Trekker'], Eind: ['Planning'] },
      rows: 4,
    },
  },
  {
    name: 'b16-moved-planning',
    sheets: [
      {
        name: 'Aanbestedingskalender',
        items: tenderItems(17, 13, [2025, 2026]),
        columns: [
          c('Aanbesteding', 'Aanbesteding', titleCell),
          c(
            'Oorspronkelijk',
            'Oorspronkelijke start',
            (item) => quarterText(item, (quarter, year) => `${year}-Q${quarter}`),
            'Planning',
          ),
          c('Actueel', 'Start', (item) => quarterText(item, (quarter, year) => `${year}-Q${quarter}`), 'Planning'),
          own('Gunning', (item) => dayAfter(item, 5), 'Planning'),
          c('Raming', 'Geraamde waarde', (item) => item.value, 'Geld'),
          own('Krediet', (item) => item.value * 1.1, 'Geld'),
          c('Organisatieonderdeel', 'Afdeling', (item) => item.department, 'Wie'),
          c('Trekker', 'Opdrachtgever', (item) => item.client, 'Wie'),
        ],
      },
    ],
  },
  {
    name: 'b17-high-medium-low',
    saysPromising: false,
    sheets: [
      {
        name: 'Lijst',
        items: tenderItems(20, 15, [2025]),
        columns: [
          c('#', 'Nr', (_, i) => i + 1),
          c('Wat gaan we inkopen', 'Aanbesteding', titleCell),
          c('Welk team', 'Afdeling', (item) => item.department),
          c('Wanneer', 'Start', (item) => quarterText(item, (quarter, year) => `kwartaal ${quarter} ${year}`)),
          c('Ongeveer hoeveel', 'Geraamde waarde', (item) =>
            item.value >= 1_000_000 ? `${item.value / 1_000_000} mln` : `${item.value / 1000}k`,
          ),
          c('Kans voor MVOI', 'Kansrijk', (item, i) => (item.promising ? 'hoog' : i % 2 ? 'laag' : 'middel')),
        ],
      },
    ],
  },
  {
    name: 'b18-register-and-calendar',
    sheets: [
      {
        name: 'Aanbestedingen',
        items: tenderItems(14, 0, [2025]),
        columns: [
          c('Nummer', 'Nr', (_, i) => i + 1),
          c('Aanbesteding', 'Aanbesteding', titleCell),
          c('Start', 'Start', (item) => quarterText(item, (quarter, year) => `${year}-Q${quarter}`)),
          c('Waarde', 'Geraamde waarde', (item) => item.value),
        ],
      },
    ],
    others: [
      {
        name: 'Contractregister',
        cells: [
          [
            'Contractnummer',
            'Contractnaam',
            'Leverancier',
            'Startdatum',
            'Einddatum',
            'Contractwaarde',
            'Contractstatus',
          ],
          ...Array.from({ length: 30 }, (_, i) => [
            `C${i}`,
            `Contract ${i}`,
            `Bedrijf ${i} BV`,
            44927 + i,
            46387 + i,
            10_000 * (i + 1),
            i % 2 ? 'actief' : 'verlopen',
          ]),
        ],
      },
    ],
  },
  {
    name: 'b19-month-and-year',
    start: ['Startjaar', 'Maand'],
    sheets: [
      {
        name: 'data',
        items: tenderItems(18, 21, [2025, 2026]),
        columns: [
          c('code', 'Nr', (_, i) => `A${i + 10}`),
          c('omschrijving', 'Aanbesteding', titleCell),
          own('Startjaar', (item) => item.start?.year ?? null),
          own('Maand', (item) => (item.start === null ? null : item.start.month)),
          c('bedrag excl btw', 'Geraamde waarde', (item) => item.value),
          c('proceduresoort', 'Procedure', (item) => item.procedure),
          c('eigenaar', 'Opdrachtgever', (item) => item.client),
        ],
      },
    ],
  },
  {
    name: 'b20-financial-years',
    saysPromising: true,
    sheets: [2025, 2026].map((year) => ({
      name: `Trajecten ${year}`,
      titles: [[`Trajecten ${year}`], ['Stand per 1 januari'], []],
      items: tenderItems(11, year === 2025 ? 0 : 11, [year]),
      columns: [
        c('Traject nr', 'Nr', (_: Item, i: number) => `${year}-${i + 1}`),
        c('Traject', 'Aanbesteding', titleCell),
        c('Sector', 'Afdeling', (item: Item) => item.department),
        c('Inkoopcategorie', 'Productgroep', (item: Item) => item.group),
        c('Kwartaal start', 'Start', (item: Item) => quarterText(item, (quarter) => `${quarter}`) && quarterOf(item)),
        c('Geschatte opdrachtwaarde', 'Geraamde waarde', (item: Item) => item.value),
        c('Kansrijk?', 'Kansrijk', yesNo('X', null)),
        c('Status traject', 'Status', (item: Item) => item.status),
      ],
      after: [['Totaal', null, null, null, null, 5_000_000]],
    })),
  },
];
