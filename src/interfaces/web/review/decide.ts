import { ApiProblem, decide } from "../api.ts";
import type { GivenDecision } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { reviewer } from "../settings.ts";

/** Records decisions of this browser's person; "" or what went wrong, in a sentence. */
export async function decideHere(...given: readonly Omit<GivenDecision, "author">[]): Promise<string> {
  const author = reviewer.value.trim();
  if (author === "") return t().review.nameless;
  try {
    for (const one of given) await decide({ ...one, author });
    return "";
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return error.status === 0 ? t().problem.unreachableDetail : error.message;
  }
}
