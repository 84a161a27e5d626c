import { t } from "../messages/messages.ts";
import { reviewer } from "../settings.ts";
import { useMemo } from "../ui.ts";

/** The field where nobody had told a name yet when it first came up; it stays while the name is being written. */
export function UnknownReviewer() {
  const wasUnknown = useMemo(() => reviewer.peek().trim() === "", []);
  return wasUnknown ? <ReviewerField /> : null;
}

/** Who decides at this browser; remembered. */
export function ReviewerField({ invalid = false, required = false }: { invalid?: boolean; required?: boolean }) {
  return (
    <label class="field">
      {t().claim.who}
      <input
        name="author"
        required={required}
        autocomplete="name"
        value={reviewer.value}
        aria-invalid={invalid}
        onInput={(event) => {
          reviewer.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
