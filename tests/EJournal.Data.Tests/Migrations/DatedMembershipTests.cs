using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Migrations;

/// <summary>A database of before dated membership keeps its class and subgroup lists: as held since ever, and not ended.</summary>
public sealed class DatedMembershipTests
{
    [Fact]
    public async Task Classes_and_subgroups_of_before_are_held_since_ever()
    {
        await using var database = await EmptyDatabase.CreateAsync(TestStorage.ProviderOfRun);
        var migrations = Directory.GetFiles(Repository.Locate("src", "EJournal.Data", TestStorage.ProviderOfRun.ToString(), "Migrations")).Order().ToList();
        var dated = migrations.Single(path => path.EndsWith("_dated_membership.sql", StringComparison.Ordinal));
        foreach (var before in migrations.TakeWhile(path => path != dated))
            await database.ExecuteAsync(await File.ReadAllTextAsync(before));
        await database.ExecuteAsync("""
            INSERT INTO "Schools" ("Id", "Key", "Name", "TimeZone") VALUES (5, 'main', 'Школа', 'Europe/Moscow');
            INSERT INTO "Classes" ("Id", "SchoolId", "GradeLevel", "Letter", "Shift") VALUES (7, 5, 7, 'А', 1);
            INSERT INTO "People" ("Id", "SchoolId", "LastName", "FirstName") VALUES (1, 5, 'Белова', 'Анна'), (2, 5, 'Волков', 'Борис');
            INSERT INTO "Pupils" ("Id", "SchoolId", "PersonId", "FileNumber", "ClassId") VALUES (11, 5, 1, 'Л-1', 7), (12, 5, 2, 'Л-2', 7);
            INSERT INTO "PupilSubgroups" ("PupilId", "Name", "SchoolId") VALUES (11, '1', 5);
            """);

        await database.ExecuteAsync(await File.ReadAllTextAsync(dated));

        await using var db = database.Open();
        Assert.Equal([(5, 11, 7, Spell.Always), (5, 12, 7, Spell.Always)], (await db.ClassMemberships.OrderBy(m => m.PupilId).ToListAsync())
            .Select(m => (m.SchoolId, m.PupilId, m.ClassId, new Spell(m.From, m.Until))));
        var subgroup = await db.PupilSubgroups.SingleAsync();
        Assert.Equal((5, 11, "1", Spell.Always), (subgroup.SchoolId, subgroup.PupilId, subgroup.Name, new Spell(subgroup.From, subgroup.Until)));
    }
}
