// Checks Word files with Microsoft's Open XML SDK, all in one process.
//
//   node openxml.mjs FOLDER_WITH_NODE_MODULES < paths.json > errors.json
//
// In: a JSON list of paths. Out: a JSON object, path -> list of errors.
// A file that the SDK can't open at all gets one error, with the part "" (no part).
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve(process.argv[2], "package.json");
const entry = createRequire(folder).resolve("@ooxml-tools/validate");
const { default: validate } = await import(pathToFileURL(entry).href);

async function errorsOf(file) {
  try {
    const found = await validate(new Uint8Array(await readFile(file)), "docx", "Microsoft365");
    return found.map(({ id, description, path: place }) => ({
      id,
      description,
      part: place?.partUri ?? "",
      xpath: place?.xpath ?? "",
    }));
  } catch (fault) {
    return [{ id: "unreadable", description: String(fault?.message ?? fault), part: "", xpath: "" }];
  }
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const errors = {};
for (const file of JSON.parse(input)) errors[file] = await errorsOf(file);
await new Promise((written) => process.stdout.write(JSON.stringify(errors), written));
process.exit(0);
