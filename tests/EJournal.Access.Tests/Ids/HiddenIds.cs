using System.Collections.Concurrent;
using System.Globalization;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Ids;

/// <summary>Ids of what a viewer may not know of.</summary>
internal sealed class HiddenIds(CanarySchool school, AccessMatrix matrix, Sight sight)
{
    private readonly ConcurrentDictionary<Viewer, ConcurrentDictionary<string, IReadOnlyList<string>>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first and the last row of a type that he does not see: mostly one of his school and one of the other.</summary>
    public IReadOnlyList<string> Of(Viewer viewer, string type) => _known.GetOrAdd(viewer, _ => []).GetOrAdd(type, _ => [.. Found(viewer, type)]);

    private IEnumerable<string> Found(Viewer viewer, string type)
    {
        if (matrix.Arguments.SubjectOf((ObjectType)matrix.Schema.FindType(type)!) is not { } subject)
            yield break;
        using var db = school.Database.Open();
        var hidden = GenericRows.Rows(db, db.Model.FindEntityType(subject.GetType())!).Where(row => !sight.Sees(viewer, row)).ToList();
        foreach (var row in hidden.Take(1).Concat(hidden.TakeLast(1)).Distinct())
            yield return GlobalId.Encode(type, Convert.ToInt64(row.GetType().GetProperty("Id")!.GetValue(row), CultureInfo.InvariantCulture));
    }
}
