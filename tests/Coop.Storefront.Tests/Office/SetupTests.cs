using System.Net;
using Coop.Postgres;
using Coop.Storefront.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Coop.Storefront.Tests.Office;

/// <summary>The first set-up on an empty store.</summary>
public class SetupTests(TestPostgres postgres)
{
    private const string Setup = "/cai-dat";

    private static readonly (string, string)[] Filled =
    [
        ("nameVi", "Chè Đồi Thử"), ("legalName", "HTX Thử"), ("address", "Xã Tân Trào, tỉnh Tuyên Quang"),
        ("taxCode", "5000000009"), ("phone", "0961 234 567"), ("contact", "htx@example.org"),
        ("representative", "Nguyễn Văn Mẫu"), ("called", "chị Mẫu"), ("email", "mau@example.org"),
        ("password", Visitor.Password),
    ];

    [Fact]
    public async Task The_first_page_leads_to_the_set_up_which_then_is_gone()
    {
        await using var program = new EmptyProgram(await postgres.CreateDatabaseAsync());
        using var visitor = program.Visitor("localhost");
        (await visitor.OpenAsync("/")).To.ShouldBe(Setup);
        var wrong = await visitor.FillAsync(Setup, Setup, [.. Filled, ("taxCode", ""), ("account", "12 34")]);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.WhyOf("taxCode").ShouldNotBeNull();
        wrong.WhyOf("bin").ShouldNotBeNull();

        var done = await visitor.FillAsync(Setup, Setup, Filled);
        done.To.ShouldBe("/van-phong");
        (await visitor.OpenAsync("/van-phong")).Text.ShouldContain("Chào chị Mẫu");
        (await visitor.OpenAsync(Setup)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_who_set_up_at_once_make_one_co_op()
    {
        await using var program = new EmptyProgram(await postgres.CreateDatabaseAsync());
        using var one = program.Visitor("localhost");
        using var other = program.Visitor("localhost");
        var first = Office.Visitor.Filled(await one.OpenAsync(Setup), Setup, Filled);
        var second = Office.Visitor.Filled(
            await other.OpenAsync(Setup), Setup, [.. Filled, ("email", "khac@example.org")]);
        var seen = await Task.WhenAll(one.PostAsync(Setup, first), other.PostAsync(Setup, second));
        seen.Select(s => s.Status).ShouldBe(
            [HttpStatusCode.SeeOther, HttpStatusCode.NotFound], ignoreOrder: true);
    }

    [Fact]
    public async Task From_another_name_it_asks_for_the_code_of_the_terminal()
    {
        await using var program = new EmptyProgram(await postgres.CreateDatabaseAsync());
        using var visitor = program.Visitor("che.example");
        (await visitor.FillAsync(Setup, Setup, [.. Filled, ("code", "0000")])).Status.ShouldBe(
            HttpStatusCode.Forbidden);
        var code = program.Services.GetRequiredService<FirstSetup>().Code;
        (await visitor.FillAsync(Setup, Setup, [.. Filled, ("code", code)])).To.ShouldBe("/van-phong");
    }

    private sealed class EmptyProgram : WebApplicationFactory<global::Program>
    {
        private readonly string database;

        public EmptyProgram(string database)
        {
            this.database = database;
            UseKestrel(0);
            StartServer();
        }

        public Visitor Visitor(string host)
        {
            var client = CreateClient(new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                BaseAddress = ClientOptions.BaseAddress,
            });
            client.DefaultRequestHeaders.Host = host;
            return new Visitor(client);
        }

        protected override IHost CreateHost(IHostBuilder builder)
        {
            builder.UseEnvironment("Staging");
            builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["ConnectionStrings:Coop"] = database,
                    ["Coop:VaultKey"] = Convert.ToBase64String(new byte[32]),
                    ["data"] = Directory.CreateTempSubdirectory("coop-setup").FullName,
                    ["Logging:LogLevel:Default"] = "Warning",
                }));
            return base.CreateHost(builder);
        }
    }
}
