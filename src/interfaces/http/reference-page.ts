/** What of an OpenAPI document the page shows. */
interface OpenApi {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** The routes as a page to read, without script or style of its own host's making: it stands under the same strict policy. */
export function referencePage({ info, paths = {} }: OpenApi): string {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) =>
      routeOf(method, path, operation),
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} ${escaped(info.version)}: routes</title>
<h1>Routes of laut ${escaped(info.version)}</h1>
<p>For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). Errors are problem details (RFC 9457). Lists are
paged: pass <code>next</code> as <code>cursor</code>.</p>
${routes.join("\n")}
</html>`;
}

function routeOf(method: string, path: string, { summary = "", parameters = [] }: Operation): string {
  const rows = parameters.map(
    ({ name, in: where, description = "" }) =>
      `<li><code>${escaped(name)}</code> (${escaped(where)}) ${escaped(description)}</li>`,
  );
  return `<h2><code>${escaped(method.toUpperCase())} /api${escaped(path)}</code></h2><p>${escaped(summary)}</p>${
    rows.length > 0 ? `<ul>${rows.join("")}</ul>` : ""
  }`;
}
