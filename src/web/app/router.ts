import { signal, type ReadonlySignal } from "@preact/signals";

const current = signal("/");

/** The path that is shown, as in the address bar. */
export const path: ReadonlySignal<string> = current;

/** Shows another page of the desk. */
export function go(to: string): void {
  history.pushState(null, "", to);
  current.value = location.pathname;
  scrollTo(0, 0);
}

/** Follows the address bar, and links between the desk's own pages without loading anew. */
export function followAddresses(): void {
  current.value = location.pathname;
  addEventListener("popstate", () => {
    current.value = location.pathname;
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname.startsWith("/api/") || (link.hash !== "" && link.pathname === location.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
