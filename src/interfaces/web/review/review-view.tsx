import { reviews } from "../api.ts";
import type { ReviewItem, ReviewWording } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";
import { useResource } from "../resource.ts";
import { reviewer } from "../settings.ts";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { useMemo } from "../ui.ts";
import { deskOf } from "./desk.ts";
import { SaveDecisions } from "./save-decisions.tsx";

/** What was proposed and nobody has decided, one after the other. */
export function ReviewPage() {
  const found = useResource("reviews", reviews);
  usePageTitle(t().review.title);
  return (
    <div class="review">
      <h1>{t().review.title}</h1>
      <p class="faint">{t().review.lead}</p>
      <Fetched of={found.value}>{({ items }) => <Desk items={items} />}</Fetched>
    </div>
  );
}

function Desk({ items }: { items: readonly ReviewItem[] }) {
  const { review, claim } = t();
  const desk = useMemo(() => deskOf(items), [items]);
  const item = items[desk.at.value];
  const keys = { a: () => desk.decide("accept"), r: () => desk.decide("reject"), s: desk.skip, u: desk.undo };
  usePageKeys({ next: desk.skip, previous: desk.back, letters: keys });
  return (
    <>
      <div class="drawing-row">
        <label class="field">
          {claim.who}
          <input
            autocomplete="name"
            value={reviewer.value}
            aria-invalid={desk.told.value === "nameless"}
            onInput={(event) => {
              reviewer.value = event.currentTarget.value;
            }}
          />
        </label>
        <p role="status">
          {review.count(Math.min(desk.at.value + 1, items.length), items.length, desk.done.value.length)}
        </p>
        <SaveDecisions />
      </div>
      {desk.told.value === "nameless" && (
        <p class="error" role="alert">
          {review.nameless}
        </p>
      )}
      {desk.told.value === "failed" && (
        <p class="error" role="alert">
          {t().problem.unreachable}
        </p>
      )}
      {item ? <Proposal item={item} /> : <p>{items.length === 0 ? review.nothing : review.end}</p>}
      <div class="review-keys">
        {(["a", "r", "s", "u"] as const).map((key) => (
          <button
            key={key}
            type="button"
            class={key === "a" ? "primary" : undefined}
            disabled={key === "u" ? desk.done.value.length === 0 : !item}
            onClick={keys[key]}
          >
            {review.keys[key]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </>
  );
}

function Proposal({ item }: { item: ReviewItem }) {
  const { review } = t();
  const question = item.kind === "join" ? review.join : (review.relations[item.relation ?? ""] ?? review.relation);
  return (
    <article aria-live="polite">
      <h2>{question}</h2>
      <p class="kicker">
        <a href={`/claims/${encodeURIComponent(item.claim)}`}>{review.toClaim}</a>
        <span>{review.outlets(item.outlets)}</span>
        {item.similarity !== null && <span>{review.alike(Math.round(item.similarity * 100))}</span>}
      </p>
      <div class="review-pair">
        <Side title={review.earlier} wording={item.earlier} />
        <Side title={review.later} wording={item.later} />
      </div>
    </article>
  );
}

function Side({
  title,
  wording: { document, name, local, sentence, quote },
}: {
  title: string;
  wording: ReviewWording;
}) {
  return (
    <section class="wording">
      <h3>{title}</h3>
      <p class="faint">
        <a href={`/documents/${encodeURIComponent(document.id)}#${encodeURIComponent(local)}`}>
          <bdi>{shown(name)}</bdi>
        </a>
        , {document.published === null ? t().reader.noDate : dateText(document.published)}
      </p>
      <blockquote lang={document.language ?? undefined} dir="auto">
        <Marked text={sentence} spans={quote} />
      </blockquote>
    </section>
  );
}
