// What the resolvers of both sides return: a few objects of each type, whose fields have values, nulls where some may be and
// some where none may, errors, and references that form cycles. Marks: {ref: index of an object}, {error}, {nan} for a Float
// that is no number, {unlisted} for an enum value the schema does not know, {echo} for the arguments as the resolver gets them.
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';

const texts = ['', 'text', 'Пять', 'line\nbreak\ttab', '"\\/', '😀\u0000\u001f', '\u2028'];

export function generateData(random, schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const objects = types.flatMap((type) => Array.from({ length: roots.has(type) ? 1 : 3 }, () => ({ type: type.name, fields: type.getFields() })));
  const indices = (possible) => objects.flatMap((object, index) => (possible.includes(object.type) ? [index] : []));
  const reachable = types.filter((type) => !roots.has(type)).map((type) => type.name);

  function value(type, hasArguments) {
    if (random.chance(0.04)) return { error: 'Broken.' };
    if (isNonNullType(type)) return random.chance(0.04) ? null : present(type.ofType, hasArguments);
    return random.chance(0.12) ? null : present(type, hasArguments);
  }

  function item(type) {
    if (isNonNullType(type)) return random.chance(0.03) ? null : present(type.ofType, false);
    return random.chance(0.12) ? null : present(type, false);
  }

  function present(type, hasArguments) {
    if (isListType(type)) return Array.from({ length: random.below(4) }, () => item(type.ofType));
    if (isEnumType(type)) return random.chance(0.04) ? { unlisted: true } : random.pick(type.getValues()).name;
    switch (type.name) {
      case 'Int':
        return random.pick([0, 1, -5, 2147483647, -2147483648]);
      case 'Float':
        return random.chance(0.05) ? { nan: true } : random.pick([0, 1, 0.1, -2.5, 1e-7, 123456.789, 1e21, 4503599627370497.5]);
      case 'Boolean':
        return random.chance(0.5);
      case 'ID':
        return random.pick(['x1', '', 'Пять']);
      case 'String':
        return hasArguments && random.chance(0.9) ? { echo: true } : random.pick(texts);
      default: {
        const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [type.name];
        const misled = isAbstractType(type) && random.chance(0.03);
        const choice = indices(misled ? reachable : possible);
        return choice.length ? { ref: random.pick(choice) } : null;
      }
    }
  }

  return objects.map(({ type, fields }) => ({
    type,
    values: Object.fromEntries(Object.values(fields).map((field) => [field.name, value(field.type, field.args.length > 0)])),
  }));
}

/** The data's values as graphql-js' resolvers return them. */
export function resolve(data, object, field, args) {
  return revive(object.values[field]);

  function revive(value) {
    if (Array.isArray(value)) return value.map(revive);
    if (value === null || typeof value !== 'object') return value;
    if ('ref' in value) return data[value.ref];
    if ('nan' in value) return NaN;
    if ('unlisted' in value) return 'UNLISTED';
    if ('echo' in value) return echo(args);
    throw new Error(value.error);
  }
}

// Numbers as the bits of a double, so that both sides write them alike; an absent argument is not there.
function echo(args) {
  return JSON.stringify(args, (_, value) => (typeof value === 'number' ? `#${bits(value)}` : value));
}

function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number === 0 ? 0 : number);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
