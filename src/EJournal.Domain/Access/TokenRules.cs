using EJournal.Domain.Rules;

namespace EJournal.Domain.Access;

/// <summary>Which tokens can be made.</summary>
public static class TokenRules
{
    public const int MostLive = 20;
    public const int MostDays = 365;
    public const int UsualDays = 90;
    public const int LongestApplication = 100;

    /// <summary>Null when the viewer may have the token, of which he has <paramref name="live"/> already.</summary>
    public static Refusal? Check(Viewer viewer, TokenRequest request, int live)
    {
        var name = request.Application.Trim();
        if (name.Length is 0 or > LongestApplication || name.Any(char.IsControl))
            return Invalid("application", $"Назовите приложение: от 1 до {LongestApplication} знаков.");
        if (request.Scopes.Count == 0)
            return Invalid("scopes", "Назовите хотя бы одно право.");
        if (request.Scopes.FirstOrDefault(s => Scopes.Parse(s) is null) is { } unknown)
            return Invalid($"scopes[{request.Scopes.ToList().IndexOf(unknown)}]", "Такого права нет. Права: " + string.Join(", ", Scopes.All.Select(s => s.Code)) + ".");
        if (request.Days is < 1 or > MostDays)
            return Invalid("days", $"Токен действует от 1 до {MostDays} дней.");
        if (request.ChildIds is { Count: 0 })
            return Invalid("childIds", "Выберите хотя бы одного ребёнка или не выбирайте никого.");
        for (var i = 0; i < request.ChildIds?.Count; i++)
        {
            if (!viewer.ChildIds.Contains(request.ChildIds[i]))
                return new Refusal(RefusalCode.NotFound, "Такого ребёнка у вас нет.") { Field = $"childIds[{i}]" };
        }

        return live >= MostLive
            ? new Refusal(RefusalCode.Conflict, $"У вас уже {MostLive} действующих токенов: отзовите ненужный.")
            : null;
    }

    public static Scope ScopesOf(TokenRequest request) =>
        request.Scopes.Select(Scopes.Parse).OfType<Scope>().Aggregate(Scope.None, (all, one) => all | one);

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
