import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

/** Milliseconds in which a view mostly comes by itself; a skeleton before that only flickers. */
const PATIENCE = 300;

/** Shows something only once the user has waited for a moment. */
export function Delayed({ children }: { readonly children: ReactNode }): ReactElement | null {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return waited ? <>{children}</> : null;
}
