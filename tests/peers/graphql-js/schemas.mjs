// Type systems at random, as SDL: interfaces that implement interfaces, unions, enums, input objects, @oneOf, defaults,
// deprecated members, lists and non-nulls mixed. Valid ones; mutations.mjs spoils them.
import { buildSchema, parse, print, typeFromAST, visit } from 'graphql';
import { literal } from './values.mjs';

const scalars = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const range = (count, name) => Array.from({ length: count }, (_, i) => `${name}${i}`);

export function generateSchema(random) {
  const names = {
    enums: range(1 + random.below(2), 'E'),
    inputs: range(1 + random.below(3), 'I'),
    interfaces: range(1 + random.below(3), 'N'),
    objects: range(2 + random.below(4), 'T'),
    unions: range(1 + random.below(2), 'U'),
  };
  const withoutDefaults = new Definitions(random, names).text();
  return addDefaults(random, withoutDefaults);
}

class Definitions {
  constructor(random, names) {
    Object.assign(this, { random, names });
    // A field of one name has one type wherever it occurs, so that selections on different types merge more often than not.
    this.fields = range(8 + random.below(5), 'f').map((name) => ({ name, type: this.outputType(), arguments: this.arguments(), deprecation: this.deprecation() }));
    // What an interface takes over from those it implements.
    this.members = new Map();
    this.parents = new Map();
    for (const [index, name] of names.interfaces.entries()) {
      const parents = this.closed(random.some(names.interfaces.slice(0, index), 0.5));
      this.parents.set(name, parents);
      this.members.set(name, this.membersOf(parents, 0.25));
    }
    for (const name of names.objects) {
      const parents = this.closed(random.some(names.interfaces, 0.5));
      this.parents.set(name, parents);
      this.members.set(name, this.membersOf(parents, 0.4));
    }
  }

  text() {
    const { random, names } = this;
    const lines = [
      'directive @tag(text: String, level: E0) repeatable on QUERY | MUTATION | FIELD | FRAGMENT_SPREAD | FRAGMENT_DEFINITION | VARIABLE_DEFINITION',
      'directive @once(number: Int!) on FIELD | INLINE_FRAGMENT',
    ];
    for (const name of names.enums)
      lines.push(`${this.description()}enum ${name} { ${range(2 + random.below(3), `${name}_`).map((value) => value + this.deprecation()).join(' ')} }`);
    names.inputs.forEach((name, index) => lines.push(this.inputObject(name, index)));
    for (const name of names.interfaces) lines.push(this.fieldsType('interface', name));
    for (const name of names.objects) lines.push(this.fieldsType('type', name));
    for (const name of names.unions) {
      const members = random.some(names.objects, 0.6);
      lines.push(`union ${name} = ${(members.length ? members : names.objects).join(' | ')}`);
    }
    for (const root of ['Query', 'Mutation']) lines.push(`type ${root} { ${this.fields.map((field) => this.field(field, 'type')).join(' ')} }`);
    lines.push(`type Subscription { ${this.fields.slice(0, 3).map((field) => this.field(field, 'type')).join(' ')} }`);
    return lines.join('\n');
  }

  fieldsType(keyword, name) {
    const parents = this.parents.get(name);
    const fields = this.members.get(name).map((field) => this.field(field, keyword)).join(' ');
    return `${this.description()}${keyword} ${name} ${parents.length ? `implements ${parents.join(' & ')} ` : ''}{ ${fields} }`;
  }

  // An object's field may be non-null where its interface's is not.
  field({ name, type, arguments: args, deprecation }, keyword) {
    const narrowed = keyword === 'type' && !type.endsWith('!') && this.random.chance(0.1) ? `${type}!` : type;
    return `${this.description()}${name}${args}: ${narrowed}${deprecation}`;
  }

  inputObject(name, index) {
    const oneOf = index > 0 && this.random.chance(0.4);
    const fields = range(1 + this.random.below(4), 'i').map((field, place) => {
      const type = place > 0 && this.random.chance(0.2) ? name : this.inputType(index, oneOf);
      return `${field}: ${type}${type.endsWith('!') ? '' : this.deprecation()}`;
    });
    return `${this.description()}input ${name}${oneOf ? ' @oneOf' : ''} { ${fields.join(' ')} }`;
  }

  arguments() {
    if (this.random.chance(0.6)) return '';
    const all = range(1 + this.random.below(3), 'a').map((name) => {
      const type = this.inputType(this.names.inputs.length, false);
      return `${name}: ${type}${type.endsWith('!') ? '' : this.deprecation()}`;
    });
    return `(${all.join(', ')})`;
  }

  outputType() {
    const { objects, interfaces, unions, enums } = this.names;
    const composite = this.random.chance(0.5);
    return this.wrapped(this.random.pick(composite ? [...objects, ...interfaces, ...unions] : [...scalars, ...enums]), 0.3, true);
  }

  // Input objects refer to earlier ones, or nullably to themselves, so that a finite value exists.
  inputType(earlier, nullable) {
    const type = this.random.pick([...scalars, ...this.names.enums, ...this.names.inputs.slice(0, earlier)]);
    return this.wrapped(type, 0.25, !nullable);
  }

  wrapped(name, nonNull, outerNonNull) {
    let type = name;
    for (let depth = this.random.below(10); depth > 6; depth--) type = `[${this.random.chance(nonNull) ? `${type}!` : type}]`;
    return outerNonNull && this.random.chance(nonNull) ? `${type}!` : type;
  }

  closed(parents) {
    return [...new Set(parents.flatMap((parent) => [...this.parents.get(parent), parent]))];
  }

  membersOf(parents, share) {
    const inherited = new Set(parents.flatMap((parent) => this.members.get(parent)));
    const members = this.fields.filter((field) => inherited.has(field) || this.random.chance(share));
    return members.length ? members : [this.fields[0]];
  }

  description() {
    return this.random.chance(0.15) ? this.random.pick(['"A description."\n', '"""\nA block\n  with "quotes" and \\ in it.\n"""\n']) : '';
  }

  deprecation() {
    return this.random.chance(0.1) ? this.random.pick([' @deprecated', ' @deprecated(reason: "Old \\"one\\".")']) : '';
  }
}

// Literals need the types, so defaults come when the rest is built. A default never needs itself: input objects are given in
// full, and a field of its own type has none.
function addDefaults(random, sdl) {
  const schema = buildSchema(sdl);
  let owner;
  return print(
    visit(parse(sdl, { noLocation: true }), {
      InputObjectTypeDefinition: { enter: (node) => void (owner = node), leave: () => void (owner = undefined) },
      DirectiveDefinition: () => false,
      InputValueDefinition(node) {
        const type = typeFromAST(schema, node.type);
        const ofOwner = owner && type.toString().includes(owner.name.value);
        if (owner?.directives?.length || ofOwner || !random.chance(0.3)) return undefined;
        const text = literal(random, type, { depth: 2 });
        return { ...node, defaultValue: parse(`{f(a:${text})}`, { noLocation: true }).definitions[0].selectionSet.selections[0].arguments[0].value };
      },
    }),
  );
}
