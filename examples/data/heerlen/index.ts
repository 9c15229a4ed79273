import type { ExampleTables } from '../../../src/app/starting/examples/example-data';
import aanbestedingen from './Aanbestedingen.json';
import aandachtspunten from './Aandachtspunten.json';
import acties from './Acties.json';
import ambities from './Ambities.json';
import beleidsregels from './Beleidsregels.json';
import checklist from './Checklist.json';
import communicatie from './Communicatie.json';
import doelen from './Doelen.json';
import indicatoren from './Indicatoren.json';
import instellingen from './Instellingen.json';
import maatregelen from './Maatregelen.json';
import nulmeting from './Nulmeting.json';
import plantekst from './Plantekst.json';
import resultaten from './Resultaten.json';
import rollen from './Rollen.json';
import sdgs from './Sdgs.json';
import themas from './Themas.json';
import uitvraagteksten from './Uitvraagteksten.json';
import sdgKompas from './SdgKompas.json';
import sdgRelevantie from './SdgRelevantie.json';
import uitgaven from './Uitgaven.json';

/** The plan of Heerlen, transcribed; see NOTES.md beside this file. */
export const tables: ExampleTables = {
  Aanbestedingen: aanbestedingen,
  Aandachtspunten: aandachtspunten,
  Acties: acties,
  Ambities: ambities,
  Beleidsregels: beleidsregels,
  Checklist: checklist,
  Communicatie: communicatie,
  Doelen: doelen,
  Indicatoren: indicatoren,
  Instellingen: instellingen,
  Maatregelen: maatregelen,
  Nulmeting: nulmeting,
  Plantekst: plantekst,
  Resultaten: resultaten,
  Rollen: rollen,
  Sdgs: sdgs,
  Themas: themas,
  Uitvraagteksten: uitvraagteksten,
  SdgKompas: sdgKompas,
  SdgRelevantie: sdgRelevantie,
  Uitgaven: uitgaven,
};
