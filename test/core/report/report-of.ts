import { runToEnd } from '../../../src/core/kernel/slices';
import { computeFigures } from '../../../src/core/figures/compute-figures';
import type { ReportRequest } from '../../../src/core/report/compose';
import { checkPlan } from '../../../src/core/rules/check-plan';
import { applyDismissals } from '../../../src/core/rules/apply-dismissals';
import { sortFindings } from '../../../src/core/rules/sort-findings';
import type { Language } from '../../../src/messages/language';
import { reportWords } from '../../../src/messages/report';
import { dateOf, planOf, type Grids, type PlanMoments } from '../../support/plan-of';

export interface ReportOptions extends PlanMoments {
  readonly language?: Language;
}

/** All that a report is composed from, read and computed along the real way from tables written out by hand. */
export function reportOf(grids: Grids, options: ReportOptions = {}): ReportRequest {
  const { plan, findings } = planOf(grids, options);
  const all = sortFindings(plan, [...findings, ...runToEnd(checkPlan(plan))]);
  const { open, dismissed } = applyDismissals(plan, all);
  return {
    plan,
    figures: runToEnd(computeFigures(plan, all)),
    findings: open,
    dismissed,
    words: reportWords(options.language ?? 'nl'),
    fingerprint: '0f'.repeat(32),
    version: '1.2.3',
    writtenOn: dateOf('2025-10-03'),
    quarterly: { kind: 'write', version: 1 },
  };
}

