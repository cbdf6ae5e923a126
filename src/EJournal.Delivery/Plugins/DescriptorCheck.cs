using System.Text.RegularExpressions;
using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>Holds a descriptor to what the contract's documentation says, so that nobody downstream has to ask again.</summary>
internal static partial class DescriptorCheck
{
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(60);

    public static void Demand(ChannelDescriptor descriptor, string manifestId)
    {
        Demand(descriptor.Id == manifestId, $"its id is '{descriptor.Id}', plugin.json says '{manifestId}'");
        Demand(!string.IsNullOrWhiteSpace(descriptor.DisplayName), "DisplayName is empty");
        Demand(descriptor.SendTimeout > TimeSpan.Zero && descriptor.SendTimeout <= LongestSend, "SendTimeout is not within 60 s");
        Demand(descriptor.MaxTextLength is null or > 0, "MaxTextLength is not positive");
        Demand(descriptor.Capabilities is not null, "Capabilities is null");
        Demand(descriptor.RateLimits is not null, "RateLimits is null");
        Demand(descriptor.RateLimits!.All(l => l is { Permits: > 0 } && l.Per > TimeSpan.Zero), "a rate limit is not positive");
        Demand(descriptor.Settings?.Fields is not null, "Settings is null");
        Demand(descriptor.Settings!.Fields.All(f => f is not null && FieldName().IsMatch(f.Name)), "a setting has no proper name");
        Demand(
            descriptor.Settings.Fields.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count() == descriptor.Settings.Fields.Count,
            "two settings have one name");
        foreach (var field in descriptor.Settings.Fields)
            Demand(field);
    }

    private static void Demand(SettingsField field)
    {
        Demand(field.Type != SettingsType.Choice || field.Choices is { Count: > 0 }, $"setting {field.Name} has no choices");
        Demand(field is not { Secret: true, Default: not null }, $"setting {field.Name} is secret and has a default");
        try
        {
            SettingsValidator.MatchesPattern(field, string.Empty);
            Demand(
                field.Default is null || SettingsValidator.Check(field, field.Default) is null,
                $"the default of setting {field.Name} is not valid");
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new PluginLoadException($"The descriptor is wrong: the pattern of setting {field.Name} cannot be used: {e.Message}", e);
        }
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
            throw new PluginLoadException($"The descriptor is wrong: {otherwise}.");
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9]{0,63}\\z")]
    private static partial Regex FieldName();
}
