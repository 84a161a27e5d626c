/** Something that whoever watches should know. Each is told once, until it changes. */
export interface WatchEvent {
  readonly kind:
    | "feed failed"
    | "feed works again"
    | "feed moved"
    | "feed busy"
    | "items left out"
    | "refused"
    | "failed"
    | "new version"
    | "gone";
  readonly feed: string;
  /** Of the item; null where the feed itself is meant. */
  readonly address: string | null;
  /** One sentence. */
  readonly message: string;
}
