using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Access;

public sealed class SignInRuleTests
{
    [Theory]
    [InlineData("gubino-2013", true, true, true, false, false, false)]
    [InlineData("talitsa-2019", true, false, false, false, true, true)]
    [InlineData("magadan-2023", false, false, false, true, true, true)]
    [InlineData("velikie-luki", true, true, true, true, true, true)]
    [InlineData("netschool", true, true, true, true, true, true)]
    [Requirement("ACC-03")]
    public void Each_regulation_has_its_ways_in(
        string preset, bool staffByPassword, bool pupilsByPassword, bool parentsByPassword, bool staffByProvider, bool pupilsByProvider, bool parentsByProvider)
    {
        var routes = RegulationPresets.Find(preset)!.Regulation.SignInRoute;
        SignInRules.Categories[] people = [new(true, false, false), new(false, true, false), new(false, false, true)];

        Assert.Equal([staffByPassword, pupilsByPassword, parentsByPassword], people.Select(p => SignInRules.MayUse(SignInMethod.Password, routes, p) is null));
        Assert.Equal([staffByProvider, pupilsByProvider, parentsByProvider], people.Select(p => SignInRules.MayUse(SignInMethod.ExternalProvider, routes, p) is null));
    }

    [Fact]
    public void Staff_come_the_way_of_staff_whatever_else_they_are()
    {
        var routes = new SignInRoutes(Staff: [SignInMethod.ExternalProvider], Pupils: [SignInMethod.Password], Parents: [SignInMethod.Password]);

        var refused = SignInRules.MayUse(SignInMethod.Password, routes, new(IsStaff: true, IsPupil: false, IsParent: true));

        Assert.Equal(("S-05", "По регламенту школы для сотрудников вход по логину и паролю закрыт: войдите через внешнюю систему входа."), (refused!.Clause, refused.Message));
        Assert.Null(SignInRules.MayUse(SignInMethod.ExternalProvider, routes, new(IsStaff: true, IsPupil: false, IsParent: true)));
        // A pupil of eighteen may have a child; somebody who is nobody any more comes no easier way than staff.
        Assert.Null(SignInRules.MayUse(SignInMethod.Password, routes, new(IsStaff: false, IsPupil: true, IsParent: true)));
        Assert.NotNull(SignInRules.MayUse(SignInMethod.Password, routes, new(IsStaff: false, IsPupil: false, IsParent: false)));
    }

    [Fact]
    public void Without_a_provider_nobody_is_left_with_the_provider_alone()
    {
        Assert.Equal("S-05", SignInRules.LocksOut(RegulationPresets.Find("talitsa-2019")!.Regulation.SignInRoute)!.Clause);
        Assert.Null(SignInRules.LocksOut(Regulation.Default.SignInRoute));
        // Whom the school lets in nowhere is not locked out by us.
        Assert.Null(SignInRules.LocksOut(new(Staff: [SignInMethod.Password], Pupils: [], Parents: [SignInMethod.Password])));
    }
}
