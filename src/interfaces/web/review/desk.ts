import { ApiProblem, decide } from "../api.ts";
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
  undo(): void;
  skip(): void;
  back(): void;
}

export function deskOf(items: readonly ReviewItem[]): Desk {
  const at = signal(0);
  const done = signal<readonly number[]>([]);
  const told = signal<"" | "nameless" | "failed">("");
  const send = async (index: number, kind: GivenDecision["kind"]): Promise<boolean> => {
    const author = reviewer.value.trim();
    told.value = author === "" ? "nameless" : "";
    if (author === "") return false;
    const { kind: subjectKind, subject } = items[index]!;
    try {
      await decide({ subjectKind, subject, kind, value: null, author });
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      told.value = "failed";
      return false;
    }
  };
  const decideAt = async (kind: "accept" | "reject") => {
    const index = at.value;
    if (index >= items.length || !(await send(index, kind))) return;
    done.value = [...done.value, index];
    at.value = index + 1;
  };
  const undo = async () => {
    const last = done.value.at(-1);
    if (last === undefined || !(await send(last, "undo"))) return;
    done.value = done.value.slice(0, -1);
    at.value = last;
  };
  return {
    at,
    done,
    told,
    decide: (kind) => void decideAt(kind),
    undo: () => void undo(),
    skip: () => {
      at.value = Math.min(at.value + 1, items.length);
    },
    back: () => {
      at.value = Math.max(at.value - 1, 0);
    },
  };
}
