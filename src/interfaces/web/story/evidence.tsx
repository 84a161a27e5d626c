import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";

/** The words of an article that show a link; nothing where it has none. They are German whatever the page speaks. */
export const Evidence = ({ words }: { readonly words: string | null }) =>
  words === null ? null : (
    <bdi class="faint" lang="de">
      {" "}
      {t().quoted(shown(words))}
    </bdi>
  );
