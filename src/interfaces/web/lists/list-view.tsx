import type { Lists } from "../api.ts";
import { narrow } from "../media.ts";
import { t } from "../messages/messages.ts";
import { address, navigate, queryIn } from "../router.ts";
import { Loading, Problem } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { type ComponentChildren, useSignal } from "../ui.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { itemViews } from "./items.tsx";
import { usePages } from "./use-pages.ts";

/** A field, and what was found for what the address says is sought. */
export function SearchPage() {
  const { lists, nav } = t();
  const sought = queryIn(address.value).get("q") ?? "";
  const text = useSignal(sought);
  usePageTitle(sought === "" ? nav.search : `${sought}: ${nav.search}`);
  return (
    <div class="list-page">
      <h1>{nav.search}</h1>
      <search>
        <form
          class="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            navigate(`/search?${new URLSearchParams({ q: text.value })}`);
          }}
        >
          <label class="field">
            {lists.searchLabel}
            <input
              type="search"
              name="q"
              value={text.value}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
          </label>
          <button type="submit" class="primary">
            {lists.searchGo}
          </button>
        </form>
      </search>
      {sought !== "" && <WatchBar address={`/search?${new URLSearchParams({ q: sought })}`} title={sought} />}
      {sought !== "" && <PagedList name="search" query={{ q: sought }} empty={<p>{lists.noHits}</p>} />}
    </div>
  );
}

/** Entries at a time on a small screen, where each is tall; elsewhere as many as the server gives. */
const FEW = "20";

interface ListProps<Name extends keyof Lists> {
  readonly name: Name;
  readonly query: Readonly<Record<string, string | null>>;
  readonly empty: ComponentChildren;
}

export function PagedList<Name extends keyof Lists>({ name, query, empty }: ListProps<Name>) {
  const limit = narrow.value ? FEW : null;
  const { pages, more } = usePages(name, { ...query, limit });
  const { items, next, problem, loading } = pages.value;
  usePageKeys({ next: () => focusEntry(1), previous: () => focusEntry(-1), open: openEntry });
  if (problem) return <Problem problem={problem} />;
  if (loading && items.length === 0) return <Loading />;
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <ol class="entries">{items.map(itemViews[name])}</ol>
      {loading && <p role="status">{t().loading}</p>}
      {next !== null && (
        <button type="button" onClick={more}>
          {t().lists.more}
        </button>
      )}
    </>
  );
}

/** Moves the focus along the entries' first links. */
export function focusEntry(by: 1 | -1): void {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>("main .entries > li > a:first-of-type, main table.list th > a"),
  ];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}

export function openEntry(): void {
  if (document.activeElement instanceof HTMLAnchorElement) document.activeElement.click();
}
