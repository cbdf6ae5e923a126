using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Writing;

internal static class SchoolWriter
{
    public static async Task WriteAsync(WriteSession session, string key, CancellationToken ct)
    {
        var school = session.Records.School;
        var row = session.Rows.School;
        var outcome = new RowOutcome(added: school is null);
        if (row is not null)
        {
            school ??= session.Db.Schools.Add(new School { Key = key, Name = row.Name, TimeZone = row.TimeZone }).Entity;
            (school.Name, school.TimeZone) = (row.Name, row.TimeZone);
            school.ShortName = row.ShortName.Or(school.ShortName);
            school.Regulation = row.Regulation.Or(school.Regulation);
            school.Address = row.Address.Or(school.Address);
            school.Phone = row.Phone.Or(school.Phone);
            outcome.Changed(session.IsChanged(school));
            session.Count("school.csv", [outcome]);
            await session.SaveAsync(ct);
        }

        session.SchoolId = school!.Id;
        if (outcome.Added)
            AddDefaults(session, school);
    }

    private static void AddDefaults(WriteSession session, School school)
    {
        session.Db.WorkKinds.AddRange(WorkKind.Defaults.Select(kind => new WorkKind
        {
            SchoolId = session.SchoolId,
            Code = kind.Code,
            Name = kind.Name,
            Weight = kind.Weight,
            Written = kind.Written,
        }));
        session.Db.AbsenceReasons.AddRange(SchoolRegulation.Of(school.Regulation, []).Values.AbsenceReasonCodes.Select(reason => new AbsenceReason
        {
            SchoolId = session.SchoolId,
            Code = reason.Code,
            Name = reason.Name,
            Kind = reason.Kind,
        }));
    }
}
