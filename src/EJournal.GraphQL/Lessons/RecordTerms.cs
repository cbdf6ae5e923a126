using EJournal.Data;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Lessons;

/// <summary>What of a lesson's record comes late; a refusal where it comes after the cut-off.</summary>
internal readonly record struct RecordTerms(bool Record, bool Homework)
{
    public static async Task<Decision<RecordTerms>> CheckAsync(JournalDb db, LessonWrite target, LessonRecord record, CancellationToken ct)
    {
        var facts = await TermFactsReader.ReadAsync(db, target, [], ct);
        var (regulation, clock) = (target.Regulation, target.SchoolClock);
        var (term, cutOff) = (EntryTerms.OfRecord(regulation, facts), EntryTerms.CutOff(regulation, facts));
        List<Refusal> refusals = [];
        if (target.Lesson.RecordedAt is null)
            refusals.AddRange(EntryRules.MayEnter(term, cutOff, clock).Refusals);
        else if ((record.Topic is not null || record.Absences is not null || record.Activity is not null) && EntryRules.MayCorrect(cutOff, clock) is { } closed)
            refusals.Add(closed);
        Decision<bool> homework = record.Homework is null ? false : EntryRules.MayEnter(EntryTerms.OfHomework(regulation, facts), cutOff, clock);
        refusals.AddRange(homework.Refusals);
        return refusals.Count > 0
            ? Decision.Refuse<RecordTerms>([.. refusals.Distinct()])
            : new RecordTerms(term.PassedAt(clock), homework.Value);
    }
}
