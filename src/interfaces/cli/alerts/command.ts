import { type Ledger, type Watch, watches } from "../../../ledger/index.ts";
import { told, untold } from "../../alerts/alerts.ts";
import { type Alert, alertOf, post } from "../../alerts/post.ts";
import { isPublicAddress } from "../../fetch/addresses.ts";
import { Refusal } from "../../fetch/refusal.ts";
import { readFilters } from "../../http/routes/statements.ts";
import { newsOf } from "../../http/views/news.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, withLedger } from "../ledger/place.ts";
import { cleanLines } from "../view/cells.ts";
import { languageOf } from "../view/labels.ts";

export const command: Command = {
  operands: "",
  about:
    "Tells, once each, what is new on the pages that people watch in the reader, and posts it to their webhooks. Run it after adding, or every few minutes.",
  examples: [
    ["laut alerts --base https://laut.example", "prints what is new, with addresses that others can open"],
    ["laut alerts | mail -E -s 'laut' desk@example.org", "by mail, where there is something new"],
    ["laut alerts --format jsonl", "a line a watch, for programs"],
  ],
  options: [
    ledgerOption,
    { flags: "--base <address>", about: "where others reach the reader; written before the pages" },
    { flags: "--author <name>", about: "only what this person watches" },
    { flags: "--lang <tag>", about: "language of what is added; the terminal's without it", choices: ["de", "en"] },
    { flags: "--format <form>", about: "text (without it), or jsonl: a line a watch", choices: ["text", "jsonl"] },
  ],
  run: (_, options, io) => withLedger(options, io, "to add", (ledger) => tellAll(ledger, options, io)),
};

async function tellAll(ledger: Ledger, options: OptionValues, io: Io): Promise<number> {
  const wanted = (await watches(ledger)).filter(({ author }) => author === (options.author ?? author));
  let code: number = ExitCode.ok;
  for (const watch of wanted) if (!(await tell(ledger, watch, options, io))) code = ExitCode.partly;
  return code;
}

/** False where the webhook did not take it: the next call tells it again. */
async function tell(ledger: Ledger, watch: Watch, options: OptionValues, io: Io): Promise<boolean> {
  const { lang } = options;
  const language = lang === "de" || lang === "en" ? lang : languageOf(io.env);
  const news = await newsOf(ledger, watch.address, language, readFilters);
  const entries = await untold(ledger, watch, news?.items ?? []);
  if (entries.length === 0) return true;
  const alert = alertOf(watch, entries, String(options.base ?? "").replace(/\/$/u, ""));
  try {
    if (watch.webhook !== null) await post(watch.webhook, alert, io.isAllowedAddress ?? isPublicAddress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await io.stderr.write(`laut: ${watch.title}: ${error.message}\n`);
    return false;
  }
  await told(ledger, watch, entries);
  await io.stdout.write(options.format === "jsonl" ? `${JSON.stringify(alert)}\n` : asText(alert));
  return true;
}

/** What articles say must not speak to the terminal. */
const asText = ({ text }: Alert): string => `${cleanLines(text)}\n\n`;
