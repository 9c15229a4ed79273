import type { ExampleName, ExampleTables } from './example-data';

/** The tables of an example; each is a piece of the program of its own, loaded only when it is asked for. */
export async function loadExample(name: ExampleName): Promise<ExampleTables> {
  switch (name) {
    case 'voorbeeld':
      return (await import('../../../../examples/data/voorbeeld')).tables;
    case 'alkmaar':
      return (await import('../../../../examples/data/alkmaar')).tables;
    case 'helmond':
      return (await import('../../../../examples/data/helmond')).tables;
    case 'heerlen':
      return (await import('../../../../examples/data/heerlen')).tables;
  }
}
