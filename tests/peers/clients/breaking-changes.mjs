// The gate on the schema: what of it would break clients that work today.
//   node breaking-changes.mjs OLD NEW ALLOWED
// Prints each breaking change that ALLOWED does not name, as ALLOWED would have to name it; exit code 1 if there is any.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [oldFile, newFile, allowedFile] = process.argv.slice(2);
const schemaOf = (file) => buildSchema(readFileSync(file, 'utf8'));
const changes = await diff(schemaOf(oldFile), schemaOf(newFile));
const nameOf = (change) => `${change.type} ${change.path}`;
const breaking = new Map(changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking).map((change) => [nameOf(change), change.message]));
const allowed = new Set([...readFileSync(allowedFile, 'utf8').matchAll(/`([A-Z_]+ [^`]+)`/g)].map(([, name]) => name));
const refused = [...breaking].filter(([name]) => !allowed.has(name));
for (const [name, message] of refused) console.log(`${name}: ${message}`);
console.log(`${breaking.size} breaking changes of ${changes.length}, ${breaking.size - refused.length} of them allowed`);
process.exit(refused.length > 0 ? 1 : 0);
