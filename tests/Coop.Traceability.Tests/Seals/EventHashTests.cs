using System.Text;
using System.Text.Json.Nodes;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Tests.Seals;

public class EventHashTests
{
    private static readonly Guid Id = new("01890a5d-ac96-774b-bcce-b302099a8057");

    private static string Hash(
        string headers, string body, string tenant = "a", string type = "lot.received.v1") =>
        EventHash.Of(tenant, "lot-1", Id, type, (JsonObject)JsonNode.Parse(headers)!, JsonNode.Parse(body)!);

    [Fact]
    public void The_order_of_members_and_the_way_of_writing_numbers_do_not_matter() =>
        Hash("""{"x":"1","y":"2"}""", """{"a":1.0,"b":[1,2]}""")
            .ShouldBe(Hash("""{"y":"2","x":"1"}""", """{"b":[1,2.00],"a":1}"""));

    [Fact]
    public void The_hash_does_not_cover_itself() =>
        Hash("""{"x":"1","hash":"whatever"}""", "{}").ShouldBe(Hash("""{"x":"1"}""", "{}"));

    [Fact]
    public void Everything_else_matters()
    {
        var hash = Hash("""{"x":"1"}""", """{"a":1}""");
        Hash("""{"x":"2"}""", """{"a":1}""").ShouldNotBe(hash);
        Hash("""{"x":"1"}""", """{"a":2}""").ShouldNotBe(hash);
        Hash("""{"x":"1"}""", """{"a":1}""", tenant: "b").ShouldNotBe(hash);
        Hash("""{"x":"1"}""", """{"a":1}""", type: "lot.received.v2").ShouldNotBe(hash);
    }

    /// <summary>RFC 8785, appendix B.</summary>
    [Theory]
    [InlineData(0x0000000000000000UL, "0")]
    [InlineData(0x8000000000000000UL, "0")]
    [InlineData(0x0000000000000001UL, "5e-324")]
    [InlineData(0x8000000000000001UL, "-5e-324")]
    [InlineData(0x7fefffffffffffffUL, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffffUL, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000UL, "9007199254740992")]
    [InlineData(0xc340000000000000UL, "-9007199254740992")]
    [InlineData(0x4430000000000000UL, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5UL, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6UL, "1e+23")]
    [InlineData(0x44b52d02c7e14af7UL, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4eUL, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4fUL, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50UL, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8cUL, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8dUL, "0.000001")]
    [InlineData(0x41b3de4355555553UL, "333333333.3333332")]
    [InlineData(0x41b3de4355555557UL, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696UL, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959UL, "1424953923781206.2")]
    public void Numbers_are_written_as_the_standard_shows(ulong bits, string text)
    {
        var json = BitConverter.UInt64BitsToDouble(bits)
            .ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        Encoding.UTF8.GetString(CanonicalJson.Of(json)).ShouldBe(text);
    }
}
