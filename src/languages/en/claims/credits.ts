import type { Credit } from "../../../propositions/credit.ts";
import { type CreditRows, creditsIn } from "../../../propositions/credits.ts";
import { agencyByForm } from "../rows/agencies.ts";
import {
  creditFillers,
  creditLineEnd,
  creditParts,
  materialClosers,
  materialOpeners,
  signedLines,
} from "../rows/credit-lines.ts";

const LIST = "(?<list>[^.!?()\\n]{2,80}?)";

const rows: CreditRows = {
  agencyOf,
  fillers: creditFillers,
  parts: creditParts,
  material: new RegExp(
    `(?:^|[.!?”"•)(]\\s*)(?:(?<lead>${materialOpeners.join("|")}) ${LIST}|${LIST} (?:${materialClosers.join("|")}))[).]?\\s*$`,
    "iu",
  ),
  lineEnd: creditLineEnd,
  signed: signedLines.map(([line, agency]) => [line, agency] as const),
};

/** Behind the agency's name: "Associated Press writer Tom Quill". */
const WRITER = /\s+(?:(?:staff )?writers?|reporters?|researchers?|correspondents?)(?:\s.*)?$/u;

/** Short forms that are words or initials as well need brackets. */
function agencyOf(form: string, bracketed: boolean): string | null {
  const plain = form.replace(WRITER, "");
  return !bracketed && plain.length < 3 ? null : (agencyByForm.get(plain) ?? null);
}

export const creditsOf = (text: string): readonly Credit[] => creditsIn(text, rows);
