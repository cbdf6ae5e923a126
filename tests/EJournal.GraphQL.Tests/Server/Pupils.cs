using EJournal.Data;
using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.GraphQL.Tests.Server;

internal static class Pupils
{
    /// <summary>One more pupil of a class.</summary>
    public static Pupil Add(JournalDb tracking, SchoolClass schoolClass, string lastName)
    {
        var person = new Person { SchoolId = schoolClass.SchoolId, LastName = lastName, FirstName = "Имя", MiddleName = "Отчество" };
        var pupil = Pupil.Enrol(person, lastName, schoolClass.Id, null, []);
        tracking.Add(pupil);
        tracking.SaveChanges();
        return pupil;
    }
}
