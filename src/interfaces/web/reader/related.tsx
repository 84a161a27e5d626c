import { related } from "../api.ts";
import type { RelatedCopy, RelatedTo } from "../api-types.ts";
import { SideBySide } from "../compare/side-by-side.tsx";
import { dateText } from "../dates.ts";
import { ClaimEntry } from "../lists/items.tsx";
import { LongList } from "../lists/long-list.tsx";
import { count, t } from "../messages/messages.ts";
import { useResource } from "../resource.ts";
import { shown } from "./facts.ts";

/** Entries that are shown before all are asked for. */
const FIRST = 5;

/** What a document of the ledger belongs to: its story, its claims, its copies, its versions. */
export function Related({ id }: { id: string }) {
  const found = useResource(`related ${id}`, (signal) => related(id, signal)).value.value;
  const { related: texts, lists } = t();
  if (!found) return null;
  const { story, claims, copies, versions, document } = found;
  return (
    <div class="related">
      {story && (
        <section aria-labelledby="story-title">
          <h2 id="story-title">{t().claim.story}</h2>
          <p>
            <a href={`/stories/${encodeURIComponent(story.id)}`} lang={story.language ?? undefined}>
              <bdi>{shown(story.title)}</bdi>
            </a>{" "}
            <span class="faint">{count(story.documents, lists.oneArticle, lists.manyArticles)}</span>
          </p>
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="related-claims-title">
          <h2 id="related-claims-title">{texts.claims}</h2>
          <LongList items={claims} idOf={(item) => item.id} first={FIRST} name={texts.claims} class="entries small">
            {(item) => <ClaimEntry item={item} />}
          </LongList>
        </section>
      )}
      {copies.length > 0 && (
        <section aria-labelledby="copies-title">
          <h2 id="copies-title">{texts.copies}</h2>
          <LongList
            items={copies}
            idOf={({ document }) => document.id}
            first={FIRST}
            name={texts.copies}
            class="entries small"
          >
            {(copy) => <Copy of={document.id} copy={copy} />}
          </LongList>
        </section>
      )}
      {versions.length > 1 && <Versions versions={versions} />}
    </div>
  );
}

function Copy({ of, copy: { document, shared, way, agencies } }: { of: string; copy: RelatedCopy }) {
  const { compare } = t();
  return (
    <>
      <a href={`/documents/${encodeURIComponent(document.id)}`} lang={document.language ?? undefined}>
        <bdi>{shown([document.publisher, document.title ?? document.name].filter(Boolean).join(": "))}</bdi>
      </a>
      <span class="faint">
        {compare.shared(Math.round(shared * 100))} {compare.ways[way]}
        {agencies.length > 0 && ` ${compare.credit} ${agencies.join(", ")}.`}
      </span>
      <span>
        <SideBySide a={of} b={document.id} />
      </span>
    </>
  );
}

/** Each version with the one before it. */
function Versions({ versions }: Pick<RelatedTo, "versions">) {
  const { related: texts, compare, reader } = t();
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{texts.versions}</h2>
      <ol class="entries small">
        {versions.map(({ version, published, recorded }, i) => {
          const before = versions[i + 1];
          return (
            <li key={version}>
              <span>
                <a href={`/documents/${encodeURIComponent(version)}`}>
                  {published === null ? reader.noDate : dateText(published)}
                </a>{" "}
                <span class="faint">
                  {texts.recorded} {dateText(recorded)}
                </span>
              </span>
              {before && (
                <span>
                  <a href={`/compare?${new URLSearchParams({ a: before.version, b: version })}`}>{compare.changed}</a>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
