import type { Slices } from '../kernel/slices';
import type { Block } from './blocks';

/** A part of a sheet that is made when its turn comes. */
export type Section = () => readonly Block[] | Slices<readonly Block[]>;

/** The blocks of the sections in their order, with an interruption after each: one over a large calendar is work enough. */
export function* blocksOf(sections: readonly Section[]): Slices<readonly Block[]> {
  const blocks: Block[] = [];
  for (const section of sections) {
    const made = section();
    blocks.push(...('next' in made ? yield* made : made));
    yield;
  }
  return blocks;
}
