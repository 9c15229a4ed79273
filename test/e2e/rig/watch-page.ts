/** What the pane's page noticed of itself, kept on its window for the tests. */
export interface PageNotes {
  /** Texts that a screen reader would say, in order. */
  readonly spoken: string[];
  /** What the content security policy stopped. */
  readonly violations: string[];
}

declare global {
  interface Window {
    e2eNotes?: PageNotes;
  }
}

/** Put into every page before its own scripts; must stand on its own. */
export function watchPage(): void {
  const notes: PageNotes = { spoken: [], violations: [] };
  window.e2eNotes = notes;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    notes.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
  const last = new Map<Element, string>();
  const listen = (records: readonly MutationRecord[]): void => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) regions.add(region);
      for (const node of addedNodes) {
        if (node instanceof Element) for (const inner of node.querySelectorAll(live)) regions.add(inner);
      }
    }
    for (const region of regions) {
      const text = region.textContent?.trim() ?? '';
      if (text !== '' && last.get(region) !== text) notes.spoken.push(text.replace(/\s+/g, ' '));
      last.set(region, text);
    }
  };
  new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
}
