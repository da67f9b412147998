// Says where exported FHIR departs from the definitions of R4 (4.0.1) that the npm package `fhir` holds, code lists
// included.
//
//     node bindings.mjs FILE...
//
// A file is a Bundle or one resource, or, when its name ends in .ndjson, a resource a line. Each fault is a line on
// standard output, `FILE: TYPE/ID: where: what`. The exit code is 0 without faults, 1 with, 2 when a file cannot be
// read.
//
// Only errors count. What the package warns of is a code outside a list that the standard no more than recommends, and
// there the words of Reable belong.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Constants } = require("fhir/constants");
const { ParseConformance } = require("fhir/parseConformance");
const { Validator } = require("fhir/validator");

// With the definitions that the package brings: all their lists say 4.0.1.
const definitions = new ParseConformance(true);

// The package looks for its patterns anywhere in a value, and so takes 31-12-1941 for a date: the standard means the
// whole value. Not so for decimals, whose pattern knows no exponent; what JSON reads as a number is one.
for (const name of Object.keys(Constants)) {
  if (name.endsWith("Regex") && name !== "PrimitiveDecimalRegex") {
    Constants[name] = new RegExp(`^(?:${Constants[name].source})$`);
  }
}

// It calls an element inside a data type, such as Timing.repeat, a primitive, and does not look inside.
for (const { _properties: properties } of Object.values(definitions.parsedStructureDefinitions)) {
  for (const property of properties ?? []) {
    if (property._type === "Element" && property._properties?.length > 0) {
      property._type = "BackboneElement";
    }
  }
}

// Two lists take a part of a code system, and the package took the whole. As R4 has them: valueset-care-plan-intent and
// valueset-care-plan-activity-kind. The others of what Reable exports agree with those that fhir.resources names.
const requests = ["CommunicationRequest", "DeviceRequest", "MedicationRequest", "ServiceRequest"];
const narrower = {
  "care-plan-intent": ["proposal", "plan", "order", "option"],
  "care-plan-activity-kind": ["Appointment", "NutritionOrder", "Task", "VisionPrescription", ...requests],
};
for (const [name, codes] of Object.entries(narrower)) {
  for (const system of definitions.parsedValueSets[`http://hl7.org/fhir/ValueSet/${name}`].systems) {
    system.codes = system.codes.filter(({ code }) => codes.includes(code));
  }
}

class Unreadable extends Error {}

/** The resources that stand by themselves in a file: one, or one for each line. */
function documents(file) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (fault) {
    throw new Unreadable(`${file}: ${fault.message}`);
  }
  const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n");
  return (file.endsWith(".ndjson") ? lines : [text]).map((each, index) => {
    try {
      return JSON.parse(each);
    } catch (fault) {
      throw new Unreadable(`${file}: line ${index + 1}: ${fault.message}`);
    }
  });
}

/** The resources of a bundle one by one, so that each fault names its own, and the bundle without them. */
function resources(document) {
  if (document?.resourceType !== "Bundle" || !Array.isArray(document.entry)) {
    return [document];
  }
  const entry = document.entry.map((each) => {
    const { resource: _, ...rest } = each ?? {};
    return rest;
  });
  return [{ ...document, entry }, ...document.entry.map((each) => each?.resource)];
}

function faults(resource) {
  const type = resource?.resourceType ?? "?";
  const name = `${type}/${resource?.id ?? "-"}`;
  let messages;
  try {
    ({ messages } = new Validator(definitions, { errorOnUnexpected: true }).validate(resource));
  } catch (fault) {
    // It stumbles over a null, or a number where an object belongs.
    return [`${name}: : cannot be read: ${fault.message}`];
  }
  return messages
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map(({ location, message }) => `${name}: ${location.replace(`${type}.`, "")}: ${message}`);
}

function main(files) {
  if (files.length === 0) {
    console.error("usage: bindings.mjs FILE...");
    return 2;
  }
  let status = 0;
  for (const file of files) {
    try {
      for (const fault of documents(file).flatMap(resources).flatMap(faults)) {
        status = Math.max(status, 1);
        // On one line, whatever somebody wrote into a name.
        console.log(`${file}: ${fault}`.replaceAll(/\s+/g, " "));
      }
    } catch (fault) {
      // Of any other fault Node would end with 1, as if it had judged.
      status = 2;
      console.error(fault instanceof Unreadable ? fault.message : fault);
    }
  }
  return status;
}

process.exitCode = main(process.argv.slice(2));
