import { ApiProblem, judge } from "../api.ts";
import type { Judgement } from "../api-types.ts";
import { t, words } from "../messages/messages.ts";
import { ReviewerField } from "../review/reviewer-field.tsx";
import { useSignal } from "../ui.ts";

interface Scale {
  readonly kinds: readonly Judgement["kind"][];
  readonly grades: readonly string[];
}

const SCALES: Readonly<Record<"claims" | "sources", Scale>> = {
  claims: { kinds: ["credibility", "note", "wrong"], grades: ["1", "2", "3", "4", "5", "6"] },
  sources: { kinds: ["reliability", "note"], grades: ["A", "B", "C", "D", "E", "F"] },
};

interface Props {
  readonly subject: keyof typeof SCALES;
  readonly id: string;
  readonly onRecorded: (judgement: Judgement) => void;
}

/** For a person to confirm or correct the proposal, or to note something: with a name, beside all that was there. */
export function JudgementForm({ subject, id, onRecorded }: Props) {
  const { claim: texts, source } = t();
  const { kinds, grades } = SCALES[subject];
  const kind = useSignal<Judgement["kind"] | "">("");
  const isGraded = kind.value === kinds[0];
  const names: Readonly<Record<string, string>> = subject === "claims" ? words().credibility : words().reliability;
  const told = useSignal<{ readonly text: string; readonly failed: boolean } | null>(null);
  const submit = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    if (kind.value === "") return;
    const field = (name: string) => String(given.get(name) ?? "").trim();
    try {
      const value = isGraded ? field("value") : null;
      onRecorded(
        await judge(subject, id, { kind: kind.value, value, reason: field("reason") || null, author: field("author") }),
      );
      told.value = { text: texts.sent, failed: false };
      form.querySelector<HTMLTextAreaElement>("textarea")!.value = "";
      const grade = form.querySelector<HTMLSelectElement>("select[name=value]");
      if (grade) grade.value = "";
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
            required
            value={kind.value}
            onChange={(event) => {
              kind.value = kinds.find((one) => one === event.currentTarget.value) ?? "";
            }}
          >
            <option value="">{texts.choose}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {texts.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {isGraded && (
          <label class="field">
            {subject === "claims" ? texts.rating : source.rating}
            <select name="value" required>
              <option value="">{texts.choose}</option>
              {grades.map((grade) => (
                <option key={grade} value={grade}>
                  {`${grade}: ${names[grade]}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          {texts.text}
          <textarea name="reason" rows={3} required={!isGraded} />
        </label>
        <ReviewerField required />
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
