using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>Writes syntax trees as GraphQL text that parses to an equal tree. Comments and layout of the source are not kept.</summary>
public static class Printer
{
    /// <summary>The text of a document, without a line end after the last definition.</summary>
    public static string Print(DocumentNode document)
    {
        var writer = new SyntaxWriter();
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0)
                writer.Text.Append("\n\n");
            writer.Definition(document.Definitions[i]);
        }

        return writer.Text.ToString();
    }

    /// <summary>The text of a value, in one line unless it holds block strings.</summary>
    public static string Print(ValueNode value)
    {
        var writer = new SyntaxWriter();
        writer.Value(value);
        return writer.Text.ToString();
    }

    /// <summary>The text of a type reference: <c>[Int!]</c>.</summary>
    public static string Print(TypeNode type) => type switch
    {
        ListTypeNode list => $"[{Print(list.ItemType)}]",
        NonNullTypeNode nonNull => Print(nonNull.Type) + "!",
        NamedTypeNode named => named.Name.Value,
        _ => throw new ArgumentException("Not a type.", nameof(type)),
    };

    /// <summary>A string literal in quotation marks.</summary>
    internal static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    text.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }
}
