using EJournal.Domain.Reports;

namespace EJournal.Domain.Control;

/// <summary>How timely parents were told of some entries (COR-10).</summary>
public sealed record InformingFigures
{
    /// <summary>Part of every report, so that figures made by another rule are told apart.</summary>
    public const string Formula =
        "EJournal, информирование родителей, версия 2. Запись = каждое выставление, исправление и снятие отметки, отметка о посещаемости, итоговая отметка и результат экзамена, "
        + "внесённые в промежутке; класс = класс ученика сегодня. Сообщено = хотя бы одному родителю доставлено сообщение о ней или о том, чем она стала, либо хотя бы один родитель после неё открыл дневник; из дневника = дневник открыт раньше, чем доставлено сообщение; ожидает = ещё не отправлено; "
        + "не доставлено = все сообщения закончились отказом, истекли или их судьба неизвестна; некому = ни один родитель не выбрал такие сообщения. "
        + "Запись, снятая раньше, чем о ней сообщили, не входит. В течение дня = не позже следующего календарного дня по времени школы. "
        + "Медиана = середина сроков от внесения до первого доставленного сообщения или просмотра. Просмотр = родитель сам или через приложение открыл дневник или отметки ребёнка; "
        + "за час хранится первый просмотр каждого родителя, более поздний в том же часе не считается; хранятся просмотры столько же, сколько журнал доступа. Округление до двух знаков, половина — от нуля.";

    public required int Entries { get; init; }
    public required int Told { get; init; }
    /// <summary>Those of <see cref="Told"/> that a parent first learned of by opening the diary.</summary>
    public required int ByDiary { get; init; }

    public required int Waiting { get; init; }
    public required int Failed { get; init; }
    public required int NobodyAgreed { get; init; }
    public required int ToldWithinDay { get; init; }

    /// <summary>Minutes; null where nothing was told.</summary>
    public required double? MedianMinutes { get; init; }

    public double? ToldPercent => Percentage.Of(Told, Entries);

    /// <summary>Of those that were told.</summary>
    public double? WithinDayPercent => Percentage.Of(ToldWithinDay, Told);

    public static InformingFigures Of(IReadOnlyCollection<InformedEntry> entries)
    {
        var delays = entries.Where(e => e.State == InformingState.Told).Select(e => e.After.TotalMinutes).Order().ToList();
        return new InformingFigures
        {
            Entries = entries.Count,
            Told = delays.Count,
            ByDiary = entries.Count(e => e.ByDiary),
            Waiting = entries.Count(e => e.State == InformingState.Waiting),
            Failed = entries.Count(e => e.State == InformingState.Failed),
            NobodyAgreed = entries.Count(e => e.State == InformingState.NobodyAgreed),
            ToldWithinDay = entries.Count(e => e.State == InformingState.Told && e.WithinDay),
            MedianMinutes = delays.Count == 0 ? null : Math.Round((delays[(delays.Count - 1) / 2] + delays[delays.Count / 2]) / 2, 2, MidpointRounding.AwayFromZero),
        };
    }
}
