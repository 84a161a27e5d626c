import type { Certainty } from "../../labels/words.ts";
import { t, words } from "../messages/messages.ts";

const CERTAINTIES: readonly Certainty[] = ["certain", "probable", "possible", "denied", "open"];

/** What the marks look like and mean; each differs by its line, too, not by colour alone. */
export function Legend() {
  const { reader } = t();
  return (
    <ul class="legend" aria-label={reader.legend}>
      {CERTAINTIES.map((name) => (
        <li key={name}>
          <span class={`sample ${name}`}>{words().certainty[name]}</span>
        </li>
      ))}
      <li>
        <span class="sample certain direct">{reader.types.direct}</span>
      </li>
    </ul>
  );
}
