using System.Text;
using System.Text.RegularExpressions;

namespace EJournal.Security.Tests.Fuzz;

/// <summary>Changes a document a little, by bytes, by tokens, or by its tree of brackets.</summary>
internal sealed partial class Mutation(Random random)
{
    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "@", "!", "|", "&", "$", "...", "...on", "\"", "\"\"\"", "#", "\\", ",", "-", "0", "1e999", "-0", "00", "1.", "null", "true",
        "on", "query", "mutation", "subscription", "fragment", "__typename", "__schema", "__type", "type", "schema", "extend", "\uFEFF", "\0", "\u2028", "\ud83d\ude00", "\"\\uD800\"", "\"\\u{110000}\"",
    ];

    public byte[] Of(string seed)
    {
        var text = seed;
        var kind = random.Next(4);
        for (var changes = random.Next(1, 4); changes > 0 && text.Length < 60_000; changes--)
            text = kind == 0 ? InTokens(text) : kind == 1 ? text : InTree(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        return kind == 1 ? InBytes(bytes) : bytes;
    }

    private byte[] InBytes(byte[] bytes)
    {
        for (var i = random.Next(1, 4); i > 0 && bytes.Length > 0; i--)
        {
            var at = random.Next(bytes.Length);
            bytes = random.Next(4) switch
            {
                0 => [.. bytes[..at], .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
                2 => bytes[..at],
                _ => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            };
        }

        return bytes;
    }

    private string InTokens(string text)
    {
        var tokens = Token().Matches(text).Select(m => m.Value).ToList();
        if (tokens.Count == 0)
            return Words[random.Next(Words.Length)];
        var at = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.Insert(at, Words[random.Next(Words.Length)]); break;
            case 2: tokens.Insert(at, tokens[random.Next(tokens.Count)]); break;
            case 3: tokens[at] = tokens[random.Next(tokens.Count)]; break;
            default: tokens[at] = Words[random.Next(Words.Length)]; break;
        }

        return string.Join(' ', tokens);
    }

    // Takes what stands between two brackets and repeats, moves, nests or removes it: the result often still parses.
    private string InTree(string text)
    {
        var (from, to) = Bracketed(text);
        if (to <= from)
            return text;
        var part = text[from..to];
        var inside = part[1..^1];
        switch (random.Next(7))
        {
            case 0: return text[..from] + text[to..];
            case 1: return text[..(to - 1)] + " " + inside + text[(to - 1)..];
            case 2: return text[..from] + part[0] + string.Concat(Enumerable.Repeat(inside + " ", random.Next(2, 40))) + part[^1] + text[to..];
            case 3 when part[0] == '{':
                var levels = random.Next(1, 70);
                return text[..from] + string.Concat(Enumerable.Repeat("{ ... ", levels)) + part + new string('}', levels) + text[to..];
            case 4 when part[0] == '{': return text[..from] + "{ __typename ... @include(if: true) {" + inside + "} }" + text[to..];
            case 5 when part[0] == '{': return text[..from] + "{ alias" + random.Next(3) + ": __typename " + inside + "}" + text[to..];
            default:
                var (otherFrom, otherTo) = Bracketed(text);
                return otherTo <= otherFrom ? text : text[..from] + text[otherFrom..otherTo] + text[to..];
        }
    }

    private (int From, int To) Bracketed(string text)
    {
        var opens = Enumerable.Range(0, text.Length).Where(i => text[i] is '{' or '[' or '(').ToList();
        if (opens.Count == 0)
            return default;
        var from = opens[random.Next(opens.Count)];
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            depth += text[i] is '{' or '[' or '(' ? 1 : text[i] is '}' or ']' or ')' ? -1 : 0;
            if (depth == 0)
                return (from, i + 1);
        }

        return default;
    }

    [GeneratedRegex("""
        \"\"\"[\s\S]*?\"\"\"|"(?:\\.|[^"\\])*"|\.\.\.|[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.eE+-]*|\S
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
