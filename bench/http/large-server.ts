// The server of `npm run bench -- http-large`, from any checkout: sends its address, and then, when it is asked, the longest
// piece of processor time for which its answering thread did not come back to its loop, in milliseconds.
import { join } from "node:path";

const [checkout, ledgerFile] = process.argv.slice(2) as [string, string];
const from = (file: string) => import(join(checkout, "src", file));
const [{ createApp }, { listen }, { metrics }, { openLedger }] = await Promise.all(
  ["interfaces/http/app.ts", "interfaces/http/listen.ts", "interfaces/http/metrics.ts", "ledger/index.ts"].map(from),
);
const ledger = await openLedger(ledgerFile);
const rate = { perSecond: 100_000, burst: 100_000 };
const settings = { ledger, token: null, metrics: metrics(), version: "bench", maxSize: 10_000_000, rate };
const { address } = await listen(createApp({ ...settings, patience: 600_000 }), { host: "127.0.0.1", port: 0 });

/** Milliseconds of this thread. */
const used = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const TICK = 5;
let [last, longest] = [used(), 0];
setInterval(() => {
  const now = used();
  longest = Math.max(longest, now - last);
  last = now;
}, TICK);
process.on("message", () => {
  process.send!(longest);
  [last, longest] = [used(), 0];
});
process.send!(address);
