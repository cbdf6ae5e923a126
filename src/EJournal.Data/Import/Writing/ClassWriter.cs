using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Writing;

/// <summary>Writes the subjects and the classes.</summary>
internal static class ClassWriter
{
    public static async Task WriteSubjectsAsync(WriteSession session, CancellationToken ct)
    {
        var outcomes = new List<RowOutcome>();
        var all = new List<Subject>();
        foreach (var row in session.Rows.Subjects)
        {
            var added = !session.Records.Subjects.TryGetValue(NameKey.Of(row.Name), out var subject);
            subject ??= session.Db.Subjects.Add(new Subject { SchoolId = session.SchoolId, Name = row.Name }).Entity;
            subject.ShortName = row.ShortName.Or(subject.ShortName);
            outcomes.Add(new RowOutcome(added));
            outcomes[^1].Changed(session.IsChanged(subject));
            all.Add(subject);
        }

        await session.SaveAsync(ct);
        all.ForEach(session.Records.Add);
        session.Count(SubjectRow.Layout.File, outcomes);
    }

    public static async Task WriteClassesAsync(WriteSession session, CancellationToken ct)
    {
        var outcomes = new List<RowOutcome>();
        var all = new List<SchoolClass>();
        foreach (var row in session.Rows.Classes)
        {
            var added = !session.Records.Classes.TryGetValue(row.Name, out var schoolClass);
            schoolClass ??= session.Db.Classes.Add(new SchoolClass
            {
                SchoolId = session.SchoolId,
                Year = session.Records.Year,
                GradeLevel = row.Name.GradeLevel,
                Letter = row.Name.Letter,
            }).Entity;
            schoolClass.Shift = row.Shift.Value ?? schoolClass.Shift;
            if (row.HomeroomTeacher.HasColumn)
            {
                schoolClass.HomeroomTeacherId =
                    row.HomeroomTeacher.Value is { } number ? session.Records.Staff[NameKey.Of(number)].Id : null;
            }

            outcomes.Add(new RowOutcome(added));
            outcomes[^1].Changed(session.IsChanged(schoolClass));
            all.Add(schoolClass);
        }

        await session.SaveAsync(ct);
        all.ForEach(session.Records.Add);
        session.Count(ClassRow.Layout.File, outcomes);
    }
}
