using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// Refuses passwords that are among the first a guesser tries (ASVS 6.2.4, 6.2.5): common ones, their likes in the Russian
/// keyboard layout, and the person's own login and name. No rule of composition.
/// </summary>
public sealed class PasswordStrength(JournalDb db) : IPasswordValidator<Account>
{
    /// <summary>Below about sixteen thousand guesses: at ten in a quarter of an hour that is more than two weeks.</summary>
    public const double WeakestBits = 14;

    // The estimate grows with the square of the length; what is longer than this is not guessed.
    private const int Judged = 40;

    private const string RussianKeys = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private const string LatinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    // Its lists of words are read once. Nothing in it changes after that, so that many may ask at once.
    private static readonly Zxcvbn.Zxcvbn s_estimator = new();

    private static readonly string[] Russian =
    [
        "пароль", "любовь", "россия", "москва", "школа", "учитель", "ученик", "дневник", "журнал", "привет", "солнце", "спартак",
        "наташа", "максим", "марина", "татьяна", "светлана", "сергей", "андрей", "александр", "алексей", "дмитрий", "владимир",
        "екатерина", "анастасия", "кристина", "виктория", "николай", "михаил", "зайчик", "котенок", "мамочка", "директор", "админ",
    ];

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        if (password is null || password.Length > Judged)
            return IdentityResult.Success;
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == user.PersonId);
        string[] own = [user.UserName ?? "", person?.LastName ?? "", person?.FirstName ?? "", person?.MiddleName ?? ""];
        return IsWeak(password, own)
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = "Такой пароль легко угадать. Придумайте другой: например, несколько слов." })
            : IdentityResult.Success;
    }

    /// <summary>True for a password that a guesser tries early.</summary>
    /// <param name="password">At most 40 characters.</param>
    /// <param name="own">Words that belong to the person.</param>
    public static bool IsWeak(string password, IEnumerable<string> own)
    {
        var words = own.Where(w => w.Length > 2).Concat(Russian).SelectMany(w => new[] { w.ToLowerInvariant(), OnLatinKeys(w) }).Distinct().ToList();
        return Bits(password, words) < WeakestBits || Bits(OnLatinKeys(password), words) < WeakestBits;
    }

    private static double Bits(string password, IEnumerable<string> words) => s_estimator.EvaluatePassword(password, words).Entropy;

    // «йцукен» is «qwerty» typed in the other layout.
    private static string OnLatinKeys(string text) => string.Create(text.Length, text, static (keys, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var at = RussianKeys.IndexOf(char.ToLowerInvariant(source[i]), StringComparison.Ordinal);
            keys[i] = at < 0 ? source[i] : LatinKeys[at];
        }
    });
}
