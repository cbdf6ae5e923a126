using EJournal.Data;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Limits;
using EJournal.GraphQL.Engine.Validation;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.Schema;

/// <summary>How the journal's operations run: the engine's limits (<c>docs/limits.md</c>), and its texts in the families' language.</summary>
public static class JournalExecution
{
    public static ExecutorOptions Options { get; } = new()
    {
        // A code can be guessed: one attempt per request, so that attempts are counted where requests are.
        Validation = new ValidationOptions { Limits = new DocumentLimits { LoneMutationFields = new HashSet<string> { "confirmContact" } } },
        IsTimeout = DatabaseTimeout.Caused,
        OnMutated = DeniedMutations.RecordAsync,
        Messages = new EngineMessages
        {
            Internal = "Внутренняя ошибка. Повторите позже.",
            Forbidden = "Нет права читать это поле.",
            Timeout = "Запрос выполнялся слишком долго.",
            RateLimited = "Слишком много запросов сразу. Повторите через секунду.",
            TooOften = RateLimiting.TooMany,
            TooCostly = "Запрошено слишком много сразу: выберите меньше полей или страницы поменьше.",
            ResponseTooLarge = "Ответ слишком велик: запросите меньше за один раз.",
            IntrospectionDisabled = "Описание схемы недоступно.",
            SlowClient = "События не успевают читать: прочитайте дневник заново и подпишитесь снова.",
            Unauthenticated = "Вход устарел или недействителен. Войдите заново.",
        },
    };
}
