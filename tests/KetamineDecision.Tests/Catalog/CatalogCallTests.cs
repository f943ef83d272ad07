using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FluentAssertions;
using KetamineDecision.Catalog;
using KetamineDecision.Facts;
using Xunit;

namespace KetamineDecision.Tests.Catalog;

/// <summary>
/// One call of every equation as the command line makes it. Expected values: organ_function.md and opioid_context.md; a semicolon parts inputs.
/// </summary>
public class CatalogCallTests
{
    private const string None = "";

    public static TheoryData<string, string, string, string> Calls => new()
    {
        { "ckd-epi-cr-2021", "age=30 a;sex=female;creatinine=0.7 mg/dL", "119.24457", "G1" },
        { "kdigo-gfr-category", "egfr=59.6 mL/min/{1.73_m2}", None, "G3a" },
        { "crcl-cockcroft-gault-1976", "age=40 a;sex=male;weight=80 kg;weightUsed=actual;creatinine=88.4 umol/L", "111.11111", None },
        { "crcl-cockcroft-gault-1976", "age=40 a;sex=male;weight=150 kg;height=180 cm;weightUsed=adjusted;factor=0.3;creatinine=1 mg/dL", "135.40901", None },
        { "crcl-cockcroft-gault-1976", "age=60 a;sex=female;weight=110kg;height=1.65 m;weightUsed=ideal;creatinine=1.1 mg/dL", "48.86165", None },
        { "egfr-schwartz-bedside-2009", "age=8 a;height=125 cm;creatinine=0.5 mg/dL", "103.25", "G1" },
        { "egfr-deindexed", "egfr=173 mL/min/{1.73_m2};bsa=1.5 m2", "150", None },
        { "child-pugh", "bilirubin=2.5 mg/dL;albumin=30 g/L;inr=2;ascites=slight;encephalopathy=grade1Or2;cholestaticDisease=no", "10", "C" },
        { "child-pugh", "bilirubin=3.5 mg/dL;albumin=4 g/dL;inr=1.0 1;ascites=none;encephalopathy=none;cholestaticDisease=yes", "5", "A" },
        { "meld-optn-2016", "bilirubin=3.5 mg/dL;creatinine=1.8 mg/dL;inr=1.5;dialysis=no", "21", None },
        { "meld-na-optn-2016", "bilirubin=2 mg/dL;creatinine=4.5 mg/dL;inr=2;sodium=128 mmol/L;dialysis=yes", "33", None },
        { "meld-3.0-optn-2023", "age=50 a;sex=female;bilirubin=3.5 mg/dL;creatinine=1.8 mg/dL;inr=1.5;sodium=131 meq/L;albumin=2.8 g/dL;dialysis=no", "27", None },
        { "fib4-sterling-2006", "age=35 a;ast=107 U/L;alt=104 U/L;platelets=181 10*9/L", "2.02888", "indeterminate" },
        { "uln-multiple", "test=alt;value=2 ukat/L;upperLimit=40 U/L", "3", None },
        { "hys-law-fda-2009", "alt=3.0;ast=1;bilirubin=2.1;alp=1", None, "yes" },
        { "cholestatic-pattern", "alp=2.5", None, "yes" },
        { "aminotransferase-tier", "multiple=9 {ULN}", None, "aboveEight" },
        { "ibw-devine-1974", "sex=male;height=175 cm", "70.46457", None },
        { "ibw-devine-1974", "sex=female;height=64 [in_i];age=40 a", "54.7", None },
        { "abw-from-devine", "sex=male;height=175 cm;weight=87 kg", "77.07874", None },
        { "lbw-janmahasatian-2005", "sex=male;weight=70 kg;height=170 cm", "54.47524", None },
        { "bsa-mosteller-1987", "weight=80 kg;height=180 cm", "2", None },
        { "bmi", "weight=76.5625 kg;height=175 cm;age=40 a", "25", "overweight" },
        { "bmi", "weight=76.5625 kg;height=175 cm", "25", None },
        { "mme-cdc-2022", "morphine=60 mg/d;oxycodone=30 mg/d", "105", "complete" },
        { "mme-cdc-2022", "fentanylPatch=25 ug/h;buprenorphine=yes", "60", "partial" },
        { "opioid-tolerance-fda", "morphine=60 mg/d;days=7 d", None, "yes" },
        { "opioid-tolerance-fda", "morphine=59 mg/d;days=9 d", None, "no" },
        { "ort-webster-2005", "sex=male;age=50 a;" + Risk("personalIllegalDrugs", true), "4", "moderate" },
        { "ort-oud-cheatle-2019", "age=30 a;" + Risk("depression", false), "2", "notHigh" },
        { "oih-pattern", "doseRiseIn30Days=25 %;painRise=2;diffuseOrAllodynia=yes", None, "yes" },
        { "dsm5-phencyclidine-10", Criteria(10, 2), "2", "mild" },
        { "dsm5-general-11", Criteria(11, 11), "11", "severe" },
        { "severity-of-dependence-scale", "item1=1;item2=0;item3=2;item4=1;item5=3", "7", None },
        { "aldrete-modified-1995", "activity=2;respiration=2;circulation=2;consciousness=2;oxygenSaturation=2", "10", "atLeast9" },
        { "pads", "vitalSigns=1;ambulation=2;nausea=1;pain=2;bleeding=2", "8", "below9" },
        { "moaas", "level=5", "5", "readilyToName" },
        { "ramsay", "level=6", "6", "noResponse" },
        { "rass", "level=-5", "-5", "unrousable" },
        { "convert-creatinine", "value=88.4 umol/L", "1", None },
        { "convert-bilirubin", "value=34.2 umol/L", "2", None },
        { "convert-albumin", "value=70 g/L", "7", None },
        { "convert-enzyme", "value=2 ukat/L", "120", None },
        { "convert-weight", "value=100 [lb_av]", "45.359237", None },
        { "convert-height", "value=64 [in_i]", "162.56", None },
        { "convert-pressure", "value=10 kPa", "75.0062", None },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Calculate_OneCall_Agrees(string id, string inputs, string value, string category)
    {
        var equation = EquationCatalog.Find(id)!;
        var result = equation.Calculate(Read(inputs));

        result.NotPossible.Should().BeEmpty();
        (result.Value?.ToString(CultureInfo.InvariantCulture) ?? None).Should().Be(value);
        (result.Category ?? None).Should().Be(category);
        result.Steps.Should().NotBeEmpty();
        result.Citations.Select(c => c.SourceKey).Should().Contain(equation.Citation.SourceKey);
        result.ToString().Should().Be("CatalogResult");
    }

    [Fact]
    public void All_EveryEquation_IsCalledAbove() =>
        EquationCatalog.All.Select(e => e.Id).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Calls.Select(c => c.Data.Item1).Distinct());

