using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

/// <summary>
/// A pupil of the viewer's own family, by whom nearly every request of a family begins. No VisibleTo: the family sees the pupil
/// (AccessPolicy.SeesPupil), and who is family was read with the viewer.
/// </summary>
internal sealed class OwnPupils
{
    private static readonly PerDatabase<OwnPupils> Made = new(db => new(db));
    private static readonly PerDatabase<HandWritten> ById = new(db => new HandWritten(
        db,
        Made.For(db).Select("@id"),
        [("school", typeof(long)), ("id", typeof(long))]));

    private readonly SelectList _list = new(("n.\"Id\"", "p.\"PersonId\""));
    private readonly RowReader<Pupil> _pupil;
    private readonly RowReader<Person> _person;

    private OwnPupils(JournalDb db) => (_pupil, _person) = (new(db, _list, "p"), new(db, _list, "n"));

    public static OwnPupils For(JournalDb db) => Made.For(db);

    /// <summary>The pupil of a parameter, and of another parameter <c>@school</c>.</summary>
    public string Select(string id) => $"""
        SELECT {_list} FROM "Pupils" p JOIN "People" n ON n."Id" = p."PersonId" WHERE p."SchoolId" = @school AND p."Id" = {id}
        """;

    public static Task<Pupil?> FindAsync(JournalDb db, long schoolId, long id, CancellationToken ct) =>
        ById.For(db).RunAsync(db, new() { ["school"] = schoolId, ["id"] = id }, reader => For(db).ReadAsync(reader, ct), ct);

    /// <summary>Of the row of <see cref="Select"/>.</summary>
    public async Task<Pupil?> ReadAsync(DbDataReader reader, CancellationToken ct)
    {
        if (!await reader.ReadAsync(ct))
            return null;
        var pupil = _pupil.Read(reader);
        pupil.Person = _person.Read(reader);
        return pupil;
    }
}
