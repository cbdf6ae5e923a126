using EJournal.Data;
using EJournal.Data.Control;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Makes the report of accumulation for each of some parents, all from the same few statements.</summary>
internal static class Accumulations
{
    /// <param name="parents">The ids of the parents, in their order.</param>
    /// <param name="parentOf">Which of them a group belongs to.</param>
    /// <param name="groups">The groups of all of them; the viewer may read each of their marks.</param>
    /// <param name="asked">The interval.</param>
    /// <param name="db">The database.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="ct">The request.</param>
    public static async Task<IReadOnlyList<MarkAccumulation>> MakeAsync(
        IReadOnlyList<long> parents, Func<TeachingGroup, long> parentOf, IQueryable<TeachingGroup> groups,
        ControlInterval asked, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await AccumulationQuery.LoadAsync(
            db, viewer, groups.Where(g => g.SchoolId == viewer.SchoolId), asked.From, asked.To, asked.SchoolClock, ct);
        var named = await Named.ReadAsync(db, viewer, [], rows.Groups.Select(g => g.ClassId), rows.Groups.Select(g => g.Id), ct);
        var required = rows.Groups.ToDictionary(g => g.Id, g => g.Required);
        var (pupils, works) = (rows.Pupils.ToLookup(p => p.GroupId), rows.Unchecked.ToLookup(l => l.GroupId));
        var byParent = named.Groups.ToLookup(parentOf);
        return [.. parents.Select(parent => Of([.. byParent[parent]]))];

        MarkAccumulation Of(List<TeachingGroup> own) => new()
        {
            From = asked.From,
            To = asked.To,
            MadeAt = asked.MadeAt.AsMoment(),
            Total = FiguresOf(own),
            Classes =
            [
                .. named.Classes.Select(c => (Class: c, Groups: own.FindAll(g => g.ClassId == c.Id))).Where(c => c.Groups.Count > 0)
                    .Select(c => new ClassAccumulation { SchoolClass = c.Class, Figures = FiguresOf(c.Groups) }),
            ],
            Groups =
            [
                .. own.Select(g => new GroupAccumulation
                {
                    Group = g,
                    Required = required[g.Id],
                    Figures = FiguresOf([g]),
                    UncheckedWorks = [.. works[g.Id].Take(GroupAccumulation.MostWorks)],
                }),
            ],
        };

        AccumulationFigures FiguresOf(List<TeachingGroup> of) => AccumulationFigures.Of(of.SelectMany(g => pupils[g.Id]), of.Sum(g => works[g.Id].Count()));
    }
}
