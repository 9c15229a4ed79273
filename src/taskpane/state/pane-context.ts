import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';

export const PaneContext = createContext<Pane | null>(null);

/** What the pane can do. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A view outside the pane');
  return pane;
}

/** What the pane knows; draws again when that changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}
