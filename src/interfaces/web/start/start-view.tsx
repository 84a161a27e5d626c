import { examples } from "../api.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { useResource } from "../resource.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { FileInput, TextInput, UrlInput } from "./inputs.tsx";
import { Progress } from "./progress.tsx";
import { useWork } from "./work.ts";

/** The page to begin on. */
export function StartPage() {
  const { start, tagline } = t();
  usePageTitle("laut");
  const work = useWork();
  return (
    <div class="start">
      <div class="start-lead">
        <h1>{tagline}</h1>
        <p>{start.lead}</p>
      </div>
      <section class="start-text" aria-labelledby="text-title">
        <h2 id="text-title">{start.title}</h2>
        <TextInput work={work} />
        <div class="start-others">
          <UrlInput work={work} />
          <FileInput work={work} />
        </div>
        <Progress work={work} />
      </section>
      <Examples />
    </div>
  );
}

function Examples() {
  const { start } = t();
  const list = useResource("examples", examples);
  const items = list.value.value?.items ?? [];
  return (
    <section class="start-examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{start.examples}</h2>
      <p class="faint">{start.examplesLead}</p>
      <ul class="entries">
        {items.map(({ name, title, publisher, published, language }) => (
          <li key={name}>
            <a href={`/examples/${encodeURIComponent(name)}`} lang={language}>
              {title}
            </a>
            <span class="faint">
              {[publisher, published === null ? null : dateText(published)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
