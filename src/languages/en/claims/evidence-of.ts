import type { NameEvidence } from "../../../propositions/name-evidence.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import { officesOf } from "./offices.ts";

/** Rows of one article at most: lists of members are no prose. */
const MOST = 200;
/** "the Hale Port Authority (HPA)". */
const SHORT = /^\s\((?<short>\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*)\)/u;
const NEAR = 24;

/** All that an article tells of who is who, each once. */
export function evidenceOf(article: ReadWithText): readonly NameEvidence[] {
  const { text } = article.document;
  const found = new Map<string, NameEvidence>();
  const add = (one: NameEvidence) => {
    const key = `${one.kind} ${one.name} ${one.other}`;
    if (!found.has(key)) found.set(key, one);
  };
  for (const entity of article.entities) {
    const name = nameKey(entity.name);
    for (const { role, body, span } of officesOf(article, entity)) {
      add({ kind: "office", name, other: role.toLowerCase(), office: role, span });
      if (body !== null && !body.vague) add({ kind: "speaks", name, other: body.key, office: role, span });
    }
    for (const { kind, start, end } of entity.type === "ORG" ? entity.mentions : []) {
      const short = kind === "name" ? SHORT.exec(text.slice(end, end + NEAR))?.groups?.short : undefined;
      if (short !== undefined) add({ kind: "form", name, other: nameKey(short), office: "", span: { start, end } });
    }
  }
  return [...found.values()].slice(0, MOST);
}
