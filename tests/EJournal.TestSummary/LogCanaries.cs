using System.Text.RegularExpressions;

namespace EJournal.TestSummary;

/// <summary>
/// Looks for what must never be in a log: names, telephone numbers, addresses, passwords and tokens of the invented people
/// that all tests use. The servers under test, in the tests' process and in their own, write their logs and spans where <c>EJOURNAL_TEST_LOGS</c> says.
/// </summary>
public static partial class LogCanaries
{
    /// <summary>One text per line that holds something: file, line number and what was found; never the line itself.</summary>
    public static IEnumerable<string> FindIn(string folder) => !Directory.Exists(folder)
        ? []
        : from file in Directory.EnumerateFiles(folder, "*.log").Order(StringComparer.Ordinal)
          from line in File.ReadLines(file).Index()
          let found = Find(line.Item)
          where found is not null
          select $"{Path.GetFileName(file)}:{line.Index + 1}: {found}";

    /// <summary>The kind of what the line holds; null where it holds nothing personal.</summary>
    public static string? Find(string line) =>
        Names().IsMatch(line) ? "a name"
        : Phones().IsMatch(line) ? "a telephone number"
        : Mails().IsMatch(line) ? "an e-mail address"
        : Secrets().IsMatch(line) ? "a password or a token"
        : Codes().IsMatch(line) ? "a one-time code"
        : Canaries().IsMatch(line) ? "a text of the school"
        : null;

    // Of TestSchool, the demo school and the plugins' tests; whole words, so that a Russian sentence is not taken for one.
    [GeneratedRegex(@"\b(Белов[а]?|Волков[а]?|Громова|Петров[а]?|Сахаров[а]?|Корнилов[а]?|Антипова|Ершова|Орлова|Воронин|Галкина|Дроздова|Чайкин|Зайцева|Иванов[а]?|Смирнов[а]?|Канарейкина|Птичкина)\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"\+7\d{10}")]
    private static partial Regex Phones();

    [GeneratedRegex(@"[\w.]+@(example|school)\.(org|ru|com|test)")]
    private static partial Regex Mails();

    // Passwords of the tests, JSON web tokens, tokens of applications, bearer headers, tickets of print addresses; and 32 random
    // bytes as the tokens of a sign-in, of a device and of a messenger's link are written.
    [GeneratedRegex(@"верная скрепка батарея|пароль для теста|новый пароль из слов|четыре слова подряд тут|demo-school-2026|(?<![\w/+.-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*[0-9])[\w-]{43}(?![\w=.-])|eyJ[\w-]{10,}\.|\bejt_[\w-]{8,}|Bearer [\w-]{8,}|print/[a-z-]+/[\w-]{20,}")]
    private static partial Regex Secrets();

    // Invitations, and what is sent to a telephone.
    [GeneratedRegex(@"\b[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}\b|\b[Кк]од[: ]+[0-9]{6}\b|""code"": ?""[0-9]{6}""")]
    private static partial Regex Codes();

    // What the access tests put into every column of text.
    [GeneratedRegex(@"\bZq[a-km-np-z2-9]{6,14}\b")]
    private static partial Regex Canaries();
}
