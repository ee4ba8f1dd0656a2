"""Judges content files by their JSON Schemas (draft-07) with python3-jsonschema.

judge_schema.py SCHEMA-FOLDER NAME FILE...: one line a file, "good" or "refused: where: why". The program that judges
is nobody's here, so that what an author's editor says and what the reader says can be compared.
"""

import json
import pathlib
import sys

from jsonschema import Draft7Validator, RefResolver

folder, name, *files = sys.argv[1:]
schemas = {path.name: json.loads(path.read_text("utf-8")) for path in pathlib.Path(folder).glob("*.schema.json")}
for schema in schemas.values():
    Draft7Validator.check_schema(schema)
schema = schemas[name + ".schema.json"]
resolver = RefResolver(schema["$id"], schema, store={one["$id"]: one for one in schemas.values()})
validator = Draft7Validator(schema, resolver=resolver)
for file in files:
    fault = next(validator.iter_errors(json.loads(pathlib.Path(file).read_text("utf-8"))), None)
    if fault is None:
        print("good")
    else:
        print("refused: /" + "/".join(str(step) for step in fault.absolute_path) + ": " + fault.message[:200].replace("\n", " "))
