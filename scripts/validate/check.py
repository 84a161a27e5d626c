"""Holds the exports in a folder against the reference implementation of each format. Exit code 1 where one finds an error."""

import json
import warnings
import subprocess
import sys
from pathlib import Path

warnings.simplefilter("ignore")
out = Path(sys.argv[1])
failed = False
MOST = 5


def tell(name, errors, checked):
    """One line a validator, and the first of what it found."""
    global failed
    print(f"{name}: {'ok' if not errors else f'FAILED, {len(errors)} errors'} ({checked})", flush=True)
    for error in errors[:MOST]:
        print(f"    {str(error)[:400]}")
    failed = failed or bool(errors)


def followthemoney(name):
    from followthemoney import model
    from followthemoney.exc import InvalidData
    from followthemoney.helpers import check_person_cutoff  # noqa: F401  the package is whole

    errors, lines = [], (out / f"{name}.followthemoney").read_text("utf-8").splitlines()
    for line in lines:
        data = json.loads(line)
        schema = model.get(data["schema"])
        try:
            schema.validate(data)
        except InvalidData as error:
            errors.append((data["id"], error, getattr(error, "errors", None)))
        for prop, values in data["properties"].items():
            kind = schema.get(prop)
            for value in values:
                # A validator that passes what cleaning would throw away or change is not enough.
                if kind.type.clean(value) is None or not kind.type.validate(value):
                    errors.append((data["id"], prop, value))
    tell(f"followthemoney {name}", errors, f"{len(lines)} entities")


def stix(name):
    from stix2validator import ValidationOptions, validate_file

    result = validate_file(str(out / f"{name}.stix"), ValidationOptions(version="2.1"))
    objects = json.loads((out / f"{name}.stix").read_text("utf-8"))["objects"]
    errors = [] if result.is_valid else [e for r in result.object_results for e in r.errors] or ["not valid"]
    warnings = sum(len(r.warnings) for r in result.object_results)
    tell(f"stix2-validator {name}", errors, f"{len(objects)} objects, {warnings} warnings")


def cassis(name):
    import cassis

    errors, files, annotations = [], sorted((out / f"{name}.uima-cas").iterdir()), 0
    for file in files:
        try:
            with file.open("rb") as stream:
                cas = cassis.load_cas_from_json(stream)
            for layer in ("LautStatement", "LautRole", "LautTime", "LautPlace"):
                for annotation in cas.select(f"webanno.custom.{layer}"):
                    annotations += 1
                    if annotation.begin >= annotation.end or not annotation.get_covered_text():
                        errors.append((file.name, layer, annotation.begin, annotation.end))
        except Exception as error:
            errors.append((file.name, repr(error)))
    tell(f"dkpro-cassis {name}", errors, f"{len(files)} files, {annotations} annotations")


def provenance(name):
    import logging

    import rdflib
    from prov.model import ProvDocument
    from rdflib.compare import to_isomorphic

    errors = []
    heard = []

    class Listen(logging.Handler):
        def emit(self, record):
            heard.append(record.getMessage())

    logging.getLogger("rdflib.term").addHandler(Listen(logging.WARNING))
    turtle = rdflib.Graph().parse(out / f"{name}.prov-turtle", format="turtle")
    jsonld = rdflib.Graph().parse(out / f"{name}.prov-jsonld", format="json-ld")
    errors += heard
    if to_isomorphic(turtle) != to_isomorphic(jsonld):
        errors.append("Turtle and JSON-LD are different graphs")
    prov = "http://www.w3.org/ns/prov#"
    agents = set(turtle.subjects(rdflib.RDF.type, rdflib.URIRef(prov + "Agent")))
    document = ProvDocument.deserialize(str(out / f"{name}.prov-turtle"), format="rdf", rdf_format="turtle")
    kept = {record.identifier.uri for record in document.get_records() if record.get_type().localpart == "Agent"}
    errors += [f"prov does not keep the agent {agent}" for agent in agents if str(agent) not in kept]
    tell(f"rdflib, prov {name}", errors, f"{len(turtle)} triples, {len(agents)} agents")


