import { exampleWorkbookSpec, newWorkbookSpec } from '../../app/starting/new-workbook';
import { isExampleName, type ExampleName } from '../../app/starting/examples/example-data';
import { yearOfDate } from '../../core/kernel/calendar-date';
import { cliWords } from '../../messages/cli';
import type { Language } from '../../messages/language';
import type { ExitCode, Host } from '../host';
import { UsageError } from '../options';

export interface InitOptions {
  readonly language: Language | null;
  readonly speaking: Language;
  readonly example: string | null;
  readonly force: boolean;
}

/** `mvoi init`: a new workbook from the template. */
export async function runInit(host: Host, path: string, options: InitOptions): Promise<ExitCode> {
  const words = cliWords(options.speaking);
  const example = exampleOf(options);
  await host.assertOutput(path, { overwrite: options.force, input: null });
  const language = options.language ?? 'nl';
  const spec =
    example === null
      ? await newWorkbookSpec(language, yearOfDate(host.today))
      : await exampleWorkbookSpec(language, example);
  const { bytes } = await host.writeWorkbook(null, spec, {
    name: path,
    onProgress: ({ step, done, total }) => host.terminal.progress(words.steps[step], done, total),
  });
  await host.writeFile(path, bytes, { overwrite: options.force, input: null });
  host.terminal.print(host.terminal.paint('green', words.init.done(path)));
  host.terminal.print(words.init.next(path));
  return 0;
}

function exampleOf({ example, speaking }: InitOptions): ExampleName | null {
  if (example === null) return null;
  const name = example.toLowerCase();
  if (isExampleName(name)) return name;
  throw new UsageError(cliWords(speaking).usage.example(example));
}
