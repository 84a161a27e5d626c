import type { Reading } from "../../../index.ts";
import { dateText } from "../dates.ts";
import { narrow, printing } from "../media.ts";
import { count, t } from "../messages/messages.ts";
import { point, webAddress } from "../router.ts";
import { Fold } from "../shell/fold.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { type ComponentChildren, type RefObject, useEffect, useMemo, useRef, useSignal } from "../ui.ts";
import { ArticleText } from "./article-text.tsx";
import { Card } from "./card.tsx";
import { Entries } from "./entries.tsx";
import { hasControls, shown, spansOf } from "./facts.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Checks, Doubts } from "./findings.tsx";
import { highlight, partsOf, rangesIn } from "./highlight.ts";
import { Legend } from "./legend.tsx";
import { passing, type Store, step, storeOf } from "./store.ts";
import { WindowList } from "./window-list.tsx";

/** A reading: the article on the left, what is known of its statements on the right. */
export function ReaderView({ reading, below }: { reading: Reading; below?: ComponentChildren }) {
  const store = useMemo(() => storeOf(reading), [reading]);
  const article = useRef<HTMLDivElement>(null);
  const { reader } = t();
  const filters = store.filters.value;
  const statements = useMemo(() => passing(store.facts, filters), [store, filters]);
  const title = reading.document.title ?? (reading.document.name || reader.untitled);
  usePageTitle(shown(title));
  const drawn = useSignal(0);
  useChosen(store, article, drawn.value);
  usePageKeys({
    next: () => step(store, statements, 1),
    previous: () => step(store, statements, -1),
    open: () => openCard(store.chosen.value),
    close: () => point(null),
  });
  const cards = () => (
    <WindowList ids={statements.map(({ id }) => id)} chosen={store.chosen.value} whole={printing.value}>
      {(i) => <Card facts={store.facts} statement={statements[i]!} chosen={statements[i]!.id === store.chosen.value} />}
    </WindowList>
  );
  return (
    <div class="reader">
      <div class="column">
        <Head reading={reading} title={title} />
        <Entries facts={store.facts} />
        <ArticleText
          facts={store.facts}
          statements={statements}
          article={article}
          chosen={store.chosen.value}
          onDrawn={() => drawn.value++}
        />
        {hasControls(store.facts.text) && <p class="faint note">{reader.control}</p>}
        <Legend />
        <Checks facts={store.facts} />
        <Doubts facts={store.facts} />
        {below}
      </div>
      <section class="side" aria-labelledby="statements-title">
        <h2 id="statements-title">
          {reader.statements}{" "}
          <span class="faint" role="status">
            {reader.shown(statements.length, reading.statements.length)}
          </span>
        </h2>
        <FilterBar store={store} />
        {statements.length === 0 && <p>{reading.statements.length === 0 ? reader.none : reader.noneShown}</p>}
        {narrow.value && !printing.value ? (
          <Fold title={reader.cards} count={statements.length}>
            {cards}
          </Fold>
        ) : (
          cards()
        )}
      </section>
      {narrow.value && !printing.value && <Sheet store={store} />}
    </div>
  );
}

function Head({ reading: { document, statements }, title }: { reading: Reading; title: string }) {
  const { reader } = t();
  const url = webAddress(document.url);
  return (
    <header class="article-head">
      <p class="kicker">
        {document.publisher !== null && <bdi>{shown(document.publisher)}</bdi>}
        <span>{document.published === null ? reader.noDate : dateText(document.published)}</span>
        <span>{count(statements.length, reader.one, reader.many)}</span>
        {url !== null && (
          <a href={url} rel="noreferrer noopener external">
            {reader.original}
          </a>
        )}
      </p>
      <h1 dir="auto" lang={document.language ?? undefined}>
        {shown(title)}
      </h1>
    </header>
  );
}

/** Marks what the address points at, and brings it into sight. */
function useChosen({ facts, chosen }: Store, article: RefObject<HTMLDivElement | null>, drawn: number): void {
  const id = chosen.value;
  useEffect(() => {
    const text = article.current;
    if (!text) return;
    const statement = facts.reading.statements.find((one) => one.id === id);
    const spans = id === "" ? [] : spansOf(facts, id);
    highlight(text, statement ? partsOf(statement) : { chosen: spans });
    const [first] = spans;
    const range = first && rangesIn(text, { start: first.start, end: Math.max(first.end, first.start + 1) })[0];
    if (range) reveal(range.getBoundingClientRect());
  }, [facts, id, drawn]);
}

/** Scrolls no more than is needed; the lower half may lie under the sheet of a small screen. */
function reveal({ top, bottom }: DOMRect): void {
  const room = { top: 90, bottom: innerHeight * (narrow.value ? 0.5 : 0.85) };
  if (top >= room.top && Math.min(bottom, top + 60) <= room.bottom) return;
  const way = top - room.top - innerHeight * 0.15;
  const isCalm = Math.abs(way) > innerHeight || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: way, behavior: isCalm ? "instant" : "smooth" });
}

/** Opens or closes the reasons of the chosen card. */
function openCard(id: string): void {
  document.querySelector<HTMLElement>(`button[aria-controls="why-${CSS.escape(id)}"]`)?.click();
}

/** On a small screen, the chosen statement comes up from below. */
function Sheet({ store }: { store: Store }) {
  const statement = store.facts.reading.statements.find(({ id }) => id === store.chosen.value);
  if (!statement) return null;
  return (
    <aside class="sheet" aria-label={t().reader.statement}>
      <button type="button" class="close" onClick={() => point(null)}>
        {t().reader.close}
      </button>
      <Card facts={store.facts} statement={{ ...statement }} chosen />
    </aside>
  );
}
