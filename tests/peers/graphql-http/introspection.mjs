// Compares what a server says of its schema with the SDL it prints: node introspection.mjs http://127.0.0.1:PORT/graphql schema.graphql
// graphql-js reads both and prints both; prints "equal" or the first line that differs.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const response = await fetch(process.argv[2], { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));

const print = (schema) => printSchema(lexicographicSortSchema(schema)).split('\n');
const told = print(buildClientSchema(data));
const written = print(buildSchema(readFileSync(process.argv[3], 'utf8')));
const differing = told.findIndex((line, i) => line !== written[i]);
console.log(differing < 0 && told.length === written.length ? 'equal' : `line ${differing}: told "${told[differing]}", written "${written[differing]}"`);
