import { ruleOf, type Statement, whyOf } from "../../../index.ts";
import { t, words } from "../messages/messages.ts";
import { language } from "../settings.ts";
import { Row } from "./card-facts.tsx";
import { type Facts, shown, wordsOf } from "./facts.ts";

/** Which rule filled each field of a statement, in a sentence, with the words that show it. */
export function Reasons({ facts, statement }: { facts: Facts; statement: Statement }) {
  const reasons = whyOf(statement, facts.reading);
  const fields = [...new Set(reasons.map(({ field }) => field))];
  return (
    <dl class="facts">
      {fields.map((field) => (
        <Row key={field} name={words().fields[field]}>
          {reasons
            .filter((reason) => reason.field === field)
            .map(({ rule, spans }, i) => (
              <div key={`${rule} ${i}`}>
                {spans.length > 0 && (
                  <bdi lang={facts.reading.document.language ?? undefined}>
                    {t().quoted(shown(wordsOf(facts, spans)))}{" "}
                  </bdi>
                )}
                {ruleOf(rule)?.says[language.value]} <code>{rule}</code>
              </div>
            ))}
        </Row>
      ))}
    </dl>
  );
}
