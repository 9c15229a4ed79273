import { fileSize } from '../format-size';
import { hostErrorsNl, type ErrorDetails } from '../host-errors/nl';

/** The words of the command line, in Dutch; `en.ts` has the same keys. */
export const cliNl = {
  program: {
    description:
      'Controleert de MVOI-werkmap van een gemeente, rekent de cijfers uit en maakt het kwartaalrapport. De werkmap zelf wordt nooit gewijzigd.',
    usage: 'opdracht bestand [opties]',
    commandUsage: '<bestand> [opties]',
    fileArgument: '<bestand>',
    helpTerm: 'help [opdracht]',
    terms: {
      date: 'jjjj-mm-dd',
      quarter: 'jjjj-Qn',
      name: 'naam',
      file: 'bestand',
      table: 'tabel=blad',
      column: 'tabel.kolom=kop',
      value: 'tabel.kolom: woord=betekenis',
    },
    headings: { usage: 'Gebruik:', arguments: 'Argumenten:', options: 'Opties:', commands: 'Opdrachten:' },
    version: 'toon de versie',
    help: 'toon deze hulp',
    helpCommand: 'toon de hulp van een opdracht',
    file: 'de werkmap (.xlsx)',
    newFile: 'de nieuwe werkmap (.xlsx)',
    init: 'maak een nieuwe werkmap met alle tabellen, keuzelijsten en uitleg',
    check: 'controleer de werkmap en toon elke melding met de cel',
    figures: 'reken de cijfers van het plan uit',
    report: 'maak een kopie van de werkmap met de rapportbladen en het kwartaalrapport',
    adopt: 'maak een kopie van de werkmap waarin staat welk blad welke tabel is, en welke kop welke kolom',
    options: {
      language: 'taal van de meldingen: nl of en (anders Rapporttaal uit de werkmap, anders nl)',
      templateLanguage: 'taal van de uitleg: nl of en',
      date: 'peildatum (jjjj-mm-dd; anders Peildatum uit de werkmap, anders vandaag)',
      quarter: 'kwartaal van de cijfers (jjjj-Qn; anders het kwartaal van de peildatum)',
      reportQuarter:
        'kwartaal van het rapport (jjjj-Qn; anders het kwartaal van de peildatum, en in de eerste 21 dagen daarvan het vorige)',
      indicators: 'schrijf de indicatoren per kwartaal naar een CSV-bestand; met --quarter alleen dat kwartaal',
      json: 'schrijf JSON naar de uitvoer, meldingen naar het foutkanaal',
      out: 'de kopie die gemaakt wordt',
      force: 'overschrijf een bestaand uitvoerbestand',
      example: 'begin met een voorbeeld: voorbeeld (verzonnen, in gebruik), alkmaar, helmond of heerlen',
      replaceReport: 'vervang het vastgelegde rapport van dit kwartaal',
      table: 'waar een tabel staat: een blad of een Excel-tabel; niets achter = is niet gebruiken (mag vaker)',
      column: 'onder welke kop een kolom staat; niets achter = is niet gebruiken (mag vaker)',
      value: 'wat een woord in een kolom betekent, zoals "Aanbestedingen.Status: loopt=In voorbereiding" (mag vaker)',
      accept: 'laat ook meetellen wat een voorstel is',
      newVersion: 'leg een nieuwe versie vast naast het rapport van dit kwartaal',
    },
    exitCodes: 'Afsluitcodes: 0 gelukt, 1 gelukt met fouten in de gegevens, 2 niet gelukt.',
  },
  usage: {
    unknownCommand: (name: string) => `De opdracht “${name}” bestaat niet. Kies init, check, figures, report of adopt.`,
    unknownOption: (name: string) => `De optie ${name} bestaat niet. “mvoi --help” toont wat kan.`,
    missingArgument: () => 'Noem de werkmap, bijvoorbeeld: mvoi check actieplan.xlsx.',
    tooManyArguments: () =>
      'Er staan te veel namen achter de opdracht. Zet een bestandsnaam met spaties tussen aanhalingstekens.',
    missingValue: (name: string) => `Achter de optie ${name} hoort een waarde.`,
    invalid: () => 'De opdracht is niet begrepen. “mvoi --help” toont wat kan.',
    date: (text: string) => `“${text}” is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2025-10-01.`,
    quarter: (text: string) => `“${text}” is geen kwartaal. Schrijf jjjj-Qn, bijvoorbeeld 2025-Q3.`,
    language: (text: string) => `“${text}” is geen taal die u kunt kiezen. Kies nl of en.`,
    example: (text: string) => `Het voorbeeld “${text}” is er niet. Kies voorbeeld, alkmaar, helmond of heerlen.`,
    nothingToAdopt: () =>
      'Zeg met --table of --column wat waar staat, bijvoorbeeld: --table "Aanbestedingen=Planning".',
    coupling: (text: string) => `“${text}” is niet te lezen. Schrijf tabel=blad of tabel.kolom=kop.`,
    table: (text: string) => `“${text}” is geen tabel van het actieplan.`,
    bothReportChoices: () => 'Kies --replace-report of --new-version, niet allebei.',
  },
  steps: {
    reading: 'Lezen',
    checking: 'Controleren',
    computing: 'Rekenen',
    composing: 'Bladen opstellen',
    writing: 'Schrijven',
    verifying: 'Resultaat controleren',
  },
  check: {
    title: (file: string, asOf: string) => `${file}, stand ${asOf}`,
    allWell: () => 'Er zijn geen meldingen.',
    counts: (error: number, warning: number, notice: number) =>
      `${amount(error, 'fout', 'fouten')}, ${amount(warning, 'waarschuwing', 'waarschuwingen')}, ${amount(notice, 'opmerking', 'opmerkingen')}`,
    dismissed: (count: number) =>
      `${amount(count, 'melding wordt', 'meldingen worden')} genegeerd. De reden staat op blad Afwijzingen:`,
    next: (file: string) => `Verbeter eerst de fouten in Excel en draai dan opnieuw: mvoi check ${file}`,
    nextReport: (file: string) => `Volgende stap: mvoi report ${file}`,
    couplings: (count: number) =>
      `${amount(count, 'koppeling wordt', 'koppelingen worden')} niet gevolgd. Daar geldt wat automatisch herkend wordt:`,
  },
  figures: {
    title: (file: string, asOf: string, quarter: string) => `${file}, stand ${asOf}, kwartaal ${quarter}`,
    noCoverage: () => "Dekking: niet te berekenen. Blad Aanbestedingskalender of Thema's ontbreekt.",
    leftOut: (rows: number) =>
      `${amount(rows, 'cel is', 'cellen zijn')} niet te lezen en ${rows === 1 ? 'telt' : 'tellen'} niet mee. Zie mvoi check.`,
  },
  report: {
    done: (file: string) => `Gemaakt: ${file}`,
    sheets: (names: string) => `Bladen: ${names}`,
    kept: (quarter: string) =>
      `Het kwartaalrapport ${quarter} was al vastgelegd en is niet gewijzigd. Gebruik --replace-report of --new-version om dat te veranderen.`,
    findings: (counts: string) => `Meldingen: ${counts}`,
  },
  adopt: {
    done: (file: string, count: number) => `Gemaakt: ${file}, met ${amount(count, 'tabel', 'tabellen')} gekoppeld`,
    nothing: () => 'Er is niets te bewaren: dit wordt al zo herkend.',
  },
  init: {
    done: (file: string) => `Gemaakt: ${file}`,
    next: (file: string) => `Vul de bladen in Excel en controleer ze dan: mvoi check ${file}`,
  },
  hostErrors: {
    'file-not-found': (d: ErrorDetails) => `Het bestand ${d.file} is er niet. Controleer de naam en de map.`,
    'file-not-readable': (d: ErrorDetails) =>
      `Het bestand ${d.file} kan niet gelezen worden. Misschien is het in gebruik, of is het geen gewoon bestand, zoals een map.`,
    'not-a-workbook': (d: ErrorDetails) => `${d.file} is geen Excel-werkmap (.xlsx).`,
    'old-format': (d: ErrorDetails) =>
      `${d.file} heeft een ouder of ander Excel-formaat. Sla het in Excel op als .xlsx.`,
    encrypted: (d: ErrorDetails) =>
      `${d.file} is versleuteld: met een wachtwoord of door een vertrouwelijkheidslabel. Haal in Excel het wachtwoord eraf, of kies een label zonder versleuteling, en probeer het opnieuw.`,
    'too-large': (d: ErrorDetails) =>
      d.what === undefined || d.what === 'file'
        ? `${d.file} is te groot: meer dan ${fileSize(Number(d.limit ?? 0))}. Bewaar bijlagen en afbeeldingen ergens anders, of verdeel de werkmap.`
        : `${d.file} is uitgepakt te groot: meer dan ${fileSize(Number(d.limit ?? 0))}, bij ${placeOf(d)}. Verwijder daar lege rijen en kolommen, of zet wat niet bij het plan hoort in een andere werkmap.`,
    'suspicious-archive': (d: ErrorDetails) =>
      `${d.file} is geweigerd: het bestand is zo opgebouwd dat het schade kan doen.`,
    damaged: (d: ErrorDetails) =>
      `${d.file} is beschadigd${d.part === undefined || d.part === '' ? '' : ` (onderdeel ${d.part})`} en kan niet gelezen worden. Open het in Excel, laat het herstellen en sla het op.`,
    'output-exists': (d: ErrorDetails) =>
      `${d.file} bestaat al. Kies een andere naam met --out, of overschrijf met --force.`,
    'output-is-input': (d: ErrorDetails) =>
      `${d.file} is de werkmap zelf. Die wordt nooit overschreven. Kies een andere naam met --out.`,
    'output-not-writable': (d: ErrorDetails) =>
      `${d.file} kan niet geschreven worden. Controleer of de map bestaat en of u er mag schrijven.`,
    'output-name': (d: ErrorDetails) => `${d.file}: geef de uitvoer een naam die op ${d.extension} eindigt.`,
    'output-name-too-long': (d: ErrorDetails) => `De naam ${d.file} is te lang. Kies een kortere naam met --out.`,
    ...hostErrorsNl,
  },
};

function placeOf({ sheet, part }: ErrorDetails): string {
  return sheet === undefined ? `onderdeel ${part}` : `blad ${sheet}`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export type CliWords = typeof cliNl;
