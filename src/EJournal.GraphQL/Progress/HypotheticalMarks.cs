using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

/// <summary>Marks that somebody supposes, with the weights of their kinds of work.</summary>
internal sealed class HypotheticalMarks
{
    private const int Most = 20;

    private readonly IReadOnlyList<(string Value, double Weight)> _given;

    private HypotheticalMarks(IReadOnlyList<(string Value, double Weight)> given) => _given = given;

    public static async Task<HypotheticalMarks> ReadAsync(
        IReadOnlyList<HypotheticalMarkInput> given, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (given.Count > Most)
            throw Refused($"Можно предположить не больше {Most} отметок.");
        var kinds = await db.WorkKinds.VisibleTo(db, viewer).ToListAsync(ct);
        return new([.. given.Select(mark => (mark.Value, (kinds.Find(k => mark.WorkKindId is { } id ? k.Id == id : k.Code == MarkColumn.DefaultKind)
            ?? throw Refused(LessonRules.UnknownWorkKind.Message)).Weight))]);
    }

    /// <summary>As marks of the scale, «3/5» as two.</summary>
    public IReadOnlyList<CountedMark> On(MarkScale scale) =>
        [.. _given.SelectMany(mark => PartsOf(mark.Value, scale), (mark, part) => new CountedMark(part.Code, part.Number, mark.Weight))];

    private static IReadOnlyList<ScaleValue> PartsOf(string value, MarkScale scale)
    {
        var parts = MarkRules.PartsOnScale(scale, value);
        return parts.TryGet(out var found) ? found : throw Refused(parts.Refusals[0].Message);
    }

    private static GraphQLException Refused(string message) => new(message, ErrorCodes.BadUserInput);
}
