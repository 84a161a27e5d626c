import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";

/** A server that listens. */
export interface Listening {
  /** "http://127.0.0.1:8420" */
  readonly address: string;
  /** Answers what has been asked, then ends. */
  close(): Promise<void>;
}

/** Listens on a port (0: any free one). Rejects when it is taken. */
export function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const shown = info.family === "IPv6" ? `[${info.address}]` : info.address;
      resolve({ address: `http://${shown}:${info.port}`, close: () => closed(server) });
    });
    server.once("error", reject);
  });
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