    [Fact]
    public void Calculate_MissingAnyRequiredInput_NamesIt()
    {
        foreach (var (id, inputs, _, _) in Calls.Select(c => c.Data))
        {
            var equation = EquationCatalog.Find(id)!;
            foreach (var input in equation.Inputs.Where(i => i.IsRequired))
            {
                var rest = Read(inputs);
                rest.Remove(input.Name);
                equation.Calculate(rest).NotPossible.Should().Contain(r => r.Kind == NotPossibleKind.Missing && r.Sentence.Contains(input.Name));
            }

            equation.Calculate(new Dictionary<string, string>()).IsPossible.Should().BeFalse(id);
        }
    }

    [Fact]
    public void Calculate_NumberWithoutOrWithAWrongUnit_IsRefused()
    {
        foreach (var (id, inputs, _, _) in Calls.Select(c => c.Data))
        {
            var equation = EquationCatalog.Find(id)!;
            foreach (var input in equation.Inputs.Where(i => i.Kind != CatalogInputKind.Word && Read(inputs).ContainsKey(i.Name)))
            {
                var wrong = Read(inputs);
                wrong[input.Name] = "1 furlong";
                equation.Calculate(wrong).NotPossible.Should().ContainSingle(r => r.Kind == NotPossibleKind.Unusable && r.Sentence.Contains(input.Name));
                wrong[input.Name] = "1";
                equation.Calculate(wrong).NotPossible.Any(r => r.Sentence.Contains("has no unit")).Should().Be(!input.Units.Contains(""), id + " " + input.Name);
            }
        }
    }

    [Theory]
    [InlineData("0,7 mg/dL")]
    [InlineData("7e-1 mg/dL")]
    [InlineData("mg/dL")]
    [InlineData("")]
    [InlineData("--1 mg/dL")]
    [InlineData("0.7 MG/DL")]
    [InlineData("0.7 mg/dl")]
    [InlineData("NaN mg/dL")]
    public void Calculate_TextThatIsNoNumber_IsRefused(string text) =>
        EquationCatalog.Find("ckd-epi-cr-2021")!.Calculate(Read("age=30 a;sex=female;creatinine=" + text)).NotPossible.Should().ContainSingle();

