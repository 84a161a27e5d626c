import type { ChangeItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useLazy } from "./use-lazy.ts";
import type { Change } from "./word-diff.ts";

/** What changed: by claim, then the sentence, then its words. */
export function Changes({ changes }: { changes: readonly ChangeItem[] }) {
  const { story } = t();
  if (changes.length === 0) return null;
  const claims = Map.groupBy(changes, ({ claim }) => claim);
  return (
    <section aria-labelledby="changes-title" class="changes">
      <h2 id="changes-title">{story.changes}</h2>
      {[...claims].map(([claim, items]) => (
        <article key={claim}>
          <h3 lang="de" dir="auto">
            <a href={`/claims/${encodeURIComponent(claim ?? "")}`}>{shown(items[0]!.claimText)}</a>
          </h3>
          <ol>
            {items.map((item) => (
              <ChangeOf key={item.id} change={item} />
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}

function ChangeOf({ change: { at, kind, before, after, by, document, documentTitle } }: { change: ChangeItem }) {
  const { story } = t();
  return (
    <li>
      <p class="kicker">
        <strong>{story.kinds[kind]}</strong>
        <span>{dateText(at)}</span>
        {by !== null && <bdi>{shown(by)}</bdi>}
        <a href={`/documents/${encodeURIComponent(document)}`} lang="de">
          <bdi>{shown(documentTitle)}</bdi>
        </a>
      </p>
      {before !== null && after !== null ? (
        <Difference before={before} after={after} />
      ) : (
        <p class="sentence" lang="de" dir="auto">
          {shown(after ?? before ?? "")}
        </p>
      )}
    </li>
  );
}

/** Two sentences one under the other, with the words marked that differ. */
function Difference({ before, after }: { before: string; after: string }) {
  const { story } = t();
  const words = useLazy(async () => (await import("./word-diff.ts")).wordDiff(before, after), [before, after]).value;
  return (
    <dl class="difference" lang="de">
      <dt>{story.before}</dt>
      <dd dir="auto">
        {words ? words.map((change, i) => <Side key={i} change={change} without="new" />) : shown(before)}
      </dd>
      <dt>{story.after}</dt>
      <dd dir="auto">
        {words ? words.map((change, i) => <Side key={i} change={change} without="gone" />) : shown(after)}
      </dd>
    </dl>
  );
}

/** A stretch of one of the two sentences; nothing for what stands in the other one only. */
function Side({ change: { kind, text }, without }: { change: Change; without: "new" | "gone" }) {
  if (kind === without) return null;
  if (kind === "same") return shown(text);
  return kind === "gone" ? <del>{shown(text)}</del> : <ins>{shown(text)}</ins>;
}
