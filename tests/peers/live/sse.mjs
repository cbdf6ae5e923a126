// npm graphql-sse against a server, a connection for each operation: node sse.mjs URL PARENT TEACHER PUPIL LESSON. One line for each thing it saw.
import { createClient } from 'graphql-sse';
import { address, authorization, changes, hear, only, promptness, whoAmI } from './journal.mjs';

const connect = (token) => createClient({ url: address, headers: { authorization: token }, retryAttempts: 0 });
const client = connect(authorization);
await only('query', client.iterate(whoAmI));

let heard;
const connected = new Promise((resolve) => (heard = resolve));
const listening = createClient({ url: address, headers: { authorization }, on: { connected: heard } });
const listener = listening.iterate(changes);
const first = listener.next();
await connected;
await hear('mark', { next: () => first }, '3');
await hear('correction', listener, '4');
await listener.return();
console.log('completed');
promptness();

await only('hidden pupil', client.iterate({ ...changes, variables: { pupil: 'UHVwaWw6OTg3NjU0' } }));
await only('wrong document', client.iterate({ query: 'subscription { nothing }' }));
await only('wrong token', connect('Bearer nonsense').iterate(whoAmI));
process.exit();
