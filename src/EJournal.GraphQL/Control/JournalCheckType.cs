using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>A check of the journal (проверка журнала, COR-06): of whole classes, or of single groups.</summary>
[ObjectType<JournalCheck>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(ControlReaders.Checks)]
[Scopes(Scope.JournalRead)]
public static class JournalCheckType
{
    /// <summary>The id of the check (идентификатор).</summary>
    [ID("JournalCheck")]
    [AnyToken]
    public static long Id([Parent] JournalCheck check) => check.Id;

    /// <summary>The day of the check (день проверки).</summary>
    public static DateOnly On([Parent] JournalCheck check) => check.On;

    /// <summary>What was looked at (что проверялось).</summary>
    public static string Subject([Parent] JournalCheck check) => check.Subject;

    /// <summary>What was found (выводы); null where nothing was.</summary>
    public static string? Findings([Parent] JournalCheck check) => check.Findings;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] JournalCheck check) => check.At.AsMoment();
}
