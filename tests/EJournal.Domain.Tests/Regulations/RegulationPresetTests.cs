using EJournal.Domain.Regulations;
using Xunit;

namespace EJournal.Domain.Tests.Regulations;

public sealed class RegulationPresetTests
{
    [Fact]
    public void There_are_the_five_regulations()
    {
        Assert.Equal(["gubino-2013", "magadan-2023", "netschool", "talitsa-2019", "velikie-luki"], RegulationPresets.All.Select(p => p.Name));
        Assert.Null(RegulationPresets.Find("gubino"));
        Assert.Null(RegulationPresets.Find(null));
    }

    [Theory]
    [InlineData("gubino-2013", "000 ")]
    [InlineData("talitsa-2019", "001 ")]
    [InlineData("magadan-2023", "002 ")]
    [InlineData("velikie-luki", "003 ")]
    [InlineData("netschool", "004 ")]
    public void Every_clause_is_of_the_preset_s_own_document(string name, string document)
    {
        var preset = RegulationPresets.Find(name)!;

        Assert.NotEmpty(preset.Clauses);
        Assert.All(preset.Clauses.Values, clause => Assert.StartsWith(document, clause, StringComparison.Ordinal));
    }

    // Columns: gubino-2013, talitsa-2019, magadan-2023, velikie-luki, netschool.
    [Theory]
    [InlineData("lessonPlanEditors", """["TEACHER"]""", """["TEACHER","HOMEROOM_TEACHER"]""", """["TEACHER"]""", """["METHODIST"]""", """["TEACHER"]""")]
    [InlineData("markChangeCutoff", """{"days":7,"hoursAfterLastLesson":null}""", """{"days":7,"hoursAfterLastLesson":null}""", """{"days":0,"hoursAfterLastLesson":null}""", """{"days":7,"hoursAfterLastLesson":null}""", """{"days":7,"hoursAfterLastLesson":null}""")]
    [InlineData("homeworkEntryDeadline", """{"days":0,"hoursAfterLastLesson":1}""", """{"days":0,"hoursAfterLastLesson":null}""", """{"days":0,"hoursAfterLastLesson":null}""", """{"days":0,"hoursAfterLastLesson":null}""", """{"days":0,"hoursAfterLastLesson":null}""")]
    [InlineData("forecastInforming", "\"RECOMMENDED\"", "\"RECOMMENDED\"", "\"RECOMMENDED\"", "\"REQUIRED\"", "\"RECOMMENDED\"")]
    [InlineData("paperMode", "\"WITH_PAPER\"", "\"ELECTRONIC_WITH_PRINTOUT\"", "\"PAPERLESS\"", "\"ELECTRONIC_WITH_PRINTOUT\"", "\"WITH_PAPER\"")]
    [InlineData("parentDiaryCheckMinimum", "null", "null", """{"times":2,"per":"WEEK"}""", "null", "null")]
    [InlineData("remarkSlipRequired", "true", "false", "false", "false", "false")]
    [InlineData("absenceReviewInterval", """{"count":1,"unit":"WEEK"}""", """{"count":1,"unit":"WEEK"}""", """{"count":1,"unit":"WEEK"}""", """{"count":1,"unit":"DAY"}""", """{"count":1,"unit":"WEEK"}""")]
    public void The_regulations_differ_as_their_documents_do(string key, params string[] values)
    {
        string[] names = ["gubino-2013", "talitsa-2019", "magadan-2023", "velikie-luki", "netschool"];
        var setting = RegulationSettings.Find(key)!;

        Assert.Equal(values, names.Select(name => setting.Read(RegulationPresets.Find(name)!.Regulation)));
    }

    [Fact]
    public void Where_a_document_is_silent_the_default_holds_and_no_clause_is_named()
    {
        var talitsa = RegulationPresets.Find("talitsa-2019")!;
        var silent = RegulationSettings.Find("finalMarkDeadline")!;

        Assert.Null(talitsa.ClauseOf(silent));
        Assert.Equal(Regulation.Default.FinalMarkDeadline, talitsa.Regulation.FinalMarkDeadline);
        Assert.Equal("000 Прил.6 п.4.8 маркер 2", RegulationPresets.Find("gubino-2013")!.ClauseOf(silent));
    }
}
