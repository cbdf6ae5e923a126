using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

/// <summary>Whom a message names, and whom a family may name.</summary>
internal static class Addressees
{
    /// <summary>The persons, each once and without the writer; refused where one is not there, or the writer may not see the pupil.</summary>
    public static async Task<Decision<IReadOnlyList<long>>> FindAsync(JournalDb db, Viewer viewer, StartCorrespondenceInput input, CancellationToken ct)
    {
        var (teachers, pupils, parentsOf) = (Distinct(input.TeacherIds), Distinct(input.PupilIds), Distinct(input.ParentsOfPupilIds));
        var staff = await db.Employees.VisibleTo(db, viewer).Where(e => teachers.Contains(e.Id)).Select(e => e.PersonId).ToListAsync(ct);
        var children = await db.Pupils.VisibleTo(db, viewer).Where(p => pupils.Contains(p.Id)).Select(p => p.PersonId).ToListAsync(ct);
        var known = await db.Pupils.VisibleTo(db, viewer).CountAsync(p => parentsOf.Contains(p.Id), ct);
        var parents = await db.Guardianships.Where(g => g.SchoolId == viewer.SchoolId && parentsOf.Contains(g.PupilId))
            .Join(db.Parents, g => g.ParentId, p => p.Id, (_, p) => p.PersonId).ToListAsync(ct);
        List<Refusal> unknown =
        [
            .. staff.Count == teachers.Count ? [] : new[] { Unknown("teacherIds") },
            .. children.Count == pupils.Count ? [] : new[] { Unknown("pupilIds") },
            .. known == parentsOf.Count ? [] : new[] { Unknown("parentsOfPupilIds") },
        ];
        return unknown.Count > 0
            ? Decision.Refuse<IReadOnlyList<long>>(unknown)
            : Decision.Allow<IReadOnlyList<long>>([.. staff.Concat(children).Concat(parents).Where(id => id != viewer.PersonId).Distinct()]);
    }

    /// <summary>Teachers and homeroom teachers of the family's children, and the administration .</summary>
    public static async Task<IReadOnlySet<long>> OfFamilyAsync(JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = viewer.PresentFamilyClassIds.ToList();
        var groups = await db.TeachingGroups.Where(g => classes.Contains(g.ClassId)).Select(g => new { g.ClassId, g.Subgroup, g.TeacherId }).ToListAsync(ct);
        var teaching = groups.Where(g => viewer.FamilyPupils.Any(p => p.EverAttended(g.ClassId, g.Subgroup))).Select(g => g.TeacherId).Distinct().ToList();
        return await db.Employees.VisibleTo(db, viewer)
            .Where(e => teaching.Contains(e.Id)
                || db.Classes.Any(c => classes.Contains(c.Id) && c.HomeroomTeacherId == e.Id)
                || db.EmployeeRoles.Any(r => r.EmployeeId == e.Id && r.EndsOn == null
                    && (r.Role == Role.Director || r.Role == Role.DeputyDirector || r.Role == Role.HeadOfStudies
                        || r.Role == Role.Administrator || r.Role == Role.AdministratorAssistant)))
            .Select(e => e.PersonId).ToHashSetAsync(ct);
    }

    private static List<long> Distinct(IReadOnlyList<long>? ids) => [.. (ids ?? []).Distinct()];

    private static Refusal Unknown(string field) => new(RefusalCode.NotFound, "Адресат не найден.") { Field = field };
}
