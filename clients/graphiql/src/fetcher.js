import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { current, isOver, refresh, subscribe } from './session.js';

const authorization = () => (current() ? { authorization: `Bearer ${current().accessToken}` } : {});

// What is written in GraphiQL's own header editor wins over the sign-in form.
async function fetchSignedIn(url, init) {
  const send = () => fetch(url, { ...init, headers: { ...authorization(), ...init.headers } });
  const response = await send();
  if (response.status !== 401 || !current()) return response;
  await refresh();
  return send();
}

async function connectionParams() {
  if (isOver()) await refresh();
  return authorization();
}

// GraphiQL parses what is typed a little later; a subscription that is run at once would be taken for a query.
function parseNow(options, query) {
  try {
    return { ...options, documentAST: parse(query) };
  } catch {
    return options;
  }
}

export function createFetcher(url) {
  const socket = new URL(url);
  socket.protocol = socket.protocol.replace('http', 'ws');
  const wsClient = createClient({ url: socket.href, connectionParams });
  // An open socket is the viewer's who opened it.
  subscribe(() => wsClient.terminate());
  const fetcher = createGraphiQLFetcher({ url: url.href, fetch: fetchSignedIn, wsClient });
  return (parameters, options) => fetcher(parameters, parseNow(options, parameters.query));
}
