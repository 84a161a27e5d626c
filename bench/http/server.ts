// The server of `npm run bench -- http`, in a process of its own: sends its address, and its memory whenever it is asked.
import { createApp } from "../../src/interfaces/http/app.ts";
import { listen } from "../../src/interfaces/http/listen.ts";
import { metrics } from "../../src/interfaces/http/metrics.ts";
import { openLedger } from "../../src/ledger/index.ts";

const ledger = await openLedger(process.argv[2]!);
// The usual limit of one person at a browser would refuse the bench.
const rate = { perSecond: 100_000, burst: 100_000 };
const app = createApp({ ledger, token: null, metrics: metrics(), version: "bench", maxSize: 10_000_000, rate });
const { address } = await listen(app, { host: "127.0.0.1", port: 0 });
process.on("message", () => process.send!(process.memoryUsage().rss));
process.send!(address);
