// npm graphql-ws against a server: node ws.mjs URL PARENT TEACHER PUPIL LESSON (Authorization headers, ids). One line for each thing it saw.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { address, authorization, changes, hear, only, promptness, whoAmI } from './journal.mjs';

const connect = (token) => createClient({
  url: address.replace('http', 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: { authorization: token },
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
});

const client = connect(authorization);
const listener = client.iterate(changes);
const first = listener.next();
await only('query', client.iterate(whoAmI));
// The iterator hands out what it hears in order; the first wait was begun above so that it subscribes.
await hear('mark', { next: () => first }, '3');
await hear('correction', listener, '4');

const connectedAgain = new Promise((resolve) => client.on('connected', resolve));
client.terminate();
await connectedAgain;
await only('query after reconnecting', client.iterate(whoAmI));
await hear('after reconnecting', listener, '2');

await listener.return();
console.log('completed');
promptness();
await only('hidden pupil', client.iterate({ ...changes, variables: { pupil: 'UHVwaWw6OTg3NjU0' } }));
await only('wrong document', client.iterate({ query: 'subscription { nothing }' }));
await client.dispose();
await only('wrong token', connect('Bearer nonsense').iterate(whoAmI));
process.exit();
