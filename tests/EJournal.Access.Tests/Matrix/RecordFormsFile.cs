using System.Globalization;
using System.Text;
using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary><c>docs/record-forms.md</c>: by which rule and to whom each consolidated form of record (сводная форма учёта) is given.</summary>
internal static class RecordFormsFile
{
    private const string Head = """
        # Consolidated forms of record: who gets them

        What the school puts together about a class, a group or all pupils (сводные формы учёта, 004 п.1.2): the field that gives the form, the rule by which it is given, and who that is. Made from the readers that the schema declares and from the access policy, by the command that writes the [access matrix](access-matrix.md), and compared with both by a test. To everybody else the field is refused.

        | Form | Field | Rule | Who |
        |---|---|---|---|

        """;

    private static readonly (string Form, string Type, string Field)[] s_forms =
    [
        ("page of the class journal (страница классного журнала)", "TeachingGroup", "journal"),
        ("pupils without a final mark (ученики без итоговой отметки)", "TeachingGroup", "withoutFinalMark"),
        ("passage of the programme (прохождение программы)", "TeachingGroup", "programme"),
        ("filling of the journal (заполнение журнала)", "TeachingGroup", "journalFilling"),
        ("report of performance (отчёт об успеваемости класса)", "SchoolClass", "performanceReport"),
        ("accumulation of marks (накопляемость отметок)", "SchoolClass", "markAccumulation"),
        ("acknowledged final marks (ознакомление с итоговыми отметками)", "SchoolClass", "finalMarkAcknowledgements"),
        ("sheet of results of a pupil (ведомость результатов)", "Pupil", "examSheet"),
        ("book of movements (книга движения учащихся)", "School", "movements"),
        ("figures of movement (сведения о движении)", "School", "movementFigures"),
        ("entries of the journal (записи журнала)", "School", "journalEntries"),
        ("lessons given and missed (учёт проведённых и пропущенных уроков)", "School", "teacherLessons"),
    ];

    // In the order of a reader's interest; a relation that is not here stops the test.
    private static readonly (Relation Relation, string Words)[] s_words =
    [
        (Relation.Self, "the pupil himself"),
        (Relation.OwnChild, "a parent, of the own child"),
        (Relation.OwnGroup, "the teacher, of the own group"),
        (Relation.OwnClass, "the homeroom teacher, of the own class"),
        (Relation.MarksOverseer, "who has the right `SEE_MARKS`"),
        (Relation.Leadership, "the director, the deputies and the head of studies"),
        (Relation.Auditor, "the auditor"),
        (Relation.Methodist, "the methodist"),
        (Relation.Administrator, "the administrator and the assistant"),
        (Relation.Office, "the clerk and the HR specialist"),
        (Relation.Staff, "every employee"),
    ];

    public static async Task<string> WriteAsync(AccessMatrix matrix, CanarySchool school)
    {
        var text = new StringBuilder(Head);
        foreach (var (form, type, name) in s_forms)
        {
            var field = matrix.Types.Single(t => t.Name == type).Fields[name]!;
            var who = new List<string>();
            foreach (var kind in school.Kinds)
            {
                var viewer = await school.ViewerAsync(kind);
                if (matrix.Of(viewer, matrix.WaysOf(viewer), field) == Cell.Read)
                    who.Add(kind.Name);
            }

            text.Append(CultureInfo.InvariantCulture, $"| {form} | `{type}.{name}` | {Rule(((ReadersAttribute)field.Access!).Relations)} | {string.Join(", ", who)} |\n");
        }

        return text.ToString();
    }

    private static string Rule(Relation relations)
    {
        var known = s_words.Where(w => relations.HasFlag(w.Relation)).ToList();
        Assert.Equal(relations, known.Aggregate(Relation.None, (all, w) => all | w.Relation));
        return string.Join("; ", known.Select(w => w.Words));
    }
}
