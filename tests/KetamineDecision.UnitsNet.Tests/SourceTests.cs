using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class SourceTests
{
    // The parser follows the culture; As, ToUnit and UnitConverter use factors that are doubles and can be redefined.
    [Theory]
    [InlineData(".Parse(")]
    [InlineData("TryParse(")]
    [InlineData(".As(")]
    [InlineData(".ToUnit(")]
    [InlineData("UnitConverter")]
    [InlineData("UnitMath")]
    public void Bridge_NeverUses(string forbidden)
    {
        var sources = Sources();

        sources.Should().HaveCountGreaterThan(10);
        sources.Where(path => File.ReadAllText(path).Contains(forbidden, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Files_StayShort() =>
        Sources().Where(path => File.ReadAllLines(path).Length > 120).Should().BeEmpty();

    // The pound and the inch are the core's; the bridge must not drift from what a record's own unit would give.
    [Theory]
    [InlineData("[lb_av]", "0.45359237")]
    [InlineData("[oz_av]", "0.028349523125")]
    public void Factors_AreTheCoresOwn(string ucum, string kilograms)
    {
        UnitFamily.BodyWeight.TryConvert(1m, ucum, out var core).Should().BeTrue();
        DecimalText.Format(core).Should().Be(kilograms);
        var mass = ucum == "[lb_av]" ? global::UnitsNet.Mass.FromPounds(1) : global::UnitsNet.Mass.FromOunces(1);
        mass.ToBodyWeight().Value().Kilograms.Should().Be(core);
    }

    private static string[] Sources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KetamineDecision.sln")))
        {
            folder = folder.Parent;
        }

        folder.Should().NotBeNull("the tests run below the repository");
        return Directory.GetFiles(Path.Combine(folder!.FullName, "src", "KetamineDecision.UnitsNet"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .ToArray();
    }
}
