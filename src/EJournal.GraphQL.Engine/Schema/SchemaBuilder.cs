using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema.Sdl;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>Builds a schema from SDL.</summary>
public static class SchemaBuilder
{
    /// <summary>
    /// Reads a complete type system: definitions and extensions. Its fields have no resolvers: it can be validated against,
    /// printed and introspected.
    /// </summary>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="SchemaException">The type system breaks a rule of section 3.</exception>
    public static GraphQLSchema FromSdl(string sdl)
    {
        var document = Parser.Parse(sdl);
        var ofText = SdlValidator.Validate(document);
        if (ofText.Count > 0)
            throw new SchemaException(ofText);

        var schema = FromDocument(document, out var errors);
        if (errors.Count == 0)
            errors = [.. SchemaValidator.Validate(schema)];
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    /// <summary>Builds without the rules of a valid schema, as far as the type model can hold it.</summary>
    internal static GraphQLSchema FromDocument(DocumentNode document, out IReadOnlyList<GraphQLError> errors)
    {
        var introspection = IntrospectionTypes.Create();
        var factory = new SdlTypeFactory(introspection.Types);
        factory.AddTypes(document);
        var roots = RootTypes(document, factory);
        var directives = document.Definitions.OfType<DirectiveDefinitionNode>().Select(factory.CreateDirective).ToList();
        directives.AddRange(BuiltInDirectives.All.Where(b => directives.TrueForAll(d => d.Name != b.Name)));

        if (!roots.TryGetValue(OperationType.Query, out var query))
        {
            factory.Errors.Add(new GraphQLError("Query root type must be provided."));
            query = new ObjectType("Query");
        }

        errors = factory.Errors;
        return new GraphQLSchema(
            query,
            roots.GetValueOrDefault(OperationType.Mutation),
            roots.GetValueOrDefault(OperationType.Subscription),
            factory.Types,
            directives,
            document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault(s => !s.IsExtension)?.Description?.Value,
            introspection);
    }

    private static Dictionary<OperationType, ObjectType> RootTypes(DocumentNode document, SdlTypeFactory factory)
    {
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        var roots = new Dictionary<OperationType, ObjectType>();
        foreach (var operation in schemas.SelectMany(s => s.OperationTypes))
        {
            if (factory.Find(operation.Type) is ObjectType type)
                roots[operation.Operation] = type;
            else
                factory.Errors.Add(new GraphQLError($"{operation.Operation} root type must be an object type, it cannot be {operation.Type.Name}."));
        }

        // Without a schema definition the default names apply (section 3.3.1).
        if (schemas.TrueForAll(s => s.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (factory.Types.FirstOrDefault(t => t.Name == operation.ToString()) is ObjectType type)
                    roots.TryAdd(operation, type);
            }
        }

        return roots;
    }
}
