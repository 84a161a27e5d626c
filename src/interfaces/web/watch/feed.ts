import { language } from "../settings.ts";
import { useEffect } from "../ui.ts";

/** The Atom feed of a page: "/statements?named=unnamed" has "/statements.atom?named=unnamed&lang=de". */
export function feedOf(address: string): string {
  const [path, query] = address.split("?");
  const asked = new URLSearchParams(query);
  asked.set("lang", language.value);
  return `${path}.atom?${asked}`;
}

/** Tells the browser and its feed readers of the page's feed for as long as it is shown. */
export function useFeed(address: string, title: string): void {
  const href = feedOf(address);
  useEffect(() => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "alternate", type: "application/atom+xml", title, href });
    document.head.append(link);
    return () => link.remove();
  }, [href, title]);
}
