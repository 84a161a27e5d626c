import { story } from "../api.ts";
import type { StoryDetail, StoryPart } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { ClaimEntry, DocumentEntry } from "../lists/items.tsx";
import { LongList } from "../lists/long-list.tsx";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { AsOf, askedDay } from "../shell/as-of.tsx";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import type { ComponentChildren } from "../ui.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { Changes } from "./changes.tsx";
import { PlaceMap } from "./place-map.tsx";
import { SeriesList } from "./series.tsx";
import { SourceGraph } from "./source-graph.tsx";
import { Timeline } from "./timeline.tsx";

/** Entries of each list before all are asked for. */
const FIRST_CLAIMS = 8;
const FIRST_DOCUMENTS = 12;

interface Asked {
  readonly id: string;
  /** The day that it is asked of; null for all that is known. */
  readonly asOf: string | null;
}

/** A story, as known now or on an earlier day. Its head comes at once, each part when it is there. */
export function StoryPage({ id }: { id: string }) {
  const asOf = askedDay();
  const head = useResource(`${id} ${asOf}`, (signal) => story(id, asOf, "documents", signal));
  return <Fetched of={head.value}>{(value) => <StoryView head={value} asked={{ id, asOf }} />}</Fetched>;
}

function StoryView({ head: { title, language, first, last, documents }, asked }: { head: StoryDetail; asked: Asked }) {
  const { lists, story: texts } = t();
  usePageTitle(shown(title));
  return (
    <div class="story">
      <header class="article-head">
        <p class="kicker">
          <span>{[...new Set([first, last])].flatMap((day) => (day === null ? [] : dateText(day))).join(" – ")}</span>
          <span>{count(documents.length, lists.oneArticle, lists.manyArticles)}</span>
        </p>
        <h1 dir="auto" lang={language ?? undefined}>
          {shown(title)}
        </h1>
        <AsOf first={first} last={last} />
        <WatchBar address={`/stories/${encodeURIComponent(asked.id)}`} title={title} />
        <nav class="jump" aria-label={texts.jump}>
          {(["claims", "documents", "timeline", "changes", "sources", "map"] as const).map((part) => (
            <a key={part} href={`#${part}`}>
              {texts[part]}
            </a>
          ))}
        </nav>
      </header>
      <div class="story-columns">
        <Part asked={asked} part="claims" name="claims" title={texts.claims}>
          {({ claims }) => (
            <LongList items={claims} idOf={({ id }) => id} first={FIRST_CLAIMS} name={texts.claims}>
              {(item) => <ClaimEntry item={item} />}
            </LongList>
          )}
        </Part>
        <section id="documents" aria-labelledby="documents-title">
          <h2 id="documents-title">{texts.documents}</h2>
          <LongList
            items={documents}
            idOf={({ version }) => version}
            first={FIRST_DOCUMENTS}
            name={texts.documents}
            class="entries small"
          >
            {(item) => <DocumentEntry item={item} />}
          </LongList>
        </section>
      </div>
      <Part asked={asked} part="claims" name="timeline" title={texts.timeline}>
        {({ timeline }) => <Timeline items={timeline} />}
      </Part>
      <Part asked={asked} part="claims" name="changes" title={texts.changes}>
        {({ changes, series }) => (
          <>
            <Changes changes={changes} />
            {series.length > 0 && (
              <>
                <h3>{texts.series}</h3>
                <SeriesList series={series} />
              </>
            )}
          </>
        )}
      </Part>
      <Part asked={asked} part="sources" name="sources" title={texts.sources}>
        {({ sources }) => <SourceGraph nodes={sources.nodes} edges={sources.edges} />}
      </Part>
      <Part asked={asked} part="places" name="map" title={texts.map}>
        {({ places }) => <PlaceMap places={places} />}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly asked: Asked;
  readonly part: StoryPart;
  /** Its address in the page. */
  readonly name: string;
  readonly title: string;
  readonly children: (detail: StoryDetail) => ComponentChildren;
}

/** A part of the page that is fetched by itself. */
function Part({ asked: { id, asOf }, part, name, title, children }: PartProps) {
  const found = useResource(`${id} ${asOf} ${part}`, () => partOf(id, asOf, part));
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <Fetched of={found.value}>{children}</Fetched>
    </section>
  );
}

/** What is being fetched now: sections of one part ask once. */
const fetching = new Map<string, Promise<StoryDetail>>();

/** A part of a story. Claims stand first on the page: what stands below them is asked for when they are there. */
function partOf(id: string, asOf: string | null, part: StoryPart): Promise<StoryDetail> {
  const keyOf = (of: StoryPart) => `${id} ${asOf} ${of}`;
  const key = keyOf(part);
  const known = fetching.get(key);
  if (known) return known;
  const before = part === "claims" ? undefined : fetching.get(keyOf("claims"))?.catch(() => undefined);
  const asked = Promise.resolve(before)
    .then(() => story(id, asOf, part))
    .finally(() => fetching.delete(key));
  fetching.set(key, asked);
  return asked;
}
