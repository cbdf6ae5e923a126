using EJournal.Data;
using EJournal.Data.Control;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Makes the report of filling for each of some parents, all from the same few statements.</summary>
internal static class Fillings
{
    /// <param name="parents">The ids of the parents, in their order.</param>
    /// <param name="parentOf">Which of them a lesson belongs to.</param>
    /// <param name="lessons">The lessons of all of them.</param>
    /// <param name="asked">The interval.</param>
    /// <param name="db">The database.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="ct">The request.</param>
    public static async Task<IReadOnlyList<JournalFilling>> MakeAsync(
        IReadOnlyList<long> parents, Func<FillingCount, long> parentOf, IQueryable<Lesson> lessons,
        ControlInterval asked, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await FillingQuery.LoadAsync(db, viewer, lessons, asked.From, asked.To, asked.SchoolClock, ct);
        var named = await Named.ReadAsync(
            db, viewer, rows.Counts.Select(c => c.TeacherId), rows.Counts.Select(c => c.ClassId), rows.Counts.Select(c => c.GroupId), ct);
        var unrecorded = rows.Unrecorded.ToLookup(l => l.TeacherId);
        var byParent = rows.Counts.ToLookup(parentOf);
        return [.. parents.Select(parent => Of([.. byParent[parent]], asked, named, unrecorded))];
    }

    private static JournalFilling Of(List<FillingCount> counts, ControlInterval asked, Named named, ILookup<long, Lesson> unrecorded)
    {
        var groups = counts.Select(c => c.GroupId).ToHashSet();
        var (byTeacher, byClass, byGroup) = (counts.ToLookup(c => c.TeacherId), counts.ToLookup(c => c.ClassId), counts.ToLookup(c => c.GroupId));
        return new JournalFilling
        {
            From = asked.From,
            To = asked.To,
            MadeAt = asked.MadeAt.AsMoment(),
            Total = FillingFigures.Of(counts),
            TeacherParticipation = FillingFormula.OfTeachers(counts),
            ByTeacher =
            [
                .. named.Teachers.Where(t => byTeacher.Contains(t.Id)).Select(t => new TeacherFilling
                {
                    Teacher = t,
                    Figures = FillingFigures.Of([.. byTeacher[t.Id]]),
                    NotRecorded = [.. unrecorded[t.Id].Where(l => groups.Contains(l.GroupId)).Take(TeacherFilling.MostLessons)],
                }),
            ],
            Classes = [.. named.Classes.Where(c => byClass.Contains(c.Id)).Select(c => new ClassFilling { SchoolClass = c, Figures = FillingFigures.Of([.. byClass[c.Id]]) })],
            Groups = [.. named.Groups.Where(g => byGroup.Contains(g.Id)).Select(g => new GroupFilling { Group = g, Figures = FillingFigures.Of([.. byGroup[g.Id]]) })],
        };
    }
}
