using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>A training, familiarisation or consultation on the journal (обучение, ознакомление).</summary>
[ObjectType<Training>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class TrainingType
{
    /// <summary>The id of the training (идентификатор).</summary>
    [ID("Training")]
    public static long Id([Parent] Training training) => training.Id;

    /// <summary>What it was (вид).</summary>
    public static TrainingKind Kind([Parent] Training training) => training.Kind;

    /// <summary>What it was about (тема).</summary>
    public static string Topic([Parent] Training training) => training.Topic;

    /// <summary>The day it took place (дата).</summary>
    public static DateOnly On([Parent] Training training) => training.On;
}
