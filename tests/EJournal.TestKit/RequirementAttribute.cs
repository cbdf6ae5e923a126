using Xunit.Sdk;

namespace EJournal.TestKit;

/// <summary>
/// Says which requirement of <c>docs/requirements.md</c> a test proves. Shown by the runner as the trait
/// <c>Requirement=LES-07</c>; <c>./test</c> counts the distinct ids.
/// </summary>
[TraitDiscoverer("EJournal.TestKit.RequirementDiscoverer", "EJournal.TestKit")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequirementAttribute(string id) : Attribute, ITraitAttribute
{
    public string Id { get; } = id;
}
