import { questionsOf } from '../../core/recognise/questions';
import { TABLES } from '../../core/tables';
import { rangeAddress } from '../../core/workbook/address';
import { isLeftOutOf, type RawPart } from '../../core/workbook/raw-table';
import { adoptingWords } from '../../messages/adopting';
import type { Language } from '../../messages/language';
import type { Adopting, AdoptingList } from './adopting';

/** What `mvoi adopt --json` prints (adopting.md). */
export function adoptJson(adopting: Adopting, language: Language): unknown {
  const words = adoptingWords(language);
  return {
    workbook: adopting.inventory.name,
    tables: adopting.lists.map((list) => tableJson(list, language)),
    questions: questionsOf(adopting.lists).map((question) => ({
      table: TABLES[question.id].name,
      about: 'column' in question ? question.column : question.about,
      text: words.question(question),
      choices: question.choices,
    })),
  };
}

function tableJson(list: AdoptingList, language: Language): unknown {
  const words = adoptingWords(language);
  const { themesIn } = list;
  return {
    table: TABLES[list.id].name,
    confidence: list.confidence,
    places: list.places.map((place, at) => placeJson(list, place, list.rows[at] ?? 0)),
    columns: list.columns
      .filter(({ headings }) => headings.length > 0)
      .map(({ column, headings, confidence, why, samples }) => ({
        column,
        headings,
        confidence,
        why: words.why[why],
        samples,
      })),
    ...(themesIn === null
      ? {}
      : { themesIn: { headings: [themesIn.heading], confidence: themesIn.confidence, samples: themesIn.samples } }),
    values: list.values.map(({ column, word, means, count, confidence }) => ({
      column,
      word,
      means,
      count,
      confidence,
    })),
  };
}

function placeJson({ places, skipped }: AdoptingList, place: RawPart, rows: number): unknown {
  const { sheet, tableName, headerRow, firstRow, firstColumn, columnCount, rowCount } = place;
  const range = { row: headerRow, column: firstColumn, rowCount: firstRow + rowCount - headerRow, columnCount };
  return {
    sheet,
    ...(tableName === null ? {} : { excelTable: tableName }),
    address: rangeAddress(range),
    headingRows: Array.from({ length: firstRow - headerRow }, (_, line) => headerRow + line + 1),
    rows,
    skipped: skipped.filter((row) => isLeftOutOf(place, places, row)).map(({ row, why }) => ({ row: row + 1, why })),
  };
}
