import type { Check } from "../../../index.ts";
import { doubtText } from "../../labels/words.ts";
import { t, words } from "../messages/messages.ts";
import { type Facts, shown, wordsOf } from "./facts.ts";

const SIGNS: Readonly<Record<Check["verdict"], string>> = { consistent: "✓", inconsistent: "✗", "cannot be told": "?" };

/** What the article says that arithmetic or geometry can be asked about. */
export function Checks({ facts }: { facts: Facts }) {
  const { reader } = t();
  const { checks } = facts.reading;
  if (checks.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="checks-title">
      <h2 id="checks-title">{reader.checks}</h2>
      <ul>
        {checks.map((check) => (
          <li key={check.id} class={check.verdict === "inconsistent" ? "bad" : undefined}>
            <span class="sign" aria-hidden="true">
              {SIGNS[check.verdict]}
            </span>
            <span>
              <a href={`#${check.id}`}>
                <bdi lang={facts.reading.document.language ?? undefined}>
                  {t().quoted(shown(wordsOf(facts, [check])))}
                </bdi>
              </a>
              : {words().verdicts[check.verdict]}
              {check.computed !== null && (
                <span class="faint">
                  {" "}
                  ({reader.stated} <bdi>{shown(check.stated)}</bdi>, {reader.computed}{" "}
                  <bdi>{shown(check.computed)}</bdi>)
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What should be known before a finding is trusted. */
export function Doubts({ facts }: { facts: Facts }) {
  const { doubts } = facts.reading;
  if (doubts.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{t().reader.doubts}</h2>
      <ul>
        {doubts.map((doubt, i) => (
          <li key={i}>
            <span class="sign" aria-hidden="true">
              !
            </span>
            <span>
              <bdi>{shown(doubtText(words(), doubt))}</bdi>{" "}
              {doubt.end > doubt.start ? <a href={`#d${i + 1}`}>{doubt.id}</a> : <span class="faint">{doubt.id}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
