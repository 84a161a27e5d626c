import type { ChainLink, Statement } from "../../../index.ts";
import { t } from "../messages/messages.ts";
import { type Facts, nameOf, shown } from "./facts.ts";

/** From the origin down to the article: a station a line, dashed where the source has no name. */
export function Chain({ facts, statement }: { facts: Facts; statement: Statement }) {
  const { reader } = t();
  const chain = stationsOf(facts, statement);
  return (
    <ol class="chain">
      {chain.map((link, i) => {
        const who = nameOf(facts, link);
        return (
          <li key={i}>
            <Station named={link.named} first={i === 0} last={false} />
            <span>
              <bdi>{who ? shown(who.name) : reader.unknownSpeaker}</bdi>
              {!link.named && <span class="unnamed"> {reader.unnamed}</span>}
            </span>
          </li>
        );
      })}
      <li class="faint">
        <Station named first={false} last />
        <span>{reader.theArticle}</span>
      </li>
    </ol>
  );
}

/** Whether the chain says more than who speaks. */
export function tellsMore(facts: Facts, statement: Statement): boolean {
  const [first, second] = stationsOf(facts, statement);
  if (!first || second) return first !== undefined;
  return !first.named || nameOf(facts, first)?.name !== nameOf(facts, statement.speaker)?.name;
}

/** The links of a chain, each name once in a row. */
function stationsOf(facts: Facts, { chain }: Statement): readonly ChainLink[] {
  const key = (link: ChainLink) => link.entity ?? nameOf(facts, link)?.name.toLowerCase();
  return chain.filter((link, i) => i === 0 || key(link) !== key(chain[i - 1]!));
}

/** A circle, the line to the one above and the line to the one below; stretches with its text. */
function Station({ named, first, last }: { named: boolean; first: boolean; last: boolean }) {
  return (
    <svg class="station" viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
      {!first && <path d="M8 0v5" class="wire" />}
      {!first && <path d="M5 2.5 8 6l3-3.5" class="tip" />}
      {!last && <path d="M8 17v7" class="wire" />}
      {last ? (
        <rect x="4" y="7" width="8" height="10" class="dot full" />
      ) : (
        <circle cx="8" cy="12" r="4.5" class={named ? "dot full" : "dot dashed"} />
      )}
    </svg>
  );
}
