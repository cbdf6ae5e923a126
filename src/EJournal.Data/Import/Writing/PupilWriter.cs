using EJournal.Data.Import.Reading;
using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Writing;

internal static class PupilWriter
{
    public static async Task WriteAsync(WriteSession session, SubgroupNames names, PupilMoves moves, Findings findings, CancellationToken ct)
    {
        var written = session.Rows.Pupils.Select(row => (row, Write(session, row, names, moves))).ToList();
        await session.SaveAsync(ct);
        moves.Write();
        foreach (var (row, (pupil, outcome)) in written)
            outcome.Changed(session.ApplyLogin(row.Person.Login, pupil.PersonId));

        await session.SaveAsync(ct);
        session.Count(PupilRow.Layout.File, [.. written.Select(w => w.Item2.Outcome)]);
        if (moves.Gone > 0)
        {
            findings.Notice(PupilRow.Layout.File, null, null,
                $"учеников, которые уже выбыли из школы: {moves.Gone}; импорт их не возвращает",
                $"pupils who have left the school: {moves.Gone}; an import does not bring them back");
        }
    }

    private static (Pupil Pupil, RowOutcome Outcome) Write(WriteSession session, PupilRow row, SubgroupNames names, PupilMoves moves)
    {
        var key = NameKey.Of(row.FileNumber);
        var into = session.Records.Classes[row.Class];
        var added = !session.Records.Pupils.TryGetValue(key, out var pupil);
        if (pupil is null)
        {
            pupil = moves.Enrol(session.NewPerson(row.Person), row.FileNumber, into);
            session.Records.Pupils.Add(key, pupil);
            session.Db.Pupils.Add(pupil);
        }

        // The cell is the whole list: who moved to the other subgroup left the first.
        var moved = moves.Move(pupil, into, row.Subgroups.HasColumn ? [.. row.Subgroups.Value.Select(names.Of).Distinct()] : null);
        WriteSession.Apply(row.Person, pupil.Person);
        pupil.Person.BirthDate = row.BirthDate.Or(pupil.Person.BirthDate);
        pupil.Person.Sex = row.Sex.Or(pupil.Person.Sex);
        var outcome = new RowOutcome(added);
        outcome.Changed(moved || session.IsChanged(pupil) || session.IsChanged(pupil.Person));
        return (pupil, outcome);
    }
}
