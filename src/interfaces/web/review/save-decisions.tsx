import { decisions } from "../api.ts";
import { t } from "../messages/messages.ts";
import { saveAs } from "../shell/save-as.ts";

/** All decisions that stand, of everybody, a line of JSON each. */
export function SaveDecisions() {
  const save = async () => {
    const { items, names } = await decisions();
    const identities = names.map((name) => ({ subjectKind: "identity", ...name }));
    const lines = [...items, ...identities].map((item) => `${JSON.stringify(item)}\n`);
    saveAs(new Blob(lines, { type: "application/jsonl" }), "laut-decisions.jsonl");
  };
  return (
    <button type="button" onClick={() => void save()}>
      {t().review.save}
    </button>
  );
}
