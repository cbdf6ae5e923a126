using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

/// <summary>One achievement in a portfolio (запись портфолио).</summary>
[ObjectType<PortfolioEntry>(IgnoreProperties = true)]
[Readers(PortfolioReaders.All)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class PortfolioEntryType
{
    /// <summary>The id of the entry (идентификатор).</summary>
    [ID("PortfolioEntry")]
    public static long Id([Parent] PortfolioEntry entry) => entry.Id;

    /// <summary>What it is about (вид достижения).</summary>
    public static AchievementKind Kind([Parent] PortfolioEntry entry) => entry.Kind;

    /// <summary>How far it counts (уровень).</summary>
    public static AchievementLevel Level([Parent] PortfolioEntry entry) => entry.Level;

    /// <summary>What was achieved (название).</summary>
    public static string Title([Parent] PortfolioEntry entry) => entry.Title;

    /// <summary>The day of the achievement (дата).</summary>
    public static DateOnly Date([Parent] PortfolioEntry entry) => entry.Date;

    /// <summary>More about it (описание).</summary>
    public static string? Description([Parent] PortfolioEntry entry) => entry.Description;

    /// <summary>Where the document can be read, <c>https</c> (ссылка на документ).</summary>
    public static string? Link([Parent] PortfolioEntry entry) => entry.Link;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] PortfolioEntry entry) => entry.At.AsMoment();
}
