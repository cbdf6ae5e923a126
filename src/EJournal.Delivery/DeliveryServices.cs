using EJournal.Delivery.Agreements;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Dispatch;
using EJournal.Delivery.Export;
using EJournal.Delivery.Forecasts;
using EJournal.Delivery.Inbound;
using EJournal.Delivery.Planning;
using EJournal.Delivery.Plugins;
using EJournal.Delivery.Texts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery;

public static class DeliveryServices
{
    /// <summary>
    /// Agreements, channels and the dispatcher. Needs the services of EJournal.Data (context factory, writes, doorbell) and Data
    /// Protection with its keys kept outside the database.
    /// </summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, DeliveryOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(s => PluginCatalog.Load(options.PluginsFolder, s.GetRequiredService<ILogger<PluginCatalog>>()));
        services.AddDeliveryWork();
        services.AddHostedService<DispatchService>();
        services.AddHostedService<InboundService>();
        services.AddHostedService<ExportService>();
        services.AddHostedService<ForecastService>();
        return services;
    }

    /// <summary>All but options, plugins and background work, which tests bring themselves.</summary>
    internal static IServiceCollection AddDeliveryWork(this IServiceCollection services)
    {
        services.AddSingleton<ChannelSecrets>();
        services.AddSingleton<ChannelFaults>();
        services.AddSingleton<ChannelSessions>();
        services.AddSingleton<ChannelStates>();
        services.AddSingleton<SettingsProbe>();
        services.AddSingleton<ChannelConfigurations>();
        services.AddSingleton<DueTimes>();
        services.AddSingleton<CodeMessages>();
        services.AddSingleton<ContactOffers>();
        services.AddSingleton<AgreementRecorder>();
        services.AddSingleton<CodeConfirmation>();
        services.AddSingleton<DeliveryAgreements>();
        services.AddSingleton<Planner>();
        services.AddSingleton<ForecastNotices>();
        services.AddSingleton<MessageComposer>();
        services.AddSingleton<AttemptEffects>();
        services.AddSingleton<MessageSender>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<InboundEvents>();
        services.AddSingleton<InboundPoller>();
        services.AddSingleton<ExportSecrets>();
        services.AddSingleton<ExportTargets>();
        services.AddSingleton<ExportSender>();
        return services;
    }
}
