using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>A way to reach parents: a messenger, SMS (канал доставки). Its settings can be written and never read.</summary>
[ObjectType<ChannelView>("Channel", IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead | Scope.ContactsRead)]
public static class ChannelType
{
    /// <summary>The id of the channel (идентификатор).</summary>
    [ID("Channel")]
    public static string Id([Parent] ChannelView channel) => channel.Key;

    /// <summary>The plugin's name for programs (ключ): <c>telegram</c>.</summary>
    public static string Key([Parent] ChannelView channel) => channel.Key;

    /// <summary>The name for people (название).</summary>
    public static string Name([Parent] ChannelView channel) => channel.Name;

    /// <summary>Whether it can be agreed to (состояние).</summary>
    public static ChannelState State([Parent] ChannelView channel) => (ChannelState)channel.State;

    /// <summary>
    /// What messages may say (содержание): a messenger of a foreign operator gets what the school decided, whatever a parent
    /// agreed to.
    /// </summary>
    public static ForeignChannelContent Content([Parent] ChannelView channel) => channel.Content;

    /// <summary>What it can do beyond sending text (возможности).</summary>
    [ListSize(20)]
    public static IReadOnlyList<ChannelCapability> Capabilities([Parent] ChannelView channel) =>
        [.. channel.Capabilities.Order().Select(c => (ChannelCapability)c).Where(Enum.IsDefined)];
}
