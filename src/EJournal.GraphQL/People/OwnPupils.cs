using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

/// <summary>
/// A pupil of the viewer's own family, by whom nearly every request of a family begins. No VisibleTo: the family sees the pupil
/// (AccessPolicy.SeesPupil), and who is family was read with the viewer.
/// </summary>
internal static class OwnPupils
{
    private static readonly PerDatabase<HandWritten> ById = new(db => new HandWritten(
        db,
        Select(db, "@id"),
        [("school", typeof(long)), ("id", typeof(long))]));

    /// <summary>The pupil of a parameter, and of another parameter <c>@school</c>.</summary>
    public static string Select(JournalDb db, string id) => $"""
        SELECT {RowReader<Pupil>.For(db).Of("p")}, {RowReader<Person>.For(db).Of("n")} FROM "Pupils" p JOIN "People" n ON n."Id" = p."PersonId"
        WHERE p."SchoolId" = @school AND p."Id" = {id}
        """;

    public static Task<Pupil?> FindAsync(JournalDb db, long schoolId, long id, CancellationToken ct) =>
        ById.For(db).RunAsync(db, new() { ["school"] = schoolId, ["id"] = id }, reader => ReadAsync(db, reader, ct), ct);

    /// <summary>Of the row of <see cref="Select"/>.</summary>
    public static async Task<Pupil?> ReadAsync(JournalDb db, DbDataReader reader, CancellationToken ct)
    {
        if (!await reader.ReadAsync(ct))
            return null;
        var rows = RowReader<Pupil>.For(db);
        var pupil = rows.Read(reader);
        pupil.Person = RowReader<Person>.For(db).Read(reader, rows.Count);
        return pupil;
    }
}
