import type { TemplateWords } from '../../core/report/words/template-words';
import { sheetOfTable } from '../../core/tables';
import { expectedText } from '../expected';
import { expected } from '../../core/schema/reading';

/** The instructions of a new workbook, in Dutch. */
export const templateNl: TemplateWords = {
  language: 'nl',
  themeColumnNote: (theme) =>
    `Wat met ${theme} gebeurt: Kans, Eis, Gunning, Contract, Innovatie, Geschiktheid of Nee. Meer dan één keuze: met ; ertussen. Leeg = nog niets gekozen.`,
  ownColumnNote: 'Eigen stap van het team, van blad Checklist. Vul ja in als deze stap is gezet.',
  validation: (type, refersTo) =>
    refersTo === null
      ? `Vul in: ${expectedText(expected(type.grammar, { choices: type.choices }), 'nl')}.`
      : `Vul een naam in die op blad ${sheetOfTable(refersTo)} staat.`,
  instructions: {
    sheet: 'Uitleg',
    title: 'MVOI-werkmap',
    answer: 'Deze werkmap is het actieplan. De cijfers en het kwartaalrapport volgen uit de bladen die u invult.',
    asOf: 'Alles blijft in deze werkmap. Er gaan geen gegevens naar buiten.',
    status: { busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt bij het maken van de werkmap.' },
    stepsHeading: 'Zo begint u',
    steps: [
      "1. Vul Instellingen: organisatie en planperiode. Kies in Thema's de focusthema's (Focus = ja) en schrijf op waarom.",
      '2. Zet in Doelen de jaardoelen: Soort Dekking, het jaar en het percentage, bijvoorbeeld 2025 en 75%.',
      '3. Vul de Aanbestedingskalender: één rij per aanbesteding, met startkwartaal, kansrijk en per thema uw keuze.',
      '4. Vul Acties: wie doet wat, wanneer, met welk budget of welke uren.',
      '5. Controleer de werkmap in het paneel (Controle) of met mvoi check, en verbeter wat genoemd wordt. Maak daarna het kwartaalrapport (Rapport, of mvoi report).',
    ],
    tablesHeading: 'De bladen',
    columns: { table: 'Tabel', sheet: 'Blad', purpose: 'Waarvoor', needed: 'Nodig' },
    needed: 'voor elk rapport',
    optional: 'als u het gebruikt',
    colorsHeading: 'Kleuren en notities',
    colors: [
      'Een kolom met een donkere kop is verplicht. Een kolom met een lichte kop mag leeg blijven.',
      'Een rode cel moet nog gevuld worden. Een gele themacel hoort bij een kansrijke aanbesteding zonder thema. Grijze rijen zijn vervallen.',
      'Elke kop heeft een notitie die zegt wat er in de kolom hoort. Eigen kolommen en bladen mogen erbij. Die blijven zoals ze zijn.',
    ],
  },
  provenance: {
    sheet: 'Herkomst',
    title: 'Herkomst van dit voorbeeld',
    answer: (example) =>
      `Wat letterlijk in het plan van ${example} staat, en wat een voorbeeld of een uitleg van MVOI Actieplan is.`,
    heading: 'Per rij',
    columns: {
      table: 'Tabel',
      row: 'Rij',
      source: 'Bron',
      quote: 'Woorden van de bron',
      elsewhere: 'Kolommen met een andere vindplaats',
      ours: 'Niet uit de bron',
      note: 'Opmerking',
    },
    empty: 'Er zijn geen rijen.',
  },
};
