import { readCouplings, type Coupling } from '../../core/plan/couplings';
import { locateKept } from '../../core/plan/locate-tables';
import type { ListCoupling } from '../../core/recognise/list-coupling';
import { isWordOfContract, wordsOfColumn } from '../../core/recognise/words-of-list';
import { couplingsSheet } from '../../core/report/couplings.sheet';
import type { SheetSpec } from '../../core/report/sheet-spec/sheet-spec';
import type { RawTable } from '../../core/workbook/raw-table';
import { couplingsWords } from '../../messages/couplings';
import type { Language } from '../../messages/language';
import type { WorkbookReading } from '../reading/read-workbook';

/**
 * The sheet that keeps what counted because it was recognised for certain, so that a next report reads the same whatever
 * a later version would propose; none where all that counted is kept already, or has the contract's names.
 */
export function countedSheet(
  { inventory, raws }: Pick<WorkbookReading, 'inventory' | 'raws'>,
  language: Language,
): readonly SheetSpec[] {
  const { couplings } = readCouplings(inventory);
  const { locations } = locateKept(inventory);
  const counted = [...locations].flatMap(([id, { list, foundBy }]): readonly Coupling[] => {
    const raw = raws.get(id);
    if (list === null || raw === undefined || foundBy === 'adopted') return [];
    const coupling = withWords(list.coupling, raw);
    const [place] = coupling.places;
    return place === undefined ? [] : [{ id, place, choices: coupling.columns, list: coupling }];
  });
  return counted.length === 0 ? [] : [couplingsSheet([...couplings, ...counted], couplingsWords(language).sheet)];
}

/** With what its words meant, as far as the dictionary was sure. */
function withWords(coupling: ListCoupling, { rows, headings }: RawTable): ListCoupling {
  const { id } = coupling;
  const values = coupling.columns.flatMap(({ column, heading }) => {
    const at = heading === null ? -1 : headings.indexOf(heading);
    return at < 0 ? [] : wordsOfColumn(id, column, rows, at, coupling.values);
  });
  return {
    ...coupling,
    values: values.flatMap(({ column, word, means, confidence }) =>
      means !== null && confidence === 'certain' && !isWordOfContract(id, column, word)
        ? [{ column, word, means }]
        : [],
    ),
  };
}
