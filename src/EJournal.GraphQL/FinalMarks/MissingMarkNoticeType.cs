using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>That a subject teacher was told which final marks are missing (напоминание об итоговых отметках, FIN-05).</summary>
[ObjectType<MissingMarkNotice>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead | Scope.JournalWrite)]
public static class MissingMarkNoticeType
{
    /// <summary>When (время).</summary>
    public static DateTimeOffset At([Parent] MissingMarkNotice notice) => notice.At.AsMoment();
}
