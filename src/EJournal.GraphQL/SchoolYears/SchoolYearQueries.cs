using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.SchoolYears;

[QueryType]
public static class SchoolYearQueries
{
    /// <summary>
    /// What opening the next school year would do if nothing were corrected (проект открытия учебного года); null where the school
    /// has no year yet.
    /// </summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<SchoolYearProposal?> SchoolYearProposal(JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (await db.CurrentYearAsync(viewer.SchoolId, ct) is not { } before)
            return null;
        var (from, to) = (before.From.AddYears(1), before.To.AddYears(1));
        var facts = await db.LeftByAsync(viewer.SchoolId, before.Year, from, ct);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        var (plan, _) = YearPlanning.Make(facts, YearCorrections.None);
        var teachers = plan.Classes.Select(c => c.HomeroomTeacherId).OfType<long>().Distinct().ToList();
        var homeroom = await db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ByIdAsync(teachers, ct);
        var groups = facts.Groups.ToDictionary(g => g.Id);
        var filled = facts.Pupils.Select(p => p.ClassId).ToHashSet();
        return new SchoolYearProposal
        {
            Year = before.Year + 1,
            Follows = before,
            From = from,
            To = to,
            Periods = PeriodPlanning.Propose(regulation, facts.Periods, from, to),
            Classes = [.. plan.Classes.Select(c => new ProposedClass
            {
                Follows = c.Follows[0],
                Name = c.Name.ToString(),
                Shift = c.Shift,
                HomeroomTeacher = c.HomeroomTeacherId is { } teacher ? homeroom.GetValueOrDefault(teacher) : null,
                PupilCount = plan.Into(c).Count(),
                Groups = [.. c.Groups.Select(g => groups[g.Follows])],
            })],
            Finishing = [.. facts.Classes.Where(c => c.GradeLevel == ClassName.LastGrade && filled.Contains(c.Id))],
            Empty = [.. facts.Classes.Where(c => !filled.Contains(c.Id))],
            WithoutTeacher = [.. plan.Classes.SelectMany(c => c.Groups).Where(g => !g.TeacherWorks).Select(g => groups[g.Follows])],
        };
    }
}
