import type { ExampleTables } from '../../../src/app/starting/examples/example-data';
import aanbestedingen from './Aanbestedingen.json';
import aandachtspunten from './Aandachtspunten.json';
import acties from './Acties.json';
import afspraken from './Afspraken.json';
import ambities from './Ambities.json';
import beleidsregels from './Beleidsregels.json';
import checklist from './Checklist.json';
import communicatie from './Communicatie.json';
import doelen from './Doelen.json';
import evaluatie from './Evaluatie.json';
import indicatoren from './Indicatoren.json';
import instellingen from './Instellingen.json';
import kosten from './Kosten.json';
import maatregelen from './Maatregelen.json';
import metingen from './Metingen.json';
import momentopname from './Momentopname.json';
import nulmeting from './Nulmeting.json';
import plantekst from './Plantekst.json';
import resultaten from './Resultaten.json';
import rollen from './Rollen.json';
import sdgKompas from './SdgKompas.json';
import sdgRelevantie from './SdgRelevantie.json';
import sdgs from './Sdgs.json';
import statusverloop from './Statusverloop.json';
import themas from './Themas.json';
import uitgaven from './Uitgaven.json';
import uitvraagteksten from './Uitvraagteksten.json';

/** A made-up municipality in the middle of its second year: what the product is like in use; see NOTES.md. */
export const tables: ExampleTables = {
  Aanbestedingen: aanbestedingen,
  Aandachtspunten: aandachtspunten,
  Acties: acties,
  Afspraken: afspraken,
  Ambities: ambities,
  Beleidsregels: beleidsregels,
  Checklist: checklist,
  Communicatie: communicatie,
  Doelen: doelen,
  Evaluatie: evaluatie,
  Indicatoren: indicatoren,
  Instellingen: instellingen,
  Kosten: kosten,
  Maatregelen: maatregelen,
  Metingen: metingen,
  Momentopname: momentopname,
  Nulmeting: nulmeting,
  Plantekst: plantekst,
  Resultaten: resultaten,
  Rollen: rollen,
  SdgKompas: sdgKompas,
  SdgRelevantie: sdgRelevantie,
  Sdgs: sdgs,
  Statusverloop: statusverloop,
  Themas: themas,
  Uitgaven: uitgaven,
  Uitvraagteksten: uitvraagteksten,
};
