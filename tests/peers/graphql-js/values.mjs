// Input values at random: literals for documents, JSON for variables, and JSON that does not fit its type.
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

const numbers = {
  Int: [0, 1, -1, 42, 2147483647, -2147483648],
  Float: [0, 1, -7, 0.5, -2.25, 1e21, 1e-7, 123456789.125],
};
const texts = ['', 'a', 'Пять', 'two\nlines', 'quote " and \\', '😀', '\u0001'];

/**
 * A literal of the type.
 * @param options.depth how deep input objects nest
 * @param options.variable given a type and whether the place has a default, may answer with the text of a variable
 */
export function literal(random, type, options, hasDefault = false) {
  const variable = options.variable?.(type, hasDefault);
  if (variable) return variable;
  if (isNonNullType(type)) return nonNull(random, type.ofType, options);
  return random.chance(0.1) ? 'null' : nonNull(random, type, options);
}

function nonNull(random, type, options) {
  if (isListType(type)) {
    if (random.chance(0.15) && !isListType(getNullableType(type.ofType))) return nonNull(random, getNullableType(type.ofType), options);
    return `[${Array.from({ length: random.below(3) }, () => literal(random, type.ofType, options)).join(', ')}]`;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return inputObject(random, type, { ...options, depth: options.depth - 1 });
  switch (type.name) {
    case 'Int':
    case 'Float':
      return String(random.pick(numbers[type.name]));
    case 'Boolean':
      return String(random.chance(0.5));
    case 'ID':
      return random.pick(['"x1"', '7', '"Пять"', '99999999999999999999']);
    default:
      return random.chance(0.2) ? '"""\n  block\n    text\n"""' : JSON.stringify(random.pick(texts));
  }
}

function inputObject(random, type, options) {
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const field = random.pick(fields.filter((candidate) => !isInputObjectType(getNamedType(candidate.type))).concat(fields).slice(0, fields.length));
    const value = isListType(field.type) ? '[]' : nonNull(random, field.type, options);
    return `{${field.name}: ${value}}`;
  }
  const given = fields.filter((field) => isRequiredInputField(field) || (options.depth > 0 && random.chance(0.6)));
  return `{${given.map((field) => `${field.name}: ${literal(random, field.type, options, field.defaultValue !== undefined)}`).join(', ')}}`;
}

/** A JSON value for a variable of the type. With `broken` some part of it may not fit. */
export function json(random, type, broken, depth = 3) {
  if (random.chance(broken)) return random.pick([null, true, 2147483648, 1.5, -0.0, 'text', '7', [], [null], {}, { i0: 1, unknown: 2 }]);
  if (isNonNullType(type)) return nonNullJson(random, type.ofType, broken, depth);
  return random.chance(0.12) ? null : nonNullJson(random, type, broken, depth);
}

function nonNullJson(random, type, broken, depth) {
  if (isListType(type)) {
    if (random.chance(0.15) && !isListType(type.ofType)) return json(random, type.ofType, broken, depth);
    return Array.from({ length: random.below(3) }, () => json(random, type.ofType, broken, depth));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? [random.pick(fields)] : fields.filter((field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.6)));
    return Object.fromEntries(given.map((field) => [field.name, json(random, field.type, broken, depth - 1)]));
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return random.pick(numbers[type.name]);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick(['x1', 7, 'Пять']);
    default:
      return random.pick(texts);
  }
}
