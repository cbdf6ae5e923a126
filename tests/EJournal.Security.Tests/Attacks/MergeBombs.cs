using static EJournal.Security.Tests.Attacks.Attack;
using static EJournal.Security.Tests.Attacks.Texts;

namespace EJournal.Security.Tests.Attacks;

/// <summary>Documents that are small, shallow and mostly valid, and whose validation takes other servers seconds.</summary>
internal static class MergeBombs
{
    public static IEnumerable<Attack> All =>
    [
        Post("2,000 leaves", "{ school {" + Repeat(" name", 2_000) + " } }", "TOO_MANY_FIELDS"),
        Post("450 leaves", "{ school {" + Repeat(" name", 450) + " } }", "TOO_MANY_FIELDS"),
        Post("290 leaves", "{ school {" + Repeat(" name", 290) + " } }", "DOCUMENT_TOO_LARGE"),
        Post("30 × 30 inline fragments", "{ school {" + Repeat(" ... {" + Repeat(" name", 30) + " }", 30) + " } }", "TOO_MANY_FIELDS"),
        Post("16 × 16 inline fragments", "{ school {" + Repeat(" ... on School {" + Repeat(" name", 16) + " }", 16) + " } }", "DOCUMENT_TOO_LARGE"),
        Raw("200 × 100 inline fragments", "{\"query\":\"{ school {" + Repeat(" ... on School {" + Repeat(" name __typename", 100) + " }", 200) + " } }\"}", 413, "BODY_TOO_LARGE"),
        Post("arguments swapped", "{" + Numbered(90, i => $" node(id: \"{i}\") {{ id }}") + " }", "VALIDATION_ERROR"),
        Post("conflicts within conflicts", "{" + Numbered(2, i => " pupil(id: \"x\") {" + Numbered(45, j => $" marks(first: {(45 * i) + j + 1}) {{ totalCount }}") + " }") + " }", "VALIDATION_ERROR"),
        Post("aliases swapped", "{" + Numbered(15, i => $" a: node(id: \"{i}\") {{ id }} b: node(id: \"{15 - i}\") {{ id }}") + " }", "VALIDATION_ERROR"),
        Post("nested pairs", "{" + Repeat(Nested(" school { classes { pupils { schoolClass { pupils", " { id }", "", 1) + " } } } }", 45) + " }", "TOO_COSTLY"),
        Post("every fragment in every other", "{ ...F0 }" + Numbered(20, i => $" fragment F{i} on Query {{ school {{ name }}" + Numbered(19 - i, j => $" ...F{i + j + 1}") + " }"), "TOO_MANY_FIELDS"),
        Post("arguments with large values", "{" + Repeat(" node(id: [" + Repeat("1 ", 25) + "]) { id }", 28) + " }", "DOCUMENT_TOO_LARGE"),
        Post("unknown fields", "{" + Numbered(300, i => $" f{i}") + " }", "VALIDATION_ERROR"),
        Post("a name of 16,000 letters", "{ " + Repeat("n", 16_000) + " }", "VALIDATION_ERROR"),
        Post("a string of 16,000 letters", "query($s: String = \"" + Repeat("\\u0041", 2_600) + "\") { __typename }", "VALIDATION_ERROR"),
        Post("comments", Repeat("#\n", 8_000) + "{ nothing }", "VALIDATION_ERROR"),
        Post("variables", "query(" + Numbered(150, i => $"$v{i}: Int ") + ") { __typename }", "VALIDATION_ERROR"),
    ];
}
