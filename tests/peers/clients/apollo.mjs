// Apollo Client against a server: node apollo.mjs URL. One line for each thing it saw.
import { createHash } from 'node:crypto';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { childAndLessons, mother, teacher, url } from './school.mjs';

const { pupil, lessons } = await childAndLessons();
const connect = (authorization, fetcher = fetch) =>
  new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url, headers: { authorization }, fetch: fetcher }) });

const children = gql`
  query Children {
    viewer {
      children {
        id
        name {
          full
        }
      }
    }
  }
`;
const reader = connect(mother);
const { data } = await reader.query({ query: children });
console.log(`query: ${data.viewer.children[0].name.full}, ${data.viewer.children[0].__typename}`);

// Every object came with its type, so the cache has the child under type and id.
console.log(`cached: ${reader.cache.readFragment({ id: `Pupil:${pupil}`, fragment: gql`fragment Name on Pupil { name { full } }` }).name.full}`);

const setMark = gql`
  mutation SetMark($input: SetMarkInput!) {
    setMark(input: $input) {
      mark {
        id
        value
      }
      errors {
        __typename
        code
      }
    }
  }
`;
const writer = connect(teacher);
const set = async (value) => (await writer.mutate({ mutation: setMark, variables: { input: { lessonId: lessons[0], pupilId: pupil, value } } })).data.setMark;
console.log(`mutation: ${(await set('5')).mark.value}`);
console.log(`refused by the school: ${(await set('7')).errors.map(({ __typename, code }) => `${__typename} ${code}`)}`);

try {
  await reader.query({ query: gql`query Forbidden { nothing }` });
} catch (error) {
  console.log(`wrong document: ${CombinedGraphQLErrors.is(error) && error.errors.map(({ extensions }) => extensions.code)}`);
}
const partly = await connect(mother).query({ query: gql`query Two { viewer { account { login } } node(id: "UHVwaWw6OTg3NjU0") { id } }`, errorPolicy: 'all' });
console.log(`hidden object: ${partly.data.viewer.account.login}, ${partly.data.node}, errors ${partly.error?.errors?.length ?? 0}`);

// Automatic persisted queries: the hash alone, then both, and from then on the hash is enough for everybody.
const sent = [];
const watched = (address, options) => {
  const { query, extensions } = JSON.parse(options.body);
  sent.push(`${extensions.persistedQuery ? 'hash' : ''}${query ? '+document' : ''}`);
  return fetch(address, options);
};
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const persisting = () =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url, headers: { authorization: mother }, fetch: watched })),
  });
for (const client of [persisting(), persisting()]) await client.query({ query: gql`query Persisted { viewer { account { login } roles } }` });
console.log(`persisted: ${sent.join(', ')}`);
process.exit();
