using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Aggregates;

/// <summary>
/// Figures of a class tell a single mark where the class is small, or where somebody knows all but one of its marks. So they
/// are given to nobody who may not read every mark they are made of.
/// </summary>
[Collection(nameof(AccessCollection))]
public sealed class AggregateTests(AccessFixture fixture)
{
    // Made of marks of several pupils.
    private static readonly HashSet<string> OfAClass = ["PerformanceFigures", "MarkCount"];

    // Made of marks of several pupils, of the groups for which they were asked.
    private static readonly HashSet<string> OfGroups = ["AccumulationFigures", "ProgrammeMastery"];

    // Made of marks of one pupil.
    private static readonly HashSet<string> OfAPupil =
    [
        "ExamSheetSubject.average", "ExamSheetSubject.lessonsMissed", "ExamSheetSubject.lessonsMissedWithReason",
        "FinalMarkGrounds.average", "FinalMarkGrounds.expected", "FinalMarkGrounds.marks", "FinalMarkGrounds.minimum", "FinalMarkGrounds.writtenMarks",
        "GroundsOfKind.average", "GroundsOfKind.marks", "JournalRow.average", "MarkConnection.totalCount",
        "SubjectProgress.average", "SubjectProgress.forecast", "SubjectProgress.markCount", "SubjectProgress.minimumMarks",
        "MarksNeeded.target", "NeededPath.count", "NeededPath.weight", "NeededPath.average",
        "Projection.average", "Projection.forecast", "Projection.averageNow", "Projection.forecastNow", "Rank.mean",
        "ProblemSituation.average", "ProblemSituation.forecast", "ProblemSituation.markCount", "ProblemSituation.minimumMarks",
        "AttendanceSummary.daysMissed", "AttendanceFigures.lessons", "AttendanceFigures.missed", "AttendanceFigures.excused", "AttendanceFigures.illness",
        "AttendanceFigures.exempt", "AttendanceFigures.unexcused", "AttendanceFigures.unexplained", "AttendanceFigures.late",
    ];

    // What ruling A-20 lets a family know of a class, where its school has so decided: the own place and how many have one.
    private static readonly HashSet<string> Ruled = ["Rank.place", "Rank.ranked"];

    // Numbers of one row, or counts of what is no record about a pupil: lessons given, messages, how many came and left.
    private static readonly HashSet<string> Others =
    [
        "Announcement", "AssessedCriterion", "AvailableTeacher", "BellTime", "ClassMovement", "ClassTrialFigures", "ConsentText", "CorrespondenceParticipant", "Curriculum", "CurriculumLine", "CurriculumVersion", "Examination",
        "ExaminationResult", "ExaminationRevision", "ExcuseNote", "ExportSending", "ExternalMark", "FillingFigures", "FinalMark", "GroupAccumulation", "InformingFigures", "InitialDataFigures", "JournalEntry", "Lesson",
        "LessonChange", "LessonPlace", "LessonPlan", "LessonPlanItem", "LessonPlanVersion", "LoadChange", "LoadDeviation", "Mark", "MethodicalAssociation", "PaperComparison", "ParentCheck",
        "Participation", "ProgrammePassage", "ProgrammeTopic", "ProposedClass", "ProposedPeriod", "PublishedMonth", "RemarkFigures", "RolloutFigures", "RolloutReport", "RolloutStep", "SchoolClass",
        "SchoolEvent", "SchoolYear", "SchoolYearProposal", "TeacherLessons", "TeacherLoad", "TeacherProgrammes", "TeachingGroup", "TimetableEntry", "Training", "Viewer",
        "WorkKind", "YearApproval",
    ];

    private readonly CanarySchool _school = fixture.Server.School;
    private readonly AccessMatrix _matrix = fixture.Server.Matrix;

    [Fact]
    public void Of_every_number_that_can_be_read_it_is_known_what_it_is_made_of()
    {
        var numbers = _matrix.Types.Where(_matrix.IsRead).SelectMany(t => t.Fields).Where(f => f.Type.Named is ScalarType { Name: "Int" or "Float" }).ToList();

        Assert.Empty(numbers.Where(f => !OfAClass.Contains(f.DeclaringType.Name) && !OfGroups.Contains(f.DeclaringType.Name) && !OfAPupil.Contains(Name(f)) && !Ruled.Contains(Name(f)) && !Others.Contains(f.DeclaringType.Name)).Select(Name));
        Assert.Empty(OfAClass.Concat(OfGroups).Concat(Others).Except(numbers.Select(f => f.DeclaringType.Name)).Concat(OfAPupil.Concat(Ruled).Except(numbers.Select(Name))));
    }

