using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>What is selected on objects of one concrete type, fragments dissolved.</summary>
internal sealed class SelectionSetPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;
    public FieldPlan[] Fields { get; } = fields;

    /// <summary>The response keys of the fields.</summary>
    public string[] Keys { get; } = Array.ConvertAll(fields, f => f.Key);

    /// <summary><c>"TypeName"</c> in UTF-8.</summary>
    public byte[] QuotedTypeName { get; } = System.Text.Encoding.UTF8.GetBytes($"\"{type.Name}\"");

    /// <summary>False when all fields are leaf properties, so the fetch phase has nothing to do here.</summary>
    public bool NeedsFetch { get; } = fields.Any(f => f.Kind is FieldKind.FetchedLeaf or FieldKind.Composite);
}
