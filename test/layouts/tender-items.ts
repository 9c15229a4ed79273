/** A tender that nobody holds, as every layout writes it down in its own way. */
export interface Item {
  readonly title: string;
  readonly department: string;
  readonly client: string;
  readonly buyer: string;
  readonly group: string;
  readonly cpv: string;
  readonly procedure:
    'Enkelvoudig onderhands' | 'Meervoudig onderhands' | 'Nationaal' | 'Europees' | 'Raamovereenkomst (minicompetitie)';
  readonly kind: 'Werken' | 'Leveringen' | 'Diensten';
  /** Euros. */
  readonly value: number;
  /** `null`: not known yet. */
  readonly start: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly promising: boolean;
  readonly status: 'Gepland' | 'In voorbereiding' | 'Gepubliceerd' | 'Gegund' | 'Uitgesteld' | 'Vervallen';
}

const TITLES: readonly (readonly [title: string, group: string, cpv: string, kind: Item['kind']])[] = [
  ['Schoonmaak gemeentehuis', 'Schoonmaak', '90910000', 'Diensten'],
  ['Groenonderhoud wijken oost', 'Groenvoorziening', '77310000', 'Diensten'],
  ['Renovatie brandweerkazerne', 'Bouw', '45216121', 'Werken'],
  ['Levering kantoormeubilair', 'Meubilair', '39130000', 'Leveringen'],
  ['Inhuur juristen', 'Personeel', '79600000', 'Diensten'],
  ['Vervanging riolering Kerkweg', 'Riolering', '45232410', 'Werken'],
  ['Accountantscontrole', 'Financiele diensten', '79212000', 'Diensten'],
  ['Openbare laadpalen', 'Energie', '31681500', 'Leveringen'],
  ['Zwembadchemicalien', 'Chemicalien', '24900000', 'Leveringen'],
  ['Onderhoud bruggen en viaducten', 'Grond-, weg- en waterbouw', '45221119', 'Werken'],
  ['Totaalonderhoud wegen', 'Grond-, weg- en waterbouw', '45233141', 'Werken'],
  ['Drukwerk verkiezingen', 'Drukwerk', '79810000', 'Diensten'],
  ['Telefonie en datalijnen', 'ICT-diensten', '64200000', 'Diensten'],
  ['Kantine en automaten', 'Catering', '55510000', 'Diensten'],
  ['Speeltoestellen', 'Openbare ruimte', '37535200', 'Leveringen'],
  ['Wmo-hulpmiddelen', 'Zorg', '33196200', 'Leveringen'],
  ['Archiefbewaring', 'Facilitaire diensten', '92512000', 'Diensten'],
  ['Nieuwbouw sporthal De Linde', 'Bouw', '45212225', 'Werken'],
  ['Verzekeringspakket', 'Verzekeringen', '66510000', 'Diensten'],
  ['Strooizout', 'Grondstoffen', '14410000', 'Leveringen'],
  ['Beheer zaaksysteem', 'ICT-software', '72260000', 'Diensten'],
  ['Leerlingenvervoer', 'Vervoer', '60130000', 'Diensten'],
  ['Straatverlichting LED', 'Openbare verlichting', '34993000', 'Leveringen'],
  ['Sloop oude school', 'Bouw', '45111100', 'Werken'],
  ['Beveiliging evenementen', 'Beveiliging', '79710000', 'Diensten'],
  ['Dienstkleding handhaving', 'Kleding', '18100000', 'Leveringen'],
  ['Onderzoek bodemkwaliteit', 'Onderzoek', '71351500', 'Diensten'],
  ['Zonnepanelen op scholen', 'Energie', '09331200', 'Leveringen'],
  ['Afvalcontainers', 'Afval', '34928480', 'Leveringen'],
  ['Jeugdhulp met verblijf', 'Zorg', '85311300', 'Diensten'],
];
const DEPARTMENTS = ['Beheer', 'Vastgoed', 'Samenleving', 'Informatievoorziening', 'Facilitair', 'Ruimte'];
const CLIENTS = ['Teammanager beheer', 'Afdelingshoofd zorg', 'Programmaleider', 'Manager bedrijfsvoering'];
const BUYERS = ['Inkoper A', 'Inkoper B', 'Strategisch inkoper'];
const PROCEDURES: readonly Item['procedure'][] = [
  'Europees',
  'Meervoudig onderhands',
  'Nationaal',
  'Enkelvoudig onderhands',
  'Europees',
  'Raamovereenkomst (minicompetitie)',
];
const VALUES = [48_000, 125_000, 75_000, 300_000, 1_450_000, 640_000, 90_000, 2_100_000];
const STATUSES: readonly Item['status'][] = [
  'Gepland',
  'In voorbereiding',
  'Gepland',
  'Gepubliceerd',
  'Gegund',
  'Uitgesteld',
  'Gepland',
  'Vervallen',
];

/** So many tenders from a place in the list on, all different, the same ones every time; starts lie in the years given. */
export function tenderItems(count: number, from: number, years: readonly number[]): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index + from;
    const [title, group, cpv, kind] = TITLES[at % TITLES.length] as (typeof TITLES)[number];
    const year = years[index % years.length] ?? 2025;
    const pick = <T>(list: readonly T[], step: number): T => list[(at * step) % list.length] as T;
    return {
      title: at < TITLES.length ? title : `${title} fase ${1 + Math.floor(at / TITLES.length)}`,
      department: pick(DEPARTMENTS, 5),
      client: pick(CLIENTS, 3),
      buyer: pick(BUYERS, 2),
      group,
      cpv,
      procedure: pick(PROCEDURES, 5),
      kind,
      value: pick(VALUES, 3),
      start: index % 11 === 7 ? null : { year, month: 1 + ((at * 5) % 12), day: 1 + ((at * 7) % 27) },
      promising: (at * 3) % 5 < 2,
      status: pick(STATUSES, 3),
    };
  });
}

export function quarterOf({ start }: Item): number | null {
  return start === null ? null : Math.ceil(start.month / 3);
}