    [Fact]
    public void Calculate_SexUnknown_GivesBothWhereItDiffers()
    {
        var result = EquationCatalog.Find("ibw-devine-1974")!.Calculate(Read("sex=unknown;height=175 cm"));

        (result.Low, result.High, result.Value).Should().Be((65.96457m, 70.46457m, (decimal?)null));
        var filtration = EquationCatalog.Find("ckd-epi-cr-2021")!.Calculate(Read("age=50 a;sex=unknown;creatinine=0.9 mg/dL"));
        (filtration.Value, filtration.Category).Should().Be(((decimal?)null, (string?)null));
        EquationCatalog.Find("meld-3.0-optn-2023")!.Calculate(
            Read("age=15 a;sex=unknown;bilirubin=1 mg/dL;creatinine=1 mg/dL;inr=1;sodium=137 mmol/L;albumin=3.5 g/dL;dialysis=no")).Value.Should().Be(7m);
        EquationCatalog.Find("ort-webster-2005")!.Calculate(Read("sex=unknown;age=50 a;" + Risk("depression", true))).NotPossible.Should().ContainSingle();
        EquationCatalog.Find("ibw-devine-1974")!.Calculate(Read("sex=unknown;height=150 cm")).NotPossible.Should().ContainSingle();
    }

    [Fact]
    public void Calculate_NotPossible_HoldsNoInputValue()
    {
        var result = EquationCatalog.Find("ckd-epi-cr-2021")!.Calculate(Read("age=17 a;sex=hello;creatinine=84.321 mg/dL;nonsense=5"));

        string.Join(" ", result.NotPossible).Should().NotContain("84.321").And.NotContain("hello").And.NotContain("nonsense");
        result.NotPossible.Should().HaveCount(2);
    }

    [Fact]
    public void Calculate_OtherRefusals_AreReasons()
    {
        EquationCatalog.Find("crcl-cockcroft-gault-1976")!.Calculate(Read("age=40 a;sex=male;weight=80 kg;weightUsed=ideal;creatinine=1 mg/dL"))
            .NotPossible.Should().ContainSingle().Which.Question.Should().Be(Question.Height);
        EquationCatalog.Find("moaas")!.Calculate(Read("level=2.5")).NotPossible.Should().ContainSingle();
        EquationCatalog.Find("fib4-sterling-2006")!.Calculate(Read("age=35 a;ast=107 U/L;alt=104 U/L;platelets=181000 10*9/L")).IsPossible.Should().BeFalse();
        EquationCatalog.Find("mme-cdc-2022")!.Calculate(Read("buprenorphine=yes;otherOpioid=yes")).NotPossible.Should().HaveCount(2);
        EquationCatalog.Find("opioid-tolerance-fda")!.Calculate(Read("morphine=60 mg/d;days=6 d")).NotPossible.Should().ContainSingle();
        EquationCatalog.Find("no-such-equation").Should().BeNull();
        EquationCatalog.Find(null).Should().BeNull();
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Calculate_Culture_ChangesNothing(string culture)
    {
        var here = Everything();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Everything().Should().Equal(here);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Calculate_HundredThousandRows_TakesSeconds()
    {
        var rows = Calls.Select(c => (EquationCatalog.Find(c.Data.Item1)!, Read(c.Data.Item2))).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 100_000; i++)
        {
            var (equation, inputs) = rows[i % rows.Length];
            equation.Calculate(inputs);
        }

        // Far above what a quiet machine needs: a guard against a slowdown by an order of magnitude, not a measurement.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static string[] Everything() => Calls.Select(c => c.Data).SelectMany(c =>
    {
        var result = EquationCatalog.Find(c.Item1)!.Calculate(Read(c.Item2));
        return result.Steps.Select(s => s.Label + s.Expression).Append(result.Category ?? None).Append(result.Value?.ToString(CultureInfo.InvariantCulture) ?? None);
    }).ToArray();

    private static Dictionary<string, string> Read(string inputs) => inputs.Split(';').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);

    private static string Risk(string yes, bool withAbuse) => string.Join(";", new[]
    {
        "familyAlcohol", "familyIllegalDrugs", "familyPrescriptionDrugs", "personalAlcohol", "personalIllegalDrugs", "personalPrescriptionDrugs",
        "preadolescentSexualAbuse", "attentionDeficitObsessiveBipolarOrSchizophrenia", "depression",
    }.Where(i => withAbuse || i != "preadolescentSexualAbuse").Select(i => i + "=" + (i == yes ? "yes" : "no")));

    private static string Criteria(int count, int yes) => string.Join(";", new[]
    {
        "largerAmountOrLonger", "failedCutDown", "muchTime", "craving", "roleFailure", "socialProblems", "activitiesGivenUp", "hazardousUse", "useDespiteHarm",
        "tolerance", "withdrawal",
    }.Take(count).Select((c, i) => c + "=" + (i < yes ? "yes" : "no"))) + ";exemptUnderSupervision=no";
}
