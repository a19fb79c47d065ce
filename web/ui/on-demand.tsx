/** A component whose code is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isNarrow, rightPanel, tab } from '../state/layout.ts';
import { ErrorState, Skeleton } from './states.tsx';

/** Shows what `load` brings; until then lines in its place, and where the code does not come, a way to try again. */
export function onDemand(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | null = null;
  return function OnDemand() {
    const [Loaded, setLoaded] = useState<ComponentType | null>(() => known);
    const [error, setError] = useState<Error | null>(null);
    const fetchIt = (): void => {
      setError(null);
      load().then(
        (component) => {
          known = component;
          setLoaded(() => component);
        },
        (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
      );
    };
    useEffect(() => {
      if (!known) fetchIt();
    }, []);
    if (Loaded) return <Loaded />;
    return error ? <ErrorState error={error} onRetry={fetchIt} /> : <Skeleton lines={8} />;
  };
}

/** A panel of the right region that is nothing until it has been in front. */
export function onceInFront(id: string, Panel: ComponentType): ComponentType {
  let wasInFront = false;
  return function OnceInFront() {
    wasInFront ||= (isNarrow.value ? tab.value : rightPanel.value) === id;
    return wasInFront ? <Panel /> : null;
  };
}
