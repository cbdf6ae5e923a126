namespace EJournal.Domain.Control;

/// <summary>Who of the families opened the diary within an interval (COR-05, A-23).</summary>
public sealed record DiaryParticipationFigures
{
    /// <summary>Part of every report, so that figures made by another rule are told apart.</summary>
    public const string Formula =
        "EJournal, участие родителей и учеников, A-23, версия 1. Ученики = состав классов на сегодня; родители = их родители и законные представители, каждый один раз. "
        + "Открыл дневник = хотя бы раз за промежуток прочитал дневник, отметки или итоговые отметки: родитель — своего ребёнка, ученик — свои, сам или через приложение. "
        + "Участие родителей = открывшие / все родители; участие семей = ученики, у которых дневник открыл хотя бы один родитель / все ученики; "
        + "участие учеников = открывшие / все ученики. Округление процентов до двух знаков, половина — от нуля.";

    public required Participation Parents { get; init; }

    /// <summary>Pupils, and those of whom at least one parent opened it.</summary>
    public required Participation Families { get; init; }

    public required Participation Pupils { get; init; }

    /// <param name="pupils">The pupils, each once.</param>
    /// <param name="parents">Their parents: pupil, and the person of the parent.</param>
    /// <param name="opened">Whose diary was opened by whom.</param>
    public static DiaryParticipationFigures Of(
        IReadOnlyCollection<(long Id, long PersonId)> pupils, IReadOnlyCollection<(long PupilId, long PersonId)> parents, IReadOnlySet<(long PupilId, long PersonId)> opened) => new()
        {
            Parents = new(parents.DistinctBy(p => p.PersonId).Count(), parents.Where(opened.Contains).DistinctBy(p => p.PersonId).Count()),
            Families = new(pupils.Count, parents.Where(opened.Contains).DistinctBy(p => p.PupilId).Count()),
            Pupils = new(pupils.Count, pupils.Count(opened.Contains)),
        };
}
