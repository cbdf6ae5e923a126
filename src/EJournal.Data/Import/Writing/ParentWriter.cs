using EJournal.Data.Import.Reading;
using EJournal.Data.Import.Rows;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Writing;

internal static class ParentWriter
{
    public static async Task WriteAsync(WriteSession session, Findings findings, CancellationToken ct)
    {
        var matching = new ParentMatching(session.Records);
        var employees = session.Records.Staff.Values.Select(employee => employee.Person).ToHashSet();
        var written = session.Rows.Parents.OrderBy(row => row.Person.Login is null)
            .Select(row => (row, Write(session, matching, employees, row))).ToList();
        await session.SaveAsync(ct);
        var (extra, ended) = (0, 0);
        foreach (var (row, (parent, outcome)) in written)
        {
            outcome.Changed(WriteChildren(session, parent, row, out var more, out var gone));
            outcome.Changed(session.ApplyLogin(row.Person.Login, parent.PersonId));
            extra += more;
            ended += gone;
        }

        await session.SaveAsync(ct);
        session.Count(ParentRow.Layout.File, [.. written.Select(w => w.Item2.Outcome)]);
        if (extra > 0)
        {
            findings.Notice(ParentRow.Layout.File, null, null,
                $"связей родителя с ребёнком, которых больше нет в файле: {extra}; импорт их не удаляет",
                $"links of a parent and a child that are no longer in the file: {extra}; import deletes nothing");
        }

        if (ended > 0)
        {
            findings.Notice(ParentRow.Layout.File, null, null,
                $"связей родителя с ребёнком, которые школа прекратила по документу: {ended}; импорт их не возвращает",
                $"links of a parent and a child that the school ended by a document: {ended}; an import does not bring them back");
        }
    }

    private static (Parent Parent, RowOutcome Outcome) Write(
        WriteSession session, ParentMatching matching, HashSet<Person> employees, ParentRow row)
    {
        var parent = matching.Find(row);
        var outcome = new RowOutcome(added: parent is null);
        if (parent is null)
        {
            var person = matching.EmployeeWith(row.Person.Login) ?? session.NewPerson(row.Person);
            parent = new Parent { SchoolId = session.SchoolId, Person = person };
            session.Records.Parents.Add(parent);
            session.Db.Parents.Add(parent);
        }

        // What staff.csv says of an employee stands; else two files would overwrite one another on every import.
        if (!employees.Contains(parent.Person))
        {
            WriteSession.Apply(row.Person, parent.Person);
            outcome.Changed(session.IsChanged(parent.Person));
        }

        return (parent, outcome);
    }

    private static bool WriteChildren(WriteSession session, Parent parent, ParentRow row, out int extra, out int ended)
    {
        var changed = false;
        ended = 0;
        var stored = session.Records.Guardianships.GetValueOrDefault(parent.Id, []);
        var children = row.Children.Select(child => session.Records.Pupils[child].Id).ToHashSet();
        foreach (var pupilId in children)
        {
            var link = stored.Find(link => link.PupilId == pupilId);
            if (link is null && session.Records.EndedKinships.Contains((parent.Id, pupilId)))
            {
                ended++;
                continue;
            }

            if (link is null)
            {
                link = new Guardianship { SchoolId = session.SchoolId, ParentId = parent.Id, PupilId = pupilId };
                session.Db.Guardianships.Add(link);
                changed = true;
            }

            link.Relation = row.Relation.Or(link.Relation);
            link.LegalRepresentative = row.LegalRepresentative.HasColumn
                ? row.LegalRepresentative.Value ?? false
                : link.LegalRepresentative;
            changed |= session.IsChanged(link);
        }

        extra = stored.Count(link => !children.Contains(link.PupilId));
        return changed;
    }
}
