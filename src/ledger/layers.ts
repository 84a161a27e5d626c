import { claimsLayer } from "./claims/layer.ts";
import { copies } from "./copies/copies.ts";
import { identitiesLayer } from "./identities/layer.ts";
import type { Layer } from "./layer.ts";
import { searchLayer } from "./search/layer.ts";
import { storiesLayer } from "./stories/layer.ts";

/** In the order in which they join versions: a later layer may read what an earlier one has stored. */
export const layers: readonly Layer<unknown>[] = [searchLayer, copies, storiesLayer, identitiesLayer, claimsLayer];
