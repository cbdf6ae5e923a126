using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>A new weekly grid, thought through to the last lesson and not carried out: what a dry run shows.</summary>
internal sealed class TimetablePlan
{
    public required TimetableScope Scope { get; init; }
    public required IReadOnlyList<TimetableEntry> Entries { get; init; }
    public required TimetableReplacement Replacement { get; init; }

    /// <summary>Lessons in the way, and changes that would be lost unconfirmed; empty when it can be carried out.</summary>
    public required IReadOnlyList<Refusal> InTheWay { get; init; }

    public Order? Order { get; init; }

    /// <summary>Of the lessons as they stood: carrying the plan out changes them.</summary>
    public required TimetableSummary Summary { get; init; }

    public static async Task<Decision<TimetablePlan>> MakeAsync(
        JournalDb db, Viewer viewer, DateTime now, SetTimetableInput input, CancellationToken ct)
    {
        if (ScheduleRules.MayChange(viewer, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } notAllowed)
            return notAllowed;
        if (TimetableRequest.Faults(input) is { Count: > 0 } faults)
            return Decision.Refuse<TimetablePlan>(faults);
        var scope = await TimetableScope.LoadAsync(db, viewer, now, input.From, input.ClassIds, ct);
        var order = input.Order?.ToOrder();
        if (order?.Problem(DateOnly.FromDateTime(scope.Clock)) is { } badOrder)
            return badOrder with { Field = "order" };
        var read = TimetableRequest.Entries(input, scope);
        if (!read.TryGet(out var entries))
            return Decision.Refuse<TimetablePlan>(read.Refusals);

        var shared = await StandingLessons.SharedAsync(db, [.. scope.Classes.Keys], ct);
        var replacement = TimetableReplacement.Of(
            await StandingLessons.OfAsync(db, scope, ct), TimetableRequest.Lessons(entries, scope), shared, scope.Clock);
        List<WantedLesson> coming = [.. replacement.Added, .. replacement.Changed.Select(c => c.Wanted)];
        var others = await StandingLessons.OfOthersAsync(
            db, scope, viewer.SchoolId, input.PendingClassIds ?? [], [.. coming.Select(w => w.Lesson)], ct);
        List<Refusal> inTheWay = [.. input.DropChanges == true ? [] : replacement.Lost.Select(TimetableRules.WouldBeLost)];
        inTheWay.AddRange(TimetableClashes.Of(input.Entries, replacement, coming, others, shared));
        return new TimetablePlan
        {
            Scope = scope,
            Entries = entries,
            Replacement = replacement,
            Summary = TimetableSummary.Of(scope.From, replacement),
            InTheWay = [.. inTheWay.Take(TimetableRules.MostRefusals)],
            Order = order,
        };
    }
}
