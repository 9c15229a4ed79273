import type { Connection, HostReply } from '../connection';
import { EVENT_CATEGORY } from '../events/event-listeners';
import type { WireEvent } from '../events/event-router';
import { ExcelFailure } from '../excel-failure';
import { refusalBody } from '../protocol/refusal';
import type { WireBatch } from '../protocol/wire';
import { utf8Length } from '../sync-record';

const RESPONSE = 2;
const EVENT_MESSAGE = 3;

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireBatch };
}

/** The host's end of the bridge over which Office.js sends batches as JSON text, and hears answers and events. */
export class BridgeEnd {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(private readonly connection: Connection) {
    connection.onEvents = (events) => {
      this.onMessageFromHost?.(eventMessage(events));
    };
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    this.connection.send({ batch: message.body, bytes: utf8Length(text), flags }).then(
      (reply) => this.onMessageFromHost?.(answerMessage(id, reply)),
      (error: unknown) => {
        this.fail(id, error);
      },
    );
  }

  /** The stand-in itself broke, or a hook of the test did: no answer of Excel's, so the test must not go on. */
  private fail(id: number, error: unknown): void {
    this.onMessageFromHost?.(answerMessage(id, { kind: 'refusal', failure: new ExcelFailure('GeneralException') }));
    setTimeout(() => {
      throw error;
    });
  }
}

function answerMessage(id: number, reply: HostReply): string {
  const body = reply.kind === 'answer' ? reply.text : refusalBody(reply.failure);
  return `{"id":${String(id)},"type":${String(RESPONSE)},"message":{"statusCode":200,"headers":{},"body":${body}}}`;
}

function eventMessage(events: readonly WireEvent[]): string {
  const entries = events.map(({ messageType, targetId, args }) => ({
    messageCategory: EVENT_CATEGORY,
    messageType,
    targetId,
    message: JSON.stringify(args),
  }));
  return JSON.stringify({ type: EVENT_MESSAGE, message: { entries } });
}
