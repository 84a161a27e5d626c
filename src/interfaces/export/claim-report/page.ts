import { createHash } from "node:crypto";
import { doubtWords } from "../../labels/claim-doubts.ts";
import { reasonWords } from "../../labels/join-reasons.ts";
import type {
  ClaimAnswer,
  ClaimContradiction,
  ClaimJudgement,
  ClaimOrigin,
  ClaimQuestion,
  ClaimReport,
  ClaimSide,
  ClaimWording,
  ProposedCredibility,
} from "../claim-report.ts";
import { webIri } from "../ids.ts";
import { headingOf } from "./heading.ts";
import { Html, html, langOf } from "./html.ts";
import { STYLE } from "./style.ts";
import { type Language, type Words, words } from "./words.ts";

/** The claim as one HTML page. `version` is laut's own. */
export function claimReportPage(report: ClaimReport, language: Language, version: string): string {
  const say = words[language];
  const title = `${say.claim}: ${headingOf(report)}`;
  const day = dayOf(report.asOf, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${say.claim} · ${say.asOf(day)}</p>
<h1 dir="auto"${langOf(report.wordings[0])}>${headingOf(report)}</h1>
<p class="soft">${say.noVerdict}</p>
</header>
${section(say.origins, html`${sidesOf(report.sides, say)}${doubtOf(report, language)}`)}
${section(say.contradictions, contradictionsOf(report.contradictions, say))}
${report.answers?.length ? section(say.answers, answersOf(report.answers, say)) : null}
${report.asked?.length ? section(say.same, questionsOf(report.asked, language)) : null}
${section(say.judgements, judgementsOf(report.judgements, say, language))}
${section(
  `${say.wordings} (${report.wordings.length})`,
  report.wordings.map((one, at) => wordingOf(one, at, say)),
)}
${section(say.cite, citation(report, { say, day, version }))}
</main>
</body>
</html>
`.markup;
}

const section = (heading: string, body: Html | readonly Html[]): Html => html`<section>
<h2>${heading}</h2>
${body}
</section>`;

/** "1 independent, perhaps 2 (is …?)"; nothing where nothing is in doubt. */
function doubtOf({ doubt }: ClaimReport, language: Language): Html | null {
  const asked = doubt ? doubtWords(doubt.independent, doubt.perhaps, doubt.doubts, language) : null;
  return asked === null ? null : html`<p class="soft">${asked}</p>`;
}

/** Links to wordings: "[1] [3]". */
const references = (wordings: readonly number[]): Html[] =>
  wordings.map((at) => html` <a href="#w${at + 1}">[${at + 1}]</a>`);

function sidesOf(sides: readonly ClaimSide[], say: Words): Html | Html[] {
  if (sides.every(({ origins }) => origins.length === 0)) return html`<p>${say.none.origins}</p>`;
  return sides.map(
    (
      { origins, credibility, deniedBy },
      at,
    ) => html`${sides.length > 1 ? html`<h3 class="side">${say.side(at + 1)}</h3>` : null}
${originsOf(origins, say)}${deniedBy.length > 0 ? html`<p>${say.deniedBy}: ${deniedBy.map((name, i) => html`${i > 0 ? ", " : null}<bdi>${name}</bdi>`)}</p>` : null}
${credibility && proposal(credibility, say)}
`,
  );
}

/** Three groups: origins of their own, wordings that only hand one of them on, origins that nobody can place. */
function originsOf(origins: readonly ClaimOrigin[], say: Words): Html[] {
  const handed = origins.filter(({ wordings }) => wordings.length > 1);
  const row = (origin: ClaimOrigin) => originOf(origin, origin.wordings.slice(0, 1), origin.evidence, say);
  return [
    ...group("independent", origins.filter((o) => o.class === "independent").map(row), say),
    ...group(
      "same",
      handed.map((origin) => originOf(origin, origin.wordings.slice(1), [], say)),
      say,
      handed.reduce((count, { wordings }) => count + wordings.length - 1, 0),
    ),
    ...group("not recorded", origins.filter((o) => o.class === "not recorded").map(row), say),
  ];
}

function group(kind: keyof Words["classes"], rows: readonly Html[], say: Words, count = rows.length): Html[] {
  const [one, many, meaning] = say.classes[kind];
  if (rows.length === 0) return [];
  return [
    html`<p class="head">${count} ${count === 1 ? one : many}</p>
<p class="soft">${meaning}</p>
<ul>${rows}</ul>
`,
  ];
}

const originOf = (
  { name, named }: ClaimOrigin,
  wordings: readonly number[],
  evidence: readonly string[],
  say: Words,
): Html =>
  html`<li><bdi>${name ?? say.noSource}</bdi>${name !== null && !named ? ` (${say.unnamed})` : null}${references(wordings)}${evidence.map((line) => html`<br><span class="soft"><bdi>${line}</bdi></span>`)}</li>`;

function contradictionsOf(contradictions: readonly ClaimContradiction[], say: Words): Html {
  if (contradictions.length === 0) return html`<p>${say.none.contradictions}</p>`;
  const rows = contradictions.flatMap(({ slot, values }) =>
    values.map(
      ({ value, wordings }, at) =>
        html`<tr>${at === 0 ? html`<th scope="rowgroup" rowspan="${values.length}">${say.slots[slot]}</th>` : null}<td><bdi>${value}</bdi></td><td>${references(wordings)}</td></tr>
`,
    ),
  );
  return html`<table><tbody>${rows}</tbody></table>`;
}

/** Who denies or confirms it, with the sentence that says so. */
function answersOf(answers: readonly ClaimAnswer[], say: Words): Html {
  const rows = answers.map(
    ({ kind, band, by, document, sentence, to }) =>
      html`<li><bdi>${by}</bdi> ${say.answer[kind]}${band === "proposed" ? ` (${say.isQuestion})` : null}${to === null ? null : references([to])}: <span dir="auto"${langOf({ document })}>${sentence.before}<mark>${sentence.words}</mark>${sentence.after}</span> <span class="soft"><bdi>${document.publisher ?? document.name}</bdi>, ${document.published ?? say.undated}</span></li>`,
  );
  return html`<ul>${rows}</ul>`;
}

/** What may be the same, with what speaks for and against it. */
function questionsOf(asked: readonly ClaimQuestion[], language: Language): Html {
  const rows = asked.map(
    ({ words: text, documents, reasons }) =>
      html`<li><bdi>${text}</bdi> <span class="soft"><bdi>${documents.join(", ")}</bdi><br>${reasonWords(reasons, language)}</span></li>`,
  );
  return html`<ul>${rows}</ul>`;
}

const proposal = ({ grade, reasons }: ProposedCredibility, say: Words): Html =>
  html`<div class="box"><p class="soft">${say.credibility}</p>
<p><span class="grade">${grade}</span>${say.unreviewed}</p>
<ul>${reasons.map((reason) => html`<li>${say.reasons[reason]}</li>`)}</ul>
<p class="soft">${say.proposed}</p></div>`;

function judgementsOf(judgements: readonly ClaimJudgement[], say: Words, language: Language): Html {
  if (judgements.length === 0) return html`<p>${say.none.judgements}</p>`;
  const rows = judgements.map(
    ({ by, at, kind, value, reason }) =>
      html`<li><bdi>${by}</bdi>, <time datetime="${at}">${dayOf(at, language)}</time>: ${say.kinds[kind]}${value === null ? null : ` ${value} (${say.grades[Number(value) - 1] ?? "?"})`}${reason && html`<br><span dir="auto">${reason}</span>`}</li>`,
  );
  return html`<ol>${rows}</ol>`;
}

function wordingOf(wording: ClaimWording, at: number, say: Words): Html {
  const { document, sentence, span, chain, factuality, said, statement } = wording;
  const address = webIri(document.url);
  const title = document.title ?? document.name;
  const way = chain.map(({ name, named }) => html`<bdi>${name}</bdi>${named ? null : ` (${say.unnamed})`}`);
  const sure = factuality === null ? null : (say.sure[factuality] ?? factuality);
  return html`<figure id="w${at + 1}">
<blockquote dir="auto"${langOf(wording)}>${sentence.before}<mark>${sentence.words}</mark>${sentence.after}</blockquote>
<figcaption>[${at + 1}] <bdi>${document.publisher ?? "–"}</bdi>, ${document.published ?? say.undated}: ${address ? html`<a href="${address}" rel="noreferrer noopener"><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}<br>
${say.chain}: ${way.length === 0 ? say.noSource : way.map((link, i) => (i === 0 ? link : html` → ${link}`))}${sure === null ? null : ` · ${sure}`}${said === null ? null : ` · ${say.said}: ${said}`}<br>
${say.characters} ${span.start}–${span.end} · ${statement} · <code>${document.sha256}</code></figcaption>
</figure>
`;
}

function citation(report: ClaimReport, { say, day, version }: { say: Words; day: string; version: string }): Html {
  const fingerprint = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return html`<p class="box"><bdi>${say.quoted(headingOf(report))}</bdi>. ${say.claim} ${report.id}, ${say.asOf(day)}. ${say.madeBy(version)}.<br>
<span class="soft">${say.fingerprint}: <code>${fingerprint}</code></span></p>`;
}

/** "23. November 2026, 14:30 UTC": an instant in UTC, so that every machine writes the same; what is no instant as it is. */
function dayOf(instant: string, language: Language): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const day = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(time);
  return instant.length > 10 ? `${day}, ${time.toISOString().slice(11, 16)} UTC` : day;
}
