import { documentReading, example } from "../api.ts";
import { useResource } from "../resource.ts";
import { Fetched } from "../shell/notice.tsx";
import { StartPage } from "../start/start-view.tsx";
import { ReaderView } from "./reader-view.tsx";
import { Related } from "./related.tsx";
import { unsaved } from "./unsaved.ts";

/** A document of the ledger. */
export function DocumentPage({ id }: { id: string }) {
  const reading = useResource(id, (signal) => documentReading(id, signal));
  return <Fetched of={reading.value}>{(value) => <ReaderView reading={value} below={<Related id={id} />} />}</Fetched>;
}

/** One of the examples. */
export function ExamplePage({ name }: { name: string }) {
  const reading = useResource(name, (signal) => example(name, signal));
  return <Fetched of={reading.value}>{(value) => <ReaderView reading={value} />}</Fetched>;
}

/** What was read without being added to the ledger; where nothing was, the page to begin on. */
export const UnsavedPage = () => (unsaved.value ? <ReaderView reading={unsaved.value} /> : <StartPage />);
