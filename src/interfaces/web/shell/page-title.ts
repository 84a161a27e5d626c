import { useEffect } from "../ui.ts";

/** What the browser calls this page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "laut" ? title : `${title} · laut`;
  }, [title]);
}
