using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Writing;

internal static class PupilWriter
{
    public static async Task WriteAsync(WriteSession session, SubgroupNames names, CancellationToken ct)
    {
        var written = session.Rows.Pupils.Select(row => (row, Write(session, row))).ToList();
        await session.SaveAsync(ct);
        foreach (var (row, (pupil, outcome)) in written)
        {
            if (row.Subgroups.HasColumn)
                outcome.Changed(WriteSubgroups(session, pupil, [.. row.Subgroups.Value.Select(names.Of).Distinct()]));
            outcome.Changed(session.ApplyLogin(row.Person.Login, pupil.PersonId));
        }

        await session.SaveAsync(ct);
        session.Count(PupilRow.Layout.File, [.. written.Select(w => w.Item2.Outcome)]);
    }

    private static (Pupil Pupil, RowOutcome Outcome) Write(WriteSession session, PupilRow row)
    {
        var key = NameKey.Of(row.FileNumber);
        var added = !session.Records.Pupils.TryGetValue(key, out var pupil);
        if (pupil is null)
        {
            pupil = new Pupil { SchoolId = session.SchoolId, FileNumber = row.FileNumber, Person = session.NewPerson(row.Person) };
            session.Records.Pupils.Add(key, pupil);
            session.Db.Pupils.Add(pupil);
        }

        pupil.ClassId = session.Records.Classes[row.Class].Id;
        WriteSession.Apply(row.Person, pupil.Person);
        pupil.Person.BirthDate = row.BirthDate.Or(pupil.Person.BirthDate);
        pupil.Person.Sex = row.Sex.Or(pupil.Person.Sex);
        var outcome = new RowOutcome(added);
        outcome.Changed(session.IsChanged(pupil) || session.IsChanged(pupil.Person));
        return (pupil, outcome);
    }

    // The cell is the whole list: who moved to the other subgroup left the first.
    private static bool WriteSubgroups(WriteSession session, Pupil pupil, IReadOnlyList<string> wanted)
    {
        var stored = session.Records.Subgroups.GetValueOrDefault(pupil.Id, []);
        var gone = stored.Where(subgroup => !wanted.Contains(subgroup.Name)).ToList();
        var added = wanted.Except(stored.Select(subgroup => subgroup.Name))
            .Select(name => new PupilSubgroup { SchoolId = session.SchoolId, PupilId = pupil.Id, Name = name }).ToList();
        session.Db.PupilSubgroups.RemoveRange(gone);
        session.Db.PupilSubgroups.AddRange(added);
        return gone.Count + added.Count > 0;
    }
}
