import type { EventName } from '../events/event-listeners';
import type { ApiVersion, Member } from '../protocol/api-type';
import { asks } from '../protocol/api-type';

/** The two internal calls by which Office.js has an event told and no longer told. */
export function listening<T>(
  wireEvent: string,
  since: ApiVersion,
  event: EventName,
  target: (object: T) => string,
): Record<string, Member<T>> {
  return {
    [`_Register${wireEvent}Event`]: asks<T>(since, (object, _, { listeners }) => listeners.add(event, target(object))),
    [`_Unregister${wireEvent}Event`]: asks<T>(since, (object, _, { listeners }) =>
      listeners.remove(event, target(object)),
    ),
  };
}
