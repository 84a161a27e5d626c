import { ApiProblem, judge } from "../api.ts";
import type { Judgement } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { useSignal } from "../ui.ts";

const KINDS: readonly Judgement["kind"][] = ["credibility", "note", "wrong"];
const GRADES = ["1", "2", "3", "4", "5", "6"] as const;

/** For a person to confirm or correct the proposal, or to note something: with a name, beside all that was there. */
export function JudgementForm({ claim, onRecorded }: { claim: string; onRecorded: (judgement: Judgement) => void }) {
  const { claim: texts } = t();
  const kind = useSignal<Judgement["kind"]>("credibility");
  const told = useSignal<{ readonly text: string; readonly failed: boolean } | null>(null);
  const submit = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const field = (name: string) => String(given.get(name) ?? "").trim();
    try {
      const value = kind.value === "credibility" ? field("value") : null;
      onRecorded(
        await judge(claim, { kind: kind.value, value, reason: field("reason") || null, author: field("author") }),
      );
      told.value = { text: texts.sent, failed: false };
      form.querySelector<HTMLTextAreaElement>("textarea")!.value = "";
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      told.value = { text: error.status === 0 ? t().problem.unreachableDetail : error.message, failed: true };
    }
  };
  return (
    <section aria-labelledby="judge-title" class="judge">
      <h2 id="judge-title">{texts.judge}</h2>
      <p class="faint">{texts.judgeLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <label class="field">
          {texts.kind}
          <select
            value={kind.value}
            onChange={(event) => {
              kind.value = KINDS.find((one) => one === event.currentTarget.value) ?? "note";
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {texts.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {kind.value === "credibility" && (
          <label class="field">
            {texts.rating}
            <select name="value">
              {GRADES.map((grade) => (
                <option key={grade} value={grade}>
                  {`${grade}: ${texts.scale[Number(grade)]}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          {texts.text}
          <textarea name="reason" rows={3} required={kind.value !== "credibility"} />
        </label>
        <label class="field">
          {texts.who}
          <input name="author" required autocomplete="name" />
        </label>
        <button type="submit" class="primary">
          {texts.send}
        </button>
        <p role="status" class={told.value?.failed ? "error" : undefined}>
          {told.value?.text}
        </p>
      </form>
    </section>
  );
}
