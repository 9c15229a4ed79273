import type { TemplateWords } from '../../core/report/words/template-words';
import { expectedText } from '../expected';
import { expected } from '../../core/schema/reading';

/** The instructions of a new workbook, in Dutch. */
export const templateNl: TemplateWords = {
  language: 'nl',
  themeColumnNote: (theme) =>
    `Wat met ${theme} gebeurt: Kans, Eis, Gunning, Contract, Innovatie, Geschiktheid of Nee; meer dan één met ; ertussen. Leeg = het thema is niet van toepassing.`,
  ownColumnNote: 'Eigen stap van het team, uit de tabel Checklist: vul ja in als zij gedaan is.',
  validation: (type, refersTo) =>
    refersTo === null
      ? `Vul in: ${expectedText(expected(type.grammar, { choices: type.choices }), 'nl')}.`
      : `Vul een naam in die in de tabel ${refersTo} staat.`,
  instructions: {
    sheet: 'Uitleg',
    title: 'MVOI-werkmap',
    answer: 'Deze werkmap is het actieplan: vul de tabellen, de cijfers en het kwartaalrapport volgen daaruit.',
    asOf: 'Alles blijft in deze werkmap; er gaat niets naar buiten.',
    status: { busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt bij het maken van de werkmap.' },
    stepsHeading: 'Zo begint u',
    steps: [
      "1. Vul Instellingen: organisatie en planperiode. Kies in Thema's de focusthema's (Focus = ja) en schrijf op waarom.",
      '2. Zet in Doelen de jaardoelen: Soort Dekking, het jaar en het percentage, bijvoorbeeld 2025 en 75%.',
      '3. Vul de Aanbestedingskalender: één regel per aanbesteding, met startkwartaal, kansrijk en per thema wat ermee gebeurt.',
      '4. Vul Acties: wie doet wat, wanneer, met welk budget of welke uren.',
      '5. Toets de werkmap in het paneel (Controle) of met mvoi check, en verbeter wat genoemd wordt. Maak daarna het kwartaalrapport (Rapport, of mvoi report).',
    ],
    tablesHeading: 'De tabellen',
    columns: { table: 'Tabel', sheet: 'Blad', purpose: 'Waarvoor', needed: 'Nodig' },
    needed: 'voor elk rapport',
    optional: 'als u het gebruikt',
    colorsHeading: 'Kleuren en notities',
    colors: [
      'Een kolom met een donkere kop moet gevuld zijn; een kolom met een lichte kop mag leeg blijven.',
      'Een rode cel moet nog gevuld worden. Een gele themacel hoort bij een kansrijke aanbesteding zonder thema. Grijze regels zijn vervallen.',
      'Elke kop heeft een notitie die zegt wat er in de kolom hoort. Eigen kolommen en bladen mogen erbij; die blijven zoals ze zijn.',
    ],
  },
  provenance: {
    sheet: 'Herkomst',
    title: 'Herkomst van dit voorbeeld',
    answer: (example) =>
      `Wat letterlijk in het plan van ${example} staat, en wat een voorbeeld of een lezing van ons is.`,
    heading: 'Per regel',
    columns: {
      table: 'Tabel',
      row: 'Regel',
      source: 'Bron',
      quote: 'Woorden van de bron',
      elsewhere: 'Kolommen met een andere vindplaats',
      ours: 'Niet uit de bron',
      note: 'Opmerking',
    },
    empty: 'Er zijn geen regels.',
  },
};
