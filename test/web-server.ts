import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** By path with query: what is answered, or what is done. */
export type Routes = Record<string, Answer | ((request: IncomingMessage, response: ServerResponse) => void)>;

const servers: Server[] = [];

/** For `afterEach`. */
export function closeAll(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

/** A web server on this machine; what it is not told to answer is 404. `routes` may change while it runs. */
export async function serve(routes: Routes): Promise<{ at: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = routes[request.url ?? ""] ?? { status: 404 };
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer.status ?? 200, { "content-type": "text/html; charset=utf-8", ...answer.headers });
    response.end(answer.body ?? "");
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
