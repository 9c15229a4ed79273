import type { ExampleTables } from '../../../src/app/starting/examples/example-data';
import aanbestedingen from './Aanbestedingen.json';
import aandachtspunten from './Aandachtspunten.json';
import acties from './Acties.json';
import beleidsregels from './Beleidsregels.json';
import communicatie from './Communicatie.json';
import doelen from './Doelen.json';
import indicatoren from './Indicatoren.json';
import instellingen from './Instellingen.json';
import maatregelen from './Maatregelen.json';
import metingen from './Metingen.json';
import rollen from './Rollen.json';
import statusverloop from './Statusverloop.json';
import themas from './Themas.json';
import kosten from './Kosten.json';

/** The plan of Helmond, transcribed; see NOTES.md beside this file. */
export const tables: ExampleTables = {
  Aanbestedingen: aanbestedingen,
  Aandachtspunten: aandachtspunten,
  Acties: acties,
  Beleidsregels: beleidsregels,
  Communicatie: communicatie,
  Doelen: doelen,
  Indicatoren: indicatoren,
  Instellingen: instellingen,
  Maatregelen: maatregelen,
  Metingen: metingen,
  Rollen: rollen,
  Statusverloop: statusverloop,
  Themas: themas,
  Kosten: kosten,
};
