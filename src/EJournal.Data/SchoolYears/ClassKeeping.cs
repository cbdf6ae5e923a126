using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>The list of classes of a school year (PPL-04).</summary>
public static class ClassKeeping
{
    /// <summary>In the current year where none is named; returns the id of the class.</summary>
    public static async Task<Decision<long>> CreateClassAsync(
        this JournalWrite write, int? year, int gradeLevel, string letter, int shift, CancellationToken cancellationToken)
    {
        if (await write.ForbiddenAsync(cancellationToken) is { } forbidden)
            return forbidden;
        var known = await write.YearAsync(year, cancellationToken);
        if (CalendarRules.OfYear(known) is { } refused)
            return refused;
        var form = ClassRules.OfForm(gradeLevel, letter, shift);
        if (!form.TryGet(out var name))
            return Decision.Refuse<long>(form.Refusals);
        if (await write.HasAsync(known!.Year, name, cancellationToken))
            return ClassRules.Taken(name);
        var made = new SchoolClass { SchoolId = write.Viewer.SchoolId, Year = known.Year, GradeLevel = name.GradeLevel, Letter = name.Letter, Shift = shift };
        write.Db.Classes.Add(made);
        await write.SaveAsync(cancellationToken);
        write.Audit("class.create", $"SchoolClass:{made.Id}", new { year = made.Year, grade = made.GradeLevel, letter = made.Letter, shift });
        return made.Id;
    }

    /// <summary>Null leaves what is there; the grade is the class's for ever.</summary>
    public static async Task<Decision<long>> ChangeClassAsync(this JournalWrite write, long classId, string? letter, int? shift, CancellationToken cancellationToken)
    {
        if (await write.Db.Classes.VisibleTo(write.Db, write.Viewer).SingleOrDefaultAsync(c => c.Id == classId, cancellationToken) is not { } schoolClass)
            return MovementRules.UnknownClass;
        if (await write.ForbiddenAsync(cancellationToken) is { } forbidden)
            return forbidden;
        if (CalendarRules.OfYear(await write.YearAsync(schoolClass.Year, cancellationToken)) is { } refused)
            return refused;
        var form = ClassRules.OfForm(schoolClass.GradeLevel, letter ?? schoolClass.Letter, shift ?? schoolClass.Shift);
        if (!form.TryGet(out var name))
            return Decision.Refuse<long>(form.Refusals);
        var before = new { letter = schoolClass.Letter, shift = schoolClass.Shift };
        if ((name.Letter, shift ?? before.shift) == (before.letter, before.shift))
            return new Refusal(RefusalCode.InvalidValue, "Так уже и записано: менять нечего.");
        if (name.Letter != before.letter && await write.HasAsync(schoolClass.Year, name, cancellationToken))
            return ClassRules.Taken(name);
        (schoolClass.Letter, schoolClass.Shift) = (name.Letter, shift ?? schoolClass.Shift);
        write.Audit("class.change", $"SchoolClass:{classId}", new { before, after = new { letter = schoolClass.Letter, shift = schoolClass.Shift } });
        return classId;
    }

    /// <summary>The year named, else the current one; null where there is none.</summary>
    internal static async Task<SchoolYear?> YearAsync(this JournalWrite write, int? year, CancellationToken cancellationToken) => year is { } named
        ? await write.Db.SchoolYears.SingleOrDefaultAsync(y => y.SchoolId == write.Viewer.SchoolId && y.Year == named, cancellationToken)
        : await write.Db.CurrentYearAsync(write.Viewer.SchoolId, cancellationToken);

    private static async Task<Refusal?> ForbiddenAsync(this JournalWrite write, CancellationToken cancellationToken) =>
        ClassRules.MayKeep(write.Viewer, (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken)).Values);

    private static Task<bool> HasAsync(this JournalWrite write, int year, ClassName name, CancellationToken cancellationToken) => write.Db.Classes.AnyAsync(
        c => c.SchoolId == write.Viewer.SchoolId && c.Year == year && c.GradeLevel == name.GradeLevel && c.Letter == name.Letter, cancellationToken);
}
