import { RIBBON_COMMANDS, type CommandOutcome, type RibbonCommand } from '../app/run-command';
import { commandWords } from '../messages/commands';
import { hostErrorMessage } from '../messages/host-errors';
import type { Language } from '../messages/language';

/** What a command has to tell that no sheet tells. */
export interface Notice {
  readonly command: RibbonCommand;
  readonly language: Language;
  readonly outcome: NoticeOutcome;
}

type NoticeOutcome =
  | Exclude<CommandOutcome, { readonly kind: 'written' | 'failed' }>
  | { readonly kind: 'failed'; readonly code: string; readonly details: Fields };

type Fields = Readonly<Record<string, string | number>>;

/** A notice in words. */
export interface NoticeText {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly close: string;
}

export function noticeText({ command, language, outcome }: Notice): NoticeText {
  const words = commandWords(language);
  const button = words.buttons[command];
  const frame = { title: words.title(button), close: words.close };
  switch (outcome.kind) {
    case 'kept':
      return { ...frame, heading: words.kept.heading(outcome.quarter), text: words.kept.text(outcome.sheet) };
    case 'no-plan':
      return { ...frame, ...words.noPlan };
    case 'failed':
      return {
        ...frame,
        heading: words.failed(button),
        text: hostErrorMessage(outcome.code, outcome.details, language),
      };
  }
}

/**
 * A notice as the part of an address after `#`, which a browser never sends to the server: what a sheet is called stays
 * with the user.
 */
export function noticeFragment({ command, language, outcome }: Notice): string {
  const { kind, ...rest } = outcome;
  const details = 'details' in rest ? rest.details : {};
  const others = Object.entries({ ...rest, ...details }).flatMap(([key, value]) =>
    typeof value === 'object' ? [] : [[key, String(value)]],
  );
  return new URLSearchParams([['notice', kind], ['command', command], ['language', language], ...others]).toString();
}

/** The notice in the part of an address after `#`; `null` when it holds none. */
export function noticeOf(fragment: string): Notice | null {
  const { notice, command: name, language: spoken, code, ...details } = fieldsOf(fragment);
  const command = RIBBON_COMMANDS.find((known) => known === name);
  if (notice === undefined || command === undefined) return null;
  const language: Language = spoken === 'en' ? 'en' : 'nl';
  switch (notice) {
    case 'kept': {
      const { quarter = '', sheet = '' } = details;
      return { command, language, outcome: { kind: 'kept', quarter, sheet } };
    }
    case 'no-plan':
      return { command, language, outcome: { kind: 'no-plan' } };
    default:
      return { command, language, outcome: { kind: 'failed', code: code ?? 'unexpected', details } };
  }
}

function fieldsOf(fragment: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
}
