// The one place that names warcio: it knows records, digests and files packed record by record (ISO 28500).
export { WARCParser, WARCRecord, WARCSerializer } from "warcio";
