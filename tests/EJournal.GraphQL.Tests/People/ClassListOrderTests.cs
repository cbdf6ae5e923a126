using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

public sealed class ClassListOrderTests
{
    [Fact]
    public async Task A_class_list_stands_in_one_order_whatever_the_database_and_its_language()
    {
        await using var server = await JournalServer.StartAsync();
        var school = server.School;
        (string Last, string First, string? Middle)[] added =
        [
            ("ёлкин", "Яков", null), ("Ёлкин", "Яков", null), ("Елкин", "Яков", "Юрьевич"), ("Елкин", "Яков", null), ("Елкин", "Юрий", null),
            ("Елкин-Палкин", "Анна", null), ("Елкин Палкин", "Анна", null), ("Zaiceva", "Anna", null), ("де Лазари", "Анна", null),
        ];
        await using (var db = server.Database.OpenTracking())
        {
            foreach (var (last, first, middle) in added)
            {
                var person = new Person { SchoolId = school.School.Id, LastName = last, FirstName = first, MiddleName = middle };
                db.Add(person);
                await db.SaveChangesAsync();
                db.Add(Pupil.Enrol(person, $"Р-{person.Id}", school.Class7A.Id, null, []));
            }

            await db.SaveChangesAsync();
        }

        var data = await server.DataAsync("maths", "{ viewer { homeroomClasses { pupils { name { full } } } } }");
        var names = data.GetProperty("viewer").GetProperty("homeroomClasses")[0].GetProperty("pupils").EnumerateArray()
            .Select(pupil => pupil.GetProperty("name").GetProperty("full").GetString()!).ToList();

        Assert.Equal(
            [
                "Zaiceva Anna", "Белова Имя Отчество", "Волков Имя Отчество", "Елкин Юрий", "Ёлкин Яков", "Елкин Яков", "Елкин Яков Юрьевич",
                "Елкин Палкин Анна", "Елкин-Палкин Анна", "де Лазари Анна", "ёлкин Яков",
            ], names);
    }
}
