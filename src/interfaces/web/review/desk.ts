import { ApiProblem, decide, decideIdentity } from "../api.ts";
import type { GivenDecision, ReviewItem } from "../api-types.ts";
import { reviewer } from "../settings.ts";
import { type Signal, signal } from "../ui.ts";

/** Where a person stands in the queue, and what can be done there. */
export interface Desk {
  readonly at: Signal<number>;
  /** What was decided here, the last one last: undo takes it back. */
  readonly done: Signal<readonly number[]>;
  readonly told: Signal<"" | "nameless" | "failed">;
  decide(kind: "accept" | "reject"): void;
  /** Says what is right. */
  correct(value: string): void;
  undo(): void;
  skip(): void;
  back(): void;
}

type Kind = GivenDecision["kind"];

/** What a decision is called where it is about names. */
const OF_NAMES: Readonly<Record<Kind, "merge" | "split" | "undo">> = {
  ...{ accept: "merge", reject: "split", correct: "split", undo: "undo" },
};

/** Records it; throws an `ApiProblem` where that failed. */
async function send(item: ReviewItem, kind: Kind, value: string | null, author: string): Promise<void> {
  if (item.kind !== "identity") return decide({ subjectKind: item.kind, subject: item.subject, kind, value, author });
  const [one, other] = item.names;
  return decideIdentity({ kind: OF_NAMES[kind], one: one.id, other: other.id, author });
}

export function deskOf(items: readonly ReviewItem[]): Desk {
  const at = signal(0);
  const done = signal<readonly number[]>([]);
  const told = signal<"" | "nameless" | "failed">("");
  const recorded = async (index: number, kind: Kind, value: string | null = null): Promise<boolean> => {
    const author = reviewer.value.trim();
    told.value = author === "" ? "nameless" : "";
    if (author === "") return false;
    try {
      await send(items[index]!, kind, value, author);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      told.value = "failed";
      return false;
    }
  };
  const decideAt = async (kind: Kind, value?: string) => {
    const index = at.value;
    if (index >= items.length || !(await recorded(index, kind, value))) return;
    done.value = [...done.value, index];
    at.value = index + 1;
  };
  const undo = async () => {
    const last = done.value.at(-1);
    if (last === undefined || !(await recorded(last, "undo"))) return;
    done.value = done.value.slice(0, -1);
    at.value = last;
  };
  return {
    at,
    done,
    told,
    decide: (kind) => void decideAt(kind),
    correct: (value) => void decideAt("correct", value),
    undo: () => void undo(),
    skip: () => {
      at.value = Math.min(at.value + 1, items.length);
    },
    back: () => {
      at.value = Math.max(at.value - 1, 0);
    },
  };
}
