import type { Reading } from "../../index.ts";
import type {
  ChangeItem,
  ClaimDetail,
  ClaimItem,
  DocumentItem,
  ExampleItem,
  GivenDecision,
  GivenIdentity,
  GivenWatch,
  HitItem,
  IdentityItem,
  Judgement,
  MadeDecision,
  NewsOf,
  Page,
  ProblemDetails,
  RelatedTo,
  ReviewItem,
  SourceDetail,
  SourceItem,
  StatementFacets,
  StatementItem,
  StoryDetail,
  StoryItem,
  StoryPart,
  WatchItem,
} from "./api-types.ts";
import { language } from "./settings.ts";

/** What the server, or the way to it, has refused: cause and remedy for a person. `status` 0 when nothing answered. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  constructor({ title, status, detail }: ProblemDetails) {
    super(detail ?? title);
    this.title = title;
    this.status = status;
  }
}

async function send(path: string, options: RequestInit = {}): Promise<Response> {
  const headers = { accept: "application/json", ...(options.headers as Record<string, string> | undefined) };
  const response = await fetch(`/api${path}`, { ...options, headers }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem({ type: "about:blank", title: "unreachable", status: 0 });
  });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return response;
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const plain = {
    type: "about:blank",
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
  };
  return { ...plain, ...((await response.json().catch(() => ({}))) as Partial<ProblemDetails>) };
}

const get = async <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  (await send(path, signal ? { signal } : {})).json() as Promise<Answer>;

const post = (path: string, body: unknown, signal?: AbortSignal): Promise<Response> =>
  send(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

/** "?a=1" of what is given; "" for nothing. */
export function queryOf(values: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

/** What can be given to be read or added: a text, an HTML page, or the address of a page or feed. */
export interface ArticleInput {
  readonly name?: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
}

/** One line of the answer to POST /api/add (JSON lines, one an article, as they are done). */
export interface AddProgress {
  readonly done: number;
  /** null while it is not known how many there will be. */
  readonly total: number | null;
  readonly name: string;
  readonly document: string | null;
  readonly problem: string | null;
}

export const readArticle = async (input: ArticleInput, signal?: AbortSignal): Promise<Reading> =>
  (await post("/read", input, signal)).json() as Promise<Reading>;

/** Adds articles to the ledger; calls `onProgress` for each as it is done. */
export async function addArticles(
  articles: readonly ArticleInput[],
  onProgress: (line: AddProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { body } = await post("/add", { articles }, signal);
  if (!body) return;
  let rest = "";
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) onProgress(JSON.parse(line) as AddProgress);
  }
  if (rest) onProgress(JSON.parse(rest) as AddProgress);
}

export const examples = (signal?: AbortSignal) => get<Page<ExampleItem>>("/examples", signal);
export const example = (name: string, signal?: AbortSignal) =>
  get<Reading>(`/examples/${encodeURIComponent(name)}`, signal);
export const documentReading = (id: string, signal?: AbortSignal) =>
  get<Reading>(`/documents/${encodeURIComponent(id)}`, signal);
export const related = (id: string, signal?: AbortSignal) =>
  get<RelatedTo>(`/documents/${encodeURIComponent(id)}/related`, signal);
/** Each part has the head: title, days. */
export const story = (id: string, knownOn: string | null, part: StoryPart, signal?: AbortSignal) =>
  get<StoryDetail>(`/stories/${encodeURIComponent(id)}${queryOf({ knownOn, parts: part })}`, signal);
export const claim = (id: string, knownOn: string | null, signal?: AbortSignal) =>
  get<ClaimDetail>(`/claims/${encodeURIComponent(id)}${queryOf({ knownOn })}`, signal);
export const statementFacets = (query: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  get<StatementFacets>(`/statements/facets${queryOf({ ...query, order: null })}`, signal);
export const source = (id: string, knownOn: string | null, signal?: AbortSignal) =>
  get<SourceDetail>(`/sources/${encodeURIComponent(id)}${queryOf({ knownOn })}`, signal);
export const judge = async (
  subject: "claims" | "sources",
  id: string,
  judgement: Omit<Judgement, "recorded">,
): Promise<Judgement> =>
  (await post(`/${subject}/${encodeURIComponent(id)}/judgements`, judgement)).json() as Promise<Judgement>;

export const reviews = (signal?: AbortSignal) => get<{ readonly items: readonly ReviewItem[] }>("/reviews", signal);
export const decide = async (decision: GivenDecision): Promise<void> => void (await post("/reviews", decision));
export const decisions = () =>
  get<{ readonly items: readonly MadeDecision[]; readonly names: readonly object[] }>("/reviews/decisions");
export const identity = (id: string, knownOn: string | null, signal?: AbortSignal) =>
  get<IdentityItem>(`/identities/${encodeURIComponent(id)}${queryOf({ knownOn })}`, signal);
export const decideIdentity = async (decision: GivenIdentity): Promise<void> =>
  void (await post("/identities/decisions", decision));

export const news = (of: string, signal?: AbortSignal) =>
  get<NewsOf>(`/news${queryOf({ of, lang: language.value })}`, signal);
export const watches = (signal?: AbortSignal) => get<{ readonly items: readonly WatchItem[] }>("/watches", signal);
export const watch = async (given: GivenWatch): Promise<WatchItem> =>
  (await post("/watches", given)).json() as Promise<WatchItem>;
export const unwatch = async (address: string, author: string): Promise<void> =>
  void (await post("/watches/end", { address, author }));

/** The lists and what their items are. */
export interface Lists {
  readonly documents: DocumentItem;
  readonly stories: StoryItem;
  readonly claims: ClaimItem;
  readonly sources: SourceItem;
  readonly changes: ChangeItem;
  readonly search: HitItem;
  readonly statements: StatementItem;
}

export const list = <Name extends keyof Lists>(
  name: Name,
  query: Readonly<Record<string, string | null>>,
  signal?: AbortSignal,
) => get<Page<Lists[Name]>>(`/${name}${queryOf(query)}`, signal);
