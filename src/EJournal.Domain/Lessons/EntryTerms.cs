using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;

namespace EJournal.Domain.Lessons;

/// <summary>By when something about a lesson is entered, as the school's regulation says (S-12 to S-15, S-18, S-20).</summary>
public static class EntryTerms
{
    /// <summary>The record of the lesson and the absentees (LES-03).</summary>
    public static EntryTerm OfRecord(Regulation regulation, TermFacts facts) => Of(regulation.LessonEntryDeadline, "S-12", regulation, facts);

    /// <summary>Homework (LES-07).</summary>
    public static EntryTerm OfHomework(Regulation regulation, TermFacts facts) => Of(regulation.HomeworkEntryDeadline, "S-13", regulation, facts);

    /// <summary>
    /// A mark by its kind of work: what is done in the lesson (LES-13), homework from the lesson it was due at (LES-09, A-16),
    /// written work by the table (LES-18), and written work that the table is silent on as homework.
    /// </summary>
    public static EntryTerm OfMark(Regulation regulation, WorkKind kind, TermFacts facts)
    {
        if (!kind.Written)
            return Of(regulation.OralMarkDeadline, "S-15", regulation, facts);
        if (kind.Form is not { } form || regulation.WrittenWorkTermOf(form, facts.GradeLevel) is not { } row)
            return Of(regulation.HomeworkMarkDeadline, "S-14", regulation, facts);
        if (row.Days is { } days)
            return Of(new Term(days), "S-18", regulation, facts);
        var lessons = row.Lessons!.Value + (facts.Works.GetValueOrDefault(kind.Id) > row.MoreLessonsAboveWorks ? 1 : 0);
        return new(facts.NextLessons.Count < lessons ? null : EndOf(facts.NextLessons[lessons - 1]), "S-18");
    }

    /// <summary>Until when the teacher corrects by himself (COR-01).</summary>
    public static EntryTerm CutOff(Regulation regulation, TermFacts facts) =>
        regulation.MarkChangeCutoff is { } term ? Of(term, "S-20", regulation, facts) : new(null, "S-20");

    /// <summary>Does any term of the regulation count the days on which a class has lessons, or the hours after the last of them?</summary>
    public static bool CountClassDays(Regulation regulation) =>
        regulation.DayCount == DayCount.Teaching
        || new[] { regulation.LessonEntryDeadline, regulation.HomeworkEntryDeadline, regulation.HomeworkMarkDeadline, regulation.OralMarkDeadline, regulation.MarkChangeCutoff }
            .Any(term => term?.HoursAfterLastLesson is not null);

    private static EntryTerm Of(Term term, string setting, Regulation regulation, TermFacts facts) =>
        new(LastDay(term.Days, regulation.DayCount, facts) is { } day ? LastMoment(day, term, facts) : null, setting);

    private static DateOnly? LastDay(int days, DayCount count, TermFacts facts)
    {
        if (days == 0 || count == DayCount.Calendar)
            return facts.Day.AddDays(days);
        var taught = facts.ClassDays.Keys.Where(day => day > facts.Day).Order().ToList();
        return taught.Count < days ? null : taught[days - 1];
    }

    private static DateTime LastMoment(DateOnly day, Term term, TermFacts facts) =>
        term.HoursAfterLastLesson is { } hours && facts.ClassDays.TryGetValue(day, out var lastLessonEnds)
            ? day.ToDateTime(lastLessonEnds).AddHours(hours)
            : EndOf(day);

    private static DateTime EndOf(DateOnly day) => day.ToDateTime(TimeOnly.MaxValue);
}
