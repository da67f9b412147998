"""Says what is wrong with the structure of exported FHIR R4, judged by the models of fhir.resources.

    structure.py FILE...

A file is a Bundle or one resource, or, when its name ends in .ndjson, a resource a line. Each fault is a line on
standard output, `FILE: TYPE/ID: where: what`. The exit code is 0 without faults, 1 with, 2 when a file cannot be read.

fhir.resources knows names, lists, required elements, choices of type and the form of dates and ids. It knows neither
the code lists (tools/fhir/bindings.mjs does) nor the invariants of the standard, takes "7" for 7, and lets what is
empty pass. What of that Reable's exports could get wrong is checked here, and that every reference leads to a resource
of a fitting type in the same file. The library speaks R4B, which differs from R4 in none of the types that are exported.
"""

import collections
import datetime
import decimal
import json
import re
import sys
import traceback

import fhir_core.constraints

# Before the models are made: R4 allows an id of 64 characters, this library by itself one of 255.
fhir_core.constraints.TYPES_ID_MAX_LENGTH = 64

from fhir.resources.R4B import get_fhir_model_class
from pydantic import BaseModel, ValidationError

URN = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Unreadable(Exception):
    """There is no JSON to judge."""


class Document:
    """The resources of one file, and where each is found."""

    def __init__(self, name):
        self.name = name
        self.is_bundle = False
        self.bundle = None
        self.resources = []
        try:
            with open(name, encoding="utf-8", newline="\n") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError) as fault:
            raise Unreadable(f"{name}: {fault}") from fault
        if name.endswith(".ndjson"):
            lines = text.removesuffix("\n").split("\n") if text else []
            self.resources = [parsed(name, line, number) for number, line in enumerate(lines, 1)]
        else:
            whole = parsed(name, text, 1)
            self.is_bundle = isinstance(whole, dict) and whole.get("resourceType") == "Bundle"
            if self.is_bundle:
                self.bundle = whole
                self.resources = [entry.get("resource") for entry in self.entries()]
            else:
                self.resources = [whole]
        self.types = {self.address(resource): resource.get("resourceType") for resource in self.objects()}

    def entries(self):
        entries = self.bundle.get("entry", [])
        return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []

    def objects(self):
        return [resource for resource in self.resources if isinstance(resource, dict)]

    def address(self, resource):
        """How another resource of the file refers to this one."""
        if self.is_bundle:
            return f"urn:uuid:{resource.get('id')}"
        return title(resource)

    def faults(self):
        """Every fault as (resource, where, what)."""
        if self.is_bundle:
            yield from self.faults_of_bundle()
        for resource in self.resources:
            if isinstance(resource, dict):
                yield from ((title(resource), where, what) for where, what in self.faults_of(resource))
            else:
                yield "?/?", "", "is not a resource"
        for address in repeated(self.address(resource) for resource in self.objects()):
            yield f"{self.types[address]}/{re.split('[:/]', address)[-1]}", "id", "belongs to more than one resource"

    def faults_of_bundle(self):
        # The entries are judged one by one: what is said of them then names the resource.
        shell = dict(self.bundle)
        if isinstance(shell.get("entry"), list):
            shell["entry"] = [without_resource(entry) for entry in shell["entry"]]
        yield from ((title(self.bundle), where, what) for where, what in self.faults_of(shell))
        for url in repeated(str(entry["fullUrl"]) for entry in self.entries() if "fullUrl" in entry):
            yield title(self.bundle), "entry.fullUrl", f"{url} stands there more than once"
        for entry in self.entries():
            resource = entry.get("resource")
            url = entry.get("fullUrl")
            name = title(resource) if isinstance(resource, dict) else "?/?"
            if not isinstance(url, str) or not URN.fullmatch(url):
                yield name, "fullUrl", f"{url!r} is not urn:uuid: with a UUID"
            elif isinstance(resource, dict) and url != self.address(resource):
                yield name, "fullUrl", f"{url} is not that of the id"

    def faults_of(self, resource):
        """Every fault of one resource as (where, what)."""
        yield from faults_of_json(resource, "")
        kind = resource.get("resourceType")
        try:
            model = get_fhir_model_class(kind)
        except (TypeError, ValueError):
            model = None
        if model is None or not model.has_resource_base():
            yield "resourceType", f"{kind!r} is none"
            return
        if kind != "Bundle" and "id" not in resource:
            yield "id", "is missing"
        try:
            read = model.model_validate(resource)
        except ValidationError as refusal:
            for fault in refusal.errors(include_url=False, include_context=False, include_input=False):
                yield path(part for part in fault["loc"] if part != "root"), fault["msg"]
        # For some nonsense, such as a contained resource of an unknown type, the library has no error of its own.
        except Exception as fault:
            yield "", f"cannot be read: {fault!r}"
        else:
            yield from self.faults_of_element(resource, read, "")

    def faults_of_element(self, raw, read, where):
        """What the models let pass: `raw` is the JSON object, `read` what the library made of it."""
        fields = {field.alias: (name, field) for name, field in type(read).model_fields.items()}
        for kind in type(read).__mro__:
            yield from ((where, sentence) for sentence, holds in RULES.get(kind.__name__, []) if not holds(raw))
        for key, value in raw.items():
            inner = f"{where}.{key}" if where else key
            # The models also take the names that they use inside, and comments as the standard once had them.
            if key == "fhir_comments" or key not in fields and key != "resourceType":
                yield inner, "is no element"
            elif key != "resourceType":
                name, field = fields[key]
                targets = (field.json_schema_extra or {}).get("enum_reference_types")
                yield from self.faults_of_value(value, getattr(read, name), targets, inner)

    def faults_of_value(self, raw, read, targets, where):
        if isinstance(raw, list) and isinstance(read, list):
            for index, (one, made) in enumerate(zip(raw, read)):
                yield from self.faults_of_value(one, made, targets, f"{where}[{index}]")
        elif isinstance(raw, dict) and isinstance(read, BaseModel):
            yield from self.faults_of_element(raw, read, where)
            if read.get_resource_type() == "Reference" and "reference" in raw:
                yield from self.faults_of_reference(raw, targets or [], where)
        elif raw is not None and not stands_for(raw, read):
            wanted = KINDS.get(type(read), "something else")
            yield where, f"{json.dumps(raw, default=str)} stands where {wanted} belongs"

    def faults_of_reference(self, raw, targets, where):
        address = raw["reference"]
        kind = self.types.get(address)
        if kind is None:
            yield where, f"{address} is not in this file"
        elif targets and "Resource" not in targets and kind not in targets:
            yield where, f"{address} is a {kind}, not one of {', '.join(targets)}"
        elif raw.get("type", kind) != kind:
            yield where, f"{address} is a {kind}, not a {raw['type']}"


