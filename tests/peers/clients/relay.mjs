// relay-runtime against a server, with what relay-compiler made of our schema: node relay.mjs URL. One line for each thing it saw.
import relay from 'relay-runtime';
import Marks_pupil from './relay/__generated__/Marks_pupil.graphql.js';
import MarksPageQuery from './relay/__generated__/MarksPageQuery.graphql.js';
import MarksQuery from './relay/__generated__/MarksQuery.graphql.js';
import { ask, childAndLessons, mother, teacher } from './school.mjs';

const { createOperationDescriptor, Environment, fetchQuery, getSelector, Network, RecordSource, Store } = relay;

const { pupil, lessons } = await childAndLessons();
for (const [index, lessonId] of lessons.slice(0, 5).entries()) {
  const input = { lessonId, pupilId: pupil, value: String(index + 1) };
  await ask(teacher, 'mutation Set($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }', { input });
}

const requests = [];
const environment = new Environment({
  network: Network.create(async ({ name, text }, variables) => {
    requests.push(name);
    return { data: await ask(mother, text, variables) };
  }),
  store: new Store(new RecordSource()),
});

const first = await fetchQuery(environment, MarksQuery, { pupil }).toPromise();
const operation = createOperationDescriptor(MarksQuery, { pupil });
environment.retain(operation);
const selector = getSelector(Marks_pupil, environment.lookup(operation.fragment).data.pupil);
const shown = () => environment.lookup(selector).data;
const page = () => `${shown().marks.edges.length} marks${shown().marks.pageInfo.hasNextPage ? ', more' : ''}`;
console.log(`fetched: ${shown().name.full}, ${page()}`);

// What usePaginationFragment's loadNext does: the query that the compiler made for the next page, by the id of the object.
const loadNext = (count) => fetchQuery(environment, MarksPageQuery, { id: shown().id, count, cursor: shown().marks.pageInfo.endCursor }).toPromise();
await loadNext(2);
console.log(`next page: ${page()}`);
await loadNext(100);
console.log(`last page: ${page().replace(/\d+/, (count) => (count === String(new Set(shown().marks.edges.map(({ node }) => node.id)).size) ? 'all' : count))}`);

// Refetch: a mark changed meanwhile, and the same record of the store is another then.
const before = shown().marks.edges[0].node.value;
const changed = before === '5' ? '4' : '5';
const { pupil: marked } = await ask(teacher, 'query Marked($pupil: ID!) { pupil(id: $pupil) { marks(first: 1) { nodes { id lesson { id } } } } }', { pupil });
const [{ id: markId, lesson }] = marked.marks.nodes;
const { setMark } = await ask(teacher, 'mutation Set($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }', {
  input: { markId, lessonId: lesson.id, pupilId: pupil, value: changed, reason: 'Ошибка' },
});
if (setMark.errors.length) throw new Error(JSON.stringify(setMark.errors));
await fetchQuery(environment, MarksPageQuery, { id: pupil, count: 2 }).toPromise();
console.log(`refetched: ${shown().marks.edges[0].node.value === changed ? 'the new value' : 'the old value'}, ${page()}`);
console.log(`requests: ${requests.join(', ')}`);
process.exit();
