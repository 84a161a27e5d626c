import type { Lexicon } from "../../../analysis/lexicon.ts";
import type { Entity } from "../../../analysis/marks.ts";
import { eachOnce, type NameEvidence } from "../../../propositions/name-evidence.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import { bodyOfOffice, officesOf } from "./speaks-for.ts";
import { bodiesOf } from "./voice.ts";

/** All that an article tells of who is who, each once. */
export const evidenceOf = (article: ReadWithText, lexicon: Lexicon): readonly NameEvidence[] =>
  eachOnce(told(article, lexicon));

function* told(article: ReadWithText, lexicon: Lexicon): Generator<NameEvidence> {
  const bodies = bodiesOf(article, lexicon);
  const { text } = article.document;
  for (const entity of article.entities) {
    if (entity.type === "ORG" && bodies.named.includes(entity)) yield* formsOf(entity, text);
    if (entity.type !== "PER" || !entity.mentions.some(({ kind }) => kind === "name")) continue;
    for (const { role, span } of officesOf(entity, text)) {
      const body = bodyOfOffice(bodies, entity, role);
      const name = nameKey(entity.name);
      yield { kind: "office", name, other: role.toLowerCase(), office: role, span };
      if (body !== null) yield { kind: "speaks", name, other: body.key, office: role, span };
    }
  }
}

/** The other names by which the article calls a body: what is introduced beside its full name. */
function formsOf({ name, mentions }: Entity, text: string): NameEvidence[] {
  return mentions
    .filter(({ kind }) => kind === "name")
    .flatMap(({ start, end }) => {
      const other = nameKey(text.slice(start, end).replace(/\s+/gu, " "));
      return other === nameKey(name) || !SHORT.test(text.slice(start, end))
        ? []
        : [{ kind: "form" as const, name: nameKey(name), other, office: "", span: { start, end } }];
    });
}

/** Capitals, as short names have them: an inflected long form tells nothing new. */
const SHORT = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*$/u;
