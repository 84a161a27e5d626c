import { news, unwatch, watches } from "../api.ts";
import type { NewsEntry, NewsOf, WatchItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { LongList } from "../lists/long-list.tsx";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { webAddress } from "../router.ts";
import { Fetched, Loading } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useSignal } from "../ui.ts";
import { feedOf } from "./feed.ts";
import { see, unseen } from "./seen.ts";

/** New entries of a watch that are shown before all are asked for. */
const FIRST = 5;

/** What is watched, and what is new of each since the last visit. */
export function WatchesPage() {
  const { watching, nav } = t();
  const again = useSignal(0);
  const found = useResource(`watches ${again.value}`, watches);
  usePageTitle(nav.watches);
  return (
    <div class="list-page watches">
      <h1>{nav.watches}</h1>
      <p class="faint">{watching.lead}</p>
      <Fetched of={found.value}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{watching.none}</p>
          ) : (
            [...Map.groupBy(items, ({ address }) => address)].map(([address, own]) => (
              <Watched key={address} own={own} onEnd={() => again.value++} />
            ))
          )
        }
      </Fetched>
    </div>
  );
}

/** A page that one person or several watch. */
function Watched({ own, onEnd }: { own: readonly WatchItem[]; onEnd: () => void }) {
  const { watching } = t();
  const [{ address, title }] = own as [WatchItem];
  const found = useResource(`news ${address}`, (signal) => news(address, signal)).value;
  return (
    <section class="watched">
      <h2>
        <a href={address}>
          <bdi>{shown(title)}</bdi>
        </a>
      </h2>
      <ul class="kicker plain">
        {own.map(({ author, webhook, recorded }) => (
          <li key={author}>
            <bdi>{shown(author)}</bdi>, {watching.since} {dateText(recorded)}
            {webhook !== null && `, ${watching.toHook(new URL(webhook).host)}`}{" "}
            <button type="button" class="quiet" onClick={() => void unwatch(address, author).then(onEnd)}>
              {watching.end}
            </button>
          </li>
        ))}
        <li>
          <a href={feedOf(address)} type="application/atom+xml">
            {watching.feed}
          </a>
        </li>
      </ul>
      {found.problem ? (
        <p class="error">{found.problem.message}</p>
      ) : found.value ? (
        <News of={found.value} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

function News({ of: { of, items } }: { of: NewsOf }) {
  const { watching } = t();
  const fresh = unseen(of, items);
  if (fresh.length === 0) return <p>{watching.nothing}</p>;
  return (
    <>
      <p class="fresh" role="status">
        <strong>{watching.fresh(fresh.length)}</strong>{" "}
        <button type="button" class="quiet" onClick={() => see(of, items)}>
          {watching.see}
        </button>
      </p>
      <LongList items={fresh} idOf={({ id }) => id} first={FIRST} name={watching.title} class="entries small">
        {(entry) => <Entry entry={entry} />}
      </LongList>
    </>
  );
}

function Entry({ entry: { title, at, text, language, textLanguage, page, link } }: { entry: NewsEntry }) {
  const { reader } = t();
  const original = webAddress(link);
  return (
    <>
      {page === null ? (
        <span lang={language ?? undefined}>{shown(title)}</span>
      ) : (
        <a href={page} lang={language ?? undefined} dir="auto">
          {shown(title)}
        </a>
      )}
      {!title.includes(text) && (
        <span class="after" lang={textLanguage ?? undefined} dir="auto">
          {shown(text)}
        </span>
      )}
      <span class="faint">
        {at === null ? reader.noDate : dateText(at)}
        {original !== null && (
          <>
            {" · "}
            <a href={original} rel="noreferrer" target="_blank">
              {reader.original}
            </a>
          </>
        )}
      </span>
    </>
  );
}
