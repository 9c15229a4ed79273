import type { Slices } from '../../kernel/slices';
import type { Block, BlockKind, BlockOf } from '../blocks';
import { placeChart } from './chart-layout';
import type { SheetBuilder } from './sheet-builder';
import { placeMatrix, placeTable } from './table-layout';
import { placeAnswer, placeHeading, placeKeyFigures, placeList, placeText } from './text-layout';

/** What can be long is placed in slices. */
type Placing<K extends BlockKind> = (block: BlockOf<K>, sheet: SheetBuilder) => Slices<void> | void;

/** How each kind of block is laid out; a kind without an entry does not compile. */
const PLACINGS = {
  heading: placeHeading,
  answer: placeAnswer,
  text: placeText,
  'key-figures': placeKeyFigures,
  table: placeTable,
  matrix: placeMatrix,
  chart: placeChart,
  list: placeList,
} satisfies { readonly [K in BlockKind]: Placing<K> };

export function* placeBlock<K extends BlockKind>(block: BlockOf<K> & Block, sheet: SheetBuilder): Slices<void> {
  // The registry pairs each kind with its own block, which a union of kinds cannot show the compiler.
  const place = PLACINGS[block.kind] as unknown as Placing<K>;
  const slices = place(block, sheet);
  if (slices) yield* slices;
}
