using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>That the director approved a matter of a school year (утверждение директором).</summary>
[ObjectType<YearApproval>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class YearApprovalType
{
    /// <summary>The day of the approval (дата утверждения).</summary>
    public static DateOnly ApprovedOn([Parent] YearApproval approval) => approval.ApprovedOn;

    /// <summary>The order (приказ).</summary>
    public static Order Order([Parent] YearApproval approval) => approval.Order;

    /// <summary>Whether it was approved after its day, S-07 of the regulation (с опозданием).</summary>
    public static bool Late([Parent] YearApproval approval) => approval.Late;

    /// <summary>Which version of the curriculum was approved (номер редакции); null for the other matters.</summary>
    public static int? Version([Parent] YearApproval approval) => approval.Version;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] YearApproval approval) => approval.At.AsMoment();

    /// <summary>The director who entered it (кто утвердил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<YearApproval> approvals, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an approval names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(approvals, a => a.AuthorId, ct)).Select(p => p.Name)];
}
