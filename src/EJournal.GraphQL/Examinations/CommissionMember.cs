using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>An employee who takes an examination (член экзаменационной комиссии).</summary>
/// <param name="Employee">Who it is (сотрудник).</param>
/// <param name="Chair">Whether he presides (председатель).</param>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public sealed record CommissionMember(Employee Employee, bool Chair);
