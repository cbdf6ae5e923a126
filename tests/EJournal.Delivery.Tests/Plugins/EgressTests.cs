using EJournal.Delivery.Plugins;
using EJournal.Plugins;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EJournal.Delivery.Tests.Plugins;

public sealed class EgressTests : IAsyncLifetime
{
    private readonly WebApplication _server = CreateServer();
    private int _requests;

    public async Task InitializeAsync()
    {
        _server.Run(context =>
        {
            Interlocked.Increment(ref _requests);
            context.Response.Cookies.Append("session", "1");
            return context.Response.WriteAsync($"{context.Request.Headers.Cookie.Count}");
        });
        await _server.StartAsync();
    }

    [Fact]
    public async Task Address_of_a_url_setting_is_reachable_and_no_cookies_are_kept()
    {
        using var client = ClientFor(Url.ToString());

        Assert.Equal("0", await client.GetStringAsync(Url));
        Assert.Equal("0", await client.GetStringAsync(Url));
    }

    [Fact]
    public async Task Other_address_is_refused_before_anything_leaves()
    {
        using var client = ClientFor("https://api.example.ru");

        var refusal = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(Url));

        Assert.Equal(HttpRequestError.ConnectionError, refusal.HttpRequestError);
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task Other_port_of_an_allowed_host_is_refused()
    {
        using var client = ClientFor($"http://{Url.Host}:1");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(Url));
        Assert.Equal(0, _requests);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    private Uri Url => new(_server.Urls.Single());

    private static WebApplication CreateServer()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls", "http://127.0.0.1:0"] });
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private static HttpClient ClientFor(string allowed)
    {
        var schema = new SettingsSchema([new SettingsField("url", SettingsType.Url, Required: true, Secret: false, "Адрес")]);
        var descriptor = new ChannelDescriptor
        {
            Id = "stub",
            DisplayName = "Stub",
            AddressKind = AddressKind.Opaque,
            Linking = LinkMethod.OneTimeCode,
            Settings = schema,
            SendTimeout = TimeSpan.FromSeconds(1),
            Residency = DataResidency.Domestic,
        };
        var plugin = new LoadedPlugin { Id = "stub", Name = "Stub", Folder = "stub", State = PluginState.Loaded };
        var settings = new ChannelSettings(new Dictionary<string, string> { ["url"] = allowed });
        var host = new ChannelHost(plugin, descriptor, settings, TimeProvider.System, NullLogger.Instance);
        return new HttpClient(host.CreateHttpHandler());
    }
}
