import type { Fields, Marks } from "../../../statements/assemble.ts";
import { actOf } from "./act.ts";
import { chainsOf } from "./chain.ts";
import { confidenceOf } from "./confidence.ts";
import type { Context } from "./context.ts";
import { withdrawnCertainty } from "./corrections/withdrawn-certainty.ts";
import type { Matrix } from "./draft.ts";
import { certaintyOf } from "./factuality.ts";
import { supersededBy } from "./supersedes.ts";
import { whenOf } from "./when.ts";
import { whereOf } from "./where.ts";
import { entityOf, speakerEntity } from "./who.ts";

/** The fields of German statements. To be called when all drafts are there. */
export function fieldsOf(context: Context, { times, places }: Marks): Fields<Matrix> {
  const { words } = context;
  const chains = chainsOf(context);
  const replaced = supersededBy(context);
  return {
    chain: (draft) => chains.get(draft) ?? [],
    speaker: (draft, chain) => speakerEntity(context, draft, chain),
    entity: (ranges) => entityOf(context, ranges),
    act: (draft) => actOf(context, draft),
    certainty: (draft) => withdrawnCertainty(words, draft, certaintyOf(context, draft)),
    when: (draft) => whenOf(context, draft, times),
    where: whereOf(words, places),
    supersedes: (draft) => draft.replaces ?? replaced.get(draft),
    confidence: (draft) => confidenceOf(words, draft),
  };
}
