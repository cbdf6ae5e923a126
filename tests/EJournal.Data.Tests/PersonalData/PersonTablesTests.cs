using EJournal.Data.PersonalData;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Data.Tests.PersonalData;

/// <summary>That an export is of everything: told from the model, so that a new table is in it or in the list of reasons.</summary>
public sealed class PersonTablesTests : IAsyncLifetime
{
    private static readonly string[] s_roots = ["People", "Pupils", "Parents", "Employees", "Accounts", "Marks", "Attendance", "DeliveryAgreements"];

    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Every_table_that_refers_to_a_person_is_exported_or_has_a_reason()
    {
        var school = TestSchool.In(_database);
        await using var db = _database.Open();
        var file = await PersonExport.LoadAsync(db, school.Anna.PersonId, withMarks: true, _database.Clock.Now, CancellationToken.None);

        // By foreign keys, whatever the columns are called; what a person did to others' records does not make it his.
        var refer = db.Model.GetEntityTypes().Where(t => !t.IsOwned())
            .Where(t => t.GetForeignKeys().Any(k => s_roots.Contains(PersonTables.NameOf(k.PrincipalEntityType)) && !IsAuthor(k.Properties[0].Name)))
            .Select(PersonTables.NameOf).Distinct();

        Assert.DoesNotContain(refer, t => !file.Tables.ContainsKey(t) && !file.LeftOut.ContainsKey(t));
        var all = db.Model.GetEntityTypes().Select(PersonTables.NameOf).ToHashSet();
        Assert.Empty(PersonTables.LeftOut.Keys.Except(all));
        Assert.Empty(PersonTables.OfMarks.Except(all));
    }

    [Fact]
    public async Task Nothing_of_somebody_else_is_in_it()
    {
        var school = TestSchool.In(_database);
        await using var db = _database.Open();

        var file = await PersonExport.LoadAsync(db, school.Boris.PersonId, withMarks: true, _database.Clock.Now, CancellationToken.None);

        Assert.Equal([school.Boris.Id], file.Tables["Pupils"].Select(r => (long)r["Id"]!));
        Assert.Equal([school.BorisMark.Id], file.Tables["Marks"].Select(r => (long)r["Id"]!));
        Assert.Equal([school.BorisMother.Id], file.Tables["Guardianships"].Select(r => (long)r["ParentId"]!));
        Assert.Equal([school.Accounts["boris"].Id], file.Tables["Accounts"].Select(r => (long)r["Id"]!));
        Assert.Equal([school.MathsLesson.Id], file.Lessons.Select(l => l.LessonId));
        Assert.Empty(file.Tables["Employees"]);
    }

    private static bool IsAuthor(string column) =>
        column is "AuthorId" or "AuthorPersonId" or "TeacherId" or "SubstitutedTeacherId" or "SubstituteId" or "HomeroomTeacherId" or "IssuedById" or "RecordedById" or "PublishedById" or "DecidedByPersonId";
}
