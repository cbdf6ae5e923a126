// Runs graphql-http's audit of GraphQL over HTTP against a server: node audit.mjs http://127.0.0.1:PORT/graphql
// One line for each audit that is not ok, then the count. Exit code 1 unless all are ok.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const result of results)
  if (result.status !== 'ok') console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);

const ok = results.filter((result) => result.status === 'ok').length;
console.log(`${ok}/${results.length} ok`);
process.exit(ok === results.length ? 0 : 1);
