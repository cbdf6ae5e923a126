// urql against a server: node urql.mjs URL. One line for each thing it saw.
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { childAndLessons, mother, teacher, url } from './school.mjs';

const { pupil, lessons } = await childAndLessons();
const connect = (authorization, fetcher = fetch) =>
  new Client({ url, exchanges: [cacheExchange, fetchExchange], fetch: fetcher, fetchSubscriptions: true, preferGetMethod: false, fetchOptions: { headers: { authorization } } });
const reader = connect(mother);

const { data } = await reader.query(gql`query Children { viewer { children { name { full } } } }`, {});
console.log(`query: ${data.viewer.children[0].name.full}, ${data.viewer.children[0].__typename}`);

const { error } = await reader.query(gql`query Wrong { nothing }`, {});
console.log(`wrong document: ${error.graphQLErrors.map(({ extensions }) => extensions.code)}`);

// A subscription over fetch: the answer is a stream of events, open when its head has come.
let opened;
const open = new Promise((resolve) => (opened = resolve));
const watched = async (...request) => {
  const response = await fetch(...request);
  opened();
  return response;
};
let heard;
const change = new Promise((resolve) => (heard = resolve));
const subscription = connect(mother, watched)
  .subscription(gql`subscription Changes($pupil: ID!) { diaryChanged(pupilId: $pupil) { kind mark { value } } }`, { pupil })
  .subscribe((result) => heard(result.error?.message ?? `${result.data.diaryChanged.kind} ${result.data.diaryChanged.mark.value}`));
await open;

const setMark = gql`
  mutation SetMark($input: SetMarkInput!) {
    setMark(input: $input) {
      mark {
        value
      }
      errors {
        code
      }
    }
  }
`;
const { data: set } = await connect(teacher).mutation(setMark, { input: { lessonId: lessons[0], pupilId: pupil, value: '4' } });
console.log(`mutation: ${set.setMark.mark.value}`);
console.log(`subscription: ${await change}`);
subscription.unsubscribe();
process.exit();
