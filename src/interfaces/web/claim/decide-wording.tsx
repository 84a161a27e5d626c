import type { GivenDecision, Wording } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { decideHere } from "../review/decide.ts";
import { UnknownReviewer } from "../review/reviewer-field.tsx";
import { useRef, useSignal } from "../ui.ts";

interface Props {
  readonly wording: Wording;
  /** Id of the claim's first wording: the others belong to it. */
  readonly first: string;
  readonly onDecided: () => void;
}

/** In the place of a wording: it belongs here or not, it is said by whom it is given to or by somebody else. */
export function DecideWording({ wording: { id, statement }, first, onDecided }: Props) {
  const { review } = t();
  const told = useSignal("");
  const right = useRef<HTMLInputElement>(null);
  const send = async (...given: readonly Omit<GivenDecision, "author">[]) => {
    told.value = await decideHere(...given);
    if (told.value === "") onDecided();
  };
  const join = (kind: "accept" | "reject") =>
    send({ subjectKind: "join", subject: `${id} ${first}`, kind, value: null });
  const speaker = (kind: "accept" | "reject" | "correct", value: string | null = null) =>
    send({ subjectKind: "speaker", subject: statement, kind, value });
  return (
    <details class="decide">
      <summary>{review.title}</summary>
      <UnknownReviewer />
      <div class="decide-keys">
        {id !== first && (
          <>
            <button type="button" class="quiet" data-key="a" onClick={() => void join("accept")}>
              {review.belongs} <kbd>a</kbd>
            </button>
            <button type="button" class="quiet" data-key="r" onClick={() => void join("reject")}>
              {review.belongsNot} <kbd>r</kbd>
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={() => void speaker("accept")}>
          {review.speaks}
        </button>
        <button type="button" class="quiet" onClick={() => void speaker("reject")}>
          {review.speaksNot}
        </button>
      </div>
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          const value = right.current?.value.trim() ?? "";
          if (value !== "") void speaker("correct", value);
        }}
      >
        <label class="field">
          {review.right}
          <input ref={right} autocomplete="off" data-key="c" />
        </label>
        <button type="submit" class="quiet">
          {review.setRight}
        </button>
      </form>
      {told.value !== "" && (
        <p class="error" role="alert">
          {told.value}
        </p>
      )}
    </details>
  );
}
