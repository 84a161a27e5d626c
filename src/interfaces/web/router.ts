import { signal } from "./ui.ts";

/** Where the page is, without the fragment. */
export const address = signal(location.pathname + location.search);
/** The fragment without "#": the finding that is pointed at. */
export const fragment = signal(decodeURIComponent(location.hash.slice(1)));

function follow(): void {
  address.value = location.pathname + location.search;
  fragment.value = decodeURIComponent(location.hash.slice(1));
}

/** Goes to a place of this page. */
export function navigate(href: string): void {
  const before = address.value;
  history.pushState(null, "", href);
  follow();
  if (address.value !== before) scrollTo(0, 0);
}

/** Changes the query of this page without a step in the history: filters, the day that is asked of. "" takes one away. */
export function setQuery(values: Readonly<Record<string, string>>): void {
  const query = queryIn(address.value);
  for (const [name, value] of Object.entries(values)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.size > 0 ? `?${query}` : "";
  history.replaceState(null, "", location.pathname + text + location.hash);
  follow();
}

/** Points at a finding without a step in the history. */
export function point(id: string | null): void {
  history.replaceState(null, "", id === null ? location.pathname + location.search : `#${encodeURIComponent(id)}`);
  fragment.value = id ?? "";
}

/** The link (to a page, no file of a type) that a plain click on this page follows here; null for everything that the browser does itself. */
function linkOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href");
  return href?.startsWith("/") && !href.startsWith("//") && !link?.target && !link?.type ? href : null;
}

export function startRouter(): void {
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  addEventListener("click", (event) => {
    const href = linkOf(event);
    if (href === null) return;
    event.preventDefault();
    navigate(href);
  });
}

/** The parts of a path: "/stories/s1" gives ["stories", "s1"]. */
export const partsOf = (path: string): string[] =>
  (path.split("?", 1)[0] ?? "").split("/").filter(Boolean).map(decodeURIComponent);

/** What follows "?" in the address. */
export const queryIn = (path: string): URLSearchParams => new URLSearchParams(path.split("?")[1] ?? "");

/** An address of the web, or null: nothing but http and https is ever made a link. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.href : null;
}
