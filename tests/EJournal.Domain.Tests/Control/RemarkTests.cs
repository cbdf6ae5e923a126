using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Xunit;

namespace EJournal.Domain.Tests.Control;

public class RemarkTests
{
    private static readonly Viewer Deputy = new() { AccountId = 1, EmployeeId = 2, PersonId = 20, Roles = new HashSet<Role> { Role.DeputyDirector } };

    [Fact]
    public void Nobody_decides_about_a_remark_to_himself()
    {
        var remark = Made(teacherId: 2);
        remark.ReportMended(On(9), null);

        Assert.Equal(RefusalCode.Forbidden, RemarkRules.MayDecide(Deputy, remark, RemarkStatus.Accepted)?.Code);
        Assert.Null(RemarkRules.MayDecide(Deputy with { EmployeeId = 3 }, remark, RemarkStatus.Accepted));
    }

    [Fact]
    public void What_was_accepted_or_withdrawn_stays_so()
    {
        var accepted = Made(teacherId: 1);
        accepted.ReportMended(On(9), null);
        accepted.Decide(RemarkStatus.Accepted, On(9), null, null);
        var withdrawn = Made(teacherId: 1);
        withdrawn.Decide(RemarkStatus.Withdrawn, On(9), "Ошибка", null);

        foreach (var remark in new[] { accepted, withdrawn })
        {
            Assert.All(
                [RemarkStatus.Accepted, RemarkStatus.SentBack, RemarkStatus.Withdrawn],
                decision => Assert.Equal(RefusalCode.Conflict, RemarkRules.MayDecide(Deputy, remark, decision)?.Code));
        }
    }

    [Fact]
    public void A_report_is_late_after_the_last_term_that_was_set()
    {
        var remark = Made(teacherId: 1);
        remark.ReportMended(On(10), null);
        remark.Decide(RemarkStatus.SentBack, On(11), "Не то", new DateOnly(2026, 9, 15));
        remark.ReportMended(On(15), null);

        Assert.Equal([false, true, false, false], remark.Steps.Select(s => s.Late));
        var figures = RemarkFigures.Of([remark, Made(teacherId: 1)], today: new DateOnly(2026, 9, 16));
        Assert.Equal((2, 1, 0, 1, 1, 1), (figures.Made, figures.MendedInTime, figures.MendedLate, figures.Waiting, figures.Overdue, figures.SentBack));
    }

    private static Remark Made(long teacherId) =>
        Remark.Make(new RemarkPlace(teacherId, 1, null, null), 1, "Нет темы", due: new DateOnly(2026, 9, 9), slipRequired: false, On(7));

    private static ControlEntry On(int day) => new(30, new DateTime(2026, 9, day, 9, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 9, day));
}
