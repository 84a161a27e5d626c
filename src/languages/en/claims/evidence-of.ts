import { eachOnce, type NameEvidence } from "../../../propositions/name-evidence.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import { officesOf } from "./offices.ts";

/** "the Hale Port Authority (HPA)". */
const SHORT = /^\s\((?<short>\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*)\)/u;
const NEAR = 24;

/** All that an article tells of who is who, each once. */
export const evidenceOf = (article: ReadWithText): readonly NameEvidence[] => eachOnce(told(article));

function* told(article: ReadWithText): Generator<NameEvidence> {
  const { text } = article.document;
  for (const entity of article.entities) {
    const name = nameKey(entity.name);
    for (const { role, body, span } of officesOf(article, entity)) {
      yield { kind: "office", name, other: role.toLowerCase(), office: role, span };
      if (body !== null && !body.vague) yield { kind: "speaks", name, other: body.key, office: role, span };
    }
    for (const { kind, start, end } of entity.type === "ORG" ? entity.mentions : []) {
      const short = kind === "name" ? SHORT.exec(text.slice(end, end + NEAR))?.groups?.short : undefined;
      if (short !== undefined) yield { kind: "form", name, other: nameKey(short), office: "", span: { start, end } };
    }
  }
}
