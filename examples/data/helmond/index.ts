import type { ExampleTables } from '../../../src/app/starting/examples/example-data';
import aanbestedingen from './Aanbestedingen.json';
import aandachtspunten from './Aandachtspunten.json';
import acties from './Acties.json';
import afspraken from './Afspraken.json';
import afwijzingen from './Afwijzingen.json';
import beleidsregels from './Beleidsregels.json';
import communicatie from './Communicatie.json';
import doelen from './Doelen.json';
import indicatoren from './Indicatoren.json';
import instellingen from './Instellingen.json';
import kosten from './Kosten.json';
import maatregelen from './Maatregelen.json';
import nulmeting from './Nulmeting.json';
import plantekst from './Plantekst.json';
import resultaten from './Resultaten.json';
import rollen from './Rollen.json';
import statusverloop from './Statusverloop.json';
import themas from './Themas.json';

/** The plan of Helmond, transcribed; see NOTES.md beside this file. */
export const tables: ExampleTables = {
  Aanbestedingen: aanbestedingen,
  Aandachtspunten: aandachtspunten,
  Acties: acties,
  Afspraken: afspraken,
  Afwijzingen: afwijzingen,
  Beleidsregels: beleidsregels,
  Communicatie: communicatie,
  Doelen: doelen,
  Indicatoren: indicatoren,
  Instellingen: instellingen,
  Kosten: kosten,
  Maatregelen: maatregelen,
  Nulmeting: nulmeting,
  Plantekst: plantekst,
  Resultaten: resultaten,
  Rollen: rollen,
  Statusverloop: statusverloop,
  Themas: themas,
};
