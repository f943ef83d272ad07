using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

public sealed class CalcTests
{
    [Fact]
    public async Task Calc_OneEquation_ValueUnitCategoryAndArithmetic()
    {
        var (code, output, _) = await Run("calc", "ckd-epi-cr-2021", "--input", "age=50 a", "--input", "sex=male", "--input", "creatinine=1.1 mg/dL");

        code.Should().Be(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("value").GetDecimal().Should().Be(81.78201m); // organ_function.md section 1, vector 4
        json.RootElement.GetProperty("category").GetString().Should().Be("G2");
        json.RootElement.GetProperty("steps").GetArrayLength().Should().Be(5);
    }

    [Fact]
    public async Task Calc_MissingInput_IsAnAnswerWithoutANumber()
    {
        var (code, output, _) = await Run("calc", "ckd-epi-cr-2021", "--input", "age=50 a");

        code.Should().Be(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("notPossible").GetArrayLength().Should().Be(2);
        json.RootElement.TryGetProperty("value", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("calc")]
    [InlineData("calc nonsense")]
    [InlineData("calc --list ckd-epi-cr-2021")]
    [InlineData("calc ckd-epi-cr-2021 --input age")]
    public async Task Calc_WrongUsage_ExitsWithTwo(string arguments) => (await Run(arguments.Split(' '))).Code.Should().Be(2);

    [Fact]
    public async Task List_NamesEveryEquationWithItsUnits()
    {
        var (_, text, _) = await Run("calc", "--list");
        var (_, output, _) = await Run("calc", "--list", "--format", "json");

        text.Should().Contain("creatinine: mg/dL, umol/L, mmol/L");
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("equations").GetArrayLength().Should().Be(Catalog.EquationCatalog.All.Count);
    }

    [Fact]
    public async Task Batch_EveryLineIsAnsweredInItsOrder()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "id,equation,inputs\n1,bmi,weight=80 kg;height=180 cm\n2,nonsense,a=1\n\"3,b\",bmi,\"weight=80 kg\"\n4,broken\n", TestContext.Current.CancellationToken);
        try
        {
            var (code, output, _) = await Run("calc", "--batch", file);
            var rows = output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();

            code.Should().Be(0);
            rows.Should().HaveCount(4);
            rows[0].GetProperty("value").GetDecimal().Should().BeApproximately(24.69136m, 0.00001m); // organ_function.md section 14, vector 2
            rows[1].GetProperty("notPossible")[0].GetString().Should().Contain("no equation");
            rows[2].GetProperty("id").GetString().Should().Be("3,b");
            rows[2].GetProperty("notPossible")[0].GetString().Should().Contain("height");
            rows[3].GetProperty("notPossible")[0].GetString().Should().Contain("three fields");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Batch_WithoutItsHeader_IsRefused()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "1,bmi,weight=80 kg\n", TestContext.Current.CancellationToken);
        try
        {
            (await Run("calc", "--batch", file)).Code.Should().Be(3);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, Stream.Null, output, error, () => default);
        return (code, output.ToString(), error.ToString());
    }
}
