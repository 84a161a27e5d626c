import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";

/** The words of an article that show a link; nothing where it has none. `language`: of the article. */
export const Evidence = ({ words, language }: { readonly words: string | null; readonly language: string | null }) =>
  words === null ? null : (
    <bdi class="faint" lang={language ?? undefined}>
      {" "}
      {t().quoted(shown(words))}
    </bdi>
  );
