import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadModels } from "../../../index.ts";
import { documents, hasPageSums, openLedger } from "../../../ledger/index.ts";

/** One thing to look at. `look` gives what it found and throws what is wrong, with what to do. */
export interface Check {
  readonly name: string;
  readonly look: () => Promise<string>;
}

export interface SetUp {
  /** Where the ledger lies: a file or a postgres:// address. */
  readonly ledger: string;
  /** Null where none is named. */
  readonly queue: string | null;
}

/** Bytes: about 20,000 articles with all that is kept of them. */
const ROOM = 2e9;

export const checksOf = ({ ledger, queue }: SetUp): readonly Check[] => [
  { name: "Node", look: async () => process.versions.node },
  {
    name: "models",
    look: async () => {
      await loadModels();
      return "all there, checksums right";
    },
  },
  { name: "time zones", look: timeZones },
  { name: "ledger", look: () => ledgerState(ledger) },
  ...(isServer(ledger) ? [] : [{ name: "disk", look: () => room(ledger) }]),
  ...(queue === null ? [] : [{ name: "queue", look: () => queueState(queue) }]),
  { name: "web reader", look: webReader },
];

const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//u.test(place);

/** German summer time is needed to order articles by their instants. */
async function timeZones(): Promise<string> {
  const form = new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });
  const shown = form.format(new Date("2026-07-01T00:00:00Z"));
  if (!shown.endsWith("GMT+02:00"))
    throw new Error(`Berlin in July is "${shown}". Install a Node with full ICU data, from https://nodejs.org.`);
  return "Europe/Berlin is known";
}

async function ledgerState(place: string): Promise<string> {
  if (!isServer(place) && !existsSync(place)) return `none yet at ${place}; \`laut add\` makes it`;
  const ledger = await openLedger(place, { readonly: true });
  try {
    const { items } = await documents(ledger, { limit: 1 });
    const sums = ledger.database.dialect === "sqlite" || (await hasPageSums(ledger.database));
    return [
      `${ledger.address} answers${items.length === 0 ? ", empty" : ""}. All of it is checked by: laut ledger verify`,
      ...(sums ? [] : ["PostgreSQL keeps no checksums of its pages; with the server stopped: pg_checksums --enable"]),
    ].join(". ");
  } finally {
    await ledger.close();
  }
}

async function room(place: string): Promise<string> {
  let folder = dirname(place);
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const shown = `${(free / 1e9).toFixed(1)} GB free in ${folder}`;
  if (free < ROOM) throw new Error(`${shown}. Make room, or name another place with --ledger.`);
  return shown;
}

async function queueState(address: string): Promise<string> {
  const { probeQueue } = await import("../../queue/queue.ts");
  await probeQueue(address);
  return "answers, with streams";
}

async function webReader(): Promise<string> {
  const page = fileURLToPath(new URL("../../../../dist/web/index.html", import.meta.url));
  if (!existsSync(page)) throw new Error("is not built, so that `laut serve` has no pages. Build it: npm run build");
  return "built";
}
