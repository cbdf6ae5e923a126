using System.Text.Json;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>An object of the generated data. What kind it is of, the engine tells by its .NET type, so each object type has one of its own.</summary>
internal abstract class DataObject
{
    private static readonly Type[] Kinds =
    [
        typeof(DataObject<byte>), typeof(DataObject<short>), typeof(DataObject<int>), typeof(DataObject<long>),
        typeof(DataObject<float>), typeof(DataObject<double>), typeof(DataObject<char>), typeof(DataObject<bool>), typeof(DataObject<decimal>),
    ];

    public string Type { get; private set; } = "";
    public JsonElement Values { get; private set; }

    public static DataObject Create(JsonElement json, GraphQLSchema schema)
    {
        var name = json.GetProperty("type").GetString()!;
        // A schema that was cut smaller may lack the type.
        var created = (DataObject)Activator.CreateInstance((schema.FindType(name) as ObjectType)?.RuntimeType ?? typeof(DataObject<decimal>))!;
        (created.Type, created.Values) = (name, json.GetProperty("values"));
        return created;
    }

    /// <summary>Gives each object type of the schema its .NET type.</summary>
    public static void Assign(GraphQLSchema schema)
    {
        var types = schema.Types.OfType<ObjectType>().Where(t => !IntrospectionTypes.IsReserved(t.Name)).ToList();
        for (var i = 0; i < types.Count; i++)
            types[i].RuntimeType = Kinds[i];
    }
}

internal sealed class DataObject<TKind> : DataObject;