def parsed(name, text, line):
    """The JSON of a text; a number keeps its digits, and a name may stand in an object but once."""

    def once(pairs):
        for key in repeated(key for key, _ in pairs):
            raise Unreadable(f"{name}: {key!r} stands in one object more than once, at or after line {line}")
        return dict(pairs)

    def never(constant):
        raise Unreadable(f"{name}: {constant} is no number of JSON, at or after line {line}")

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=never, parse_float=decimal.Decimal)
    except json.JSONDecodeError as fault:
        raise Unreadable(f"{name}: line {line - 1 + fault.lineno}: {fault.msg}") from fault


def faults_of_json(value, where):
    """What holds for every element: it has content."""
    if isinstance(value, dict):
        if not value:
            yield where, "is an empty object"
        for key, inner in value.items():
            name = f"{where}.{key}" if where else key
            if inner is None:
                yield name, "is null"
            yield from faults_of_json(inner, name)
    elif isinstance(value, list):
        if not value:
            yield where, "is an empty list"
        for index, inner in enumerate(value):
            yield from faults_of_json(inner, f"{where}[{index}]")
    elif isinstance(value, str) and not value.strip():
        yield where, "is an empty string"


KINDS = {bool: "a boolean", int: "a whole number", decimal.Decimal: "a number", list: "a list"}


def stands_for(raw, read):
    """Whether JSON writes the value so: fhir.resources takes "7", 7.0 and true for a whole number."""
    if isinstance(raw, bool) or isinstance(read, bool):
        return isinstance(raw, bool) and isinstance(read, bool)
    if isinstance(read, int):
        return isinstance(raw, int)
    if isinstance(read, (decimal.Decimal, float)):
        return isinstance(raw, (int, decimal.Decimal))
    # Dates and addresses too are strings in JSON; but an object is not a string that holds its JSON.
    return isinstance(raw, str) and not isinstance(read, (BaseModel, list))


def without_resource(entry):
    return {key: entry[key] for key in entry if key != "resource"} if isinstance(entry, dict) else entry


def title(resource):
    return f"{resource.get('resourceType', '?')}/{resource.get('id', '-')}"


def path(parts):
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).lstrip(".")


def repeated(values):
    return sorted(str(value) for value, count in collections.Counter(values).items() if count > 1)


# --- The invariants of the standard -----------------------------------------------------------------------------------
# Of the elements that Reable exports, and no more of each than it could break. The key is the standard's.

