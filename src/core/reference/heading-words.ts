/**
 * The words by which teams call the columns of their own lists, in Dutch, Flemish and English: one registry, as data.
 * Gathered from 27 public purchasing calendars, procurement pipelines and action lists (adopting.md). Written as
 * `headingKey` leaves them: lower case, without accents, marks, brackets and units. A phrase that begins with a hyphen
 * is the end of a compound: `-procedure` stands in "inkoopprocedure".
 */
export interface HeadingWords {
  /** Mean the field, also among other words of a heading. */
  readonly within: readonly string[];
  /** Mean the field when they are the whole heading; among other words they say little. */
  readonly alone: readonly string[];
  /** Mean the field as the first or the last word of a heading: "waarde opdracht", "contract value". */
  readonly head: readonly string[];
  /** May mean the field; the cells, and the other headings, decide. */
  readonly maybe: readonly string[];
  /** A heading with one of these words is something else. */
  readonly never: readonly string[];
}

type Written = Partial<Record<keyof HeadingWords, string>>;

/** Phrases as they are written below: between commas. */
function phrases(text = ''): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

function registry<const T extends Record<string, Written>>(
  written: T,
): Readonly<Record<keyof T & string, HeadingWords>> {
  const entries = Object.entries<Written>(written).map(([field, { within, alone, head, maybe, never }]) => [
    field,
    {
      within: phrases(within),
      alone: phrases(alone),
      head: phrases(head),
      maybe: phrases(maybe),
      never: phrases(never),
    },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<keyof T & string, HeadingWords>>;
}

/** What is about the contract or its end, and so never about the start of a tender. */
const AFTER_THE_TENDER =
  'gunning, gunnen, gegund, gunningsdatum, einde, eind, einddatum, eindigt, afloop, afloopdatum, loopt af, aflopend, expiratie, oplevering, opleverdatum, gereed, verlenging, opzegging, opzegdatum, opzegtermijn, sluiting, sluitingsdatum, inschrijving, inschrijvingen, contract, contracten, contractdatum, ingang, ingangsdatum, ingaand, contractstart, startcontract, overeenkomst, uitvoering, realisatie, implementatie, dienstverlening, levering, werkzaamheden, besluit, college, evaluatie, award, awarded, end, expiry, expires, completion, delivery, mobilisation, deadline, decision, werk, works, bouw, einde contract, voltooiing, duur, looptijd, term, duration, contractperiode, adviseur, inkoper, document, startdocument, formulier';

export const TENDER_WORDS = registry({
  nr: {
    head: 'nr, nummer, no, number, id, ref, reference',
    within:
      'volgnummer, volgnr, projectnummer, projectnr, zaaknummer, zaaknr, dossiernummer, dossiernr, aanbestedingsnummer, aanbestedingsnr, inkoopnummer, inkoopnr, trajectnummer, trajectnr, besteknummer, bestek nr, intern nummer, unieke code, tender number, tender id, project id, unique reference, reference number, reference no, tender ref, procurement reference, project ref, project reference, pipeline id, unique id, tender reference, -nummer',
    alone:
      'nr, nummer, no, num, number, id, ref, refnr, referentie, reference, kenmerk, code, sleutel, dossier, item no, item, volg nr, n, contract ref, contract reference, zaak, ref no, ref number, nr aanbesteding, nummer aanbesteding, nr project, nummer project, nr opdracht, project code, projectcode, inkoopcode',
    maybe: 'rij, regel, bestek, contractnummer, contract number, contract id, contractnr, line',
    never:
      'telefoon, cpv, kostenplaats, grootboek, budgetnummer, leverancier, kamer, postcode, telefoonnummer, crediteur, crediteurnummer, programma, budget',
  },
  title: {
    head: 'naam, titel, name, title',
    within:
      'naam aanbesteding, titel aanbesteding, naam opdracht, titel opdracht, naam project, naam traject, naam inkooptraject, naam inkoop, omschrijving inkoop, omschrijving opdracht, omschrijving aanbesteding, omschrijving project, omschrijving traject, omschrijving inkooptraject, onderwerp opdracht, onderwerp aanbesteding, voorwerp van de opdracht, voorwerp opdracht, benaming opdracht, benaming van de opdracht, naam van de opdracht, naam van het project, naam van de aanbesteding, titel van de opdracht, onderwerp van de opdracht, korte omschrijving van de opdracht, contract title, project title, tender title, procurement title, opportunity title, contract name, project name, name of contract, name of project, title of contract, title of procurement, contract description, projectnaam, opdrachtnaam, projecttitel, opdrachtomschrijving, projectomschrijving, inkoopbehoefte, aan te besteden opdracht, wat kopen we, wat wordt ingekocht, wat gaan we inkopen, subject of contract, aanbesteding traject, aanbesteding project, project aanbesteding, project opdracht, procurement project, naam titel',
    alone:
      'aanbesteding, aanbestedingen, opdracht, project, projecten, titel, naam, onderwerp, traject, inkooptraject, inkoopproject, aanbestedingstraject, inkoop, voorwerp, benaming, title, name, tender, procurement, requirement, subject, opportunity, contract, opdrachten, inkoopopdracht, dienst of levering, werk of dienst, trajecten, inkooptrajecten, dossier, overheidsopdracht, aankoop, inkoopdossier, contractnaam, naam contract, contractomschrijving, omschr, projecten en opdrachten',
    maybe:
      'omschrijving, beschrijving, description, korte omschrijving, omschrijving van de opdracht, inhoud, product dienst, product of dienst, dienst product, goods or services, goods and services, scope, werk, wat, details, omschrijving werk, omschr opdracht',
    never:
      'leverancier, opdrachtnemer, contactpersoon, inkoper, opdrachtgever, nummer, nr, code, waarde, bedrag, datum, status, start, soort, type, manager, leider, eigenaar, supplier, contractor, actie, cpv, fase, adviseur, budgethouder, procedure, maatregel, mvoi, mvi, thema, themas, duurzaamheid, besteld, jaar',
  },
  department: {
    head: 'afdeling, team, directie, dienst, department',
    within:
      'afdeling, vakafdeling, organisatieonderdeel, organisatie onderdeel, bedrijfsonderdeel, beleidsafdeling, directorate, service area, department, business unit, aanvragende dienst, opdrachtgevende afdeling, opdrachtgevende dienst, aanvragende afdeling, organisatie eenheid, cluster afdeling, dienst afdeling',
    alone:
      'afd, domein, team, directie, sector, eenheid, dienst, division, unit, service, dept, teams, portfolio, portefeuille, beleidsveld, beleidsdomein, onderdeel, bestuurlijk domein, vakteam, proces, directory, portfolioholder, cluster team, dir, beleidsterrein, afdelingen, taakveld',
    maybe: 'programma, organisatie, opgave, entiteit, gemeente, organisation, deelnemer, locatie, section',
    never: 'hoofd, manager, leider, nummer, bedrag, teammanager, teamleider, afdelingshoofd, contact, head',
  },
  client: {
    head: 'opdrachtgever, owner',
    within:
      'opdrachtgever, budgethouder, budgetverantwoordelijke, interne opdrachtgever, ambtelijk opdrachtgever, budget holder, contract owner, contracteigenaar, senior responsible owner, budgetbeheerder, afdelingshoofd, teammanager, teamleider, interne klant, responsible officer, opdr gever, opdrgever',
    alone:
      'client, aanvrager, proceseigenaar, verantwoordelijke, eigenaar, owner, requester, sponsor, lead officer, service lead, project lead, project manager, projectleider, projectmanager, contactpersoon, contact, trekker, aanspreekpunt, contract manager, contractmanager, materiedeskundige, projectverantwoordelijke, sro, initiatiefnemer, opdracht gever',
    maybe: 'contact officer, lead, behoeftesteller, vakspecialist, leidend ambtenaar, wie',
    never: 'inkoop, aankoop, procurement, buyer, telefoon, email, mail, naam opdracht, datum',
  },
  adviser: {
    head: 'inkoper, buyer',
    within:
      'inkoopadviseur, adviseur inkoop, inkoper, aankoper, lead buyer, buyer, procurement lead, procurement officer, procurement adviser, procurement advisor, procurement contact, procurement manager, category manager, category lead, contactpersoon inkoop, inkoop contactpersoon, behandelaar inkoop, aanbestedingsadviseur, aanbestedingsjurist, tactisch inkoper, strategisch inkoper, dossierbehandelaar, behandelend inkoper, verantwoordelijk inkoper, verantwoordelijke inkoop, inkoopbegeleider, dossierbeheerder, inkoopmedewerker, procesbegeleider inkoop, trekker inkoop, sourcing lead',
    alone: 'adviseur, behandelaar, categoriemanager, aankoopadviseur, inkoop adviseur, inkoopteam',
    maybe: '',
    never: 'extern, externe, datum',
  },
  productGroup: {
    head: 'categorie, category, productgroep',
    within:
      'productgroep, inkoopgroep, inkoopcategorie, productcategorie, inkooppakket, inkoopsegment, product group, spend category, product category, procurement category, purchasing group, inkoopdomein, productsoort, pakketgroep, category level',
    alone:
      'categorie, category, pakket, segment, groep, commodity, rubriek, hoofdgroep, hoofdcategorie, pakketnaam, assortiment',
    maybe: '',
    never: 'cpv, mvi, code',
  },
  cluster: {
    within:
      'mvi cluster, mvoi cluster, criteriacluster, cluster mvi criteriatool, criteria cluster, cluster criteriatool',
    alone: 'cluster',
    maybe: '',
    never: 'afdeling, team',
  },
  cpv: {
    within: 'cpv, cpv code, cpv codes, cpvcode, cpv nummer, hoofd cpv',
    alone: '',
    maybe: '',
    never: 'omschrijving, description',
  },
  procedure: {
    head: 'procedure',
    within:
      'procedure, soort procedure, type procedure, aanbestedingsvorm, wijze van aanbesteden, vorm van aanbesteden, procurement route, route to market, procedure type, procurement method, aanbestedingswijze, gunningswijze, wijze van gunnen, plaatsingswijze, plaatsingsprocedure, soort aanbesteding, type aanbesteding, vorm aanbesteding, aanbestedingsmethode, inkoopvorm, inkoopmethode, inkoopwijze, tender procedure, aanbestedingssoort, -procedure, -procedures, -aanbestedingsvorm, sourcing route, procurement approach',
    alone:
      'route, vorm, aanpak, wijze, method, procurement type, aanbestedingstype, inkooproute, proc, aanbestedingsproc',
    maybe: 'type, soort, strategie, inkoopstrategie, sourcing strategy',
    never:
      'start, datum, besluit, fase, opmerking, looptijd, doorlooptijd, toelichting, aanvang, opstart, stand, status, begin, kwartaal, planning, publicatie',
  },
  kind: {
    within:
      'werk levering dienst, werken leveringen diensten, leveringen diensten werken, leveringen diensten of werken, werken leveringen of diensten, levering dienst werk, soort opdracht, type opdracht, aard opdracht, aard van de opdracht, opdrachttype, opdrachtsoort, goods services works, works goods services, goods services or works, works supplies services, type of contract, contract type, contracttype, aard opdracht, type of procurement, category type',
    alone: 'soort, aard, kind, w l d, l d w, d l w, wld, ldw, type, nature',
    maybe: 'categorie, category',
    never: 'procedure, inhuur, contractvorm',
  },
  value: {
    head: 'waarde, raming, bedrag, budget, value, kosten, omvang, cost',
    within:
      'geraamde waarde, raming, geraamd bedrag, contractwaarde, opdrachtwaarde, geschatte waarde, geschat bedrag, inkoopwaarde, totale waarde, totaalbedrag, totaal bedrag, waarde opdracht, waarde van de opdracht, waarde contract, estimated value, estimated contract value, total contract value, contract value, total value, whole life value, estimated cost, estimated total value, geraamde opdrachtwaarde, ramingsbedrag, ramingbedrag, financiele omvang, omvang opdracht, indicatieve waarde, verwachte waarde, kostenraming, geraamde kosten, verwachte kosten, opdrachtsom, geraamde omvang, geschatte omvang, waardeklasse, waardecategorie, bedragklasse, value band, indicative value, lifetime value, geschatte opdrachtwaarde, -waarde, -raming, estimated total contract value, geraamde totale waarde, anticipated value, overall value, -bedrag, -omvang, -kosten, -budget',
    alone:
      'waarde, bedrag, budget, omvang, value, geraamd, amount, kosten, cost, contractsom, projectbudget, total, k, keur, euro, eur, waarde bedrag, price, prijs, taakstellend budget, beschikbaar budget, volume, begroot, gesch waarde, est value',
    maybe:
      'annual value, jaarwaarde, waarde per jaar, bedrag per jaar, jaarlijkse waarde, budget per jaar, annual contract value, jaarbedrag, estimated annual value, krediet, investering',
    never:
      'gegund, gegunde, gunningsbedrag, gunningswaarde, definitieve, definitief, werkelijke, restwaarde, boete, huidig, huidige, besparing, savings, houder, holder, nummer, code, valuta, awarded, mvoi, duurzaamheid, drempelwaarde, drempel, threshold, budgethouder, dekking, post, begrotingspost',
  },
  start: {
    head: 'start, aanvang, startdatum, begindatum, startmoment, startkwartaal',
    within:
      'start aanbesteding, start van de aanbesteding, start inkooptraject, start traject, start procedure, start van de procedure, start inkoop, start inkoopproces, start inkoopprocedure, start aanbestedingstraject, start aanbestedingsprocedure, startdatum aanbesteding, startdatum traject, startdatum inkooptraject, startdatum procedure, startdatum inkoop, startkwartaal, startmoment, startmaand, start kwartaal, geplande start, geplande startdatum, planning start, verwachte start, aanvang procedure, aanvang aanbesteding, aanvang traject, aanvang inkooptraject, opstart procedure, opstart dossier, opstart, begindatum traject, begin traject, begin aanbesteding, tender start, start of procurement, procurement start, planned start, start quarter, start of tender, tender start date, procurement start date, planned start date, wanneer in de markt, start project, kwartaal start, maand start, kwartaal start aanbesteding, kwartaal aanbesteding, aanbestedingskwartaal, kwartaal van start, planning aanbesteding, start date of procurement, expected start of procurement, anticipated start, verwachte start aanbesteding, start aanbesteden, start datum, project start, planning actueel, actuele planning, actuele start, planning nieuw, nieuwe planning, herziene planning, start actueel, huidige planning, forecast start, start marktbenadering, start bestek, startkwartaal aanbesteding, in de markt zetten, naar de markt',
    alone:
      'start, startdatum, begin, begindatum, aanvang, aanvangsdatum, kwartaal, quarter, kw, q, start date, wanneer, periode, when, planning, gepland, timing, tijdstip, moment, maand, month, planned, actueel, planperiode, kwartaal jaar, maand jaar, week, startweek, planning kwartaal, gepland kwartaal, geplande periode, geplande datum, plandatum, streefdatum, startdata',
    maybe:
      'start voorbereiding, voorbereiding, voorbereidingsfase, opstartfase, start voorbereidingen, datum voorbereiding, begin voorbereiding, aanvang voorbereiding, start intake, intake, preparation, preparation start, start preparation, planning phase, publicatie, publicatiedatum, datum publicatie, aankondiging, datum aankondiging, publication, publication date, date of publication, planned publication, expected publication, verwachte publicatie, geplande publicatie, publicatie planning, bekendmaking, publicatie bestek, marktbenadering, in de markt, op de markt, go to market, tender launch, launch, issue date, advertised, advert date, advertisement date, contract notice, tender issue, itt issue, publish date, publicatie tenderned, marktgang, datum op tenderned, verwachte publicatiedatum, tender publication, aankondiging opdracht',
    never: `${AFTER_THE_TENDER}, oorspronkelijk, oorspronkelijke, oud, oude, initieel, initiele, original, baseline, eerste planning, vorige, voor`,
  },
  originalStart: {
    within:
      'oorspronkelijke start, oorspronkelijke startdatum, oorspronkelijk kwartaal, oorspronkelijke planning, start oorspronkelijk, planning oorspronkelijk, start oud, planning oud, oude planning, oude start, initiele planning, initiele start, eerste planning, original start, original start date, original quarter, original planned start, original date, baseline start, vorige planning, start was, start vorige planning, planning was, planning vorig, kwartaal oorspronkelijk, kwartaal oud, oorspronkelijk gepland, startkwartaal oorspronkelijk',
    alone: 'oorspronkelijk, baseline, was gepland, original',
    maybe: '',
    never: 'waarde, bedrag, contract, gunning, einde, value',
  },
  promising: {
    within:
      'kansrijk, mvoi kansrijk, mvi kansrijk, kansrijk mvoi, kansrijke aanbesteding, promising, kans voor mvoi, kans mvoi, mvoi kans, kansen voor mvoi, kansen mvoi, mvoi kansen, mvi kans, mvoi relevant, mvi relevant, mvoi potentie, mvoi potentieel, relevant voor mvoi, geschikt voor mvoi, mvoi impact, impact mvoi, mvoi toepasbaar, mvi toepasbaar, mvi toepassen, mvoi toepassen, mvoi mogelijk, mvi mogelijk, kansrijk voor duurzaamheid, mvoi van toepassing, mvi van toepassing, hoge impact mvoi, prioritair mvoi, mvoi prioritair, -kansrijk, mvoi prioriteit, sustainability priority, sustainable procurement opportunity, spp priority, potential for sustainability, mvi kansen, kans voor mvi, mvo kansrijk, kans duurzaamheid, duurzame kans',
    alone:
      'mvoi, mvi, mvo, kans, kansen, mvoi aanbesteding, high impact, mvoi ja nee, maatschappelijk verantwoord, duurzaam, sustainable',
    maybe: 'social value, duurzaamheid, impact, sustainability, mvoi score, duurzaamheidskans',
    never:
      'thema, themas, niveau, toelichting, maatregel, maatregelen, ambitie, criteria, adviseur, uitleg, opmerking, motivering, eisen, score, cluster, geevalueerd, welke, hoe, waarom, pilot, resultaat, afspraken, formulier',
  },
  status: {
    head: 'status, fase, stage, stadium',
    within:
      'status, stand van zaken, voortgang, voortgangsstatus, status aanbesteding, status traject, current status, procurement status, procurement stage, projectstatus, status project, huidige status, stadium, status inkooptraject, status procedure, tender status, stage of procurement, statuscode, fase traject, huidige fase, fase aanbesteding, projectfase, -status',
    alone: 'fase, stand, stage, phase, rag, state, svz, progress, stavaza, rag status, verloop',
    maybe: 'resultaat, actie',
    never:
      'contractstatus, contract, betaling, begroting, krediet, budget, vorige, toelichting, datum, besluit, opmerking',
  },
  mviLevel: {
    within:
      'mvi niveau, mvoi niveau, niveau mvi, niveau criteriatool, niveau mvi criteriatool, mvi level, mvi criteria niveau, ambitieniveau mvi, mvi ambitieniveau, ambitieniveau criteria',
    alone: 'criterianiveau, ambitieniveau',
    maybe: '',
    never: '',
  },
  flagship: {
    within:
      'speerpuntaanbesteding, speerpunt aanbesteding, flagship, mvi speerpuntaanbesteding, boegbeeld, speerpuntproject',
    alone: 'speerpunt',
    maybe: '',
    never: 'themas, thema',
  },
  support: {
    within: 'externe ondersteuning, ondersteuning',
    alone: 'support, begeleiding',
    maybe: '',
    never: 'inkoper',
  },
  pilot: { within: 'pilot, mvoi pilot, pilotproject, proeftuin', alone: 'proef', maybe: '', never: '' },
  co2Step: {
    within:
      'co2 trede, co2 prestatieladder, trede co2 prestatieladder, co2 step, co2 performance ladder, trede prestatieladder',
    alone: 'trede',
    maybe: '',
    never: '',
  },
  socialReturn: {
    within:
      'sroi %, social return %, % sroi, % social return, sroi percentage, percentage sroi, percentage social return, social return percentage',
    alone: '',
    maybe: '',
    never: 'toelichting',
  },
  priority: {
    within: 'thema met voorrang, voorrang thema, prevailing theme, priority theme',
    alone: 'voorrang',
    maybe: '',
    never: '',
  },
  marketExploration: {
    within:
      'marktverkenning, marktconsultatie, market engagement, market consultation, soft market testing, market exploration',
    alone: '',
    maybe: '',
    never: 'datum, start',
  },
  reserved: {
    within: 'voorbehouden opdracht, voorbehouden aan, reserved contract, voorbehouden sociale werkplaats',
    alone: 'voorbehouden, reserved',
    maybe: '',
    never: '',
  },
  explanation: {
    within:
      'toepassen of uitleggen, pas toe of leg uit, apply or explain, comply or explain, reden afwijking, reden van afwijking, reden niet toepassen, motivering mvoi, motivatie mvoi, onderbouwing mvoi, toelichting mvoi, toelichting op mvoi, uitleg mvoi, waarom niet, reden geen mvoi, argumentatie mvoi, toelichting kansrijk, motivering afwijking, motivering niet toepassen',
    alone: 'uitleg, explanation, motivering, motivatie, argumentatie',
    maybe: 'onderbouwing, reden',
    never: 'procedure, raming, start, planning',
  },
  startDocument: {
    within: 'startdocument, start document, inkoopstartformulier, inkoopstartdocument, startformulier',
    alone: '',
    maybe: '',
    never: 'datum',
  },
  evaluated: {
    within: 'geevalueerd, evaluatie gedaan, evaluated, evaluatie uitgevoerd',
    alone: 'evaluatie',
    maybe: '',
    never: 'datum',
  },
  lesson: {
    within: 'geleerde les, geleerde lessen, lessons learned, lesson learned, leerpunten, leerpunt',
    alone: 'les, lessen, lesson',
    maybe: '',
    never: '',
  },
  agreementsKept: {
    within: 'afspraken nagekomen, agreements kept, nakoming afspraken',
    alone: '',
    maybe: '',
    never: '',
  },
  contractUntil: {
    within:
      'contract tot, einddatum nieuw contract, einde nieuw contract, contract until, contract tot en met, new contract end, new contract end date',
    alone: '',
    maybe: '',
    never: 'huidig, huidige, lopend, bestaand, current, existing',
  },
  note: {
    within:
      'opmerking, opmerkingen, bijzonderheden, toelichting, notities, aantekeningen, comments, remarks, nadere informatie, aanvullende informatie, additional information, opmerking en bijzonderheden, bemerkingen, overige informatie',
    alone: 'notes, note, memo, info, commentaar, notitie, comment, aandachtspunten',
    maybe: '',
    never: 'mvoi, mvi, kansrijk, thema, themas, procedure, raming, duurzaamheid, waarde, contract',
  },
});

/** Dates of a tender that are not its start, by which a start can be reckoned or which the user may choose. */
export const TENDER_DATES = registry({
  contractEnd: {
    within:
      'einddatum contract, einde contract, contract einde, contract einddatum, eind contract, contract eindigt, contract loopt af, loopt af, afloop contract, contract afloopdatum, afloopdatum, expiratiedatum, contract expiry, expiry date, contract end, contract end date, current contract end, end of contract, einde huidig contract, einddatum huidig contract, einde lopend contract, huidig contract tot, huidig contract loopt af, contract expires, einddatum overeenkomst, einde overeenkomst, einde looptijd, expiratie',
    alone: 'einddatum, einde, end date, expiry, eind',
    maybe: '',
    never: 'nieuw, nieuwe, new, traject, aanbesteding, procedure, project, maximale, max, opzeg, opzegtermijn',
  },
  year: {
    within:
      'jaar start, startjaar, jaar van aanbesteding, start jaar, jaar aanbesteding, planjaar, boekjaar, kalenderjaar, start year, jaar van start, financial year, uitvoeringsjaar',
    alone: 'jaar, year, jr, jaartal',
    maybe: '',
    never: 'aantal, per, waarde, bedrag, einde, eind, contract, looptijd, duur, gunning',
  },
  quarter: {
    within: 'startkwartaal, start kwartaal, kwartaal start, kwartaal aanbesteding',
    alone: 'kwartaal, kw, q, quarter, kwart, qtr, k, trimester',
    maybe: '',
    never: 'gunning, einde, eind, oplevering, contract, oorspronkelijk, oud',
  },
  month: {
    within: 'startmaand, start maand, maand start, maand aanbesteding, start month',
    alone: 'maand, month, mnd',
    maybe: '',
    never: 'gunning, einde, eind, oplevering, contract, aantal, oorspronkelijk, oud',
  },
});

export const ACTION_WORDS = registry({
  nr: {
    within: 'actienummer, actienr, volgnummer, volgnr, actie nr, action number, nr actie, actiecode',
    alone: 'nr, nummer, no, id, ref, code, number, item',
    maybe: '',
    never: 'telefoon',
  },
  title: {
    within:
      'omschrijving actie, omschrijving activiteit, wat gaan we doen, wat doen we, actiepunt, omschrijving maatregel, actie activiteit, beschrijving actie, naam actie, description of action, te ondernemen actie, wat moet er gebeuren, concrete actie, actie maatregel, maatregel actie',
    alone:
      'actie, acties, activiteit, activiteiten, maatregel, maatregelen, taak, wat, stap, action, activity, task, to do, actiepunten, todo, wat te doen, inspanning, interventie',
    maybe: 'omschrijving, beschrijving, description, onderwerp, titel, naam',
    never: 'houder, nummer, nr, eigenaar, status, status, soort, datum, wie, wanneer',
  },
  horizon: { within: 'tijdshorizon, planhorizon', alone: 'horizon, termijn, term', maybe: '', never: '' },
  subject: {
    within: 'onderwerp, rubriek, actielijn, programmalijn',
    alone: 'categorie, category, subject, topic, pijler, spoor, speerpunt, doel, lijn',
    maybe: 'groep, hoofdstuk',
    never: '',
  },
  themes: {
    within: 'mvoi thema, mvoi themas, mvi thema, mvi themas',
    alone: 'thema, themas, theme, themes',
    maybe: '',
    never: '',
  },
  roles: {
    within: 'door wie, wie doet, uitvoerder, uitgevoerd door, betrokken rol, uitvoerende rol',
    alone: 'rol, rollen, wie, role, roles, who, functie, team, afdeling, betrokkenen, uitvoering door',
    maybe: '',
    never: '',
  },
  owner: {
    within:
      'verantwoordelijke, actiehouder, actie eigenaar, verantwoordelijk, eigenaar, trekker, responsible, aanspreekpunt, probleemeigenaar',
    alone: 'owner, lead, contactpersoon, coordinator',
    maybe: '',
    never: '',
  },
  kind: { within: 'soort actie, type actie', alone: 'soort, kind, type', maybe: '', never: '' },
  repeat: { within: 'herhaling, frequentie, recurrence', alone: 'repeat, frequency', maybe: '', never: '' },
  partOf: { within: 'onderdeel van, deel van, part of', alone: 'hoofdactie', maybe: '', never: '' },
  takenFrom: {
    within: 'overgenomen van, overgenomen uit, taken from, carried over from',
    alone: '',
    maybe: '',
    never: '',
  },
  begin: {
    within: 'startkwartaal, start kwartaal, startdatum, begindatum, start date, geplande start, planning start',
    alone: 'begin, start, wanneer, planning, kwartaal, periode, van, when, quarter, gepland, tijd, timing, from',
    maybe: '',
    never: 'eind, einde, gereed',
  },
  end: {
    within:
      'einddatum, gereed in, gereed op, klaar in, deadline, eindkwartaal, streefdatum, due date, end date, planning gereed, datum gereed, uiterlijk, geplande einddatum, target date',
    alone: 'eind, einde, gereed, tot, tot en met, end, until, due, klaar, t m, to',
    maybe: '',
    never: 'begin',
  },
  status: {
    within: 'status, stand van zaken, voortgang, -status',
    alone: 'stand, fase, progress, svz, rag, stavaza',
    maybe: '',
    never: 'toelichting, vorige',
  },
  budget: {
    within: 'budget, benodigd budget, geraamde kosten',
    alone: 'kosten, costs, geld, middelen, bedrag, euro',
    maybe: '',
    never: 'binnen, houder',
  },
  hours: {
    within: 'aantal uren, benodigde uren, capaciteit uren',
    alone: 'uren, hours, capaciteit, tijd uren, capacity',
    maybe: '',
    never: 'binnen',
  },
  withinMeans: {
    within: 'binnen budget en capaciteit, binnen budget, past binnen budget',
    alone: '',
    maybe: '',
    never: '',
  },
  result: {
    within: 'resultaat, beoogd resultaat, opbrengst, toelichting, opmerking, opmerkingen, result, remarks, comments',
    alone: 'output, note, notes, effect',
    maybe: '',
    never: '',
  },
  doneOn: {
    within: 'voltooid op, afgerond op, datum afgerond, datum voltooid, done on, completed on, gerealiseerd op',
    alone: '',
    maybe: '',
    never: '',
  },
});

export const THEME_WORDS = registry({
  name: {
    within: 'mvoi thema, mvi thema, naam thema',
    alone: 'thema, themas, theme, speerpunt, speerpunten',
    maybe: 'onderwerp',
    never: '',
  },
  focus: { within: 'focusthema, focus', alone: 'gekozen, speerpunt, prioriteit', maybe: '', never: '' },
  reason: {
    within: 'toelichting keuze, reden keuze',
    alone: 'onderbouwing, motivatie, motivering, rationale, toelichting',
    maybe: '',
    never: '',
  },
  goal: { within: 'doelstelling, doelstellingen', alone: 'doel, doelen, goal, objective', maybe: '', never: '' },
  sdgs: { within: 'sdg, sdgs', alone: '', maybe: '', never: '' },
  statedLevel: {
    within: 'huidig niveau, niveau nu, huidig prestatieniveau, current level, niveau nulmeting',
    alone: 'niveau, nulmeting, level',
    maybe: '',
    never: 'ambitie, gewenst',
  },
  ambition: {
    within: 'ambitieniveau, gewenst niveau, ambitie niveau, ambition level',
    alone: 'ambitie, ambition',
    maybe: '',
    never: 'jaar',
  },
  ambitionYear: { within: 'ambitiejaar, jaar ambitie, streefjaar, ambition year', alone: 'jaar', maybe: '', never: '' },
  reservation: { within: 'voorbehoud', alone: 'reservation', maybe: '', never: '' },
  contact: { within: 'aanspreekpunt, contactpersoon', alone: 'trekker, contact, coordinator', maybe: '', never: '' },
});

/** A column in which a cell names the themes of a tender. */
export const THEMES_COLUMN = registry({
  themes: {
    within:
      'mvoi themas, mvoi thema, mvi themas, mvi thema, themas mvoi, toegepaste themas, relevante themas, duurzaamheidsthema, duurzaamheidsthemas, sustainability themes, manifest themas, mvoi aspecten, duurzaamheidsaspecten',
    alone:
      'themas, thema, themes, theme, speerpunten, mvoi, mvi, duurzaamheid, sustainability, environmental benefits, social value',
    maybe: '',
    never: 'toelichting',
  },
}).themes;

/** Words in the headings, the name or the title of a sheet by which a list of tenders is told from a list of actions. */
export const LIST_WORDS = {
  tenders: phrases(
    'aanbesteding, aanbestedingen, aanbestedingskalender, traject, trajecten, inkoop, inkoopkalender, inkoopplanning, inkoopplan, opdracht, opdrachten, project, projecten, tender, tenders, procurement, pipeline, contract, procedure, raming, kalender, aankoop, aankopen, overheidsopdracht, overheidsopdrachten, inkooptraject, inkooptrajecten, aanbestedingsplanning, aanbestedingsplan',
  ),
  actions: phrases(
    'actie, acties, actielijst, actieplan, activiteit, activiteiten, maatregel, maatregelen, action, actions, taak, taken, activity, activities, actiehouder, jaarplan, jaarplanning, doen, werkplan',
  ),
  /** A register of contracts that run, not a calendar of what will be tendered. */
  contracts: phrases(
    'leverancier, opdrachtnemer, supplier, contractant, contractor, verlengingsoptie, verlengingsopties, opzegtermijn, crediteur, contractpartij, gecontracteerde, wederpartij',
  ),
} as const;
