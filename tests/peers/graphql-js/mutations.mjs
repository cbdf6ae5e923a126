// Changes to documents: on the tree, where what comes out is syntax again and often valid, and on the tokens and characters.
import { Kind, Lexer, parse, parseValue, print, Source, TokenKind, visit } from 'graphql';

const listMembers = ['definitions', 'selections', 'arguments', 'directives', 'variableDefinitions', 'values', 'fields', 'interfaces', 'types', 'locations', 'operationTypes'];
const neverEmpty = new Set(['definitions', 'selections', 'types', 'locations']);

/** The document with one to three changes to its tree; syntax still. */
export function mutateTree(random, text, names) {
  while (true) {
    let tree = parse(text, { noLocation: true });
    for (let count = 1 + random.below(3); count > 0; count--) tree = random.pick(treeChanges)(random, structuredClone(tree), names) ?? tree;
    const changed = print(tree);
    if (isSyntax(changed)) return changed;
  }
}

// Some changes put a node where the grammar has no place for it.
function isSyntax(text) {
  try {
    return Boolean(parse(text, { noLocation: true, allowEmptySelectionSets: false }));
  } catch {
    return false;
  }
}

const treeChanges = [
  (random, tree) => editList(random, tree, (list, index, name) => (list.length > 1 || !neverEmpty.has(name)) && list.splice(index, 1)),
  (random, tree) => editList(random, tree, (list, index) => list.splice(random.below(list.length + 1), 0, structuredClone(list[index]))),
  (random, tree) => editList(random, tree, (list, index) => list.push(...list.splice(index, 1))),
  (random, tree) => editList(random, tree, (list) => list.reverse()),
  moveBetweenLists,
  rename,
  (random, tree) => editNode(random, tree, isValue, () => parseValue(random.pick(values), { noLocation: true })),
  (random, tree) => editNode(random, tree, isTypeReference, (node) => changeType(random, node)),
  (random, tree) => editNode(random, tree, (node) => 'directives' in node, (node) => ({ ...node, directives: [...(node.directives ?? []), directive(random)] })),
  (random, tree) => editNode(random, tree, (node) => node.kind === Kind.FIELD, (node) => ({ ...node, alias: random.chance(0.5) ? undefined : { kind: Kind.NAME, value: random.pick(['kind', 'f0', 'x']) } })),
  (random, tree) => editNode(random, tree, (node) => node.kind === Kind.SELECTION_SET, wrap),
  (random, tree) => editNode(random, tree, (node) => node.defaultValue !== undefined, (node) => ({ ...node, defaultValue: undefined })),
  (random, tree) => editNode(random, tree, (node) => node.kind === Kind.OPERATION_DEFINITION, (node) => ({ ...node, operation: random.pick(['query', 'mutation', 'subscription']) })),
];

const values = ['1', '"text"', 'null', 'true', '0.5', 'E0_0', 'NOPE', '[]', '[1, null]', '{}', '{i0: 1}', '{i0: $v0}', '$v0', '2147483648', '[[1]]', '"""block"""'];
const directives = ['@skip(if: true)', '@include(if: $v0)', '@tag(text: "a")', '@tag', '@once(number: 1)', '@once', '@unknown', '@deprecated', '@oneOf', '@deprecated(reason: null)', '@specifiedBy(url: "x")'];

const isValue = (node) => [Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.VARIABLE].includes(node.kind);
const isTypeReference = (node) => [Kind.NAMED_TYPE, Kind.LIST_TYPE, Kind.NON_NULL_TYPE].includes(node.kind);
const directive = (random) => parse(`{a ${random.pick(directives)}}`, { noLocation: true }).definitions[0].selectionSet.selections[0].directives[0];

const wrap = (node) => ({ ...node, selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet: { ...node }, directives: [] }] });

function changeType(random, node) {
  if (random.chance(0.3)) return { kind: Kind.LIST_TYPE, type: node };
  if (node.kind === Kind.NON_NULL_TYPE) return node.type;
  return random.chance(0.5) ? { kind: Kind.NON_NULL_TYPE, type: node } : node.type ?? node;
}

function nodes(tree, fits) {
  const found = [];
  visit(tree, { enter: (node, key, parent) => void (fits(node, parent) && found.push(node)) });
  return found;
}

