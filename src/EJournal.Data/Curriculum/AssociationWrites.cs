using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>A methodical association as it is to be.</summary>
public sealed record WantedAssociation(long? Id, string Name, long? MethodistId, IReadOnlyList<long> SubjectIds, int FromGrade, int ToGrade)
{
    /// <summary>The version that was seen; null to change whatever is there.</summary>
    public int? Version { get; init; }
}

public static class AssociationWrites
{
    /// <summary>Makes an association or changes one; the audit keeps who led what before. Returns its id.</summary>
    public static async Task<Decision<long>> SetAssociationAsync(this JournalWrite write, WantedAssociation wanted, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var (name, subjects) = (wanted.Name.Trim(), wanted.SubjectIds.Distinct().ToList());
        if ((AssociationRules.MayKeep(viewer) ?? AssociationRules.Fault(name, wanted.FromGrade, wanted.ToGrade, subjects.Count)) is { } refused)
            return refused;
        var association = wanted.Id is { } id
            ? await db.MethodicalAssociations.VisibleTo(db, viewer).Include(a => a.Subjects).SingleOrDefaultAsync(a => a.Id == id, ct)
            : db.MethodicalAssociations.Add(new MethodicalAssociation { SchoolId = viewer.SchoolId, Name = name }).Entity;
        if (association is null)
            return AssociationRules.Unknown;
        if (wanted.MethodistId is { } methodist && !await db.Employees.VisibleTo(db, viewer).AnyAsync(e => e.Id == methodist && e.DismissedOn == null, ct))
            return AssociationRules.UnknownMethodist;
        if (await db.Subjects.VisibleTo(db, viewer).CountAsync(s => subjects.Contains(s.Id), ct) != subjects.Count)
            return AssociationRules.UnknownSubject;
        if (await db.MethodicalAssociations.AnyAsync(a => a.SchoolId == viewer.SchoolId && a.Name == name && a.Id != association.Id, ct))
            return new Refusal(RefusalCode.Conflict, "Объединение с таким названием уже есть.") { Field = "name" };

        var before = new { methodist = association.MethodistId, subjects = association.Subjects.Select(s => s.SubjectId).Order().ToList() };
        (association.Name, association.MethodistId) = (name, wanted.MethodistId);
        (association.FromGrade, association.ToGrade) = (wanted.FromGrade, wanted.ToGrade);
        association.Subjects.RemoveAll(s => !subjects.Contains(s.SubjectId));
        association.Subjects.AddRange(subjects.Where(s => association.Subjects.TrueForAll(has => has.SubjectId != s)).Select(s => new AssociationSubject { SubjectId = s }));
        if (wanted.Id is not null)
        {
            association.Version++;
            if (wanted.Version is { } version)
                write.ExpectVersion(association, version);
        }

        await write.SaveAsync(ct);
        write.Audit("association.set", $"MethodicalAssociation:{association.Id}", new { before, methodist = association.MethodistId, subjects });
        return association.Id;
    }
}
