import type { ExampleTables } from '../../../src/app/starting/examples/example-data';
import aanbestedingen from './Aanbestedingen.json';
import aandachtspunten from './Aandachtspunten.json';
import acties from './Acties.json';
import afspraken from './Afspraken.json';
import afwijzingen from './Afwijzingen.json';
import ambities from './Ambities.json';
import beleidsregels from './Beleidsregels.json';
import checklist from './Checklist.json';
import communicatie from './Communicatie.json';
import doelen from './Doelen.json';
import evaluatie from './Evaluatie.json';
import indicatoren from './Indicatoren.json';
import instellingen from './Instellingen.json';
import plantekst from './Plantekst.json';
import resultaten from './Resultaten.json';
import rollen from './Rollen.json';
import sdgs from './Sdgs.json';
import themas from './Themas.json';

/** The plan of Alkmaar, transcribed; see NOTES.md beside this file. */
export const tables: ExampleTables = {
  Aanbestedingen: aanbestedingen,
  Aandachtspunten: aandachtspunten,
  Acties: acties,
  Afspraken: afspraken,
  Afwijzingen: afwijzingen,
  Ambities: ambities,
  Beleidsregels: beleidsregels,
  Checklist: checklist,
  Communicatie: communicatie,
  Doelen: doelen,
  Evaluatie: evaluatie,
  Indicatoren: indicatoren,
  Instellingen: instellingen,
  Plantekst: plantekst,
  Resultaten: resultaten,
  Rollen: rollen,
  Sdgs: sdgs,
  Themas: themas,
};
