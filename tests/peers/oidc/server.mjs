// npm oidc-provider, the certified OpenID Connect implementation for Node.js, as a provider of sign-ins for the tests.
// node server.mjs PORT REDIRECT_URI AUDIENCE: anybody signs in under the name typed into its own development pages.
// Steered by signals of the tests: POST /test/rotate gives it a new signing key and drops the old one.
import { createServer } from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Provider } from 'oidc-provider';

const [port, redirectUri, audience] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig', alg: 'RS256', kid: randomUUID(),
});

const clients = [
  { client_id: 'ejournal', client_secret: 'client secret : % of ejournal', redirect_uris: [redirectUri] },
  // Another client of the same provider: its ID tokens are not ours.
  { client_id: 'program', client_secret: 'secret-of-the-program', redirect_uris: ['http://127.0.0.1/program'], grant_types: ['authorization_code'] },
];

const journal = (resource) => ({
  scope: 'diary:read marks:read reports:read school:read unknown:scope',
  audience: resource,
  accessTokenFormat: 'jwt',
  accessTokenTTL: resource.endsWith('/long') ? 7200 : 900,
  jwt: { sign: { alg: 'RS256' } },
});

const make = () => {
  const provider = new Provider(issuer, {
    clients,
    jwks: { keys: [signingKey()] },
    cookies: { keys: ['cookie key of a test'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, oid: `oid-${sub}` }) }),
    claims: { openid: ['sub', 'oid'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    scopes: ['openid', 'diary:read', 'marks:read', 'reports:read', 'school:read', 'unknown:scope'],
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => journal(resource),
        useGrantedResource: () => true,
      },
    },
  });
  return provider.callback();
};

let answer = make();
createServer((request, response) => {
  if (request.url !== '/test/rotate') {
    answer(request, response);
    return;
  }

  answer = make();
  response.writeHead(204).end();
}).listen(Number(port), '127.0.0.1');
