import { MANIFEST_THEMES } from '../../src/core/reference/theme-names';
import { SETTINGS } from '../../src/core/plan/read-settings';
import { fieldReference, type ColumnReference, type TableReference } from '../../src/core/tables/field-reference';
import type { FilledCell } from './arbitraries';
import { GRAMMAR_EXAMPLES } from './grammar-examples';

/** How the page is made again. */
export const REGENERATE = 'npm run docs:fields';

/** docs/velden.md: every kind of cell, table and column of the workbook, from the definitions that read them. */
export function fieldsPage(): string {
  return `${[HEAD, kindsOfCells(), settings(), themes(), ...fieldReference().map(tableSection)].join('\n\n')}\n`;
}

const HEAD = `# Velden van de werkmap

<!-- Gemaakt uit de tabeldefinities met \`${REGENERATE}\`; met de hand veranderen heeft geen zin. -->

Elk onderwerp heeft een eigen tabel. Een tabel wordt gevonden aan de naam van de Excel-tabel, anders aan de naam van het blad, anders aan
haar koppen. Alleen Themas, Aanbestedingen en Acties zijn nodig voor een rapport; wat verder ontbreekt, neemt zijn cijfers mee.

- **Koppen.** De volgorde van de kolommen is vrij. Hoofdletters, accenten, spaties en regeleinden in een kop maken niet uit. De eigen naam van
  een kolom gaat voor; een andere kop telt alleen als die naam er niet is. Onbekende kolommen blijven staan en tellen niet mee.
- **Rijen.** Lege regels worden overgeslagen; verborgen en gefilterde regels tellen mee; een totaalregel niet.
- **Verplicht.** *ja* = de kolom moet er zijn en elke cel gevuld; *kolom* = de kolom moet er zijn, een cel mag leeg blijven.
- **Lijsten.** Meer waarden in een cel scheidt u met \`;\` of een regeleinde. Een komma, + of / mag ook als elk deel een bekende waarde is:
  „Grond-, weg- en waterbouw” blijft heel.
- **Thema's.** De aanbestedingskalender heeft een kolom per thema, met de naam van het thema als kop; daarin staan themamarkeringen.
- **Kwartaalkolommen.** Een kalender zonder kolom Start mag een kolom per kwartaal hebben („2025-Q1”, „Q1 2025”, „K1 2025”): het eerste kwartaal
  met een X is de start.

De Engelse betekenis staat erbij voor wie in het Engels werkt; de namen in de werkmap blijven Nederlands.`;

function kindsOfCells(): string {
  const rows = Object.values(GRAMMAR_EXAMPLES).map(({ name, accepts, refuses, note }) => [
    name,
    codes(accepts),
    codes(refuses),
    note,
  ]);
  return section('## Soorten cellen', table(['cel', 'wordt gelezen', 'wordt geweigerd', ''], rows));
}

function settings(): string {
  const rows = Object.values(SETTINGS).map(({ name, aliases, type }) => [
    `**${name}**`,
    typeName({ grammar: type.grammar, list: type.list }),
    type.choices.length > 0 && type.grammar === 'choice' ? type.choices.join(' \\| ') : '',
    aliases.join(', '),
  ]);
  return section('## Instellingen die bekend zijn', table(['instelling', 'cel', 'keuzes', 'heet ook'], rows));
}

function themes(): string {
  const rows = MANIFEST_THEMES.map(([name, ...aliases]) => [`**${name}**`, aliases.join(', ')]);
  return section(
    "## Thema's van het Manifest",
    'Een eigen naam mag ook. Wie een thema onder een van deze namen in Themas zet, mag het in kolomkoppen en in andere tabellen bij de andere namen noemen.',
    table(['thema', 'heet ook'], rows),
  );
}

function tableSection({ name, sheet, aliases, note, needed, columns }: TableReference): string {
  const key = columns.filter((column) => column.key).map(({ heading }) => heading);
  const facts = [
    `Blad: ${sheet}.`,
    needed ? 'Nodig voor elk rapport.' : '',
    key.length > 0 ? `Uniek: ${key.join(' + ')}.` : '',
    aliases.length > 0 ? `Heet ook: ${aliases.join(', ')}.` : '',
  ];
  const heads = [
    'kolom',
    'cel',
    'verplicht',
    'leeg is',
    'wat erin staat',
    'betekenis in het Engels',
    'keuzes',
    'andere koppen',
  ];
  return section(
    `## ${name}`,
    `${note.nl} *${note.en}*`,
    facts.filter((fact) => fact !== '').join(' '),
    table(heads, columns.map(columnRow)),
  );
}

function columnRow({ heading, aliases, note, type, required, blank, refersTo }: ColumnReference): readonly string[] {
  const refers = refersTo === null ? '' : ` (uit ${refersTo})`;
  return [
    `**${heading}**`,
    typeName(type) + refers,
    { filled: 'ja', present: 'kolom', no: '' }[required],
    blank ?? '',
    note.nl,
    note.en,
    type.grammar === 'choice' ? type.choices.map((choice) => choiceText(choice, type.aliases[choice])).join('; ') : '',
    aliases.join(', '),
  ];
}

function typeName({ grammar, list }: Pick<ColumnReference['type'], 'grammar' | 'list'>): string {
  const { name } = GRAMMAR_EXAMPLES[grammar];
  return list && grammar !== 'theme-marks' ? `lijst van ${name}` : name;
}

function choiceText(choice: string, spellings: readonly string[] = []): string {
  return spellings.length > 0 ? `**${choice}** (${spellings.join(', ')})` : `**${choice}**`;
}

function codes(cells: readonly FilledCell[]): string {
  return [...new Set(cells.map(code))].join(', ');
}

/** A cell as Dutch Excel shows it. */
function code(cell: FilledCell): string {
  return `\`${typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell)}\``;
}

function section(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
