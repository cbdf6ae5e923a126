using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Ids;

/// <summary>Ids that a viewer gets nothing for: of what is hidden, of what is gone, and what is no id at all.</summary>
internal sealed class WrongIds(CanarySchool school, AccessMatrix matrix, HiddenIds hidden, Sight sight, IReadOnlyDictionary<string, long> deleted)
{
    /// <summary>Well-formed and above every number in the tables.</summary>
    public const string NobodysKey = "987654321";

    private const int Long = 5_000;

    public static string Random(string type) => GlobalId.Encode(type, NobodysKey);

    /// <summary>Of the own school, of the other one, deleted.</summary>
    public IEnumerable<string> OfRows(Viewer viewer, string type)
    {
        foreach (var id in hidden.Of(viewer, type).Concat(ForeignTo(viewer, type)).Distinct())
            yield return id;
        if (deleted.TryGetValue(type, out var key))
            yield return GlobalId.Encode(type, key);
    }

    /// <summary>Of what he sees, and of another type than is meant; none where any type will do.</summary>
    public IEnumerable<string> OfAnotherType(IdPlace place)
    {
        if (place.Place.Name is not ("id" or "ids") || place.Field.Type.Named is ObjectType)
            yield return matrix.Arguments.IdOf(place.Type == "Subject" ? "WorkKind" : "Subject")!;
    }

    /// <summary>Cut short, altered, not base64, not a number, too large.</summary>
    public IEnumerable<string> Malformed(IdPlace place)
    {
        var type = place.Type;
        var own = matrix.Arguments.IdOf(type)!;
        GlobalId.TryDecode(own, out _, out var key);
        yield return "";
        yield return "not an id";
        yield return "%%%=";
        yield return own + "=";
        yield return own[..(own.Length / 2)];
        yield return own + own;
        yield return new string('A', Long);
        yield return GlobalId.Encode(type, new string('9', 200));
        foreach (var form in new[] { "0", "-1", $"0{key}", $"+{key}", $" {key}", $"{key}.0", $"{key}\0", "9223372036854775808", $"{key} OR 1=1", "x" })
            yield return GlobalId.Encode(type, form);
        yield return GlobalId.Encode(type.ToLowerInvariant(), key!);
        yield return GlobalId.Encode("Nothing", key!);
    }

    private IEnumerable<string> ForeignTo(Viewer viewer, string type)
    {
        if (matrix.Arguments.SubjectOf((ObjectType)matrix.Schema.FindType(type)!) is { } subject && school.Foreign.TryGetValue(subject.GetType(), out var row) && !sight.Sees(viewer, row))
            yield return GlobalId.Encode(type, (long)row.GetType().GetProperty("Id")!.GetValue(row)!);
    }
}