function lists(tree) {
  return nodes(tree, () => true).flatMap((node) => listMembers.filter((name) => node[name]?.length > 0).map((name) => ({ list: node[name], name, kind: node.kind })));
}

function editList(random, tree, edit) {
  const all = lists(tree);
  if (!all.length) return undefined;
  const { list, name } = random.pick(all);
  edit(list, random.below(list.length), name);
  return tree;
}

function editNode(random, tree, fits, edit) {
  const all = nodes(tree, fits);
  if (!all.length) return undefined;
  const chosen = random.pick(all);
  // Types stand where only a name may: an interface, a type condition, a union's member.
  let done = false;
  return visit(tree, {
    enter(node, key, parent) {
      if (node !== chosen || done) return undefined;
      done = true;
      const onlyNames = isTypeReference(node) && (key === 'typeCondition' || typeof key === 'number' || parent?.kind === Kind.OPERATION_TYPE_DEFINITION);
      const inConstant = isValue(node) && key === 'name';
      return onlyNames || inConstant ? undefined : edit(node);
    },
  });
}

function moveBetweenLists(random, tree) {
  const all = lists(tree);
  const from = random.pick(all);
  const others = all.filter(({ name, kind, list }) => name === from.name && kind === from.kind && list !== from.list);
  if (!others.length || (from.list.length === 1 && neverEmpty.has(from.name))) return undefined;
  const { list } = random.pick(others);
  const [moved] = from.list.splice(random.below(from.list.length), 1);
  // Into its own inside it would hang on itself.
  if (nodes(moved, () => true).some((node) => listMembers.some((name) => node[name] === list))) return undefined;
  list.push(moved);
  return tree;
}

function rename(random, tree, names) {
  const all = nodes(tree, (node) => node.kind === Kind.NAME);
  const chosen = random.pick(all);
  const alike = random.chance(0.6) ? all.map((node) => node.value).filter((value) => value[0] === chosen.value[0]) : names;
  chosen.value = random.pick(alike);
  return tree;
}

const junk = [
  '{', '}', '(', ')', '[', ']', ':', '=', '!', '@', '$', '&', '|', '...', '..', '.', 'on', 'fragment', 'query', 'null', 'true', 'extend', 'schema', 'type', 'input',
  'implements', 'repeatable', 'directive', 'name', '_', '0', '-0', '-', '01', '1.', '.5', '1e5', '1.5E+3', '1e', '0x1', '1a', '"text"', '""', '"', '"""', '"""block"""',
  '"""\\""" "', '"\\u{1F600}"', '"\\uD83D\\uDE00"', '"\\uD800"', '"\\u{110000}"', '"\\u00e"', '"\\x"', '"a\nb"', '#', '# comment\n', ',', ';', '%', '?', '~', '\u0000',
  '\u0007', '\ufeff', '\u00a0', '\t', '\r', '\r\n', 'é', '😀', '"😀"', '"\u0001"', '1.0.0', '00', '-a', '1_',
];

/** The document with a few changes to its tokens or characters. */
export function mutateText(random, text) {
  const pieces = random.chance(0.8) ? tokens(text) : [...text];
  for (let count = 1 + random.below(3); count > 0; count--) {
    const index = random.below(pieces.length);
    const change = random.below(5);
    if (change === 0) pieces.splice(index, 1);
    else if (change === 1) pieces.splice(index, 0, pieces[random.below(pieces.length)]);
    else if (change === 2) pieces[index] = pieces[random.below(pieces.length)];
    else if (change === 3) pieces.splice(index, 0, random.pick(junk));
    else pieces[index] = random.pick(junk);
  }
  return pieces.join('');
}

/** The same tokens with other ignored characters between them. */
export function reflow(random, text) {
  return tokens(text).map((token) => (/^\s+$/.test(token) ? random.pick([' ', '\n', '\r\n', '\r', ',', '\t,', ' # é\n', '\n\n']) : token)).join('');
}

// Each token, with a blank one between two.
function tokens(text) {
  const lexer = new Lexer(new Source(text));
  const found = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) found.push(text.slice(token.start, token.end), ' ');
  return found;
}
