using System.Text;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Tests.Seals;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{"b":1,"a":[true,null,"x"]}""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("""{"€":1,"\r":2,"1":3}""", """{"\r":2,"1":3,"€":1}""")]
    [InlineData(
        "[1e21,0.000001,1e-7,123.450,-0.0,100,9007199254740991]",
        "[1e+21,0.000001,1e-7,123.45,0,100,9007199254740991]")]
    [InlineData("\"\\u00e9\\u0001\\/\"", "\"é\\u0001/\"")]
    public void The_same_value_has_one_form(string json, string canonical) =>
        Encoding.UTF8.GetString(CanonicalJson.Of(json)).ShouldBe(canonical);
}
