using System.Net.Http.Json;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

[SupportedOSPlatform("linux")]
public sealed class KeyFolderTests : SignInTest
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const string CertificatePassword = "certificate password";

    // DER of the object identifier of P-256: in every unencrypted form of the signing key.
    private static readonly byte[] NistP256 = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];

    [Fact]
    public void Data_and_key_folder_are_made_for_the_owner_alone()
    {
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Server.DataFolder));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Server.KeyFolder));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherExecute)]
    public async Task A_key_folder_that_is_open_to_others_is_refused(UnixFileMode open)
    {
        File.SetUnixFileMode(Server.KeyFolder, OwnerOnly | open);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => EJournalHost.MigrateAsync(Server.Services, CancellationToken.None));

        Assert.Equal($"The key folder {Server.KeyFolder} is open to others than its owner. Run: chmod 700 {Server.KeyFolder}", refused.Message);
    }

    [Fact]
    public async Task Sign_ins_outlive_a_restart()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");

        await Server.RestartAsync();

        Assert.Equal((200, IAm("maths")), await Server.AskAsync(signedIn.Bearer, WhoAmI));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync((await Server.RefreshAsync(signedIn)).Bearer, WhoAmI));
    }

    [Fact]
    public async Task Copies_that_start_at_once_end_with_one_signing_key()
    {
        var folder = KeyFolder.Open(Path.Combine(Server.DataFolder, "fresh"));
        using var together = new Barrier(6);

        var ids = await Task.WhenAll(Enumerable.Range(0, together.ParticipantCount).Select(_ => Task.Factory.StartNew(
            () =>
            {
                // Each with a key ring of its own, as in a process of its own.
                var protection = DataProtectionProvider.Create(folder);
                together.SignalAndWait();
                return KeyFolder.LoadOrCreateSigningKey(folder, protection).KeyId;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.Single(ids.Distinct());
        Assert.Equal(["access-token-signing.key"], folder.GetFiles("access-token-signing*").Select(f => f.Name));
    }

    [Fact]
    public async Task The_signing_key_does_not_lie_open_on_the_disk()
    {
        await Server.SetPasswordAsync("maths");
        await Server.SignInAsync("maths");

        var key = ((Microsoft.IdentityModel.Tokens.ECDsaSecurityKey)Server.Services.GetRequiredService<AccessTokens>().Validation.IssuerSigningKey).ECDsa;
        Assert.NotEqual(-1, key.ExportPkcs8PrivateKey().AsSpan().IndexOf(NistP256));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(Path.Combine(Server.KeyFolder, "access-token-signing.key"))).AsSpan().IndexOf(NistP256));
    }

    [Fact]
    public async Task A_certificate_encrypts_the_keys_and_opens_them_after_a_restart()
    {
        using var certificate = await CertificateFile.CreateAsync(CertificatePassword);
        await using var server = await SignInServer.StartAsync(certificate.Settings);
        await server.SetPasswordAsync("maths");
        var signedIn = await server.SignInAsync("maths");

        var rings = Directory.GetFiles(server.KeyFolder, "*.xml");
        Assert.Single(rings);
        var ring = await File.ReadAllTextAsync(rings[0]);
        Assert.Contains("<EncryptedData", ring, StringComparison.Ordinal);
        Assert.DoesNotContain("unencrypted", ring, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", ring, StringComparison.Ordinal);

        await server.RestartAsync(certificate.Settings);
        Assert.Equal((200, IAm("maths")), await server.AskAsync(signedIn.Bearer, WhoAmI));

        await server.RestartAsync();
        Assert.Throws<CryptographicException>(() => server.Services.GetRequiredService<AccessTokens>());
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5080")]
    [InlineData("--urls", "http://127.0.0.1:5080;https://*:443")]
    [InlineData("--urls", "http://diary.example")]
    [InlineData("--http_ports", "8080")]
    [InlineData("--Kestrel:Endpoints:Web:Url", "http://[::]:80")]
    public void In_Production_a_server_that_others_reach_does_not_start_with_open_keys(string name, string value)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => EJournalHost.Build([name, value]));
        Assert.StartsWith("The keys in the data folder are not encrypted", refused.Message, StringComparison.Ordinal);

        // Unless that is what is wanted, or it is no school's.
        EJournalHost.Build([name, value, "--EJournal:Certificate:None", "true"]);
        EJournalHost.Build([name, value, "--environment", "Development"]);
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:0;http://[::1]:0")]
    public void On_this_machine_alone_it_does(string urls) => EJournalHost.Build(["--urls", urls]);

    [Fact]
    public async Task A_second_copy_and_a_restored_backup_open_what_was_signed_and_encrypted_before()
    {
        using var certificate = await CertificateFile.CreateAsync(CertificatePassword);
        await using var server = await SignInServer.StartAsync(certificate.Settings);
        await server.SetPasswordAsync("maths");
        var signedIn = await server.SignInAsync("maths");
        var secret = server.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("a channel's password");
        var backup = Path.Combine(Directory.CreateTempSubdirectory("ejournal-backup-").FullName, "keys");
        Directory.CreateDirectory(backup, OwnerOnly);
        foreach (var file in Directory.GetFiles(server.KeyFolder))
            File.Copy(file, Path.Combine(backup, Path.GetFileName(file)));

        await using var second = await server.ServeAnotherAsync(certificate.Settings);
        await AssertOpensAsync(second);
        await using var restored = await server.ServeAnotherAsync([.. certificate.Settings, "--EJournal:DataFolder", Path.GetDirectoryName(backup)!]);
        await AssertOpensAsync(restored);
        Directory.Delete(Path.GetDirectoryName(backup)!, recursive: true);

        async Task AssertOpensAsync(Microsoft.AspNetCore.Builder.WebApplication app)
        {
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            http.DefaultRequestHeaders.Add("Authorization", signedIn.Bearer);
            using var answer = await http.PostAsJsonAsync("/graphql", new { query = WhoAmI });
            Assert.Equal(IAm("maths"), await answer.Content.ReadAsStringAsync());
            Assert.Equal("a channel's password", app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
        }
    }

    /// <summary>A self-signed PKCS#12 file.</summary>
    private sealed class CertificateFile(string path, string password) : IDisposable
    {
        public string[] Settings { get; } = ["--EJournal:Certificate:Path", path, "--EJournal:Certificate:Password", password];

        public static async Task<CertificateFile> CreateAsync(string password)
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest("CN=EJournal keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
            var path = Path.GetTempFileName();
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pkcs12, password));
            return new CertificateFile(path, password);
        }

        public void Dispose() => File.Delete(path);
    }
}
