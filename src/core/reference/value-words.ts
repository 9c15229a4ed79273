/**
 * What the words in teams' own columns mean, in Dutch, Flemish and English: one dictionary, as data. Gathered from 27
 * public purchasing calendars and procurement pipelines (adopting.md); the words of procedures also from the Dutch and
 * Flemish procurement acts and TenderNed. Written as `valueKey` leaves them: lower case, without accents, marks, brackets
 * and a number in front ("0. Gepland"). `sure` can be read one way only; `likely` is what most teams mean by it.
 */
export interface MeaningWords {
  readonly sure: readonly string[];
  readonly likely: readonly string[];
}

function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

function means<const M extends string>(
  written: Readonly<Record<M, readonly [sure: string, likely?: string]>>,
): Readonly<Record<M, MeaningWords>> {
  const entries = Object.entries<readonly [string, string?]>(written).map(([meaning, [sure, likely = '']]) => [
    meaning,
    { sure: phrases(sure), likely: phrases(likely) },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<M, MeaningWords>>;
}

export const TENDER_STATUS_WORDS = means({
  Gepland: [
    'gepland, ingepland, nog te starten, nog niet gestart, niet gestart, te starten, planned, not started, not yet started, in planning, toekomstig, upcoming, scheduled, geplande aanbesteding, nog starten, start later, op de planning, to be started, voorzien, nog op te starten, planning, proposed',
    'open, nieuw, new, idee, prognose, forecast, pipeline, future, voornemen, aangemeld, to do, todo, te doen, nog te doen, wachtend, initiatief, backlog, aanvraag, identified, a',
  ],
  'In voorbereiding': [
    'in voorbereiding, voorbereiding, voorbereidingsfase, voorbereiden, in preparation, preparation, preparing, pre procurement, pre tender, marktverkenning, marktconsultatie, market engagement, inventarisatie, specificatie, specificatiefase, bestek in opmaak, in opmaak, opmaak bestek, intake, opstart, opstartfase, startfase, opgestart, voorbereiding gestart, strategiefase, inkoopstrategie, planning stage, conceptfase, bestek, drafting, vooronderzoek, opstellen stukken, voorfase',
    'loopt, lopend, lopende, gestart, started, in progress, bezig, actief, active, in uitvoering, onder handen, in behandeling, ongoing, underway, running, wip, concept, draft, mee bezig, in procedure opstart',
  ],
  Gepubliceerd: [
    'gepubliceerd, publicatie, op de markt, in de markt, aangekondigd, aankondiging, published, out to tender, inschrijffase, inschrijving, beoordeling, beoordelingsfase, under evaluation, evaluation of bids, aanbestedingsfase, in aanbesteding, aanbesteding loopt, lopende aanbesteding, offertefase, offerteaanvraag, advertised, tendering, in procurement, tender live, tender stage, nota van inlichtingen, bekendgemaakt, in tender, uitgevraagd, gunningsfase, publicatiefase, aanbesteed',
    'live, tender, evaluation, uitvraag, in procedure, in gunning, in market, voorlopige gunning, procedure loopt, procedure',
  ],
  Gegund: [
    'gegund, definitief gegund, gecontracteerd, awarded, contract getekend, contract afgesloten, contract gesloten, contract awarded, contract signed, toegewezen, gunning, contractfase, contract in place, opdracht verleend, contract gegund, gegund en gecontracteerd, contractbeheer, in contract, gunning definitief, procedure afgerond',
    'afgerond, gereed, klaar, voltooid, complete, completed, done, gesloten, closed, afgesloten, in beheer, afgehandeld, finished, uitgevoerd, gerealiseerd, z',
  ],
  Uitgesteld: [
    'uitgesteld, doorgeschoven, postponed, on hold, deferred, delayed, verschoven, aangehouden, gepauzeerd, in de wacht, uitstel, opgeschort, verplaatst, geparkeerd, vertraagd',
    'wacht, pauze, paused, hold, parked, wachten',
  ],
  Vervallen: [
    'vervallen, geannuleerd, ingetrokken, gestopt, stopgezet, cancelled, canceled, withdrawn, niet doorgegaan, gaat niet door, abandoned, not proceeding, komt te vervallen, vervalt, geschrapt, afgeblazen, no longer required, niet meer nodig, afgevoerd, beeindigd',
    'dropped, nvt, stop, removed',
  ],
});

export const ACTION_STATUS_WORDS = means({
  'Niet gestart': [
    'niet gestart, nog niet gestart, nog te starten, gepland, not started, planned, to do, todo, nog te doen, te doen, nog niet begonnen, nog doen, nog op te pakken, nog starten',
    'open, nieuw, new, backlog, wachtend, idee',
  ],
  Loopt: [
    'loopt, lopend, lopende, in uitvoering, bezig, gestart, running, in progress, started, mee bezig, in ontwikkeling, onderhanden, onder handen, in behandeling, ongoing, underway, opgestart, in voorbereiding, opgepakt',
    'actief, active, doorlopend, continu, concept, deels, wip',
  ],
  Voltooid: [
    'voltooid, gereed, afgerond, klaar, uitgevoerd, gerealiseerd, done, completed, complete, finished, gedaan, afgehandeld, behaald',
    'gesloten, closed, ja, geregeld',
  ],
  Uitgesteld: [
    'uitgesteld, doorgeschoven, postponed, on hold, verschoven, aangehouden, gepauzeerd, vertraagd, delayed',
    'wacht, pauze',
  ],
  Vervallen: [
    'vervallen, geannuleerd, gestopt, stopgezet, cancelled, canceled, dropped, geschrapt, ingetrokken',
    'nvt, niet doorgegaan',
  ],
});

export const YES_NO_WORDS = means({
  ja: [
    'ja, j, x, v, yes, y, true, waar, 1, hoog, high, kansrijk, zeer kansrijk, ja kansrijk, ok, promising, wel, +, ++, groot, veel, hoge kans, veel kansen, grote kans, hoge impact, high impact, zeker, zeer hoog, hoog risico, ja mvoi, mvoi, van toepassing, ja van toepassing',
    'kans, middel, medium, gemiddeld, midden, redelijk, mogelijk, matig kansrijk, groen, green, a, relevant, prioriteit, ja deels, deels, beperkt, enige',
  ],
  nee: [
    'nee, n, no, false, onwaar, 0, laag, low, niet kansrijk, geen, niet, geen kans, geen kansen, nihil, not promising, weinig kansen, weinig, niet relevant, none, klein, lage impact, nee niet kansrijk, lage kans',
    'rood, red, c, gering, minimaal, --',
  ],
});

export const PROCEDURE_WORDS = means({
  'Enkelvoudig onderhands': [
    'enkelvoudig onderhands, enkelvoudig, enkelvoudig onderhandse aanbesteding, enkelvoudige uitnodiging, 1 op 1, een op een, single private, single quotation, single quote, 1 offerte, direct award, directe gunning, enkelvoudig onderhandse procedure, rechtstreekse gunning, aanvaarde factuur, single tender, one quote',
    'eo, eoh, waiver, direct, onderhands, rechtstreeks, factuur, exemption, beperkte waarde, aangenomen factuur',
  ],
  'Meervoudig onderhands': [
    'meervoudig onderhands, meervoudig, meervoudig onderhandse aanbesteding, meervoudig onderhandse procedure, 3 offertes, drie offertes, quotations, quotation, quotes, rfq, request for quotation, request for quotations, multiple private, multiple quotations, three quotes, 3 quotes, invited tender, offerteaanvraag, meerdere offertes, formal quotation',
    'mo, mvo, moh, mvoh, informal quotes, quote, onderhandelingsprocedure zonder voorafgaande bekendmaking, opzb, ozvb, onderhandelingsprocedure zonder bekendmaking',
  ],
  Nationaal: [
    'nationaal, nationaal openbaar, nationaal niet openbaar, nationale aanbesteding, nationale procedure, nationale openbare aanbesteding, nationale openbare procedure, nationale niet openbare procedure, national, national open procedure, nationaal openbare procedure, nationaal openbare aanbesteding, openbaar nationaal, below threshold open, national open',
    'no, nat, no op, below threshold, vereenvoudigde onderhandelingsprocedure met voorafgaande bekendmaking',
  ],
  Europees: [
    'europees, europees openbaar, europees niet openbaar, europese aanbesteding, europese openbare aanbesteding, europese niet openbare aanbesteding, europese openbare procedure, europese niet openbare procedure, europese procedure, european, eu, eu aanbesteding, concurrentiegerichte dialoog, mededingingsprocedure met onderhandeling, onderhandelingsprocedure met voorafgaande aankondiging, innovatiepartnerschap, eu procedure, european tender, european open procedure, european restricted procedure, competitive dialogue, competitive procedure with negotiation, innovation partnership, european open, european restricted, competitive flexible procedure, competitive flexible, europees openbare procedure, europees openbare aanbesteding, europees niet openbare procedure, eu openbaar, eu niet openbaar, openbaar europees, eu open, above threshold, find a tender',
    'ea, eoa, eop, open procedure, open, open tender, restricted, restricted procedure, openbare procedure, openbaar, niet openbare procedure, niet openbaar, public tender, openbare aanbesteding, full tender, tender, das, dynamisch aankoopsysteem, dps, dynamic purchasing system, negotiated procedure, mededingingsprocedure, formal tender, european tendering, mpmo, onderhandelingsprocedure, niet openbare aanbesteding, dynamic market, aanbesteding',
  ],
  'Sociaal en specifiek (SAS)': [
    'sas, sas procedure, sociaal en specifiek, sociale en andere specifieke diensten, procedure voor sociale en andere specifieke diensten, social and specific, light touch regime, light touch, ltr, sas aanbesteding',
    'open house',
  ],
  'Raamovereenkomst (minicompetitie)': [
    'raamovereenkomst, raamcontract, minicompetitie, mini competitie, minitender, nadere overeenkomst, framework agreement, mini competition, framework call off, call off, framework, nadere opdracht, further competition, afroep raamovereenkomst, nadere offerteaanvraag, afroep, framework direct award, framework further competition, via raamovereenkomst, afroep raamcontract',
    'nok, rok, roc, opdrachtencentrale, aankoopcentrale, noa',
  ],
  Onbekend: [
    'onbekend, nader te bepalen, ntb, nog niet bekend, nog onbekend, nog te bepalen, unknown, to be determined, tbd, tbc, to be confirmed, nnb',
    'diversen, overig, other, anders',
  ],
});

export const KIND_WORDS = means({
  Werken: ['werken, werk, works, construction', 'w, bouw'],
  Leveringen: ['leveringen, levering, supplies, goods, supply, leveren', 'l, product, producten, g'],
  Diensten: ['diensten, dienst, services, service', 'd, s'],
  'Sociale of specifieke diensten': [
    'sas, sociale diensten, sociale en andere specifieke diensten, sociale en specifieke diensten, social services, social or specific services',
    '',
  ],
});

export const MARK_WORDS = means({
  Kans: [
    'kans, kansrijk, x, v, ja, j, yes, waar, 1, opportunity, mogelijk, kansen',
    'k, hoog, ja kans, relevant, o, middel, onderzoeken, te onderzoeken',
  ],
  Eis: [
    'eis, eisen, minimumeis, minimumeisen, requirement, knock out, knock out eis, programma van eisen, pve, technische eis, technische specificatie',
    'e, r, ko, geeist',
  ],
  Gunning: [
    'gunning, gunningscriterium, gunningscriteria, award criterion, gunningcriterium, bpkv, emvi, award, award criteria, subgunningscriterium, wens',
    'g, gc, a, w',
  ],
  Contract: [
    'contract, contractbepaling, contractclausule, contract clause, uitvoeringsvoorwaarde, uitvoeringseis, bijzondere uitvoeringsvoorwaarde, contracteis',
    'c, uv',
  ],
  Innovatie: ['innovatie, innovation, innovatief', 'i'],
  Geschiktheid: ['geschiktheid, geschiktheidseis, selectie, selectiecriterium, selection criterion', 's'],
  Nee: ['nee, n, no, niet, geen, niet van toepassing op deze opdracht', 'laag'],
});

/** Words that say that something is not known yet; they read as blank everywhere (workbook.md, "unknown"). */
export const UNKNOWN_WORDS: readonly string[] = phrases(
  'ntb, nnb, nvt, n t b, n n b, n v t, pm, p m, onbekend, nader te bepalen, volgt, tbd, tbc, n a, na, nog niet bekend, nog onbekend, misschien, tba, to be confirmed, to be determined, to be advised, unknown, nog te bepalen, not known',
);
