import { join } from 'node:path';
import { besideProject, itWith } from './outside-needs';

/** What people reported elsewhere, made small: each is the example with one thing changed. */
export const REPORTED = besideProject('shared/corpus/reported');

export const itWithReported = itWith(REPORTED);

export const EXAMPLE = join(__dirname, '../../examples/alkmaar.xlsx');
