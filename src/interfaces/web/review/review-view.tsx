import { reviews } from "../api.ts";
import type { ReviewItem } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { useResource } from "../resource.ts";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { useMemo, useRef } from "../ui.ts";
import { type Desk as DeskState, deskOf } from "./desk.ts";
import { Proposal } from "./proposal.tsx";
import { ReviewerField } from "./reviewer-field.tsx";
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

const KEYS = ["a", "r", "c", "s", "u"] as const;

function Desk({ items }: { items: readonly ReviewItem[] }) {
  const { review } = t();
  const desk = useMemo(() => deskOf(items), [items]);
  const right = useRef<HTMLInputElement>(null);
  const item = items[desk.at.value];
  const keys = {
    a: () => desk.decide("accept"),
    r: () => desk.decide("reject"),
    c: () => right.current?.focus(),
    s: desk.skip,
    u: desk.undo,
  };
  usePageKeys({ next: desk.skip, previous: desk.back, letters: keys });
  const isPossible = (key: (typeof KEYS)[number]) =>
    key === "u" ? desk.done.value.length > 0 : item !== undefined && (key !== "c" || item.kind === "speaker");
  return (
    <>
      <div class="drawing-row">
        <ReviewerField invalid={desk.told.value === "nameless"} />
        <p role="status">
          {review.count(Math.min(desk.at.value + 1, items.length), items.length, desk.done.value.length)}
        </p>
        <SaveDecisions />
      </div>
      {desk.told.value !== "" && (
        <p class="error" role="alert">
          {desk.told.value === "nameless" ? review.nameless : t().problem.unreachable}
        </p>
      )}
      {item ? <Proposal item={item} /> : <p>{items.length === 0 ? review.nothing : review.end}</p>}
      {item?.kind === "speaker" && <Correction desk={desk} field={right} />}
      <div class="review-keys">
        {KEYS.filter((key) => key !== "c" || item?.kind === "speaker").map((key) => (
          <button key={key} type="button" disabled={!isPossible(key)} onClick={keys[key]}>
            {review.keys[key]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </>
  );
}

/** Who it is instead. */
function Correction({ desk, field }: { desk: DeskState; field: { current: HTMLInputElement | null } }) {
  const { review } = t();
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        const value = field.current?.value.trim() ?? "";
        if (value === "") return;
        desk.correct(value);
        field.current?.blur();
      }}
    >
      <label class="field">
        {review.right}
        <input ref={field} name="right" autocomplete="off" />
      </label>
      <button type="submit">{review.setRight}</button>
    </form>
  );
}
