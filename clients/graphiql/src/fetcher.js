import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { current, refresh, subscribe } from './session.js';

const authorization = () => (current() ? { authorization: `Bearer ${current().accessToken}` } : {});

// What is written in GraphiQL's own header editor wins over the sign-in form.
async function fetchSignedIn(url, init) {
  const send = () => fetch(url, { ...init, headers: { ...authorization(), ...init.headers } });
  const response = await send();
  if (response.status !== 401 || !current()) return response;
  await refresh();
  return send();
}

export function createFetcher(url) {
  const socket = new URL(url);
  socket.protocol = socket.protocol.replace('http', 'ws');
  const wsClient = createClient({ url: socket.href, connectionParams: authorization });
  // An open socket is the viewer's who opened it.
  subscribe(() => wsClient.terminate());
  return createGraphiQLFetcher({ url: url.href, fetch: fetchSignedIn, wsClient });
}
