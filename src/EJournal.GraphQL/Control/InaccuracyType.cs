using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>An inaccuracy in the journal of a class, reported to leadership by its homeroom teacher (сообщение о неточности, COR-09).</summary>
[ObjectType<Inaccuracy>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(ControlReaders.Inaccuracies)]
[Scopes(Scope.JournalRead)]
public static class InaccuracyType
{
    /// <summary>The id of the report (идентификатор).</summary>
    [ID("Inaccuracy")]
    [AnyToken]
    public static long Id([Parent] Inaccuracy inaccuracy) => inaccuracy.Id;

    /// <summary>What is not right (неточность).</summary>
    public static string Text([Parent] Inaccuracy inaccuracy) => inaccuracy.Text;

    /// <summary>When it was reported (время сообщения).</summary>
    public static DateTimeOffset At([Parent] Inaccuracy inaccuracy) => inaccuracy.At.AsMoment();

    /// <summary>What leadership answered (ответ).</summary>
    public static string? Answer([Parent] Inaccuracy inaccuracy) => inaccuracy.Answer;

    /// <summary>When it was answered (время ответа); null while it is open.</summary>
    public static DateTimeOffset? AnsweredAt([Parent] Inaccuracy inaccuracy) => inaccuracy.AnsweredAt.AsMoment();
}
