using Xunit.Abstractions;
using Xunit.Sdk;

namespace EJournal.TestKit;

public sealed class RequirementDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        [new("Requirement", (string)traitAttribute.GetConstructorArguments().First())];
}
