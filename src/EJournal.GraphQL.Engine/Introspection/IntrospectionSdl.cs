namespace EJournal.GraphQL.Engine.Schema;

/// <summary>The schema introspection schema (section 4.2) in its own language.</summary>
internal static class IntrospectionSdl
{
    public const string Text =
        """"
        "The type system of a service: its types, its directives and where operations begin."
        type __Schema {
          description: String
          "All types of the service."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin, if the service has any."
          mutationType: __Type
          "Where subscriptions begin, if the service has any."
          subscriptionType: __Type
          "All directives of the service."
          directives: [__Directive!]!
        }

        """
        A type: a named one, or a list or non-null of another. Which fields are not null depends on `kind`.
        """
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "What a type is."
        enum __TypeKind {
          "A leaf whose values have no parts."
          SCALAR
          "`fields` and `interfaces` are given."
          OBJECT
          "`fields`, `interfaces` and `possibleTypes` are given."
          INTERFACE
          "`possibleTypes` is given."
          UNION
          "`enumValues` is given."
          ENUM
          "`inputFields` and `isOneOf` are given."
          INPUT_OBJECT
          "A list of `ofType`."
          LIST
          "`ofType`, never null."
          NON_NULL
        }

        "A field of an object or interface type."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default in GraphQL notation, or null when there is none."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive: how documents or type definitions can be annotated."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "A place where a directive can be applied."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """";
}
