import { list } from "../api.ts";
import type { StatementItem } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { saveAs } from "../shell/save-as.ts";
import { useSignal } from "../ui.ts";
import { csvOf } from "./csv.ts";
import type { Filters } from "./filters.ts";

/** Statements that are saved at most, and fetched at a time. */
const MOST = 20_000;
const AT_A_TIME = "1000";

/** Saves all statements that the filters leave, not only those of the first page. */
export function SaveAll({ filters }: { filters: Filters }) {
  const { facets } = t();
  const told = useSignal("");
  const save = async (kind: "csv" | "json") => {
    told.value = facets.saving;
    const items: StatementItem[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list<"statements">>> = await list("statements", {
        ...filters,
        limit: AT_A_TIME,
        cursor,
      });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== null && items.length < MOST);
    const text = kind === "csv" ? csvOf(items) : JSON.stringify(items, null, 1);
    saveAs(new Blob([text], { type: kind === "csv" ? "text/csv" : "application/json" }), `laut.${kind}`);
    told.value = cursor === null ? "" : facets.cut(items.length);
  };
  return (
    <span class="exports">
      {(["csv", "json"] as const).map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          <span class="hidden">{facets.save} </span>
          {kind.toUpperCase()}
        </button>
      ))}
      <span role="status">{told.value}</span>
    </span>
  );
}
