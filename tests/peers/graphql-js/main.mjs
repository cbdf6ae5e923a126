// The other side of the differential test.
//   node main.mjs generate SEED PARSE VALIDATE EXECUTE   writes so many cases of each kind, each with graphql-js' answer
//   node main.mjs judge                                  answers the cases that come in, one JSON a line
import { createInterface } from 'node:readline';
import { buildSchema, getIntrospectionQuery, parseType, typeFromAST } from 'graphql';
import { generateData } from './data.mjs';
import { generateDocument } from './documents.mjs';
import { judge } from './judge.mjs';
import { mutateText, mutateTree, reflow } from './mutations.mjs';
import { Random } from './random.mjs';
import { generateSchema } from './schemas.mjs';
import { json } from './values.mjs';

const casesPerSchema = 50;

function* generate(seed, parseCount, validateCount, executeCount) {
  const random = new Random(seed);
  const left = { parse: parseCount, validate: validateCount, execute: executeCount };
  while (left.parse + left.validate + left.execute > 0) {
    const sdl = generateSchema(random);
    const schema = buildSchema(sdl);
    const data = generateData(random, schema);
    const names = [...Object.keys(schema.getTypeMap()), ...Object.keys(schema.getQueryType().getFields()), 'a0', 'a1', 'v0', 'v1', 'i0', 'i1', 'nope', 'if', '__typename'];
    yield { kind: 'schema', sdl, data };
    yield execution(random, schema, getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }), []);
    for (let i = 0; i < casesPerSchema; i++) {
      const { text, variables } = generateDocument(random, schema);
      if (left.validate-- > 0) yield { kind: 'validate', document: random.chance(0.15) ? text : mutateTree(random, text, names) };
      if (left.validate > 0 && i % 5 === 0) yield { kind: 'sdl', sdl: mutateTree(random, sdl, names) };
      if (left.execute-- > 0) yield execution(random, schema, text, variables);
      // More parse cases than others: several from each document.
      for (let part = left.parse / Math.max(1, left.execute, left.validate); part > 0 && left.parse > 0; part--, left.parse--)
        yield { kind: 'parse', document: syntax(random, random.chance(0.2) ? sdl : text, names) };
    }
    for (const kind of Object.keys(left)) left[kind] = Math.max(0, left[kind]);
  }
}

function syntax(random, text, names) {
  const tree = random.chance(0.5) ? mutateTree(random, text, names) : text;
  return random.chance(0.35) ? reflow(random, tree) : mutateText(random, tree);
}

function execution(random, schema, document, variables) {
  const broken = random.chance(0.2) ? 0.3 : 0;
  const given = variables.filter(([, type]) => (type.endsWith('!') ? random.chance(0.98) : random.chance(0.75)));
  return {
    kind: 'execute',
    document,
    operationName: /^query Other/m.test(document) ? 'Main' : undefined,
    variables: Object.fromEntries(given.map(([name, type]) => [name, valueOf(random, schema, type, broken)])),
  };
}

// Null for a condition is the one thing where graphql-js leaves the text of the specification, see differences.json.
const valueOf = (random, schema, type, broken) =>
  type === 'Boolean' ? random.chance(0.5) : json(random, typeFromAST(schema, parseType(type)), broken);

// A case that was cut too far has no answer: its schema cannot be built, its document is no syntax.
function tryJudge(test) {
  try {
    return judge(test);
  } catch {
    return { impossible: true };
  }
}

const write = (value) => new Promise((done) => process.stdout.write(JSON.stringify(value) + '\n', done));

const [mode, ...numbers] = process.argv.slice(2);
if (mode === 'judge') {
  for await (const line of createInterface({ input: process.stdin })) await write(tryJudge(JSON.parse(line)));
} else {
  let current;
  for (const test of generate(...numbers.map(Number))) {
    if (test.kind === 'schema') current = test;
    await write(test.kind === 'schema' ? test : { ...test, expected: judge({ sdl: current.sdl, data: current.data, ...test }) });
  }
}
