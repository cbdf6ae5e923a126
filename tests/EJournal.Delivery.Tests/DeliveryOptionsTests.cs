using Microsoft.Extensions.Configuration;

namespace EJournal.Delivery.Tests;

public sealed class DeliveryOptionsTests
{
    [Theory]
    [InlineData(null, 60)]
    [InlineData("0", 0)]
    [InlineData("2", 2)]
    [InlineData("0.5", 0.5)]
    [InlineData("00:00:30", 30)]
    public void Hold_back_is_read_as_seconds_or_as_a_time_span(string? text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Read("HoldBack", text).HoldBack);

    [Theory]
    [InlineData("HoldBack", "-00:00:01")]
    [InlineData("HoldBack", "soon")]
    [InlineData("DigestAt", "25:00")]
    [InlineData("WeeklyDigestOn", "someday")]
    [InlineData("ExportNetworks:0", "10.0.0.0/33")]
    [InlineData("ExportNetworks:0", "true")]
    public void A_setting_that_cannot_be_read_stops_the_start_by_name(string name, string text) =>
        Assert.Contains($"EJournal:Delivery:{name}", Assert.Throws<InvalidOperationException>(() => Read(name, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, new string[0])]
    [InlineData("", new string[0])]
    [InlineData("10.20.0.0/16", new[] { "10.20.0.0/16" })]
    public void No_network_is_open_to_exports_unless_it_is_named(string? text, string[] networks) =>
        Assert.Equal(networks, Read("ExportNetworks:0", text).ExportNetworks.Select(n => n.ToString()));

    private static DeliveryOptions Read(string name, string? text) => DeliveryOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [$"EJournal:Delivery:{name}"] = text }).Build());
}
