namespace EJournal.Security.Tests.Attacks;

internal static class Texts
{
    public static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    public static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    /// <summary>Opened so many times and closed as often.</summary>
    public static string Nested(string open, string inner, string close, int depth) => Repeat(open, depth) + inner + Repeat(close, depth);
}
