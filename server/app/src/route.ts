/** Where in the app one is: the part of the address behind the `#`, so that the phone's own back button works. */

import { useEffect, useState } from 'preact/hooks';

export type Route = string;

export function routeNow(): Route {
  return location.hash.replace(/^#\/?/, '');
}

export function useRoute(): Route {
  const [route, show] = useState(routeNow());
  useEffect(() => {
    const changed = (): void => show(routeNow());
    addEventListener('hashchange', changed);
    // What changed between the first sight of the screen and now.
    changed();
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}

export function href(route: Route): string {
  return `#/${route}`;
}

export function go(route: Route): void {
  location.hash = href(route);
}
