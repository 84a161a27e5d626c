import type { Factuality, Span, Statement } from "../../../index.ts";
import { t, words } from "../messages/messages.ts";
import type { ComponentChildren } from "../ui.ts";
import { useSignal } from "../ui.ts";
import { Others, Places, Row, Times } from "./card-facts.tsx";
import { Chain, tellsMore } from "./chain.tsx";
import { certainty, type Facts, isNamed, nameOf, numberOf, shown, wordsOf } from "./facts.ts";
import { Reasons } from "./reasons.tsx";

/** Longer statements are cut in the card; the text beside it has all of them. */
const LONGEST_EXCERPT = 260;

/** Everything that is known of one statement. */
export function Card({ facts, statement, chosen }: { facts: Facts; statement: Statement; chosen: boolean }) {
  const { reader } = t();
  const number = numberOf(statement);
  return (
    <article
      class={`card ${certainty(statement)}`}
      aria-current={chosen ? "true" : undefined}
      aria-label={`${reader.statement} ${number}`}
    >
      <header>
        <a class="number" href={`#${statement.id}`} aria-label={`${reader.link} ${number}`}>
          {number}
        </a>
        <Speaker facts={facts} statement={statement} />
        <span class="sure">{words().certainty[certainty(statement)]}</span>
      </header>
      <Excerpt facts={facts} statement={statement} />
      <dl class="facts">
        <Row name={reader.act}>{kindOf(statement)}</Row>
        {tellsMore(facts, statement) && (
          <Row name={reader.chain}>
            <Chain facts={facts} statement={statement} />
          </Row>
        )}
        {statement.factuality.length > 0 && (
          <Row name={reader.sure}>
            {statement.factuality.map((one) => (
              <Sure key={one.source} facts={facts} one={one} />
            ))}
            {statement.conditional && <div>{reader.conditional}</div>}
          </Row>
        )}
        <Times facts={facts} statement={statement} />
        <Places facts={facts} statement={statement} />
        <Others facts={facts} statement={statement} />
      </dl>
      <Why facts={facts} statement={statement} />
    </article>
  );
}

function Speaker({ facts, statement }: { facts: Facts; statement: Statement }) {
  const { reader } = t();
  const who = nameOf(facts, statement.speaker);
  const own = statement.type === "asserted" ? reader.theArticle : reader.unknownSpeaker;
  return (
    <span class="who">
      <bdi>{who ? shown(who.name) : own}</bdi>
      {who?.words && <bdi class="faint"> ({t().quoted(shown(who.words))})</bdi>}
      {statement.chain.length === 1 && !isNamed(statement) && <span class="unnamed"> {reader.unnamed}</span>}
    </span>
  );
}

/** "Warnung, indirekt, gesprochen". */
function kindOf({ act, type, medium }: Statement): string {
  const { reader } = t();
  const parts = [act ? words().acts[act] : null, reader.types[type], ...medium.map((one) => reader.media[one])];
  return parts.filter((part) => part !== null).join(", ");
}

/** The words, with those underlined that show how sure they are. */
function Excerpt({ facts, statement: { quote, factuality } }: { facts: Facts; statement: Statement }) {
  const evidence = factuality.flatMap((one) => one.evidence).toSorted((a, b) => a.start - b.start);
  let room = LONGEST_EXCERPT;
  const parts: ComponentChildren[] = [];
  quote.forEach((span, i) => {
    if (i > 0) parts.push(" … ");
    if (room <= 0) return;
    const end = Math.min(span.end, span.start + room);
    room -= end - span.start;
    parts.push(...underlined(facts.text, { start: span.start, end }, evidence), end < span.end ? " …" : "");
  });
  return (
    <blockquote lang={facts.reading.document.language ?? undefined}>
      <bdi>{parts}</bdi>
    </blockquote>
  );
}

function underlined(text: string, span: Span, evidence: readonly Span[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = span.start;
  for (const { start, end } of evidence) {
    if (start < at || end > span.end) continue;
    parts.push(shown(text.slice(at, start)), <u key={start}>{shown(text.slice(start, end))}</u>);
    at = end;
  }
  return [...parts, shown(text.slice(at, span.end))];
}

function Sure({ facts, one: { source, value, evidence } }: { facts: Facts; one: Factuality }) {
  const { reader } = t();
  return (
    <div>
      {reader[source]}: {words().values[value]}
      {evidence.length > 0 && (
        <>
          {" "}
          {reader.by}{" "}
          <bdi lang={facts.reading.document.language ?? undefined}>{t().quoted(shown(wordsOf(facts, evidence)))}</bdi>
        </>
      )}
    </div>
  );
}

/** The rule behind each field, when it is asked for. */
function Why({ facts, statement }: { facts: Facts; statement: Statement }) {
  const { id, confidence } = statement;
  const open = useSignal(false);
  const { reader } = t();
  return (
    <div class="why">
      <button
        type="button"
        aria-expanded={open.value}
        aria-controls={`why-${id}`}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {reader.why}
      </button>
      <div id={`why-${id}`} hidden={!open.value}>
        {open.value && <Reasons facts={facts} statement={statement} />}
        <p>{reader.confidence(Math.round(confidence * 100))}</p>
      </div>
    </div>
  );
}
