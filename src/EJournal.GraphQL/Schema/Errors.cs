using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Schema;

/// <summary>Refusals of the Domain as errors of a payload.</summary>
internal static class Errors
{
    public static IReadOnlyList<IError> Of<T>(Decision<T> decision) => [.. decision.Refusals.Select(Of)];

    private static IError Of(Refusal refusal) => refusal.Field is { } field
        ? new InputError { Code = (ErrorCode)refusal.Code, Message = refusal.Message, Field = field, Clause = refusal.Clause }
        : new RuleError { Code = (ErrorCode)refusal.Code, Message = refusal.Message, Clause = refusal.Clause };
}
