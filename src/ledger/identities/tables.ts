/** The table of step 0010. */
export interface IdentityTables {
  readonly name_evidence: NameEvidenceColumns;
}

interface NameEvidenceColumns {
  version: number;
  /** "form", "speaks" or "office": see `NameEvidence`. */
  kind: string;
  /** As keys: "=malte hinrichs". */
  name: string;
  other: string;
  office: string;
  start_offset: number;
  end_offset: number;
  recorded: string;
}
