using System.Security.Cryptography;
using System.Text;

namespace EJournal.Data.Migrations;

/// <summary>One numbered SQL file of a provider, embedded in this assembly (ADR 0005).</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>All of a provider in order: numbers from 1 without gaps.</summary>
    public static IReadOnlyList<Migration> Of(DatabaseProvider provider)
    {
        var folder = provider + "/";
        var found = typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(name, name[folder.Length..^".sql".Length]))
            .ToList();
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Number != i + 1)
                throw new InvalidOperationException($"Migration {i + 1} of {provider} is missing or named twice.");
        }

        return found;
    }

    private static Migration Read(string resource, string name)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        // Line ends depend on the checkout, the hash may not.
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new(int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture), name, sql);
    }
}
