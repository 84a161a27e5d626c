import type { ChangeItem } from "../api-types.ts";
import { SideBySide } from "../compare/side-by-side.tsx";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";
import { Fold } from "../shell/fold.tsx";
import { useSignal } from "../ui.ts";
import { useLazy } from "./use-lazy.ts";
import type { Change } from "./word-diff.ts";

/** Claims, and changes of one, that are shown before more are asked for; of claims never more than these. */
const FIRST_CLAIMS = 4;
const MOST_CLAIMS = 100;
const FIRST_CHANGES = 3;

/** What changed: by claim, then the sentence, then its words. */
export function Changes({ changes }: { changes: readonly ChangeItem[] }) {
  const { story, lists } = t();
  const all = useSignal(false);
  if (changes.length === 0) return <p>{story.noChanges}</p>;
  const claims = [...Map.groupBy(changes, ({ claim }) => claim)];
  return (
    <div class="changes">
      {claims.slice(0, all.value ? MOST_CLAIMS : FIRST_CLAIMS).map(([claim, items]) => (
        <ClaimChanges key={claim} items={items} />
      ))}
      {claims.length > FIRST_CLAIMS && !all.value && (
        <button
          type="button"
          onClick={() => {
            all.value = true;
          }}
        >
          {lists.all(claims.length)}
        </button>
      )}
    </div>
  );
}

/** What changed in one claim. */
function ClaimChanges({ items }: { items: readonly ChangeItem[] }) {
  const [{ claim, claimText, language }] = items as [ChangeItem];
  return (
    <article>
      <h3 lang={language ?? undefined} dir="auto">
        <a href={`/claims/${encodeURIComponent(claim ?? "")}`}>{shown(claimText)}</a>
      </h3>
      <ol>
        {items.slice(0, FIRST_CHANGES).map((item) => (
          <ChangeOf key={item.id} change={item} />
        ))}
      </ol>
      {items.length > FIRST_CHANGES && (
        <Fold title={t().story.moreChanges} count={items.length - FIRST_CHANGES}>
          {() => (
            <ol class="boxed">
              {items.slice(FIRST_CHANGES).map((item) => (
                <ChangeOf key={item.id} change={item} />
              ))}
            </ol>
          )}
        </Fold>
      )}
    </article>
  );
}

/** One change: what it is, by whom, where it stands; the sentence before and after. */
export function ChangeOf({
  change: { at, kind, language, before, after, by, document, documentTitle, earlier, reviewed, marks },
}: {
  change: ChangeItem;
}) {
  const { story, review } = t();
  return (
    <li>
      <p class="kicker">
        <span>
          <strong>{story.kinds[kind]}</strong>
          {reviewed !== null && ` (${reviewed ? review.looked : review.unlooked})`}
        </span>
        <span>{dateText(at)}</span>
        {by !== null && <bdi>{shown(by)}</bdi>}
        <a href={`/documents/${encodeURIComponent(document)}`} lang={language ?? undefined}>
          <bdi>{shown(documentTitle)}</bdi>
        </a>
        <SideBySide a={earlier} b={document} />
      </p>
      {before !== null && after !== null ? (
        <Difference
          before={before}
          after={after}
          marks={marks ?? NO_MARKS}
          language={language ?? undefined}
          isAnswer={kind === "denies" || kind === "confirms"}
        />
      ) : (
        <p class="sentence" lang={language ?? undefined} dir="auto">
          {shown(after ?? before ?? "")}
        </p>
      )}
    </li>
  );
}

const NO_MARKS = { before: [], after: [] };

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly marks: NonNullable<ChangeItem["marks"]>;
  readonly language: string | undefined;
  /** The later one denies or confirms the earlier one: nothing became of it. */
  readonly isAnswer: boolean;
}

/** Two sentences one under the other, with the words marked that differ; of two with little in common those that matter. */
function Difference({ before, after, marks, language, isAnswer }: DifferenceProps) {
  const { story } = t();
  const words = useLazy(async () => (await import("./word-diff.ts")).wordDiff(before, after), [before, after]).value;
  return (
    <dl class="difference">
      <dt>{isAnswer ? story.stated : story.before}</dt>
      <dd dir="auto" lang={language}>
        {words ? (
          words.map((change, i) => <Side key={i} change={change} without="new" />)
        ) : (
          <Marked text={before} spans={marks.before} />
        )}
      </dd>
      <dt>{isAnswer ? story.answer : story.after}</dt>
      <dd dir="auto" lang={language}>
        {words ? (
          words.map((change, i) => <Side key={i} change={change} without="gone" />)
        ) : (
          <Marked text={after} spans={marks.after} />
        )}
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
