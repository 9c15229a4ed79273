import { dateType } from '../schema/date-types';
import { cpvType } from '../schema/cpv-type';
import { defineTable, optional, present, required, withDefault } from '../schema/define-table';
import { moneyType, percentType } from '../schema/number-types';
import { spanType } from '../schema/span-type';
import { co2StepType, mviLevelType } from '../schema/tender-types';
import { choiceType, dutyTextType, longDutyTextType, longTextType, textType, yesNoType } from '../schema/word-types';

export const PROCEDURES = [
  'Enkelvoudig onderhands',
  'Meervoudig onderhands',
  'Nationaal',
  'Europees',
  'Sociaal en specifiek (SAS)',
  'Raamovereenkomst (minicompetitie)',
  'Onbekend',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const TENDER_KINDS = ['Werken', 'Leveringen', 'Diensten', 'Sociale of specifieke diensten'] as const;
export type TenderKind = (typeof TENDER_KINDS)[number];

export const TENDER_STATUSES = [
  'Gepland',
  'In voorbereiding',
  'Gepubliceerd',
  'Gegund',
  'Uitgesteld',
  'Vervallen',
] as const;
export type TenderStatus = (typeof TENDER_STATUSES)[number];

/**
 * Names under which a procedure is known; the European sub-procedures are all European (workbook.md). "EO" is not there:
 * to some it is Enkelvoudig onderhands, to others Europees openbaar.
 */
export const PROCEDURE_ALIASES = {
  'Enkelvoudig onderhands': [
    'Enkelvoudig',
    'Enkelvoudig onderhandse aanbesteding',
    'Enkelvoudige uitnodiging',
    '1-op-1',
    'Een-op-een',
    'Single private',
    'Single quotation',
  ],
  'Meervoudig onderhands': [
    'Meervoudig',
    'Meervoudig onderhandse aanbesteding',
    'MO',
    'MVO',
    'Multiple private',
    'Multiple quotations',
  ],
  Nationaal: [
    'Nationaal openbaar',
    'Nationaal niet-openbaar',
    'Nationale aanbesteding',
    'Nationale procedure',
    'Nationale openbare aanbesteding',
    'Nationale openbare procedure',
    'Nationale niet-openbare procedure',
    'National',
    'National open procedure',
  ],
  Europees: [
    'Europees openbaar',
    'Europees niet-openbaar',
    'Europees niet openbaar',
    'Europese aanbesteding',
    'Europese openbare aanbesteding',
    'Europese niet-openbare aanbesteding',
    'Europese openbare procedure',
    'Europese niet-openbare procedure',
    'Europese procedure',
    'European',
    'EU',
    'EU-aanbesteding',
    'EA',
    'Concurrentiegerichte dialoog',
    'Mededingingsprocedure met onderhandeling',
    'Onderhandelingsprocedure',
    'Onderhandelingsprocedure met aankondiging',
    'Onderhandelingsprocedure met voorafgaande aankondiging',
    'Onderhandelingsprocedure zonder aankondiging',
    'Onderhandelingsprocedure zonder voorafgaande aankondiging',
    'Innovatiepartnerschap',
    'Procedure van het innovatiepartnerschap',
    'Prijsvraag',
    'Dynamisch aankoopsysteem',
    'Dynamisch aankoopsysteem (DAS)',
    'DAS',
    'EU procedure',
    'European tender',
    'European open procedure',
    'European restricted procedure',
    'Competitive dialogue',
    'Competitive procedure with negotiation',
    'Negotiated procedure',
    'Negotiated procedure without publication',
    'Innovation partnership',
    'Design contest',
    'Dynamic purchasing system',
    'DPS',
  ],
  'Sociaal en specifiek (SAS)': [
    'SAS',
    'SAS-procedure',
    'Sociaal en specifiek',
    'Sociale en andere specifieke diensten',
    'Procedure voor sociale en andere specifieke diensten',
    'Social and specific',
    'Light touch regime',
  ],
  'Raamovereenkomst (minicompetitie)': [
    'Raamovereenkomst',
    'Raamcontract',
    'Minicompetitie',
    'Mini-competitie',
    'Minitender',
    'Nadere overeenkomst',
    'Framework agreement',
    'Mini-competition',
  ],
  Onbekend: [
    'Nader te bepalen',
    'NTB',
    'N.t.b.',
    'Nog niet bekend',
    'Nog onbekend',
    '?',
    'Unknown',
    'To be determined',
    'TBD',
  ],
} as const;

export const TENDER_KIND_ALIASES = {
  Werken: ['Werk', 'Works'],
  Leveringen: ['Levering', 'Supplies', 'Goods'],
  Diensten: ['Dienst', 'Services'],
  'Sociale of specifieke diensten': [
    'SAS',
    'Sociale diensten',
    'Sociale en andere specifieke diensten',
    'Sociale en specifieke diensten',
    'Social services',
    'Social or specific services',
  ],
} as const;

const TENDER_STATUS_ALIASES = {
  Gepland: ['Ingepland', 'Planned'],
  'In voorbereiding': ['Voorbereiding', 'In preparation', 'Preparation'],
  Gepubliceerd: ['Op de markt', 'Published'],
  Gegund: ['Afgerond', 'Gecontracteerd', 'Awarded'],
  Uitgesteld: ['Doorgeschoven', 'Postponed', 'On hold'],
  Vervallen: ['Geannuleerd', 'Ingetrokken', 'Gestopt', 'Cancelled', 'Canceled', 'Withdrawn'],
} as const;

// prettier-ignore
export const tenders = defineTable({
  name: 'Aanbestedingen', sheet: 'Aanbestedingskalender', aliases: ['Tenders', 'Kalender', 'Inkoopkalender', 'Inkoopplanning', 'Aanbestedingsplanning', 'MVOI-kalender', 'MVOI-aanbestedingskalender', 'Tender calendar', 'Procurement calendar'], key: ['nr'], needed: true,
  note: { nl: 'De aanbestedingskalender: één rij per aanbesteding.', en: 'The tender calendar: one row per tender.' },
  columns: {
    nr: required('Nr', textType, { aliases: ['Nr.', 'Nummer', 'No', 'Number', 'Id', 'Volgnummer', 'Volgnr', 'Volgnr.', 'Aanbestedingsnummer', 'Kenmerk', 'Tender number'], nl: 'Uniek nummer.', en: 'Unique number.' }),
    title: required('Aanbesteding', longTextType, { aliases: ['Tender', 'Naam', 'Naam aanbesteding', 'Onderwerp', 'Titel', 'Omschrijving', 'Omschrijving aanbesteding', 'Omschrijving opdracht', 'Project', 'Projectnaam', 'Title', 'Name', 'Description'], nl: 'Waar de aanbesteding over gaat.', en: 'What the tender is about.' }),
    department: optional('Afdeling', textType, { aliases: ['Department', 'Team', 'Domein', 'Organisatieonderdeel', 'Vakafdeling', 'Unit'], nl: 'Afdeling die de opdracht geeft.', en: 'Department that commissions.' }),
    client: optional('Opdrachtgever', dutyTextType, { aliases: ['Client', 'Budgethouder', 'Interne opdrachtgever', 'Budget holder'], nl: 'Rol van de opdrachtgever of budgethouder.', en: 'Role of the client or budget holder.' }),
    adviser: optional('Inkoopadviseur', textType, { aliases: ['Procurement adviser', 'Procurement advisor', 'Inkoper', 'Adviseur', 'Adviseur inkoop', 'Buyer'], nl: 'Rol die de inkoop begeleidt.', en: 'Role that guides the procurement.' }),
    productGroup: optional('Productgroep', textType, { aliases: ['Product group', 'Inkoopgroep', 'Inkooppakket', 'Inkoopsegment', 'Inkoopcategorie', 'Categorie', 'Category'], nl: 'Productgroep of inkooppakket.', en: 'Product group or purchasing package.' }),
    cluster: optional('Cluster', textType, { aliases: ['MVI-cluster', 'MVOI-cluster', 'Criteriacluster', 'Cluster MVI-criteriatool', 'Criteria cluster'], nl: 'Cluster van de MVI-criteriatool.', en: 'Cluster of the MVI criteria tool.' }),
    cpv: optional('CPV', cpvType, { aliases: ['CPV-code', 'CPV code', 'CPV-codes', 'CPV codes', 'CPV-nummer'], nl: 'Een of meer CPV-codes: 8 cijfers, eventueel met controlecijfer en naam.', en: 'One or more CPV codes: 8 digits, with or without check digit and name.' }),
    procedure: optional('Procedure', choiceType(PROCEDURES, PROCEDURE_ALIASES), { aliases: ['Type procedure', 'Aanbestedingsprocedure', 'Soort procedure', 'Inkoopprocedure', 'Aanbestedingsvorm', 'Procedurevorm', 'Procedure type'], nl: 'Welke procedure.', en: 'Which procedure.' }),
    kind: optional('Soort', choiceType(TENDER_KINDS, TENDER_KIND_ALIASES), { aliases: ['Kind', 'Type opdracht', 'Soort opdracht'], nl: 'Werken, leveringen of diensten.', en: 'Works, supplies or services.' }),
    value: optional('Geraamde waarde', moneyType({ negative: false }), { aliases: ['Estimated value', 'Raming', 'Waarde', 'Waarde (excl. btw)', 'Geraamde waarde (excl. btw)', 'Geraamde waarde excl. btw', 'Geraamde opdrachtwaarde', 'Geraamd bedrag', 'Opdrachtwaarde', 'Geschatte waarde', 'Bedrag', 'Value'], nl: 'Geraamde waarde in euro, exclusief btw.', en: 'Estimated value in euros, excluding VAT.' }),
    start: present('Start', spanType, null, { aliases: ['Start quarter', 'Startkwartaal', 'Startdatum', 'Start kwartaal', 'Wanneer in de markt', 'Kwartaal', 'Start aanbesteding', 'Start aanbestedingstraject', 'Start traject', 'Startdatum aanbesteding', 'Geplande start', 'Geplande startdatum', 'Planning', 'Startmoment', 'Start date', 'Quarter', 'Planned start'], nl: 'Wanneer het traject start: een kwartaal, halfjaar of jaar, bijvoorbeeld 2025-Q3.', en: 'When it starts: a quarter, half-year or year, for example 2025-Q3.' }),
    originalStart: optional('Oorspronkelijke start', spanType, { aliases: ['Original start', 'Original quarter', 'Oorspronkelijk kwartaal', 'Oorspronkelijke startdatum', 'Oorspronkelijke planning'], nl: 'De start volgens de eerste planning, als die verschoven is.', en: 'The start in the first planning, when it has moved.' }),
    promising: present('Kansrijk', yesNoType, false, { aliases: ['Promising', 'Kansrijk?', 'Kansrijk MVOI', 'Kansrijk MVOI?', 'Kansrijk MVI', 'Kansrijk MVI?', 'Kansrijk voor MVOI', 'Kansrijk voor MVOI?', 'MVOI kansrijk', 'MVOI kansrijk?', 'Kansrijke aanbesteding', 'Promising?'], nl: 'Ja als het MVOI-team hier kansen ziet. Leeg = nee.', en: 'Yes when the team sees opportunities here. Blank = no.' }),
    status: withDefault('Status', choiceType(TENDER_STATUSES, TENDER_STATUS_ALIASES), 'Gepland', { aliases: ['Stand', 'Fase'], nl: 'Hoe ver het is. Leeg = Gepland.', en: 'How far it is. Blank = planned.' }),
    mviLevel: optional('MVI-niveau', mviLevelType, { aliases: ['MVI niveau', 'MVI level', 'MVOI-niveau', 'Niveau MVI-criteriatool', 'Niveau criteriatool', 'MVI criteria level'], nl: 'Niveau van de MVI-criteriatool: Basis, Significant, Ambitieus.', en: 'Level of the MVI criteria tool: Basis, Significant, Ambitieus.' }),
    flagship: withDefault('Speerpunt', yesNoType, false, { aliases: ['Flagship', 'Flagship tender', 'Speerpuntaanbesteding', 'MVI-speerpuntaanbesteding', 'MVOI-speerpuntaanbesteding'], nl: 'Ja voor een speerpuntaanbesteding. Leeg = nee.', en: 'Yes for a flagship tender. Blank = no.' }),
    support: optional('Ondersteuning', longDutyTextType, { aliases: ['Support', 'Externe ondersteuning'], nl: 'Welke (externe) ondersteuning er is.', en: 'Which (external) support there is.' }),
    pilot: withDefault('Pilot', yesNoType, false, { aliases: ['Pilot?', 'Pilotproject', 'MVOI-pilot'], nl: 'Ja voor een pilot. Leeg = nee.', en: 'Yes for a pilot. Blank = no.' }),
    co2Step: optional('CO2-trede', co2StepType, { aliases: ['CO2 trede', 'CO₂-trede', 'CO2 step', 'Trede CO2-prestatieladder', 'CO2-Prestatieladder', 'CO₂-Prestatieladder', 'CO2 performance ladder'], nl: 'Trede van de CO2-Prestatieladder, eventueel met versie: 3, of 2 (4.0).', en: 'Step of the CO2 performance ladder, with version if needed: 3, or 2 (4.0).' }),
    socialReturn: optional('SROI %', percentType, { aliases: ['Social return %', 'SROI-percentage', 'Percentage SROI', 'Percentage social return', '% SROI', '% social return', 'SROI (%)', 'Social return (%)'], nl: 'Deel van de opdrachtsom voor social return.', en: 'Share of the contract for social return.' }),
    priority: optional('Voorrang', textType, { refersTo: 'Themas', aliases: ['Priority theme', 'Thema met voorrang', 'Prevailing theme'], nl: 'Het thema dat voorgaat als thema\'s botsen.', en: 'The theme that prevails when themes conflict.' }),
    marketExploration: withDefault('Marktverkenning', yesNoType, false, { aliases: ['Market exploration', 'Marktconsultatie', 'Marktverkenning gedaan', 'Market consultation'], nl: 'Ja als de markt is verkend.', en: 'Yes when the market was explored.' }),
    reserved: withDefault('Voorbehouden opdracht', yesNoType, false, { aliases: ['Reserved contract', 'Voorbehouden'], nl: 'Ja als de opdracht voorbehouden is (artikel 2.82 of 2.82a Aanbestedingswet).', en: 'Yes when the contract is reserved (articles 2.82, 2.82a of the Dutch procurement act).' }),
    explanation: optional('Uitleg', longDutyTextType, { aliases: ['Explanation', 'Toepassen of uitleggen', 'Pas toe of leg uit', 'Apply or explain', 'Comply or explain', 'Reden afwijking'], nl: 'Waarom geen thema of regel wordt toegepast (toepassen of uitleggen).', en: 'Why a theme or rule is not applied (apply or explain).' }),
    startDocument: withDefault('Startdocument', yesNoType, false, { aliases: ['Start document', 'Startdocument gemaakt', 'Inkoopstartformulier', 'Inkoopstartdocument', 'Startformulier'], nl: 'Ja als in het startdocument staat wat per thema gekozen is.', en: 'Yes when the start document states the choice per theme.' }),
    evaluated: withDefault('Geëvalueerd', yesNoType, false, { aliases: ['Evaluated', 'Evaluatie', 'Evaluatie gedaan'], nl: 'Ja na de evaluatie.', en: 'Yes after the evaluation.' }),
    lesson: optional('Les', longTextType, { aliases: ['Lesson', 'Geleerde les', 'Geleerde lessen', 'Lessen', 'Lesson learned', 'Lessons learned'], nl: 'Wat de volgende aanbesteding hiervan kan leren.', en: 'What the next tender can learn from it.' }),
    agreementsKept: optional('Afspraken nagekomen', choiceType(['Ja', 'Deels', 'Nee', 'Onbekend'], { Ja: ['Yes'], Deels: ['Gedeeltelijk', 'Partly', 'Partially'], Nee: ['No'], Onbekend: ['Nog niet bekend', 'Unknown'] }), { aliases: ['Agreements kept'], nl: 'Of de MVOI-afspraken in het contract zijn nagekomen.', en: 'Whether the agreements in the contract were kept.' }),
    contractUntil: optional('Contract tot', dateType, { aliases: ['Contract until', 'Einddatum contract', 'Contract einddatum', 'Einde contract', 'Contract end date'], nl: 'Laatste dag van het contract.', en: 'Last day of the contract.' }),
    note: optional('Toelichting', longTextType, { aliases: ['Note', 'Notes', 'Opmerking', 'Opmerkingen', 'Bijzonderheden', 'Remarks', 'Comments'], nl: 'Wat verder van belang is, ook waarom de start verschoof.', en: 'Anything else, also why the start moved.' }),
  },
});
