import type { Credit } from "../../../propositions/credit.ts";
import { type CreditRows, creditsIn } from "../../../propositions/credits.ts";
import { agenciesByForm, ambiguousAgencyForms } from "../rows/agencies.ts";
import { AGENCY_MATERIAL, agencyBranches, CREDIT_FILLERS, creditLineEnd, creditParts } from "../rows/credit-lines.ts";

const rows: CreditRows = {
  agencyOf,
  fillers: CREDIT_FILLERS,
  parts: creditParts,
  material: new RegExp(`(?:^|[.!?“”"«»)(]\\s*)(?<lead>${AGENCY_MATERIAL})(?<list>[^.!?()\\n]{0,80})[).]?\\s*$`, "iu"),
  lineEnd: creditLineEnd,
  signed: [],
};

export const creditsOf = (text: string): readonly Credit[] => creditsIn(text, rows);

function agencyOf(form: string, bracketed: boolean): string | null {
  const plain = agencyBranches.get(form) ?? form;
  const agency = agenciesByForm.get(plain);
  if (!agency || (!bracketed && ambiguousAgencyForms.has(plain) && plain !== "AP")) return null;
  return agency.name;
}
