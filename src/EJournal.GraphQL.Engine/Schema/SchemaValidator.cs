using EJournal.GraphQL.Engine.Schema.Rules;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>The rules of a valid type system (section 3), the same for schemas from SDL and from C#.</summary>
public static class SchemaValidator
{
    /// <summary>Every breach found; none means the schema is valid.</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var report = new SchemaReport(schema);
        RootTypes.Check(report);
        ReservedNames.Check(report);
        FieldsAndArguments.Check(report);
        InterfaceImplementations.Check(report);
        UnionsAndEnums.Check(report);
        InputObjects.Check(report);
        InputObjectCycles.Check(report);
        DefaultValues.Check(report);
        return report.Errors;
    }
}