    [Fact]
    public async Task Whoever_reads_figures_of_a_class_sees_every_mark_they_are_made_of()
    {
        var schoolClass = _school.Subject<Domain.Schools.SchoolClass>();
        var marks = _school.Rows.Marks.Values.Where(m => _school.Rows.Lessons[m.LessonId].ClassId == schoolClass.Id).ToList();
        Assert.True(marks.Select(m => m.PupilId).Distinct().Count() > 1);
        var readers = await ReadersAsync(f => OfAClass.Contains(f.DeclaringType.Name));

        var sight = new Sight(_school);
        Assert.NotEmpty(readers);
        Assert.All(readers, r => Assert.All(marks, mark => Assert.True(sight.Sees(r.Viewer, mark), $"{r.Kind} reads {r.Field} and not mark {mark.Id}")));
        Assert.All(readers, r => Assert.True(sight.Sees(r.Viewer, _school.Subject<FinalMark>()), $"{r.Kind} reads {r.Field} and not the final mark"));
        Assert.Equal(
            ["auditor", "deputy director", "director", "head of studies", "homeroom teacher of her class"],
            readers.Select(r => r.Kind.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("School.markAccumulation", "auditor", "deputy director", "director", "head of studies")]
    [InlineData("SchoolClass.markAccumulation", "auditor", "deputy director", "director", "head of studies", "homeroom teacher of her class")]
    [InlineData("TeachingGroup.markAccumulation", "auditor", "deputy director", "director", "head of studies", "homeroom teacher of her class", "teacher of her group")]
    [InlineData("TeachingGroup.mastery", "auditor", "deputy director", "director", "head of studies", "homeroom teacher of her class", "teacher of her group")]
    [InlineData("Teacher.markAccumulation", "auditor", "deputy director", "director", "head of studies", "teacher of her group")]
    public async Task Whoever_reads_figures_of_groups_sees_every_mark_of_her_group(string field, params string[] kinds)
    {
        var group = _school.Subject<Domain.Curriculum.TeachingGroup>();
        var marks = _school.Rows.Marks.Values.Where(m => _school.Rows.Lessons[m.LessonId].GroupId == group.Id).ToList();
        var readers = await ReadersAsync(f => Name(f) == field);

        var sight = new Sight(_school);
        Assert.Equal(kinds, readers.Select(r => r.Kind.Name).Order(StringComparer.Ordinal));
        Assert.All(readers, r => Assert.All(marks, mark => Assert.True(sight.Sees(r.Viewer, mark), $"{r.Kind} reads {field} and not mark {mark.Id}")));
    }

    [Fact]
    public async Task Whoever_reads_an_average_of_a_pupil_sees_the_marks_of_that_group()
    {
        var group = _school.Subject<Domain.Curriculum.TeachingGroup>();
        var marks = _school.Rows.Marks.Values.Where(m => _school.Rows.Lessons[m.LessonId].GroupId == group.Id).ToList();
        var readers = await ReadersAsync(f => Name(f) == "JournalRow.average");

        var sight = new Sight(_school);
        Assert.NotEmpty(marks);
        Assert.NotEmpty(readers);
        Assert.All(readers, r => Assert.All(marks, mark => Assert.True(sight.Sees(r.Viewer, mark), $"{r.Kind} reads {r.Field} and not mark {mark.Id}")));
    }

    private async Task<List<(ViewerKind Kind, Viewer Viewer, string Field)>> ReadersAsync(Func<FieldDefinition, bool> wanted)
    {
        var fields = _matrix.Types.Where(_matrix.IsRead).SelectMany(t => t.Fields).Where(wanted).ToList();
        var readers = new List<(ViewerKind, Viewer, string)>();
        foreach (var kind in _school.Kinds)
        {
            var viewer = await _school.ViewerAsync(kind);
            var ways = _matrix.WaysOf(viewer);
            readers.AddRange(fields.Where(f => _matrix.Of(viewer, ways, f) == Cell.Read).Select(f => (kind, viewer, Name(f))));
        }

        return readers;
    }

    private static string Name(FieldDefinition field) => $"{field.DeclaringType.Name}.{field.Name}";
}
