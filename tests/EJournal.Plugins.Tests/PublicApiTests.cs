using EJournal.TestKit;

namespace EJournal.Plugins.Tests;

/// <summary>
/// The contract equals <c>PublicApi.txt</c>, so that its diff is the review of a change. Within 1.x the file only grows, and only in ways
/// an old plugin survives: new types, new init properties, new enum values, interface members with a body; never a new constructor parameter.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Contract_equals_its_snapshot()
    {
        var file = Repository.Locate("src", "EJournal.Plugins.Abstractions", "PublicApi.txt");
        var actual = string.Join('\n', ApiText.Of(typeof(IChannelPlugin).Assembly)) + "\n";
        // Written beside the build's other results, so that an intended change is one copy away.
        var received = Repository.Locate("artifacts", "PublicApi.received.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", actual);
    }

    [Fact]
    public void Contract_refers_to_the_base_class_library_alone()
    {
        var references = typeof(IChannelPlugin).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Assembly_version_is_frozen_for_all_of_1_x() =>
        Assert.Equal(new Version(1, 0, 0, 0), typeof(IChannelPlugin).Assembly.GetName().Version);
}
