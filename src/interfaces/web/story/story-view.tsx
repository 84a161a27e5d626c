import { story } from "../api.ts";
import type { StoryDetail } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { ClaimRow, DocumentRow } from "../lists/items.tsx";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useSignal } from "../ui.ts";
import { AsOf } from "./as-of.tsx";
import { Changes } from "./changes.tsx";
import { PlaceMap } from "./place-map.tsx";
import { SourceGraph } from "./source-graph.tsx";
import { Timeline } from "./timeline.tsx";

/** A story, as known now or on an earlier day. */
export function StoryPage({ id }: { id: string }) {
  const asOf = useSignal<string | null>(null);
  const found = useResource(`${id} ${asOf.value}`, (signal) => story(id, asOf.value, signal));
  return (
    <Fetched of={found.value}>
      {(value) => (
        <StoryView
          story={value}
          asOf={asOf.value}
          onAsOf={(day) => {
            asOf.value = day;
          }}
        />
      )}
    </Fetched>
  );
}

interface Props {
  readonly story: StoryDetail;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
}

function StoryView({
  story: { title, first, last, documents, claims, timeline, sources, places, changes },
  asOf,
  onAsOf,
}: Props) {
  const { lists, story: texts } = t();
  usePageTitle(shown(title));
  return (
    <div class="story">
      <header class="article-head">
        <p class="kicker">
          <span>{[...new Set([first, last])].flatMap((day) => (day === null ? [] : dateText(day))).join(" – ")}</span>
          <span>{count(documents.length, lists.oneArticle, lists.manyArticles)}</span>
        </p>
        <h1 dir="auto" lang="de">
          {shown(title)}
        </h1>
        <AsOf first={first} last={last} asOf={asOf} onAsOf={onAsOf} />
      </header>
      <div class="story-columns">
        <section aria-labelledby="claims-title">
          <h2 id="claims-title">{texts.claims}</h2>
          <ol class="entries">
            {claims.map((item) => (
              <ClaimRow key={item.id} item={item} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="documents-title">
          <h2 id="documents-title">{texts.documents}</h2>
          <ol class="entries small">
            {documents.map((item) => (
              <DocumentRow key={item.version} item={item} />
            ))}
          </ol>
        </section>
      </div>
      <Timeline items={timeline} />
      <SourceGraph nodes={sources.nodes} edges={sources.edges} />
      <PlaceMap places={places} />
      <Changes changes={changes} />
    </div>
  );
}