/** A small plan in which every section has something to say. */
export const FULL_PLAN: Grids = {
  Instellingen: [
    ['Instelling', 'Waarde'],
    ['Organisatie', 'Gemeente Voorbeeld'],
  ],
  Themas: [
    ['Thema', 'Focus', 'Onderbouwing', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar'],
    ['Klimaat', 'ja', 'veel kansen', 3, 4, 2027],
    ['Circulair', 'ja', 'veel kansen', 1, 3, 2027],
    ['Social return', 'nee', null, 2, null, null],
  ],
  Nulmeting: [
    ['Thema', 'Niveau', 'Criterium', 'Voldaan'],
    ['Klimaat', 1, 'Afgewogen', 'Ja'],
    ['Klimaat', 2, 'Pilots gedaan', 'Ja'],
    ['Klimaat', 3, 'Monitor ingericht', 'Deels'],
  ],
  Ambities: [
    ['Thema', 'Jaar', 'Niveau'],
    ['Klimaat', 2024, 2],
    ['Klimaat', 2025, 3],
    ['Circulair', 2025, 2],
    ['Circulair', 2027, 3],
  ],
  Doelen: [
    ['Soort', 'Thema', 'Indicator', 'Over', 'Jaar', 'Streefwaarde'],
    ['Dekking', null, null, null, 2025, 0.75],
    ['Dekking', null, null, null, 2027, 0.85],
    ['Pilots', null, null, null, 2025, 2],
    ['Indicator', null, 'CO2', null, 2025, 5000],
  ],
  Aanbestedingen: [
    [
      'Nr',
      'Aanbesteding',
      'Geraamde waarde',
      'Start',
      'Oorspronkelijke start',
      'Kansrijk',
      'Status',
      'Klimaat',
      'Circulair',
      'Social return',
      'Pilot',
      'CO2-trede',
      'Uitleg',
      'Toelichting',
    ],
    ['1', 'Energie', 100000, '2025-Q1', null, 'ja', 'Gegund', 'Eis', null, null, 'ja', 3, null, null],
    [
      '2',
      'Wegen',
      null,
      '2025-Q2',
      '2025-Q1',
      'ja',
      'Gepubliceerd',
      'Kans',
      'Gunning',
      'Eis',
      null,
      null,
      null,
      'later',
    ],
    ['3', 'Groen', 50000, '2025-Q3', null, 'ja', 'Gepland', 'Kans', 'Kans', null, null, 2, 'kan niet', null],
    ['4', 'Catering', 80000, '2025-Q4', null, 'ja', 'Gepland', null, null, 'Contract', null, 3, null, null],
    ['5', 'Printers', 20000, '2025-Q4', null, 'ja', 'Vervallen', 'Eis', null, null, null, null, null, null],
    ['6', 'Post', 10000, '2025-Q2', null, 'nee', 'Gepland', 'Eis', null, null, null, null, null, null],
    ['7', 'Kleding', 30000, 'ooit', null, 'ja', 'Gepland', null, null, null, null, null, null, null],
    ['10', 'Hout', 70000, '2026-Q1', null, 'ja', 'In voorbereiding', 'Nee', 'Kans', null, null, null, null, null],
  ],
  Acties: [
    [
      'Nr',
      'Actie',
      'Horizon',
      'Onderwerp',
      'Rol',
      'Soort',
      'Begin',
      'Eind',
      'Status',
      'Budget',
      'Uren',
      'Resultaat',
      'Voltooid op',
      'Onderdeel van',
    ],
    [
      '1',
      'Kennissessie',
      '2025',
      'Bewustwording',
      'Inkoop',
      null,
      '2025-Q1',
      null,
      'Voltooid',
      1000,
      8,
      'Veertig collega’s',
      '20-8-2025',
      null,
    ],
    [
      '2',
      'Startdocument',
      '2025',
      'Concreet',
      'Inkoop; MVOI-team',
      null,
      '2025-Q1',
      '2025-Q2',
      'Loopt',
      null,
      40,
      null,
      null,
      null,
    ],
    ['3', 'Monitor', null, 'Concreet', null, 'Doorlopend', '2025-Q2', null, 'Loopt', 2500, null, null, null, null],
    [
      '4',
      'Marktdag',
      null,
      'Bewustwording',
      'MVOI-team',
      null,
      '2025-Q4',
      null,
      'Niet gestart',
      null,
      null,
      null,
      null,
      null,
    ],
    ['5', 'Oud plan', null, null, 'MVOI-team', null, '2024-Q1', null, 'Vervallen', 900, null, null, null, null],
    ['6', 'Zaal huren', null, 'Bewustwording', 'MVOI-team', null, '2025-Q4', null, null, null, null, null, null, '4'],
  ],
  Indicatoren: [
    ['Code', 'Indicator', 'Thema', 'Eenheid'],
    ['CO2', 'Vermeden CO2', 'Klimaat', 'kg'],
    ['FT', 'Fair Trade', 'Social return', null],
    ['NOX', 'Vermeden NOx', 'Klimaat', 'kg'],
  ],
  Metingen: [
    ['Kwartaal', 'Indicator', 'Aanbesteding', 'Ambitie', 'Realisatie', 'Gevalideerd'],
    ['2025-Q1', 'CO2', '1', 2000, 1200.5, 'ja'],
    ['2025-Q2', 'FT', '2', null, 1, 'nee'],
  ],
  Beleidsregels: [
    ['Regel', 'Kolom', 'Minimaal', 'Zwaarte'],
    ['CO2-trede 3', 'CO2-trede', 3, 'Toepassen of uitleggen'],
  ],
  Communicatie: [
    ['Moment', 'Datum', 'Doelgroep', 'Kanaal', 'Status'],
    ['Nieuwsbrief', '1-9-2025', 'collega’s', 'intranet', 'Gerealiseerd'],
    ['Jaarbericht', '1-2-2026', 'raad', null, 'Gepland'],
  ],
  Aandachtspunten: [
    ['Punt', 'Datum', 'Eigenaar', 'Status'],
    ['Capaciteit bij Inkoop', '1-6-2025', 'Hoofd Inkoop', 'Open'],
    ['Opgelost', null, null, 'Gesloten'],
  ],
  Statusverloop: [
    ['Periode', 'Tabel', 'Groep', 'Status', 'Aantal', 'Eigen kolom'],
    ['2025-Q1', 'Acties', '2025', 'Totaal', 4, 'blijft'],
    ['2025-Q1', 'Acties', '2025', 'Voltooid', 1, null],
    ['2025-Q3', 'Acties', '2025', 'Totaal', 99, 'blijft ook'],
  ],
  Momentopname: [
    ['Periode', 'Tabel', 'Nr', 'Omschrijving', 'Start', 'Eind', 'Status'],
    ['2025-Q1', 'Aanbestedingen', '2', 'Wegen', '2025-Q1', null, 'Gepland'],
    ['2025-Q2', 'Aanbestedingen', '2', 'Wegen', '2025-Q1', null, 'Gepland'],
    ['2025-Q2', 'Aanbestedingen', '10', 'Hout', '2026-Q2', null, 'Gepland'],
    ['2025-Q2', 'Aanbestedingen', '5', 'Printers', '2025-Q4', null, 'Gepland'],
    ['2025-Q2', 'Aanbestedingen', '99', 'Verf', '2025-Q3', null, 'Gepland'],
    ['2025-Q2', 'Acties', '2', 'Startdocument', '2025-Q1', '2025-Q1', 'Loopt'],
  ],
  Afwijzingen: [
    ['Code', 'Tabel', 'Nr', 'Reden'],
    ['B03', 'Aanbestedingen', '6', 'Bewust zo gelaten'],
  ],
};

export const FULL_MOMENTS: ReportOptions = { asOf: '2025-10-01', quarter: '2025-Q3' };
