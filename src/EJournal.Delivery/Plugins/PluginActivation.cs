using System.Reflection;
using System.Runtime.ExceptionServices;
using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>Runs a plugin's first code: its constructor and <see cref="IChannelPlugin.Describe"/>, on a thread that may be given up.</summary>
internal static class PluginActivation
{
    public static (IChannelPlugin Plugin, ChannelDescriptor Descriptor) Run(Assembly assembly, TimeSpan limit)
    {
        var type = FindChannelType(assembly);
        (IChannelPlugin, ChannelDescriptor)? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = Activate(type);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        })
        {
            IsBackground = true,
            Name = $"plugin {assembly.GetName().Name}",
        };
        thread.Start();

        if (!thread.Join(limit))
            throw new PluginLoadException($"The constructor and Describe did not end within {limit.TotalSeconds:0.#} s.");
        failure?.Throw();
        return result!.Value;
    }

    private static Type FindChannelType(Assembly assembly)
    {
        // All types, not only the public ones: a break of the contract shows here and not at the first call.
        var channels = assembly.GetTypes()
            .Where(t => t is { IsVisible: true, IsClass: true, IsAbstract: false } && typeof(IChannelPlugin).IsAssignableFrom(t))
            .ToList();
        return channels switch
        {
            [] => throw new PluginLoadException("No public class implements IChannelPlugin."),
            [var only] when only.GetConstructor(Type.EmptyTypes) is not null => only,
            [var only] => throw new PluginLoadException($"{only.Name} has no public constructor without parameters."),
            _ => throw new PluginLoadException(
                $"More than one public class implements IChannelPlugin: {string.Join(", ", channels.Select(t => t.Name))}."),
        };
    }

    private static (IChannelPlugin, ChannelDescriptor) Activate(Type type)
    {
        var plugin = Guard("The constructor", () => (IChannelPlugin)Activator.CreateInstance(type)!);
        var descriptor = Guard("Describe", plugin.Describe)
            ?? throw new PluginLoadException("Describe returned null.");
        return (plugin, descriptor);
    }

    private static T Guard<T>(string what, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception e)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new PluginLoadException($"{what} failed: {cause.GetType().Name}: {cause.Message}", cause);
        }
    }
}