RULES = {}


def rule(element, key, sentence):
    """Adds a check of an element, by its name in fhir.resources: it takes the JSON and says whether that is right."""

    def add(holds):
        RULES.setdefault(element, []).append((f"{sentence} ({key})", holds))
        return holds

    return add


def needs(element, key, one, other):
    rule(element, key, f"{one} needs {other}")(lambda raw: one not in raw or other in raw)


def excludes(element, key, one, other):
    rule(element, key, f"{one} excludes {other}")(lambda raw: one not in raw or other not in raw)


def chosen(raw, choice):
    """The names that stand in the object of an element with a choice of types, such as value[x]."""
    return [key for key in raw if re.fullmatch(choice + "[A-Z].*", key)]


needs("ContactPoint", "cpt-2", "value", "system")
needs("Quantity", "qty-3", "code", "system")
needs("TimingRepeat", "tim-1", "duration", "durationUnit")
needs("TimingRepeat", "tim-2", "period", "periodUnit")
needs("TimingRepeat", "tim-6", "periodMax", "period")
needs("TimingRepeat", "tim-7", "durationMax", "duration")
needs("TimingRepeat", "tim-8", "countMax", "count")
needs("TimingRepeat", "tim-9", "offset", "when")
excludes("TimingRepeat", "tim-10", "timeOfDay", "when")
excludes("CarePlanActivity", "cpl-3", "reference", "detail")


@rule("BundleEntry", "bdl-2, bdl-3, bdl-4", "search, request and response are for other bundles")
def _(raw):
    return raw.keys().isdisjoint({"search", "request", "response"})


@rule("Bundle", "bdl-1", "total is for searches and histories")
def _(raw):
    return "total" not in raw


@rule("CodeSystem", "csd-0", "name is not fit for a program")
def _(raw):
    return "name" not in raw or re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", raw["name"])


@rule("CodeSystem", "csd-1", "a code stands there more than once")
def _(raw):
    def codes(concepts):
        for concept in concepts:
            yield concept["code"]
            yield from codes(concept.get("concept", []))

    return not repeated(codes(raw.get("concept", [])))


@rule("Extension", "ext-1", "has both or neither of a value and extensions")
def _(raw):
    return bool(chosen(raw, "value")) != ("extension" in raw)


@rule("GoalTarget", "gol-1", "detail needs measure")
def _(raw):
    return "measure" in raw or not chosen(raw, "detail")


@rule("Observation", "obs-6", "dataAbsentReason excludes a value")
def _(raw):
    return "dataAbsentReason" not in raw or not chosen(raw, "value")


@rule("Observation", "obs-7", "has a value besides a component with its own code")
def _(raw):
    def codings(concept):
        return {(coding.get("system"), coding.get("code")) for coding in concept.get("coding", [])}

    own = codings(raw["code"])
    return not chosen(raw, "value") or all(own.isdisjoint(codings(part["code"])) for part in raw.get("component", []))


@rule("Organization", "org-1", "has neither a name nor an identifier")
def _(raw):
    return "name" in raw or "identifier" in raw


@rule("Organization", "org-2, org-3", "an organisation has no home")
def _(raw):
    return all(item.get("use") != "home" for item in raw.get("address", []) + raw.get("telecom", []))


@rule("PatientContact", "pat-1", "is nobody")
def _(raw):
    return not raw.keys().isdisjoint({"name", "telecom", "address", "organization"})


@rule("Period", "per-1", "ends before it starts")
def _(raw):
    start, end = raw.get("start"), raw.get("end")
    if start is None or end is None:
        return True
    if "T" in start and "T" in end:
        return moment(start) <= moment(end)
    # As far as both are known: what ends in March ends after 2 March.
    known = min(len(start), len(end), len("2026-03-02"))
    return start[:known] <= end[:known]


def moment(text):
    # As Python 3.10 reads it: an offset in place of Z, and six digits behind the point.
    text = re.sub(r"\.(\d+)", lambda found: f".{found[1]:0<6.6}", text)
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def main(names):
    if not names:
        print("usage: structure.py FILE...", file=sys.stderr)
        return 2
    status = 0
    for name in names:
        try:
            for resource, where, what in Document(name).faults():
                status = max(status, 1)
                # On one line, whatever somebody wrote into a name.
                print(" ".join(f"{name}: {resource}: {where}: {what}".split()))
        except Unreadable as fault:
            status = 2
            print(fault, file=sys.stderr)
        except Exception:
            # Python would end with 1, as if it had judged.
            status = 2
            traceback.print_exc()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
