using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FluentAssertions;
using KetamineDecision.Catalog;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Catalog;

/// <summary>The equations called by name with inputs as text. Expected values are the dossier's vectors (organ_function.md, opioid_context.md).</summary>
public sealed class EquationCatalogTests
{
    [Theory]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1 mg/dL", 81.78201, "G2")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=97.24 umol/L", 81.78201, "G2")]
    [InlineData("ckd-epi-cr-2021", "age=30 a;sex=female;creatinine=0.7 mg/dL", 119.24457, "G1")]
    [InlineData("crcl-cockcroft-gault-1976", "age=40 a;sex=male;weight=80 kg;weightUsed=actual;creatinine=1.0 mg/dL", 111.11111, null)]
    [InlineData("crcl-cockcroft-gault-1976", "age=50 a;sex=male;weight=150 kg;weightUsed=adjusted;height=180 cm;creatinine=1.0 mg/dL", 131.24409, null)]
    [InlineData("crcl-cockcroft-gault-1976", "age=45 a;sex=male;weight=71 kg;weightUsed=actual;creatinine=101 umol/L", 81.99367, null)]
    [InlineData("crcl-cockcroft-gault-1976", "age=65 a;sex=female;weight=54 kg;weightUsed=actual;creatinine=201 umol/L", 21.02799, null)]
    [InlineData("fib4-sterling-2006", "age=50 a;ast=40 U/L;alt=30 U/L;platelets=200 10*3/uL", 1.82574, "indeterminate")]
    [InlineData("egfr-schwartz-bedside-2009", "age=10 a;height=140 cm;creatinine=1.0 mg/dL", 57.82, "G3a")]
    [InlineData("child-pugh", "bilirubin=2.5 mg/dL;albumin=3.0 g/dL;inr=2.0;ascites=slight;encephalopathy=grade1Or2;cholestaticDisease=no", 10, "C")]
    [InlineData("child-pugh", "bilirubin=2.5 mg/dL;albumin=30 g/L;inr=2.0;ascites=slight;encephalopathy=none;cholestaticDisease=no", 9, "B")]
    [InlineData("meld-optn-2016", "bilirubin=3.5 mg/dL;creatinine=1.8 mg/dL;inr=1.5;dialysis=no", 21, null)]
    [InlineData("meld-na-optn-2016", "bilirubin=1 mg/dL;creatinine=1 mg/dL;inr=1;sodium=137 mmol/L;dialysis=no", 6, null)]
    [InlineData("meld-na-optn-2016", "bilirubin=4.5 mg/dL;creatinine=1.5 mg/dL;inr=1.9;sodium=132 mmol/L;dialysis=no", 26, null)]
    [InlineData("meld-3.0-optn-2023", "age=50 a;sex=female;bilirubin=3.5 mg/dL;creatinine=1.8 mg/dL;inr=1.5;sodium=131 mmol/L;albumin=2.8 g/dL;dialysis=no", 27, null)]
    [InlineData("fib4-sterling-2006", "age=55 a;ast=45 U/L;alt=40 U/L;platelets=180 10*9/L", 2.17407, "indeterminate")]
    [InlineData("ibw-devine-1974", "sex=male;height=180 cm", 74.99213, null)]
    [InlineData("ibw-devine-1974", "sex=male;height=1.8 m", 74.99213, null)]
    [InlineData("lbw-janmahasatian-2005", "sex=male;weight=60 kg;height=180 cm", 52.07865, null)]
    [InlineData("bsa-mosteller-1987", "weight=85 kg;height=180 cm", 2.06155, null)]
    [InlineData("bmi", "weight=76.5625 kg;height=175 cm;age=40 a", 25.0, "overweight")]
    [InlineData("convert-creatinine", "value=88.4 umol/L", 1.0, null)]
    [InlineData("convert-weight", "value=176.37 [lb_av]", 80.0000862969, null)]
    public void Vector_OfTheDossier(string id, string inputs, double value, string? category)
    {
        var result = Calculate(id, inputs);

        result.NotPossible.Should().BeEmpty();
        result.Value.Should().BeApproximately((decimal)value, 0.00001m);
        result.Category.Should().Be(category);
        result.Steps.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male", "creatinine is missing")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1", "no unit")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1,1 mg/dL", "unit that is not accepted")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1 mg/dl", "not accepted")]
    [InlineData("ckd-epi-cr-2021", "age=17 a;sex=male;creatinine=1.1 mg/dL", "18")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=0 mg/dL", "creatinine")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=M;creatinine=1.1 mg/dL", "female, male, unknown")]
    [InlineData("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1 mg/dL;race=x", "does not have")]
    public void InputThatIsMissingWrongOrOutside_GivesAReasonAndNoNumber(string id, string inputs, string reason)
    {
        var result = Calculate(id, inputs);

        result.Value.Should().BeNull();
        string.Join(" ", result.NotPossible.Select(r => r.Sentence)).Should().Contain(reason);
    }

    [Fact]
    public void UnknownSex_CoversBothResults()
    {
        var unknown = Calculate("ckd-epi-cr-2021", "age=50 a;sex=unknown;creatinine=1.1 mg/dL");

        unknown.Value.Should().BeNull();
        unknown.High.Should().Be(Calculate("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1 mg/dL").Value);
        unknown.Low.Should().Be(Calculate("ckd-epi-cr-2021", "age=50 a;sex=female;creatinine=1.1 mg/dL").Value);
    }

    [Fact]
    public void EveryEquation_HasAnIdOfItsOwnAndASourceOfTheKnowledge()
    {
        EquationCatalog.All.Select(e => e.Id).Should().OnlyHaveUniqueItems();
        EquationCatalog.All.Select(e => e.Citation.SourceKey).Should().BeSubsetOf(Ward.Knowledge.Sources.Keys);
        EquationCatalog.All.Should().OnlyContain(e => e.Inputs.Count > 0 && EquationCatalog.Find(e.Id) == e);
    }

    [Fact]
    public void EveryEquationWithoutItsRequiredInputs_IsNotPossible() =>
        EquationCatalog.All.Where(e => e.Inputs.Any(i => i.IsRequired)).Should().OnlyContain(e => !e.Calculate(new Dictionary<string, string>()).IsPossible);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Culture_ChangesNothing(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var result = Calculate("ckd-epi-cr-2021", "age=50 a;sex=male;creatinine=1.1 mg/dL");
            result.Value.Should().Be(81.78201m);
            result.Steps.Select(s => s.Expression).Should().Contain(s => s.Contains("81.78201"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static CatalogResult Calculate(string id, string inputs) => EquationCatalog.Find(id)!.Calculate(
        inputs.Split(';').Select(i => i.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal));
}
