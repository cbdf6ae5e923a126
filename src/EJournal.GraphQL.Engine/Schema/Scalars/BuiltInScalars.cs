namespace EJournal.GraphQL.Engine.Schema;

/// <summary>The five scalars every schema has (section 3.5).</summary>
public static class BuiltInScalars
{
    public static ScalarType Int { get; } = new IntScalar { Description = "A signed 32-bit integer." };
    public static ScalarType Float { get; } = new FloatScalar { Description = "A double-precision fractional number (IEEE 754)." };
    public static ScalarType String { get; } = new StringScalar { Description = "Text, in UTF-8." };
    public static ScalarType Boolean { get; } = new BooleanScalar { Description = "`true` or `false`." };
    public static ScalarType ID { get; } = new IdScalar { Description = "An opaque key: not meant to be read by people." };

    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, ID];
}
