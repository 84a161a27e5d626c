import "../needs-node.ts";

export { agencyName, inNominative, outletKey } from "../languages/stored-words.ts";
export { type AddOptions, add, addEntries } from "./add.ts";
export type { Added } from "./added.ts";
export { canonicalUrl } from "./address.ts";
export { allClaims, versionNames } from "./claims/all-claims.ts";
export type { Band } from "./claims/band.ts";
export { type ClaimQuery, claim, claimsOf } from "./claims/claim.ts";
export type { StoredAnswer, StoredLink } from "./claims/claim-rows.ts";
export type { Credibility, CredibilityProposal, CredibilityReason } from "./claims/credibility.ts";
export { DECIDED, type Decision } from "./claims/decided.ts";
export { decisions } from "./claims/decisions.ts";
export type { Doubt } from "./claims/doubts.ts";
export type { JoinReason } from "./claims/join.ts";
export { type Judgement, type JudgementsQuery, judge, judgements } from "./claims/judgements.ts";
export type { LinkKind } from "./claims/link-kind.ts";
export type { BandedLink, Claim } from "./claims/make-claim.ts";
export type { Lineage, Origin, OriginCounts, OriginReason } from "./claims/origins.ts";
export type { Proposed } from "./claims/proposed.ts";
export { rejoin } from "./claims/rejoin.ts";
export { type ReviewItem, type ReviewQuery, reviewQueue } from "./claims/review.ts";
export { type ClaimSearch, searchClaims } from "./claims/search-claims.ts";
export type { Fit, Slot, SlotComparison } from "./claims/slot-comparison.ts";
export type { SideStanding, Standing } from "./claims/standing.ts";
export { type StoryCount, type StorySeries, seriesOf } from "./claims/story-series.ts";
export { claimDetail, type Wording, wordingsOf } from "./claims/wordings.ts";
export { allPairs, type CopyPair, copiesOf, type PairOptions, type PairSide } from "./copies/pairs.ts";
export { type Attribution, type SourceEdge, sourceGraph } from "./copies/source-graph.ts";
export { LedgerError } from "./database/ledger-error.ts";
export { type Entry, entryOf } from "./entry.ts";
export {
  type FeedLease,
  type FeedState,
  feedStatesSince,
  itemStates,
  keepFeedState,
  leaveFeed,
  takeFeed,
} from "./feeds.ts";
export { decideIdentity, type IdentityDecision, nameDecisions } from "./identities/decide.ts";
export { groupsOf } from "./identities/groups.ts";
export {
  type IdentitiesQuery,
  type IdentityEntry,
  type IdentityName,
  identities,
  type Told,
} from "./identities/identities.ts";
export { whoAmong } from "./identities/stored-evidence.ts";
export type { NameDecision, Sameness, StoredEvidence, Who, Why } from "./identities/who.ts";
export { backup, restore } from "./keep/backup.ts";
export { derivedFaults } from "./keep/derived.ts";
export { type ExportedRow, exportRows } from "./keep/export.ts";
export type { Fault } from "./keep/fault.ts";
export { hasPageSums } from "./keep/page-faults.ts";
export { rebuild } from "./keep/rebuild.ts";
export { type Removed, type RemoveOptions, removeDocument } from "./keep/remove.ts";
export { type Verified, verify } from "./keep/verify.ts";
export { explained, type Ledger, type OpenOptions, openLedger } from "./ledger.ts";
export {
  type Change,
  type ChangesQuery,
  changes,
  type DocumentChange,
  type LinkChange,
  type VersionChange,
} from "./queries/changes.ts";
export type { ClaimChange } from "./queries/claim-changes.ts";
export {
  type DocumentDetail,
  type DocumentEntry,
  type DocumentsQuery,
  document,
  documents,
  type VersionReading,
  versionEntries,
  versionReadings,
} from "./queries/documents.ts";
export { type FacetCount, type StatementFacets, statementFacets } from "./queries/facets.ts";
export { allOrigins, copiesIn, type Origins, origins } from "./queries/origins.ts";
export type { Page, PageQuery } from "./queries/page.ts";
export { type SourceEntry, type SourcesQuery, sources } from "./queries/sources.ts";
export type { StatementFilters } from "./queries/statement-filters.ts";
export { STATEMENT_ORDERS, type StatementOrder } from "./queries/statement-order.ts";
export { type StatementEntry, type StatementsQuery, statements } from "./queries/statements.ts";
export type { SentenceChange, WordChange } from "./queries/text-changes.ts";
export type { Until } from "./queries/until.ts";
export { type Reader, reader } from "./reader.ts";
export { type Seen, seenReturns } from "./returns.ts";
export { type Hit, type SearchQuery, search } from "./search/search.ts";
export { type StoriesQuery, type StoryEntry, stories } from "./stories/stories.ts";
export { type StoryArticle, type StoryDetail, type StoryEvent, story, storyHistory } from "./stories/story.ts";
export { unwatch, type Watch, watch, watches } from "./watches.ts";