def tables(name):
    import csv

    import duckdb
    import pyarrow
    import pyarrow.parquet

    path = out / f"{name}.parquet"
    table = pyarrow.parquet.read_table(path)
    errors = []
    with (out / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != table.num_rows:
        errors.append(f"{len(rows)} rows in CSV, {table.num_rows} in Parquet")

    def flat(value, column):
        if value is None:
            return ""
        if isinstance(value, list):
            return (" > " if column == "chain" else "; ").join(value)
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, float):
            return repr(value).removesuffix(".0")
        return str(value)

    for row, other in zip(rows, table.to_pylist()):
        for column, value in other.items():
            cell = row[column]
            # The apostrophe that keeps a spreadsheet from running it.
            if cell != flat(value, column) and cell != "'" + flat(value, column):
                errors.append((row["id"], column, cell, value))
    for column in ("published_from", "said_from", "about_to"):
        if not pyarrow.types.is_date(table.schema.field(column).type):
            errors.append(f"{column} is {table.schema.field(column).type}")
    for column in ("chain", "places", "about"):
        if not pyarrow.types.is_list(table.schema.field(column).type):
            errors.append(f"{column} is {table.schema.field(column).type}")
    counted = duckdb.sql(f"select count(*), max(len(chain)), min(said_from) from '{path}'").fetchall()[0]
    if counted[0] != len(rows):
        errors.append(f"duckdb counts {counted[0]} rows")
    tell(f"pyarrow, duckdb {name}", errors, f"{len(rows)} rows, CSV and Parquet cell for cell")


def across():
    import csv

    import feedparser
    import networkx
    import rdflib

    errors, counts = [], {}
    for file in sorted((out / "across").iterdir()):
        kind = file.suffix
        counts[kind] = counts.get(kind, 0) + 1
        if kind == ".atom":
            feed = feedparser.parse(file.read_bytes())
            ids = [entry.get("id") for entry in feed.entries]
            if feed.bozo or feed.version != "atom10" or not feed.feed.get("id") or not feed.feed.get("updated_parsed"):
                errors.append((file.name, feed.get("bozo_exception"), feed.version))
            if len(set(ids)) != len(ids) or None in ids or any(not e.get("updated_parsed") or not e.title for e in feed.entries):
                errors.append((file.name, "entries without id, date or title, or with one id"))
        elif kind == ".graphml":
            graph = networkx.read_graphml(file)
            other = networkx.read_gexf(file.with_name(file.name.replace("graphml", "gexf")))
            if graph.nodes.keys() != other.nodes.keys() or set(graph.edges()) != set(other.edges()):
                errors.append((file.name, "GraphML and GEXF hold different graphs"))
            for node, values in graph.nodes.items():
                if values["label"] != other.nodes[node]["label"]:
                    errors.append((file.name, node, values["label"], other.nodes[node]["label"]))
        elif kind == ".csv":
            rows = list(csv.DictReader(file.read_text("utf-8").splitlines(keepends=True), strict=True))
            errors += [(file.name, row) for row in rows if None in row or None in row.values() or not row["claim"]]
        elif kind == ".jsonld":
            data = json.loads(file.read_text("utf-8"))
            # The context of schema.org maps names to its own addresses; nothing is fetched.
            data["@context"] = {"@vocab": "https://schema.org/"}
            graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
            kinds = {str(kind) for kind in graph.objects(None, rdflib.RDF.type)}
            if not {"https://schema.org/ClaimReview", "https://schema.org/Rating", "https://schema.org/Claim"} <= kinds:
                errors.append((file.name, kinds))
    tell("feedparser, networkx, rdflib across", errors, ", ".join(f"{n} {kind[1:]}" for kind, n in sorted(counts.items())))


def conllu(name):
    for level in (2, 3):
        command = [Path(sys.executable).parent / "udvalidate", "--lang", "de", "--level", str(level), "--max-err", "0"]
        done = subprocess.run([*command, "--no-warnings", out / f"{name}.conllu"], capture_output=True, text=True)
        lines = (done.stdout + done.stderr).splitlines()
        errors = [line for line in lines if line.startswith("[Line")]
        if done.returncode != 0 and not errors:
            errors = lines[-MOST:]
        if level == 2:
            tell(f"udtools level 2 {name}", errors, "CoNLL-U")
        else:
            kinds = {}
            for line in errors:
                kind = line.split("]")[1].strip().split(" ")[-1] if "]" in line else line
                kinds[kind] = kinds.get(kind, 0) + 1
            print(f"udtools level 3 {name}: {len(errors)} errors, reported only", flush=True)
            for line in errors[:MOST]:
                print(f"    {line[:200]}")


for which in ("story", "odd"):
    for check in (followthemoney, stix, cassis, provenance, tables, conllu):
        check(which)
across()
sys.exit(1 if failed else 0)
