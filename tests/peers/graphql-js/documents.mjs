// Documents at random for a schema: aliases, merged fields, arguments with variables, directives, fragments on every kind of
// type. Mostly valid; the judge tells which.
import {
  doTypesOverlap, getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType, isRequiredArgument, isUnionType,
} from 'graphql';
import { literal } from './values.mjs';

/** Returns the text and the variables it declares, as [name, type]. */
export function generateDocument(random, schema) {
  return new Generator(random, schema).document();
}

class Generator {
  constructor(random, schema) {
    Object.assign(this, { random, schema });
    this.variables = [];
    this.fragments = [];
    this.budget = 6 + random.below(25);
    this.composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
  }

  document() {
    const { random } = this;
    const keyword = random.pick(['query', 'query', 'query', 'mutation']);
    const root = keyword === 'query' ? this.schema.getQueryType() : this.schema.getMutationType();
    const selections = this.selectionSet(root, 0);
    const declared = this.variables.map(({ name, type, fallback }) => `${this.description()}$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    const head = `${this.description()}${keyword} Main${declared.length ? `(${declared.join(', ')})` : ''}${random.chance(0.1) ? ' @tag(text: "x")' : ''}`;
    const anonymous = keyword === 'query' && !declared.length && random.chance(0.3);
    const definitions = [`${anonymous ? '' : head} ${selections}`, ...this.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`)];
    if (!anonymous && random.chance(0.1)) definitions.push('query Other { __typename }');
    return { text: definitions.join('\n'), variables: this.variables.map(({ name, type }) => [name, type]) };
  }

  selectionSet(type, depth) {
    const selections = [];
    for (let count = 1 + this.random.below(4); count > 0; count--) selections.push(this.selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  selection(type, depth) {
    this.budget--;
    const { random } = this;
    if (depth < 5 && this.budget > 0 && random.chance(isAbstractType(type) ? 0.45 : 0.15)) return this.fragment(type, depth);
    if (isUnionType(type) || random.chance(0.1)) return `${random.chance(0.3) ? 'kind: ' : ''}__typename${this.directives()}`;
    const all = Object.values(type.getFields());
    const fields = depth < 5 && this.budget > 0 ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
    return fields.length ? this.field(random.pick(fields), depth) : '__typename';
  }

  field(field, depth) {
    const { random } = this;
    const given = field.args.filter((argument) => isRequiredArgument(argument) || random.chance(0.6));
    const args = given.map((argument) => `${argument.name}: ${this.literal(argument.type, argument.defaultValue !== undefined)}`);
    // Two selections under one name have to have the same arguments.
    const alias = args.length || random.chance(0.15) ? `k${this.budget}: `.replace('-', '_') : '';
    const type = getNamedType(field.type);
    const children = isCompositeType(type) ? ` ${this.selectionSet(type, depth + 1)}` : '';
    return `${alias}${field.name}${args.length ? `(${args.join(', ')})` : ''}${this.directives()}${children}`;
  }

  fragment(type, depth) {
    const { random } = this;
    const related = this.composites.filter((other) => doTypesOverlap(this.schema, type, other));
    if (random.chance(0.2)) return `...${this.directives()} ${this.selectionSet(type, depth + 1)}`;
    const known = this.fragments.filter((fragment) => related.includes(fragment.type));
    if (known.length && random.chance(0.4)) return `...${random.pick(known).name}${this.directives()}`;
    const target = random.pick(related);
    if (random.chance(0.5)) return `... on ${target}${this.directives()} ${this.selectionSet(target, depth + 1)}`;
    const name = `F${this.fragments.length}_${this.budget + 100}`;
    const text = this.selectionSet(target, depth + 1);
    this.fragments.push({ name, type: target, text });
    return `...${name}${this.directives()}`;
  }

  directives() {
    const { random } = this;
    if (!random.chance(0.15)) return '';
    const condition = this.literal(this.schema.getDirective('skip').args[0].type);
    return random.pick([` @skip(if: ${condition})`, ` @include(if: ${condition})`, ` @include(if: ${condition})`, ' @skip(if: false) @include(if: true)']);
  }

  literal(type, hasDefault = false) {
    return literal(this.random, type, { depth: 2, variable: (place, fallback) => this.variable(place, fallback) }, hasDefault);
  }

  // A variable of the place's type, a stricter one, or a nullable one with a default.
  variable(place, placeHasDefault) {
    const { random } = this;
    if (!random.chance(0.25)) return undefined;
    const fits = this.variables.filter(({ type }) => type.toString() === place.toString());
    if (fits.length && random.chance(0.5)) return `$${random.pick(fits).name}`;
    let type = place.toString();
    let fallback;
    if (isNonNullType(place)) {
      if (random.chance(0.3)) {
        type = type.slice(0, -1);
        if (!placeHasDefault) fallback = literal(random, place, { depth: 1 });
      }
    } else if (random.chance(0.2)) {
      type += '!';
    }
    if (fallback === undefined && random.chance(0.2)) fallback = literal(random, place, { depth: 1 });
    const name = `v${this.variables.length}`;
    this.variables.push({ name, type, fallback });
    return `$${name}`;
  }

  description() {
    return this.random.chance(0.05) ? '"What it is for." ' : '';
  }
}
