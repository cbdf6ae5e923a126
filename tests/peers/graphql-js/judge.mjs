// What graphql-js says about a case.
import {
  buildSchema, execute, getOperationAST, GraphQLError, Kind, parse, Source, specifiedRules, validate, validateSchema,
} from 'graphql';
import { resolve } from './data.mjs';

// Rules about directives that are no part of the specification yet.
const rules = specifiedRules.filter((rule) => !/^(DeferStream|StreamDirective)/.test(rule.name));
const schemas = new Map();

// By the grammar: selection sets are not empty.
const strictly = { allowEmptySelectionSets: false };

export function judge(test) {
  switch (test.kind) {
    case 'parse':
      return { parse: verdict(() => (isNewer(parse(test.document, strictly)) ? 'newer syntax' : 'accepted')) };
    case 'sdl':
      return { valid: isValidSchema(test.sdl) };
    case 'validate':
      return { rules: brokenRules(schemaOf(test.sdl), test.document) };
    default:
      return { answer: answer(schemaOf(test.sdl), test) };
  }
}

function schemaOf(sdl) {
  if (!schemas.has(sdl)) {
    schemas.clear();
    schemas.set(sdl, buildSchema(sdl));
  }
  return schemas.get(sdl);
}

// Syntax that came after the edition of September 2025: directives on the definitions of directives.
function isNewer(document) {
  return document.definitions.some(
    ({ kind, directives, locations }) =>
      kind === 'DirectiveExtension' || (kind === Kind.DIRECTIVE_DEFINITION && (directives?.length > 0 || locations.some((place) => place.value === 'DIRECTIVE_DEFINITION'))),
  );
}

const places = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' ');

function verdict(action) {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return places(error);
  }
}

function isValidSchema(sdl) {
  try {
    return validateSchema(buildSchema(sdl)).length === 0 && !isNewer(parse(sdl));
  } catch {
    return false;
  }
}

function brokenRules(schema, text) {
  const document = parse(text, strictly);
  const broken = {};
  for (const rule of rules) {
    const errors = validate(schema, document, [rule], { maxErrors: 10_000 });
    if (errors.length) broken[rule.name.replace(/Rule$/, '')] = errors.map(places);
  }
  return broken;
}

function answer(schema, { document: text, data, variables, operationName }) {
  const document = parse(text, strictly);
  if (validate(schema, document).length) return { request: [] };
  const rootValue = data.find((object) => object.type === { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[getOperationAST(document, operationName)?.operation]);
  const result = execute({
    schema,
    document,
    rootValue,
    variableValues: variables,
    operationName,
    fieldResolver: (object, args, _, info) => resolve(data, object, info.fieldName, args),
    typeResolver: (object) => object.type,
  });
  const errors = (result.errors ?? []).map((error) => ({ places: places(error), path: error.path ?? null }));
  return 'data' in result ? { data: JSON.stringify(result.data), errors } : { request: [...new Set(errors.map((error) => error.places))] };
}
