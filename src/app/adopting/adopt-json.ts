import { questionsOf } from '../../core/recognise/questions';
import { TABLES } from '../../core/tables';
import { rangeAddress } from '../../core/workbook/address';
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
    places: list.places.map(({ sheet, tableName, headerRow, firstRow, firstColumn, columnCount, rowCount }, at) => ({
      sheet,
      ...(tableName === null ? {} : { excelTable: tableName }),
      address: rangeAddress({
        row: headerRow,
        column: firstColumn,
        rowCount: firstRow + rowCount - headerRow,
        columnCount,
      }),
      headingRows: Array.from({ length: firstRow - headerRow }, (_, line) => headerRow + line + 1),
      rows: list.rows[at] ?? 0,
      skipped: list.skipped
        .filter((one) => one.sheet === sheet && one.row >= firstRow && one.row < firstRow + rowCount)
        .map(({ row, why }) => ({ row: row + 1, why })),
    })),
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
